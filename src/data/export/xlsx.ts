import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import { aboutLines, headOf, type ExportCell, type ExportColumn } from './export-table.ts';
import type { ExportTable, ExportWords } from './export-table.ts';

/** The number format 「文字列」: what stands in the cell stays text, also when it is edited by hand. */
const TEXT_FORMAT = '@';
const DATE_FORMAT = 'yyyy-mm-dd';
/** Excel counts days from 1900, and one too many before March of that year. */
const FIRST_SAFE_DAY = '1900-03-01';
const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The longest name Excel gives a sheet, and the characters it does not take. */
const SHEET_NAME_LENGTH = 31;
const NOT_IN_SHEET_NAME = /[[\]:*?/\\]/g;

/** Widest column, in characters of Excel's default font. */
const MAX_WIDTH = 48;

/**
 * A table as an Excel file of two sheets: the rows (codes as text, full days as dates, the head kept in view), and
 * what the table is.
 * @throws RangeError for a number that is none
 */
export async function xlsxFile(table: ExportTable, words: ExportWords): Promise<Blob> {
  return await xlsxWorkbook([table], words);
}

/**
 * Several tables as one Excel file: a sheet each, and a last one that says of each what it is.
 * @param tables with titles that differ
 * @throws RangeError for a number that is none
 */
export async function xlsxWorkbook(tables: readonly ExportTable[], words: ExportWords): Promise<Blob> {
  const about: SheetData = tables.flatMap((table, index): SheetData => [
    ...(index === 0 ? [] : [[null]]),
    ...aboutLines(table, words).map(([label, value]) => [
      { ...textCell(label), fontWeight: 'bold' as const, alignVertical: 'top' as const },
      { ...textCell(value), wrap: true },
    ]),
  ]);
  return await writeXlsxFile([
    ...tables.map((table) => sheetOf(table, words)),
    { sheet: sheetName(words.about), data: about, columns: [{ width: 16 }, { width: 90 }] },
  ]).toBlob();
}

function sheetOf(table: ExportTable, words: ExportWords) {
  const heads = table.columns.map((column) => headOf(column, words));
  return {
    sheet: sheetName(table.title),
    data: [
      heads.map(headCell),
      ...table.rows.map((cells) =>
        table.columns.map((column, index) => cellOf(cells[index] ?? null, column)),
      ),
    ],
    columns: heads.map((head, index) => ({ width: widthOf(table, index, head) })),
    stickyRowsCount: 1,
  };
}

function cellOf(cell: ExportCell, column: ExportColumn): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`${cell} is no number for a file`);
    return { type: Number, value: cell };
  }
  if (column.type === 'date' && FULL_DAY.test(cell) && cell >= FIRST_SAFE_DAY)
    return { type: Date, value: new Date(`${cell}T00:00:00Z`), format: DATE_FORMAT };
  return textCell(cell);
}

function textCell(text: string): CellObject {
  return { type: String, value: text, format: TEXT_FORMAT };
}

function headCell(text: string): CellObject {
  return {
    ...textCell(text),
    fontWeight: 'bold',
    backgroundColor: '#E7EAE8',
    wrap: true,
    alignVertical: 'center',
  };
}

/** Room for the longest cell of a column, in half-width characters. */
function widthOf(table: ExportTable, index: number, head: string): number {
  const longest = table.rows.reduce((width, cells) => Math.max(width, textWidth(cells[index])), 0);
  return Math.min(MAX_WIDTH, Math.max(longest, textWidth(head)) + 2);
}

function textWidth(cell: ExportCell | undefined): number {
  return [...String(cell ?? '')].reduce((width, character) => width + (character > '\u02ff' ? 2 : 1), 0);
}

/** A name that is too long ends before a bracket that would stay open. */
function sheetName(title: string): string {
  const name = title.replace(NOT_IN_SHEET_NAME, ' ').slice(0, SHEET_NAME_LENGTH);
  return name.replace(/(?!^)[（「『(][^）」』)]*$/, '').trimEnd();
}
