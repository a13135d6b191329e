import type { CellPlace, Decisions, ListReading } from '../../../domain/list-import.ts';
import type { Source } from '../../../domain/publication.ts';
import type { PackageTexts } from '../../package/package-texts.ts';
import type { PlaceCounts } from '../findings/list-difference.ts';
import type { ListIndex } from '../match/list-index.ts';
import type { ReasonWords } from '../match/reason-words.ts';
import type { ListReview } from '../review-list.ts';
import type { DifferenceWords } from './new-differences.ts';
import type { MilestoneWords } from './new-milestones.ts';

/** The file that a list came from. */
export interface ImportedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal; empty for pasted cells. */
  readonly sha256: string;
}

/** Everything that a package is made from. */
export interface PackageInput {
  /** The published files as they are now. */
  readonly texts: PackageTexts;
  readonly index: ListIndex;
  /** The day for which the list speaks. */
  readonly asOf: string;
  /** The row of the list in `sources.csv`; where its id stands there already, that row stays. */
  readonly source: Source;
  readonly file: ImportedFile;
  readonly reading: ListReading;
  readonly review: ListReview;
  readonly decisions: Decisions;
  readonly words: PackageWords;
}

/** The words of the log of changes. */
interface ChangeLogWords {
  readonly title: (asOf: string) => string;
  readonly file: (file: ImportedFile) => string;
  readonly source: (id: string, title: string) => string;
  readonly counts: (
    entries: number,
    matched: number,
    corrected: number,
    duplicate: number,
    leftOut: number,
  ) => string;
  readonly noPrevious: string;
  /** The list takes the place of the published one of the same day. */
  readonly replaces: (day: string) => string;
  readonly since: (day: string, added: PlaceCounts, gone: PlaceCounts, kept: PlaceCounts) => string;
  readonly addedTitle: string;
  readonly goneTitle: string;
  /** It may be gone only because this entry is not settled. */
  readonly perhapsGone: (place: string, printed: string) => string;
  readonly changedTitle: string;
  readonly changed: (place: string, before: string, after: string) => string;
  readonly movesTitle: string;
  readonly move: (prefecture: string, before: number, after: number) => string;
  readonly exceptionsTitle: string;
  readonly exception: (
    place: CellPlace,
    order: number,
    printed: string,
    match: string,
    reason: string,
  ) => string;
  readonly match: Readonly<Record<'exact' | 'corrected' | 'duplicate' | 'unmatched', string>>;
  readonly withoutRowTitle: string;
  readonly withoutRow: (place: CellPlace, printed: string) => string;
  readonly filesTitle: string;
  readonly layOverTitle: string;
  readonly layOver: readonly string[];
  readonly putBackTitle: string;
  readonly putBack: string;
  readonly nothing: string;
}

/** All words of a package. */
export interface PackageWords {
  /** Words of a source that nobody has described: where it is found. */
  readonly source: { readonly location: (file: string) => string };
  readonly reasons: ReasonWords;
  /** Behind what a measure of published tables is: in a year without one the list was counted. */
  readonly counted: string;
  readonly milestones: MilestoneWords;
  readonly differences: DifferenceWords;
  readonly log: ChangeLogWords;
}
