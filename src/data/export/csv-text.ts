import { EXPORT_MARK } from '../csv.ts';
import { aboutLines, headOf, type ExportCell, type ExportTable, type ExportWords } from './export-table.ts';
import { guarded } from './formula-guard.ts';

/** Line ends as RFC 4180 has them. */
const LINE_END = '\r\n';

/**
 * A table as CSV (RFC 4180): the head in the first line, so that a spreadsheet can sort and filter; then, after an
 * empty line and a line by which our own reader knows the file, what the table is.
 * @param more further lines of what the table is
 * @throws RangeError for a row that does not fit the columns, or a number that is none
 */
export function csvText(
  table: ExportTable,
  words: ExportWords,
  more: readonly (readonly [string, string])[] = [],
): string {
  const head = table.columns.map((column) => headOf(column, words));
  const about = [...aboutLines(table, words), ...more];
  const lines = [head, ...table.rows].map((cells) => {
    if (cells.length !== head.length)
      throw new RangeError(`${cells.length} cells for ${head.length} columns`);
    return lineOf(cells);
  });
  return [...lines, '', EXPORT_MARK, ...about.map(lineOf), ''].join(LINE_END);
}

/** A table as CSV in UTF-8 with a byte order mark, by which Excel knows the encoding. */
export function csvUtf8(table: ExportTable, words: ExportWords): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`\ufeff${csvText(table, words)}`);
}

function lineOf(cells: readonly ExportCell[]): string {
  const line = cells.map(cellText).join(',');
  // A row of one empty cell would be an empty line.
  return cells.length === 1 && line === '' ? '""' : line;
}

function cellText(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(guarded(cell));
  if (!Number.isFinite(cell)) throw new RangeError(`${cell} is no number for a file`);
  return String(cell);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
