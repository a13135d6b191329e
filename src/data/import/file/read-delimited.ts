import Papa from 'papaparse';
import { EXPORT_MARK } from '../../csv.ts';
import { unguarded } from '../../export/formula-guard.ts';
import { ImportError, importProblem, type ImportProblem } from '../import-problem.ts';
import type { SheetTable } from '../sheet-table.ts';
import { LONGEST_CELL, MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits.ts';

/** What parts the cells of a line. */
export type Delimiter = ',' | '\t' | ';' | '|';
const DELIMITERS: readonly Delimiter[] = [',', '\t', ';', '|'];

export interface DelimitedReading {
  readonly sheet: SheetTable;
  readonly delimiter: Delimiter;
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads text of cells and lines (CSV, TSV, cells from the clipboard). Rows are counted as a spreadsheet counts them:
 * an empty line is a row, a line break in quotes is none. In a file of this site the guard against formulas is taken
 * off again.
 *
 * @param text decoded, without byte order mark
 * @param delimiter undefined: it is guessed
 * @throws ImportError where the text has more rows or cells than any list, or a cell that is longer than any
 */
export function readDelimited(text: string, delimiter?: Delimiter): DelimitedReading {
  // The library knows one kind of line end in a file; a second kind would silently join rows.
  const lines = text.replace(/\r\n?/g, '\n');
  const sheet = { sheet: '' };
  if (occurrences(lines, '\n') > MAX_ROWS * 2) {
    throw new ImportError(
      importProblem('sheet.tooManyRows', { ...sheet, rows: occurrences(lines, '\n'), limit: MAX_ROWS }),
    );
  }
  // Quotes as well: a cell has two at most, and millions of them in a row keep the library busy for long.
  const quotes = occurrences(lines, '"') / 2;
  const most = Math.max(quotes, ...DELIMITERS.map((each) => occurrences(lines, each)));
  if (most > MAX_CELLS)
    throw new ImportError(importProblem('sheet.tooManyCells', { ...sheet, limit: MAX_CELLS }));
  const problems: ImportProblem[] = [];
  let parsed = parse(lines, delimiter, '"');
  const open = parsed.errors.find((error) => error.code === 'MissingQuotes');
  if (open) {
    // The rest of the file would be one cell.
    problems.push(importProblem('text.openQuote', { row: (open.row ?? 0) + 1 }));
    parsed = parse(lines, delimiter, '\0');
  }
  const found = DELIMITERS.find((each) => each === parsed.meta.delimiter) ?? ',';
  const rows = parsed.data;
  if (lines.endsWith('\n')) rows.pop();
  while (rows.length > 0 && isEmpty(rows.at(-1))) rows.pop();
  if (rows.length > MAX_ROWS) {
    throw new ImportError(
      importProblem('sheet.tooManyRows', { ...sheet, rows: rows.length, limit: MAX_ROWS }),
    );
  }
  const long = rows.findIndex((cells) => cells.some((cell) => cell.length > LONGEST_CELL));
  if (long >= 0)
    throw new ImportError(importProblem('sheet.longCell', { row: long + 1, limit: LONGEST_CELL }));
  const widest = rows.findIndex((cells) => lastFull(cells) >= MAX_COLUMNS);
  if (widest >= 0) {
    const cell = String(widest + 1);
    throw new ImportError(importProblem('sheet.tooWide', { ...sheet, cell, limit: MAX_COLUMNS }));
  }
  return {
    sheet: { ...asOwnExport(rows), name: '', isHidden: false, merged: [] },
    delimiter: found,
    problems,
  };
}

function parse(text: string, delimiter: Delimiter | undefined, quoteChar: string) {
  return Papa.parse<string[]>(text, {
    delimiter: delimiter ?? '',
    delimitersToGuess: [...DELIMITERS],
    newline: '\n',
    quoteChar,
  });
}

function occurrences(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

function isEmpty(cells: readonly string[] | undefined): boolean {
  return cells?.every((cell) => cell === '') ?? true;
}

function lastFull(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '');
}

/** A file of this site has a line that says so, between the table and what the table is. */
function asOwnExport(rows: string[][]): Pick<SheetTable, 'rows' | 'aboutFrom'> {
  const mark = rows.findLastIndex(
    (cells, index) => cells[0] === EXPORT_MARK && lastFull(cells) === 0 && isEmpty(rows[index - 1]),
  );
  if (mark < 0) return { rows };
  return { rows: rows.map((cells) => cells.map(unguarded)), aboutFrom: mark + 1 };
}
