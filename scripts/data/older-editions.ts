import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, dataMessage, type DataProblem } from '../../src/data/data-error.ts';
import { readEditionIndex } from '../../src/data/editions/load-edition.ts';
import { DESCRIPTOR_FILE } from '../../src/data/package/downloads.ts';
import { packageSnapshot } from '../../src/data/package/package-snapshot.ts';
import { descriptorOf, textOf } from '../../src/data/package/package-texts.ts';
import { RECONCILIATION_FILE } from '../../src/data/reconciliation/report.ts';

/** Beside the folders of the editions. */
export const INDEX_FILE = 'index.json';

/** The folders of the editions that are kept, the oldest first. */
export function keptEditions(editions: string): string[] {
  return readdirSync(editions, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Checks the editions that are kept beside the present one: the list names each folder, each is named by its version,
 * and the page can be made of it. Its figures were checked when it was the present one, by the rules of its day.
 * @param editions folder `public/editions/`
 */
export function olderEditionProblems(editions: string): DataProblem[] {
  const kept = keptEditions(editions);
  const path = join(editions, INDEX_FILE);
  const listed = existsSync(path) ? readEditionIndex(readFileSync(path, 'utf8')) : [];
  if (listed.join() !== kept.join())
    return [
      {
        file: `editions/${INDEX_FILE}`,
        value: listed.join(),
        expected: dataMessage('expected.generated'),
        action: dataMessage('action.runCommand', { command: 'npx tsx scripts/data/keep-edition.ts' }),
      },
    ];
  return kept.flatMap((version) => packageProblems(join(editions, version), version));
}

function packageProblems(folder: string, version: string): DataProblem[] {
  const named = (file: string) => `editions/${version}/${file}`;
  const missing = (file: string): DataProblem => ({
    file: named(file),
    expected: dataMessage('expected.file'),
    action: dataMessage('action.addFile'),
  });
  if (!existsSync(join(folder, DESCRIPTOR_FILE))) return [missing(DESCRIPTOR_FILE)];
  const texts = new Map(
    readdirSync(folder).map((file): [string, string] => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  const descriptor = descriptorOf(texts);
  if (descriptor.version !== version)
    return [
      {
        file: named(DESCRIPTOR_FILE),
        column: 'version',
        value: descriptor.version,
        expected: dataMessage('expected.enum', { values: version }),
        action: dataMessage('action.correctValue'),
      },
    ];
  const needed = [...descriptor.resources.map(({ path }) => path), RECONCILIATION_FILE];
  const absent = needed.filter((file) => !texts.has(file));
  if (absent.length > 0) return absent.map(missing);
  const cut = descriptor.resources.filter(
    ({ path, bytes }) => bytes !== undefined && bytes !== Buffer.byteLength(textOf(texts, path)),
  );
  if (cut.length > 0)
    return cut.map(({ path }) => ({
      file: named(path),
      expected: dataMessage('expected.generated'),
      action: dataMessage('action.runCommand', { command: `git restore public/editions/${version}` }),
    }));
  try {
    packageSnapshot(texts);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map((problem) => ({ ...problem, file: named(problem.file) }));
  }
}
