import { parseCsv, recordsOf } from '../csv.ts';
import { formatCsv } from './csv-writer.ts';

/** A row of a table by column. */
export type TableRecord = Readonly<Record<string, string>>;

/**
 * The text of a table after a change of its rows. The header stays; a column that a row does not name is empty.
 * @param change from all rows to all rows
 */
export function editTable(
  text: string,
  file: string,
  change: (rows: readonly TableRecord[]) => readonly TableRecord[],
): string {
  const table = parseCsv(text, file);
  const rows = change(recordsOf(table));
  return formatCsv(
    table.header,
    rows.map((row) => table.header.map((column) => row[column] ?? '')),
  );
}
