import { parseCsv } from './csv.ts';
import { DataError, dataMessage, type DataMessage } from './data-error.ts';
import type { Enumeration } from './enumerations.ts';

/** One row of a table, read by column name; every reader throws DataError where the row is not as promised. */
export interface Row {
  /** The cell as it stands. */
  text(column: string): string;
  /** A whole number. */
  integer(column: string): number;
  /** A number, or undefined where the cell is empty. */
  optionalNumber(column: string): number | undefined;
  /** A code of so many digits, as text. */
  code(column: string, digits: 2 | 5): string;
  /** The code of a prefecture or of a municipality, or empty text. */
  placeCode(column: string): string;
  /** One of the words that the column may hold. */
  word<T extends string>(column: string, words: Enumeration<T>): T;
  /** Words between semicolons; none where the cell is empty. */
  words<T extends string>(column: string, words: Enumeration<T>): T[];
  /** Numbers between semicolons; none where the cell is empty. */
  numbers(column: string): number[];
  /** A fiscal year. */
  fiscalYear(column: string): number;
  /** A day, `YYYY-MM-DD`. */
  day(column: string): string;
  /** A day, a month (`YYYY-MM`) or a year (`YYYY`), or empty text. */
  partialDay(column: string): string;
}

/** A whole number that a program can hold exactly; there is no zero below zero. */
export const INTEGER = /^(0|-?[1-9]\d{0,14})$/;
/** The same with decimals. */
export const NUMBER = /^(?!-[0.]+$)-?(0|[1-9]\d{0,14})(\.\d+)?$/;
const PLACE_CODE = /^(\d{2}|\d{5})?$/;
/** Years with a name in the table of eras, up to a century that no plan of today reaches: others are slips. */
const YEAR = /^(19[3-9]\d|2[01]\d\d)$/;
const DAY = /^(19[3-9]\d|2[01]\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const PARTIAL_DAY = /^((19[3-9]\d|2[01]\d\d)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/;

/**
 * Reads a table row by row.
 * @param file its name, for messages
 * @param text the CSV, with its header
 * @throws DataError with every problem of the file's form, or with the first row that cannot be read
 */
export function readTable<T>(file: string, text: string, readRow: (row: Row) => T): T[] {
  const { header, rows, problems } = parseCsv(text, file);
  if (problems.length > 0) throw new DataError(problems);

  const indexByColumn = new Map(header.map((column, index) => [column, index]));
  const indexOf = (column: string): number => {
    const index = indexByColumn.get(column);
    if (index !== undefined) return index;
    throw new DataError([
      {
        file,
        line: 1,
        column,
        expected: dataMessage('expected.column', { column }),
        action: dataMessage('action.fixHeader'),
      },
    ]);
  };
  // Without rows nothing would ask for a column: one line of another file would pass for an empty table.
  if (rows.length === 0) readRow(emptyRow(indexOf));

  return rows.map(({ line, cells }) => {
    const text = (column: string): string => cells[indexOf(column)] ?? '';
    const wrong = (column: string, expected: DataMessage) =>
      new DataError([
        { file, line, column, value: text(column), expected, action: dataMessage('action.correctValue') },
      ]);
    const matching = (column: string, form: RegExp, expected: DataMessage): string => {
      const cell = text(column);
      if (!form.test(cell)) throw wrong(column, expected);
      return cell;
    };
    const parts = (column: string) => (text(column) === '' ? [] : text(column).split(';'));
    const oneOf = <T extends string>(column: string, part: string, words: Enumeration<T>): T => {
      if (Object.hasOwn(words, part)) return part as T;
      throw wrong(column, dataMessage('expected.enum', { values: Object.keys(words).join(', ') }));
    };
    return readRow({
      text,
      integer: (column) =>
        Number(matching(column, INTEGER, dataMessage('expected.type', { type: 'integer' }))),
      optionalNumber: (column) =>
        text(column) === ''
          ? undefined
          : Number(matching(column, NUMBER, dataMessage('expected.type', { type: 'number' }))),
      code: (column, digits) =>
        matching(
          column,
          digits === 2 ? /^\d{2}$/ : /^\d{5}$/,
          dataMessage('expected.pattern', { pattern: `[0-9]{${digits}}` }),
        ),
      placeCode: (column) =>
        matching(column, PLACE_CODE, dataMessage('expected.pattern', { pattern: '[0-9]{2}|[0-9]{5}' })),
      word: (column, words) => oneOf(column, text(column), words),
      words: (column, words) => parts(column).map((part) => oneOf(column, part, words)),
      numbers: (column) =>
        parts(column).map((part) => {
          if (!NUMBER.test(part)) throw wrong(column, dataMessage('expected.type', { type: 'number' }));
          return Number(part);
        }),
      fiscalYear: (column) => Number(matching(column, YEAR, dataMessage('expected.date'))),
      day: (column) => matching(column, DAY, dataMessage('expected.date')),
      partialDay: (column) => matching(column, PARTIAL_DAY, dataMessage('expected.date')),
    });
  });
}

/** A row that holds nothing and only asks whether its columns are there. */
function emptyRow(requireColumn: (column: string) => void): Row {
  const holding =
    <T>(value: T) =>
    (column: string): T => {
      requireColumn(column);
      return value;
    };
  return {
    text: holding(''),
    integer: holding(0),
    optionalNumber: holding(undefined),
    code: holding(''),
    placeCode: holding(''),
    word: <T extends string>(column: string, words: Enumeration<T>) =>
      holding(Object.keys(words)[0] as T)(column),
    words: (column) => holding([])(column),
    numbers: holding([]),
    fiscalYear: holding(0),
    day: holding(''),
    partialDay: holding(''),
  };
}
