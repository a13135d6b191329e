import type { ExportCell, ExportTable } from './export-table.ts';

/** Row as an object by the keys of the columns. */
export function recordOf(
  table: Pick<ExportTable, 'columns'>,
  cells: readonly ExportCell[],
): Record<string, ExportCell> {
  return Object.fromEntries(table.columns.map(({ key }, index) => [key, cells[index] ?? null]));
}

/** Everything that a table is but its rows, for programs. */
export function metadataOf(table: ExportTable) {
  const { title, filter, asOf, edition, licence, sources, notes, link, columns, rows } = table;
  const about = { title, rows: rows.length, filter, asOf, edition, licence, sources, notes };
  return { ...about, ...(link !== '' && { link }), columns };
}

/** A table as JSON: what it is, its columns with their units, and each row as an object. Empty cells are null. */
export function jsonText(table: ExportTable): string {
  const { rows: count, ...about } = metadataOf(table);
  const rows = table.rows.map((cells) => recordOf(table, cells));
  return `${JSON.stringify({ ...about, count, rows }, null, 2)}\n`;
}
