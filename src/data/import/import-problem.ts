/**
 * What can be wrong with a file that somebody brings in, as values. The words for people are made elsewhere from the
 * key and its values, so that this floor holds no sentences.
 */

/** Every message about a brought-in file with the values its words need. */
interface ImportMessages {
  // the file as a whole: nothing of it can be read
  'file.empty': Record<never, never>;
  /** Sizes in bytes. */
  'file.tooLarge': { size: number; limit: number };
  'file.pdf': Record<never, never>;
  /** Excel 97–2003 (.xls). */
  'file.oldExcel': Record<never, never>;
  'file.password': Record<never, never>;
  /** Excel binary workbook (.xlsb). */
  'file.binaryExcel': Record<never, never>;
  /** OpenDocument (.ods). */
  'file.openDocument': Record<never, never>;
  /** Word or PowerPoint, old or new. */
  'file.document': Record<never, never>;
  'file.otherZip': Record<never, never>;
  'file.image': Record<never, never>;
  /** HTML or XML, also under the name of an Excel file. */
  'file.webPage': Record<never, never>;
  'file.binary': Record<never, never>;
  'file.damaged': Record<never, never>;
  /** Unpacked it is larger than `limit` bytes, or packed more tightly than any list of names. */
  'file.unpackedTooLarge': { limit: number };
  /** It declares entities of its own, which no spreadsheet program does. */
  'file.entities': Record<never, never>;
  /** The computer does not hand it out: it was moved, changed or taken away since it was chosen. */
  'file.unreadable': Record<never, never>;
  /** No table of decisions that was saved here or by the command. */
  'decisions.other': Record<never, never>;
  // not the file: this program, or what it works with
  /** The thread has ended: its memory is spent, or its script did not come. */
  'work.stopped': Record<never, never>;
  /** A mistake of this program. */
  'work.failed': Record<never, never>;
  /** What is published now cannot be read, so that nothing can be matched with it. */
  'work.noBasis': Record<never, never>;
  // one sheet: it is left aside, the others are read
  'sheet.tooManyRows': { sheet: string; rows: number; limit: number };
  /** `cell` is the outermost cell, e.g. `XFD12`. */
  'sheet.tooWide': { sheet: string; cell: string; limit: number };
  'sheet.tooManyCells': { sheet: string; limit: number };
  /** Text: a cell has more characters than any program writes into one. */
  'sheet.longCell': { row: number; limit: number };
  /** A sheet without cells: a chart. */
  'sheet.noCells': { sheet: string };
  /** A table of agreements with associations: no list of municipalities. `sum` of their members. */
  'sheet.agreements': { sheet: string; associations: number; sum: number };
  /** A list of an earlier day than another sheet of the file: it is not read with it. Days as `YYYY` or `YYYY-MM-DD`. */
  'sheet.olderList': { sheet: string; day: string; newest: string; newestDay: string };
  // the text: it is read all the same
  /** Text that was broken before the file was saved; `likely` is what it was, empty where nobody can tell. */
  'text.garbled': {
    count: number;
    sheet: string;
    row: number;
    column: number;
    value: string;
    likely: string;
  };
  /** A quote was opened in this row and never closed: quotes were taken as ordinary characters. */
  'text.openQuote': { row: number };
  /** Bytes that mean nothing in the encoding chosen by hand. */
  'text.undecodable': { count: number; encoding: string };
}

type ImportMessageKey = keyof ImportMessages;

/** What a catalogue must hold: for every message what is wrong, and what to do. */
export type ImportMessageTexts = {
  readonly [Key in ImportMessageKey]: (values: ImportMessages[Key]) => {
    readonly what: string;
    readonly action: string;
  };
};

/** One thing that is wrong with a file: its key and the values that its words need. Can be sent between threads. */
export type ImportProblem = {
  [Key in ImportMessageKey]: { readonly key: Key; readonly values: ImportMessages[Key] };
}[ImportMessageKey];

/** A problem with its values; `values` may be left out where the words need none. */
export function importProblem<Key extends ImportMessageKey>(
  key: Key,
  ...values: Record<never, never> extends ImportMessages[Key] ? [] : [ImportMessages[Key]]
): ImportProblem {
  return { key, values: values[0] ?? {} } as unknown as ImportProblem;
}

/** Thrown where nothing of a file can be read. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(readonly problem: ImportProblem) {
    super(problem.key);
  }
}
