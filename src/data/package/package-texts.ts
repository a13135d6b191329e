import { parseCsv, type CsvTable } from '../csv.ts';
import { DESCRIPTOR_FILE } from './downloads.ts';
import type { PackageDescriptor } from './descriptor.ts';

/** The files of a package as text, by their name: the tables, `datapackage.json` and `reconciliation.json`. */
export type PackageTexts = ReadonlyMap<string, string>;

/**
 * The description of a package.
 * @throws RangeError where it is not among the files; SyntaxError where it is no JSON
 */
export function descriptorOf(texts: PackageTexts): PackageDescriptor {
  return JSON.parse(textOf(texts, DESCRIPTOR_FILE)) as PackageDescriptor;
}

/** The day for which the names of a package speak; its own edition where it does not say. */
export function namesEdition({ resources, version }: PackageDescriptor): string {
  return resources.find(({ name }) => name === 'municipalities')?.edition ?? version;
}

/** The tables of a package that are there, by the name of their resource. */
export function tablesOf(texts: PackageTexts): Map<string, CsvTable> {
  return new Map(
    descriptorOf(texts).resources.flatMap(({ name, path }): [string, CsvTable][] => {
      const text = texts.get(path);
      return text === undefined ? [] : [[name, parseCsv(text, path)]];
    }),
  );
}

/**
 * The text of one file.
 * @throws RangeError where it is missing
 */
export function textOf(texts: PackageTexts, file: string): string {
  const text = texts.get(file);
  if (text === undefined) throw new RangeError(`${file} is not among the files of the package`);
  return text;
}

/**
 * `datapackage.json` with the edition and with the sizes of some tables, everything else left as it stands, its
 * line breaks too: so that a difference shows what has changed and nothing else.
 * @param edition `YYYY-MM-DD`
 * @param changed the new text of tables by their file
 */
export function descriptorText(text: string, edition: string, changed: PackageTexts): string {
  let next = text.replace(/("version": )"[^"]*"/u, (_all, key: string) => `${key}"${edition}"`);
  for (const [path, table] of changed) {
    const bytes = new TextEncoder().encode(table).byteLength;
    const rows = parseCsv(table, path).rows.length;
    next = next.replace(
      new RegExp(`("path": "${path.replaceAll('.', '\\.')}",\\s*"bytes": )\\d+(,\\s*"rows": )\\d+`, 'u'),
      (_all, before: string, between: string) => `${before}${bytes}${between}${rows}`,
    );
  }
  return next;
}
