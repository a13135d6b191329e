import type { ListEntry, SkippedRow, StatedTotal } from '../../domain/list-import.ts';
import type { FileChoices, FileReading } from './file/read-file.ts';
import type { ImportProblem } from './import-problem.ts';
import type { SheetChoice } from './sheet/read-sheets.ts';

/** What the page asks of the thread that reads files. */
export type ImportRequest =
  /** Read a file; its bytes are handed over, not copied. */
  | { readonly type: 'open_file'; readonly bytes: ArrayBuffer; readonly choices: FileChoices }
  /** Read cells from the clipboard. */
  | { readonly type: 'open_text'; readonly text: string }
  /** Read the same file once more, in another encoding or with another delimiter. */
  | { readonly type: 'open_again'; readonly choices: FileChoices }
  /** Read the sheets of the open file as a list; one choice for each sheet. */
  | { readonly type: 'list'; readonly choices: readonly SheetChoice[] };

/** A sheet of an open file, without its cells: these stay in the other thread. */
interface OpenedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rowCount: number;
  /** The first rows from row 1, for a person to look at. */
  readonly preview: readonly (readonly string[])[];
  /** What the program proposes to do with it. */
  readonly choice: SheetChoice;
}

/** An open file as the page sees it. */
export interface OpenedFile extends Omit<FileReading, 'sheets'> {
  readonly sheets: readonly OpenedSheet[];
}

/** What the thread that reads files answers. A request ends with `opened`, `listed` or `problem`. */
export type ImportReply =
  | { readonly type: 'progress'; readonly step: ImportStep; readonly done: number; readonly total: number }
  | { readonly type: 'opened'; readonly file: OpenedFile }
  /** Parts of the list, few enough at a time that the page does not stop to take them. */
  | { readonly type: 'entries'; readonly entries: readonly ListEntry[] }
  | { readonly type: 'skipped'; readonly skipped: readonly SkippedRow[] }
  | { readonly type: 'listed'; readonly totals: readonly StatedTotal[] }
  | { readonly type: 'problem'; readonly problem: ImportProblem };

/** Unpacking, reading cells, finding the list in them, handing it over. */
export type ImportStep = 'unpack' | 'cells' | 'list' | 'hand_over';
