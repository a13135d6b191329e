import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../public/data');

/** The text of a shipped table. */
export function tableText(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

/** A shipped table as plain rows by column name, read apart from the product's own readers. */
export function plainRows(file: string): Record<string, string>[] {
  const [header = [], ...rows] = csvParseRows(tableText(file));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}
