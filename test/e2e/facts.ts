import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3';

/** Rows of a shipped table, by column name; read straight from the file, not through the product. */
export function rowsOf(table: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../public/data/${table}.csv`, import.meta.url), 'utf8');
  const [header = [], ...rows] = csvParseRows(text);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

/** Codes of all municipalities in the official list, in order. */
export const MUNICIPALITY_CODES = rowsOf('municipalities')
  .map((row) => row['code'] ?? '')
  .sort();

/** Names of the 47 prefectures by code. */
export const PREFECTURES = new Map(
  rowsOf('prefectures').map((row) => [row['prefecture_code'] ?? '', row['name'] ?? '']),
);

/** Codes of the six northern villages: drawn, in no count. */
export const NORTHERN_VILLAGES = rowsOf('municipalities')
  .filter((row) => row['kind'] === 'northern_territories_village')
  .map((row) => row['code'] ?? '')
  .sort();
