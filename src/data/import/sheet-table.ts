/** Cells that stand as one. */
export interface MergedRange {
  /** Rows from 1, columns from 0, all inclusive. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet, a CSV file or pasted cells: rows of text as their own program shows them. */
export interface SheetTable {
  /** Empty where there are no sheets. */
  readonly name: string;
  /** Did its owner hide it? */
  readonly isHidden: boolean;
  /**
   * Cells of each row; the first is row 1. Empty cells are empty text; a row may be shorter than others. Numbers
   * without a needless decimal, codes with the zeros that were shown, days as `YYYY-MM-DD`, formulas as their value.
   */
  readonly rows: readonly (readonly string[])[];
  readonly merged: readonly MergedRange[];
  /** For a CSV file of this site: the row with which the lines begin that say what the table is. */
  readonly aboutFrom?: number;
}

/** The text of a cell; empty outside of the sheet. Row from 1, column from 0. */
export function cellAt(sheet: SheetTable, row: number, column: number): string {
  return sheet.rows[row - 1]?.[column] ?? '';
}

/** The number of columns of the widest row. */
export function columnCount(sheet: SheetTable): number {
  return sheet.rows.reduce((count, cells) => Math.max(count, cells.length), 0);
}

const FIRST_LETTER = 'A'.charCodeAt(0);

/** A column as a spreadsheet names it: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(FIRST_LETTER + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The column of letters as a spreadsheet writes them: A is 0, AA is 26. Capital letters only. */
export function columnOfLetters(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - FIRST_LETTER + 1, 0) - 1;
}
