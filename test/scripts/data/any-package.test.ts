import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDirectory } from '../../../scripts/data/check.ts';
import { describeProblem } from '../../../scripts/data/describe-problem.ts';
import { DataError } from '../../../src/data/data-error.ts';
import { packageSnapshot } from '../../../src/data/package/package-snapshot.ts';
import { changedTable } from '../../fixtures/changed-table.ts';
import { copyOfPackage, PUBLISHED_DATA } from '../../fixtures/data-package.ts';
import { runs } from '../../fixtures/fuzz-runs.ts';
import { publishedText } from '../../fixtures/published-facts.ts';

const FILES = readdirSync(PUBLISHED_DATA).filter((file) => file.endsWith('.csv'));

it('a package with anything changed is checked to the end, each problem in words; what passes makes a page', () => {
  const directory = copyOfPackage();
  const published = new Map(
    [...FILES, 'datapackage.json'].map((file): [string, string] => [file, publishedText(file)]),
  );
  // Each change is as likely in a short table as in a long one, and so is each table.
  const change = fc
    .constantFrom(...FILES)
    .chain((file) => fc.tuple(fc.constant(file), changedTable(published.get(file) ?? '')));
  let passed = 0;
  fc.assert(
    fc.property(change, ([file, text]) => {
      writeFileSync(join(directory, file), text);
      // As it comes from the disk: halves of characters are no text.
      const written = readFileSync(join(directory, file), 'utf8');
      try {
        const { problems, reconciliation } = checkDirectory(directory);
        expect(reconciliation === undefined).toBe(problems.length > 0);
        for (const problem of problems) {
          // Without what was found: that may be any text.
          const words = describeProblem({ ...problem, value: undefined, column: undefined });
          expect(words).toMatch(/^[\w-]+\.(csv|json)/);
          expect(words).not.toMatch(/NaN|\[object/);
        }
        let years: readonly number[] | undefined;
        try {
          years = packageSnapshot(new Map(published).set(file, written)).fiscalYears;
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
        }
        // Whatever the check lets pass, the page can be made of.
        if (problems.length === 0) expect(years).toBeDefined();
        if (problems.length === 0) passed += 1;
        if (years) expect(years[1]! - years[0]!).toBeLessThan(200);
      } finally {
        writeFileSync(join(directory, file), published.get(file) ?? '');
      }
    }),
    { numRuns: runs(8) },
  );
  // One in a hundred changes is of a note or of a word that nothing checks.
  if (runs(8) > 400) expect(passed).toBeGreaterThan(0);
});
