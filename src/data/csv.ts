import { csvParseRows } from 'd3';
import { DataError, dataMessage, type DataProblem } from './data-error.ts';
import { unguarded } from './export/formula-guard.ts';

/** One row of a CSV file: where it begins, and its cells as text. */
interface CsvRow {
  /** Line of the file on which the row begins; the header is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV file taken apart. Rows that are empty lines are left out. */
export interface CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Everything that is wrong with the form of the file; empty for a file that can be trusted. */
  readonly problems: readonly DataProblem[];
  /** Did the file begin with a byte order mark? It is taken off; a published file must not have one. */
  readonly hasByteOrderMark: boolean;
  /** Does any line end in CR or CRLF? Read all the same; a published file has LF. */
  readonly hasCarriageReturn: boolean;
  /**
   * For a file that this site has written: the lines after the table that say what it is (label and value). Its
   * cells have lost the guard against formulas again. Undefined for every other file.
   */
  readonly about?: readonly (readonly string[])[];
}

/**
 * Stands alone in a line, after an empty one, between the table and what it is, in every CSV file that this site
 * writes for people. It makes certain that the cells were guarded; a file without it is taken as it is.
 */
export const EXPORT_MARK = '# zenkoku-renkei-map export 1';

const BYTE_ORDER_MARK = '\ufeff';

/** Control characters that no text of ours holds: all below space but tab, LF and CR, and DEL. */
// eslint-disable-next-line no-control-regex
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * Bytes as text, strictly UTF-8 (with or without byte order mark, which is kept for `parseCsv` to see).
 * Throws a DataError when the bytes are not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DataError([
      { file, expected: dataMessage('expected.utf8'), action: dataMessage('action.saveAsUtf8') },
    ]);
  }
}

/** Where rows begin, and where quotes do not follow RFC 4180. */
interface Scan {
  readonly rowLines: number[];
  readonly strayQuoteLines: number[];
}

/**
 * Walks through the text once, as RFC 4180 reads it: a quote opens a cell only at its very beginning, and only a
 * separator, a line end or the end of the file may follow the closing one.
 */
function scanRows(text: string): Scan {
  const rowLines: number[] = [];
  const strayQuoteLines: number[] = [];
  let line = 1;
  let index = 0;
  let isRowStart = true;
  while (index < text.length) {
    if (isRowStart) rowLines.push(line);
    isRowStart = false;
    if (text[index] === '"') {
      const openedOn = line;
      index += 1;
      for (;;) {
        const character = text[index];
        if (character === undefined) {
          strayQuoteLines.push(openedOn);
          return { rowLines, strayQuoteLines };
        }
        index += 1;
        if (character === '"') {
          if (text[index] !== '"') break;
          index += 1;
        } else if (character === '\n' || (character === '\r' && text[index] !== '\n')) {
          line += 1;
        }
      }
      const next = text[index];
      if (next !== undefined && next !== ',' && next !== '\n' && next !== '\r') strayQuoteLines.push(line);
    }
    while (index < text.length && text[index] !== ',' && text[index] !== '\n' && text[index] !== '\r') {
      if (text[index] === '"' && strayQuoteLines.at(-1) !== line) strayQuoteLines.push(line);
      index += 1;
    }
    const end = text[index];
    index += 1;
    if (end === '\n' || end === '\r') {
      if (end === '\r' && text[index] === '\n') index += 1;
      line += 1;
      isRowStart = true;
    }
  }
  return { rowLines, strayQuoteLines };
}

function formProblems(file: string, text: string): DataProblem[] {
  const problems: DataProblem[] = [];
  text.split(/\r\n|\n|\r/).forEach((content, index) => {
    const found = CONTROL_CHARACTER.exec(content)?.[0] ?? (content.includes('\ufffd') ? '\ufffd' : undefined);
    if (found === undefined) return;
    problems.push({
      file,
      line: index + 1,
      value: `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
      expected: dataMessage(
        found === '\ufffd' ? 'expected.noReplacementCharacter' : 'expected.noControlCharacter',
      ),
      action: dataMessage('action.removeCharacter'),
    });
  });
  return problems;
}

function headerProblems(file: string, header: readonly string[]): DataProblem[] {
  const problems: DataProblem[] = [];
  header.forEach((column, index) => {
    if (column !== '' && header.indexOf(column) === index) return;
    problems.push({
      file,
      line: 1,
      column,
      value: column,
      expected: dataMessage('expected.uniqueHeader'),
      action: dataMessage('action.fixHeader'),
    });
  });
  return problems;
}

/**
 * Takes a CSV file (RFC 4180: comma, quotes doubled, LF or CRLF) apart. Nothing is mended: what is wrong with the
 * form of the file is listed in `problems` with its line, and a row with too few or too many cells is left out of
 * `rows`.
 *
 * @param text the file, decoded (see `decodeUtf8`)
 * @param file its name, for messages
 */
export function parseCsv(text: string, file: string): CsvTable {
  const hasByteOrderMark = text.startsWith(BYTE_ORDER_MARK);
  const body = hasByteOrderMark ? text.slice(1) : text;
  const { rowLines, strayQuoteLines } = scanRows(body);
  const hasCarriageReturn = body.includes('\r');
  const problems = formProblems(file, body);
  for (const line of strayQuoteLines) {
    problems.push({
      file,
      line,
      expected: dataMessage('expected.quoting'),
      action: dataMessage('action.closeQuote'),
    });
  }
  // With broken quotes nobody knows where a cell ends: no rows at all rather than wrong ones.
  const everything = strayQuoteLines.length > 0 ? [] : csvParseRows(body);
  const mark = markOf(everything);
  const parsed = mark < 0 ? everything : everything.slice(0, mark - 1).map((cells) => cells.map(unguarded));
  const about = mark < 0 ? undefined : everything.slice(mark + 1).map((cells) => cells.map(unguarded));
  const header = parsed[0] ?? [];
  if (strayQuoteLines.length === 0) problems.push(...headerProblems(file, header.length > 0 ? header : ['']));
  const rows: CsvRow[] = [];
  parsed.forEach((cells, index) => {
    const line = rowLines[index] ?? index + 1;
    const isEmptyLine = cells.length === 1 && cells[0] === '' && header.length > 1;
    if (index === 0 || isEmptyLine) return;
    if (cells.length === header.length) rows.push({ line, cells });
    else {
      problems.push({
        file,
        line,
        value: String(cells.length),
        expected: dataMessage('expected.cells', { count: header.length }),
        action: dataMessage('action.fixRow'),
      });
    }
  });
  return { file, header, rows, problems, hasByteOrderMark, hasCarriageReturn, ...(about && { about }) };
}

/** The row of the mark of our own files; -1 where there is none. */
function markOf(rows: readonly (readonly string[])[]): number {
  const isAlone = (index: number, text: string) => rows[index]?.length === 1 && rows[index][0] === text;
  return rows.findLastIndex((_, index) => isAlone(index, EXPORT_MARK) && isAlone(index - 1, ''));
}

/** The rows of a table as records by column. */
export function recordsOf(table: CsvTable): Record<string, string>[] {
  return table.rows.map((row) =>
    Object.fromEntries(table.header.map((column, index) => [column, row.cells[index] ?? ''])),
  );
}
