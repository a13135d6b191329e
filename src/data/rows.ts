import { parseCsv } from './csv.ts';
import { DataError, dataMessage, type DataMessage } from './data-error.ts';

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
}

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
  const missingColumn = (column: string) =>
    new DataError([
      {
        file,
        line: 1,
        column,
        expected: dataMessage('expected.column', { column }),
        action: dataMessage('action.fixHeader'),
      },
    ]);

  return rows.map(({ line, cells }) => {
    const text = (column: string): string => {
      const index = indexByColumn.get(column);
      if (index === undefined) throw missingColumn(column);
      return cells[index] ?? '';
    };
    const wrong = (column: string, expected: DataMessage) =>
      new DataError([
        { file, line, column, value: text(column), expected, action: dataMessage('action.correctValue') },
      ]);
    return readRow({
      text,
      integer(column) {
        const cell = text(column);
        if (!/^-?\d+$/.test(cell)) throw wrong(column, dataMessage('expected.type', { type: 'integer' }));
        return Number(cell);
      },
      optionalNumber(column) {
        const cell = text(column);
        if (cell === '') return undefined;
        if (!/^-?\d+(\.\d+)?$/.test(cell))
          throw wrong(column, dataMessage('expected.type', { type: 'number' }));
        return Number(cell);
      },
      code(column, digits) {
        const cell = text(column);
        if (!new RegExp(`^\\d{${digits}}$`).test(cell))
          throw wrong(column, dataMessage('expected.pattern', { pattern: `[0-9]{${digits}}` }));
        return cell;
      },
    });
  });
}
