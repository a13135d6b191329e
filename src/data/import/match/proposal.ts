import type { MunicipalityCode, PrefectureCode } from '../../../domain/municipality-code.ts';
import type { ListEntry } from '../../../domain/list-import.ts';
import type { PlaceCode } from '../../../domain/place.ts';
import type { CertainRule, NameMatch, SuggestionRule } from '../../matching/match-name.ts';
import type { NamedPrefecture } from './list-index.ts';
import type { CodeFault } from './read-code.ts';

/** By what an entry is filled in that is not official as it stands. */
export type CorrectionRule =
  | CertainRule
  /** The code is this one's, and the name comes near it. */
  | 'code_and_near_name'
  /** No prefecture stands there, and only one municipality of the country bears the name. */
  | 'only_one_in_country';

/** Why a municipality is proposed to a person. */
export type CandidateGround =
  | SuggestionRule
  /** The code of the entry is this one's. */
  | 'code'
  /** The name of the entry is this one's. */
  | 'name'
  /** It bears the name in the prefecture of the row above, where the own cell is empty. */
  | 'prefecture_above'
  /** It bears the name; which prefecture is meant does not stand there. */
  | 'same_name';

/** A municipality (or prefecture) that a person may choose. */
export interface Candidate {
  readonly code: PlaceCode;
  readonly ground: CandidateGround;
}

/** What is strange about an entry, whatever it is matched with. */
export type EntryDoubt =
  | { readonly kind: CodeFault }
  | { readonly kind: 'code_restored'; readonly code: PlaceCode }
  | { readonly kind: 'code_given_up'; readonly code: MunicipalityCode }
  | { readonly kind: 'code_of_another'; readonly code: PlaceCode }
  | { readonly kind: 'code_of_other_prefecture'; readonly code: PlaceCode }
  | { readonly kind: 'prefecture_unknown' }
  | { readonly kind: 'prefecture_missing' }
  /** The cell is empty in a list whose other rows have theirs; that of the row above is only a guess. */
  | { readonly kind: 'prefecture_left_blank'; readonly code: PrefectureCode }
  | { readonly kind: 'prefecture_of_another'; readonly code: PlaceCode }
  | { readonly kind: 'name_missing' }
  | { readonly kind: 'name_garbled' }
  | { readonly kind: 'kind_of_another' }
  | { readonly kind: 'special_ward' | 'northern_village'; readonly code: MunicipalityCode };

/** What the program makes of an entry before anybody has looked at it. */
export interface EntryProposal {
  readonly entry: ListEntry;
  /** The name as the table of partners keeps it: as printed, but for line breaks and white space around it. */
  readonly publishedName: string;
  /** The prefecture under which it stands; undefined where none can be read and the name leads to none. */
  readonly prefecture: NamedPrefecture | undefined;
  /** Is it a prefecture itself? */
  readonly isPrefecture: boolean;
  /**
   * `certain`: by code, or by prefecture and the very name; nobody has to look. `correction`: one target by a rule,
   * filled in until somebody refuses it. `question`: somebody has to say what it is.
   */
  readonly kind: 'certain' | 'correction' | 'question';
  /** The target of `certain` and `correction`; empty for a question. */
  readonly code: PlaceCode | '';
  /** Rules by which the printed name becomes the official one; a certain entry has some where its code decides. */
  readonly rules: readonly CorrectionRule[];
  /** Whom a person may choose, the likeliest first. */
  readonly candidates: readonly Candidate[];
  readonly doubts: readonly EntryDoubt[];
  /** What the name was found to be in its prefecture; undefined without a prefecture, and for prefectures. */
  readonly nameMatch: NameMatch | undefined;
}
