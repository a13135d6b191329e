import { ImportError, importProblem, type ImportProblem } from '../import-problem.ts';
import type { SheetTable } from '../sheet-table.ts';
import { archiveDirectory } from './archive-directory.ts';
import { checkFileSize } from './check-size.ts';
import { compoundContent, fileKind } from './file-kind.ts';
import { garbledText } from './mojibake.ts';
import { readDelimited, type Delimiter } from './read-delimited.ts';
import { readXlsx } from './read-xlsx.ts';
import { decodeText, guessEncoding, type EncodingGuess, type TextEncoding } from './text-encoding.ts';
import { archiveContent } from './workbook-parts.ts';

/** What a person may choose where the program has guessed. */
export interface FileChoices {
  readonly encoding?: TextEncoding | undefined;
  readonly delimiter?: Delimiter | undefined;
}

/** A file as sheets of text. */
export interface FileReading {
  readonly format: 'xlsx' | 'text';
  /** For text: how its bytes were read; undefined for pasted cells, which have none. */
  readonly encoding?: EncodingGuess;
  readonly delimiter?: Delimiter;
  readonly sheets: readonly SheetTable[];
  /** What a person should know although the file was read. */
  readonly problems: readonly ImportProblem[];
}

/** Steps of the work, for whoever shows how far it has come. */
type ReadingStep = 'unpack' | 'cells';
export type ReadingProgress = (step: ReadingStep, done: number, total: number) => void;

/**
 * Reads the bytes of a file as sheets. What it is, its content says, not its name.
 * @throws ImportError for everything that is no list; never anything else
 */
export async function readFile(
  bytes: Uint8Array,
  choices: FileChoices = {},
  progress: ReadingProgress = () => {},
): Promise<FileReading> {
  checkFileSize(bytes.length);
  switch (fileKind(bytes)) {
    case 'empty':
      throw new ImportError(importProblem('file.empty'));
    case 'zip':
      return await readArchive(bytes, progress);
    case 'compound':
      throw new ImportError(compoundProblem(bytes));
    case 'pdf':
      throw new ImportError(importProblem('file.pdf'));
    case 'image':
      throw new ImportError(importProblem('file.image'));
    case 'archive':
      throw new ImportError(importProblem('file.otherZip'));
    case 'text_or_binary':
      return readTextFile(bytes, choices, progress);
  }
}

/** Reads cells from the clipboard: text, its cells parted by tabs. @throws ImportError as `readFile` does */
export function readPasted(text: string): FileReading {
  checkFileSize(text.length * 2);
  if (text.trim() === '') throw new ImportError(importProblem('file.empty'));
  const { sheet, delimiter, problems } = readDelimited(text, text.includes('\t') ? '\t' : undefined);
  return { format: 'text', delimiter, sheets: [sheet], problems: [...problems, ...garbledIn([sheet])] };
}

async function readArchive(bytes: Uint8Array, progress: ReadingProgress): Promise<FileReading> {
  progress('unpack', 0, 1);
  const parts = archiveDirectory(bytes);
  switch (archiveContent(parts)) {
    case 'workbook': {
      const { sheets, problems } = await readXlsx(parts, (done, total) => {
        progress('cells', done, total);
      });
      return { format: 'xlsx', sheets, problems: [...problems, ...garbledIn(sheets)] };
    }
    case 'binary_workbook':
      throw new ImportError(importProblem('file.binaryExcel'));
    case 'document':
      throw new ImportError(importProblem('file.document'));
    case 'open_document':
      throw new ImportError(importProblem('file.openDocument'));
    case 'other':
      throw new ImportError(importProblem('file.otherZip'));
  }
}

function compoundProblem(bytes: Uint8Array): ImportProblem {
  switch (compoundContent(bytes)) {
    case 'encrypted':
      return importProblem('file.password');
    case 'excel':
      return importProblem('file.oldExcel');
    case 'document':
      return importProblem('file.document');
    case 'unknown':
      return importProblem('file.binary');
  }
}

function readTextFile(bytes: Uint8Array, choices: FileChoices, progress: ReadingProgress): FileReading {
  progress('cells', 0, 1);
  const guess = guessEncoding(bytes);
  if (guess === undefined && choices.encoding === undefined)
    throw new ImportError(importProblem('file.binary'));
  const encoding: EncodingGuess =
    choices.encoding === undefined || choices.encoding === guess?.encoding
      ? (guess as EncodingGuess)
      : { encoding: choices.encoding, hasByteOrderMark: false, certainty: 'chosen' };
  const { text, undecodable } = decodeText(bytes, encoding.encoding);
  if (text.trim() === '') throw new ImportError(importProblem('file.empty'));
  if (isMarkup(text)) throw new ImportError(importProblem('file.webPage'));
  const { sheet, delimiter, problems } = readDelimited(text, choices.delimiter);
  progress('cells', 1, 1);
  const broken =
    undecodable === 0
      ? garbledIn([sheet])
      : [importProblem('text.undecodable', { count: undecodable, encoding: encoding.encoding })];
  return {
    format: 'text',
    // Nothing is certain of a text that does not read as one.
    encoding:
      broken.length > 0 && encoding.certainty !== 'chosen'
        ? { ...encoding, certainty: 'doubtful' }
        : encoding,
    delimiter,
    sheets: [sheet],
    problems: [...problems, ...broken],
  };
}

/** HTML or XML: many systems save a table of a web page under the name of an Excel file. */
function isMarkup(text: string): boolean {
  return /^\s*<(?:!doctype|\?xml|html|table|meta|head|body)[\s>]/i.test(text.slice(0, 1000));
}

/** One problem for all broken texts of a file: how many, and the first, if possible one that can be read again. */
function garbledIn(sheets: readonly SheetTable[]): ImportProblem[] {
  let count = 0;
  let first: { sheet: string; row: number; column: number; value: string; likely: string } | undefined;
  const known = new Map<string, string | undefined>();
  for (const sheet of sheets) {
    sheet.rows.forEach((cells, index) => {
      cells.forEach((value, column) => {
        if (!known.has(value)) known.set(value, garbledText(value)?.likely);
        const likely = known.get(value);
        if (likely === undefined) return;
        count += 1;
        if (first === undefined || (first.likely === '' && likely !== '')) {
          first = { sheet: sheet.name, row: index + 1, column, value, likely };
        }
      });
    });
  }
  return first ? [importProblem('text.garbled', { count, ...first })] : [];
}
