import { cellAt, columnCount, type SheetTable } from '../sheet-table.ts';
import { cellNumber, looksLikeCode, looksMunicipal, plainCell, prefectureIn } from './cell-text.ts';
import { countOfHead, roleOfHead } from './header-words.ts';
import { isTitle } from './row-words.ts';

/** Rows in which a head is looked for; what stands above is a letter, not a title. */
const SEARCHED_ROWS = 200;
/** Lines that a head can have below and above the line with its words. */
const LINES_BELOW = 2;
const LINES_ABOVE = 2;

/** Where the table of a sheet begins. */
export interface TableHead {
  /** First row of the head, from 1; where there is no head, the first row of the table. */
  readonly first: number;
  /** Last row of the head; `first - 1` where there is none. */
  readonly last: number;
  /** What stands above each column, line by line, merged cells filled in. */
  readonly texts: readonly (readonly string[])[];
}

function isPlace(text: string): boolean {
  return looksMunicipal(text) || prefectureIn(text) !== undefined;
}

/** Does a cell stand for what a table is about, not for what its columns are? */
function isData(text: string): boolean {
  return isPlace(text) || looksLikeCode(text) || cellNumber(text) !== undefined;
}

/** The cells of a row that hold something, with their column. */
export function fullCells(sheet: SheetTable, row: number): { column: number; text: string }[] {
  return (sheet.rows[row - 1] ?? []).flatMap((text, column) =>
    plainCell(text) === '' ? [] : [{ column, text }],
  );
}

/** Is a row a head? It has a word that heads have, and no name of a place. */
function isHeadRow(sheet: SheetTable, row: number): boolean {
  const cells = fullCells(sheet, row);
  return cells.some(({ text }) => isHeadWord(text)) && !cells.some(({ text }) => isPlace(text));
}

function isHeadWord(text: string): boolean {
  const role = roleOfHead(text);
  return role === 'name' || role === 'prefecture' || role === 'code';
}

/** Finds the head of a table; undefined where a sheet has neither a head nor anything that a list could be of. */
export function findHead(sheet: SheetTable): TableHead | undefined {
  const searched = Math.min(sheet.rows.length, SEARCHED_ROWS);
  const rows = Array.from({ length: searched }, (_, index) => index + 1);
  const word = rows.find((row) => isHeadRow(sheet, row));
  const data = rows.find((row) => fullCells(sheet, row).some(({ text }) => isData(text)));
  const place = rows.find((row) => fullCells(sheet, row).some(({ text }) => isPlace(text)));
  // A list without a head may come before another table with one.
  if (word === undefined || (place !== undefined && place < word)) {
    const first = place ?? data;
    return first === undefined ? undefined : { first, last: first - 1, texts: [] };
  }
  let last = word;
  while (last < word + LINES_BELOW && isFurtherLine(sheet, last + 1)) last += 1;
  let first = word;
  while (first > Math.max(1, word - LINES_ABOVE) && isUpperLine(sheet, first - 1)) first -= 1;
  return { first, last, texts: headTexts(sheet, first, last) };
}

/** A second line of a head: 市, 町, 村 … alone would also be the kind of a first entry, so at least two of them. */
function isFurtherLine(sheet: SheetTable, row: number): boolean {
  const cells = fullCells(sheet, row);
  if (cells.some(({ text }) => isData(text))) return false;
  const counts = new Set(cells.map(({ text }) => countOfHead(text)).filter((count) => count !== undefined));
  return counts.size >= 2 || cells.some(({ text }) => isHeadWord(text));
}

/** A line above that groups columns; a title stands alone. */
function isUpperLine(sheet: SheetTable, row: number): boolean {
  const cells = fullCells(sheet, row);
  if (cells.length === 0 || cells.some(({ text }) => isData(text) || isTitle(text))) return false;
  return cells.length >= 2;
}

function headTexts(sheet: SheetTable, first: number, last: number): string[][] {
  return Array.from({ length: columnCount(sheet) }, (_, column) => {
    const lines: string[] = [];
    for (let row = first; row <= last; row += 1) lines.push(filledCell(sheet, row, column));
    return lines.filter((line, index) => line !== '' && line !== lines[index - 1]);
  });
}

/** The text of a cell, or of the merged cells that it is part of. */
function filledCell(sheet: SheetTable, row: number, column: number): string {
  const text = cellAt(sheet, row, column);
  if (text !== '') return text;
  const range = sheet.merged.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return range ? cellAt(sheet, range.top, range.left) : '';
}
