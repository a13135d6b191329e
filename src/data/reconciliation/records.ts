import type { CsvTable } from '../csv.ts';

/** A row by column, with the place it stands in, so that whatever is wrong with it can be pointed at. */
export interface LocatedRecord {
  readonly file: string;
  readonly line: number;
  /** The text of a column; empty text where the table has no such column. */
  text(column: string): string;
}

/** The tables of a package by the name of their resource (`municipalities`, `agreements` …). */
export type Tables = ReadonlyMap<string, CsvTable>;

/** Tables are never changed once read, so that their records are made once. */
const recordsByTable = new WeakMap<CsvTable, readonly LocatedRecord[]>();

function locatedRecords(table: CsvTable): readonly LocatedRecord[] {
  const indexByColumn = new Map(table.header.map((column, index) => [column, index]));
  return table.rows.map(({ line, cells }) => ({
    file: table.file,
    line,
    text: (column) => cells[indexByColumn.get(column) ?? -1] ?? '',
  }));
}

/** The rows of a table of the package; none when the table is missing. */
export function recordsIn(tables: Tables, resource: string): readonly LocatedRecord[] {
  const table = tables.get(resource);
  if (table === undefined) return [];
  const records = recordsByTable.get(table) ?? locatedRecords(table);
  recordsByTable.set(table, records);
  return records;
}

/** How a place is called that stands for the whole country. */
export const WHOLE_COUNTRY = 'JP';
