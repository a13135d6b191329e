import type { Decision } from '../../domain/list-import.ts';
import type { Source } from '../../domain/publication.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { DataProblem } from '../data-error.ts';
import type { PackageTexts } from '../package/package-texts.ts';
import type { FileChoices, FileReading } from './file/read-file.ts';
import type { FileLanguage, ImportFile, ImportFileKind } from './import-files.ts';
import type { ImportProblem } from './import-problem.ts';
import type { ListOutline } from './list-outline.ts';
import type { PreviewFacts } from './package/preview-facts.ts';
import type { SourceProposal } from './package/list-source.ts';
import type { FindingPage, FindingQuery, ReviewSummary, ReviewTarget } from './review-parts.ts';
import type { RowPage, RowQuery } from './review-parts.ts';
import type { SheetChoice } from './sheet/read-sheets.ts';

/** What was decided, as pairs that can be sent between threads. */
type SentDecisions = readonly (readonly [entry: number, decision: Decision])[];

/**
 * What the page asks of the thread that reads and matches lists, and what it gets for an answer. The list itself, the
 * index of the names and the previous list stay in the thread: the page gets what it shows.
 */
interface ImportCalls {
  /** The published files: what a list is matched with, and what its package changes. Asked once, before a review. */
  prepare: { asks: { readonly texts: PackageTexts; readonly language: FileLanguage }; answer: null };
  /** Read a file; its bytes are handed over, not copied. */
  open_file: { asks: { readonly bytes: ArrayBuffer; readonly choices: FileChoices }; answer: OpenedFile };
  /** Read cells from the clipboard. */
  open_text: { asks: { readonly text: string }; answer: OpenedFile };
  /** Read the same file once more, in another encoding or with another delimiter. */
  open_again: { asks: { readonly choices: FileChoices }; answer: OpenedFile };
  /** Read the sheets of the open file as a list; one choice for each sheet. */
  list: { asks: { readonly choices: readonly SheetChoice[] }; answer: ListOutline };
  /** Match the list for the day for which it speaks. */
  review: { asks: { readonly asOf: string; readonly decisions: SentDecisions }; answer: ReviewSummary };
  /** The same list after other decisions. */
  decide: { asks: { readonly decisions: SentDecisions }; answer: ReviewSummary };
  rows: { asks: { readonly query: RowQuery }; answer: RowPage };
  /** Which rows to ask for so that an entry is among them. */
  query_for: { asks: { readonly entry: number; readonly count: number }; answer: RowQuery };
  findings: { asks: { readonly query: FindingQuery }; answer: FindingPage };
  /** What would it mean to choose this one for an entry? */
  target: { asks: { readonly entry: number; readonly code: PlaceCode }; answer: ReviewTarget };
  /** The decisions with all open corrections accepted. */
  accept_all: { asks: object; answer: SentDecisions };
  /** Read decisions that were saved of the same list; nothing is decided by that alone. */
  read_decisions: { asks: { readonly bytes: ArrayBuffer; readonly name: string }; answer: KeptDecisions };
  /** What of the decisions of the list before this one (read otherwise, or for another day) fits it too. */
  earlier_decisions: { asks: object; answer: KeptDecisions };
  /** From which source the list comes, as far as the file says. `name` is that of the open file. */
  propose_source: { asks: { readonly name: string }; answer: SourceProposal };
  /** Name the source of the list. */
  use_source: { asks: { readonly source: Source }; answer: null };
  /** Make a file to be saved. `name` is that of the open file. */
  file: {
    asks: { readonly kind: ImportFileKind; readonly name: string; readonly language: FileLanguage };
    answer: ImportFile;
  };
  /** The facts with the list in them, to be looked at before they are published. `name` is that of the open file. */
  preview: { asks: { readonly name: string }; answer: PreviewFacts };
}

/** Decisions that fit the open list, and those that do not, a problem for each. */
export interface KeptDecisions {
  readonly decisions: SentDecisions;
  readonly problems: readonly DataProblem[];
}

export type ImportCall = keyof ImportCalls;
export type ImportAsks<Call extends ImportCall> = ImportCalls[Call]['asks'];
export type ImportAnswer<Call extends ImportCall> = ImportCalls[Call]['answer'];

/** A request, as it is sent. */
export type ImportRequest = { [Call in ImportCall]: { readonly type: Call } & ImportAsks<Call> }[ImportCall];

/** A sheet of an open file, without its cells: these stay in the other thread. */
export interface OpenedSheet {
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

/** What the thread answers: any number of words on how far it is, then one answer or problem. */
export type ImportReply =
  | { readonly type: 'progress'; readonly step: ImportStep; readonly done: number; readonly total: number }
  | { readonly type: 'answer'; readonly answer: ImportAnswer<ImportCall> }
  | { readonly type: 'problem'; readonly problem: ImportProblem };

/** Unpacking, reading cells, finding the list in them, matching it. */
export type ImportStep = 'unpack' | 'cells' | 'list' | 'match';
