// A list of partners on its way from a file of another office to the published tables: what a reader of files finds
// in it, before and after anybody has looked at it. Every row of the file ends in exactly one of these.

import type { PlaceCode } from './place.ts';

/** Where a cell stands, as its own program names it. */
export interface CellPlace {
  /** Name of the sheet; empty where a file has no sheets (CSV, pasted cells). */
  readonly sheet: string;
  /** Row of the sheet, or of the text, from 1. */
  readonly row: number;
  /** Column from 0: 0 is A. */
  readonly column: number;
}

/** One entry of the list as it is printed: nothing in it has been mended. */
export interface ListEntry {
  /** Its number in the order of the file, from 0: what decisions are kept by. */
  readonly id: number;
  /** The cell of the name. */
  readonly place: CellPlace;
  /** Name (or code) of the prefecture as printed, from the row itself or the first row of its block; empty: none stood. */
  readonly prefecture: string;
  /** Does the prefecture stand in a row above (merged cells, the first row of a block, a heading, 〃)? */
  readonly isPrefectureCarried: boolean;
  /**
   * The prefecture of the row above, where the own cell is empty in a list whose rows each have theirs: perhaps it was
   * forgotten, perhaps another one is meant. Empty everywhere else.
   */
  readonly prefectureAbove: string;
  /** Name of the municipality as printed, white space and all. */
  readonly name: string;
  /** 市, 町, 村 … as printed in a column of its own; empty where there is none. */
  readonly kind: string;
  /** Code as printed (5 or 6 digits, half or full width, with or without its leading zero); empty where there is none. */
  readonly code: string;
  /** The ward in whose row it stands, where each ward has rows of its own (as printed); empty where there is none. */
  readonly ward: string;
  /** The columns of its other cells, from 0; null where the list has none. */
  readonly columns: Readonly<Record<'prefecture' | 'kind' | 'code', number | null>>;
}

/** Why a row of the file is no entry. */
export type SkippedRowReason =
  | 'empty'
  /** A title, a date or an address above the table. */
  | 'title'
  | 'header'
  /** Words below or beside the table (※ …, 注 …). */
  | 'note'
  /** A sum: what it says is among the totals. */
  | 'total'
  /** It stands outside of the columns that were chosen. */
  | 'outside'
  /** It stands in the table, but no name does. */
  | 'no_name';

/** A row of the file that is no entry; kept so that no row is lost without a word. */
export interface SkippedRow {
  readonly sheet: string;
  readonly row: number;
  readonly reason: SkippedRowReason;
  /** Does it stand below the head of the list, so that somebody may have meant it for an entry? */
  readonly isInTable: boolean;
  /** Its cells that are not empty, as printed. */
  readonly text: readonly string[];
}

/** A number of entries that the file itself states. */
export interface StatedTotal {
  readonly place: CellPlace;
  /** What the total is of: the prefecture as printed, or empty for the whole list. */
  readonly prefecture: string;
  /** Of which kind; `all` for 市町村 together. */
  readonly kind: 'all' | 'city' | 'town' | 'village' | 'prefecture';
  readonly value: number;
  /** The cell as printed. */
  readonly text: string;
}

/** What a reader found in a file. */
export interface ListReading {
  readonly entries: readonly ListEntry[];
  readonly skipped: readonly SkippedRow[];
  readonly totals: readonly StatedTotal[];
}

/** How an entry ended. */
export type OutcomeKind =
  /** By code, or by prefecture and the very name. */
  | 'matched'
  /** By a rule with one possible target, or by a person. */
  | 'corrected'
  /** Its municipality stands on the list already, further up. */
  | 'duplicate'
  /** Nobody found its municipality, or a person left it out; the reason says why. */
  | 'left_out';

/** What a person has decided of an entry; without one the program's own proposal stands. */
export type Decision =
  /** The proposed correction is right. Words of the person stand in place of those of the rule. */
  | { readonly kind: 'accept'; readonly note?: string }
  /** It is this one (a prefecture's code where the entry is a prefecture itself). */
  | { readonly kind: 'choose'; readonly code: PlaceCode; readonly note?: string }
  /** It is none: it stays among the differences, with the words of the person. */
  | { readonly kind: 'leave_out'; readonly note: string };

/** What was decided, by the number of the entry; taking a decision away opens the entry again. */
export type Decisions = ReadonlyMap<number, Decision>;

/** How an entry stands now. */
export interface EntryOutcome {
  readonly entry: ListEntry;
  readonly kind: OutcomeKind;
  /** Municipality, or prefecture where the entry is one; empty where it is left out. */
  readonly code: PlaceCode | '';
  /** Does somebody still have to say something? (a correction not yet accepted, an entry without a municipality) */
  readonly isOpen: boolean;
}
