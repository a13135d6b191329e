/**
 * What somebody should know of a list before it is published, as values. The words are made elsewhere from the key
 * and its values, so that this floor holds no sentences.
 */
import type { CellPlace } from '../../../domain/list-import.ts';
import type { CandidateGround, CorrectionRule } from '../match/proposal.ts';
import type { CodeFault } from '../match/read-code.ts';
import type { CountedPart } from './stated-counts.ts';

type Nothing = Record<never, never>;
/** A municipality in words: its prefecture and its official name. */
interface Named {
  prefecture: string;
  name: string;
}

/** So many rows, the first of them and the last, as the file counts them. */
interface RowRange {
  rows: number;
  first: number;
  last: number;
}

/** Every message with the values that its words need. */
type FindingMessages = Record<CodeFault, Nothing> &
  Record<`rule_${CorrectionRule}`, Nothing> &
  Record<
    `near_${Exclude<CandidateGround, 'same_name' | 'prefecture_above' | 'former_name' | 'other_kind' | 'more_behind'>}`,
    Named
  > & {
    /** The name was given up on this day; empty where nobody knows it. */
    near_former_name: Named & { day: string };
    /** 市, 町 or 村 where the name ends without one. */
    near_other_kind: Named & { missing: string };
    /** What follows the name. */
    near_more_behind: Named & { rest: string };
    /** All that bear the name, at most six of them by name. */
    bearers: { places: readonly Named[]; count: number };
    // why: about cells
    code_restored: Named & { code: string };
    code_given_up: Named & { code: string };
    code_of_another: Named & { code: string };
    code_of_other_prefecture: Named & { code: string };
    prefecture_unknown: Nothing;
    prefecture_missing: Nothing;
    prefecture_left_blank: { prefecture: string };
    prefecture_of_another: Nothing;
    name_missing: Nothing;
    name_garbled: Nothing;
    kind_of_another: { kind: string };
    special_ward: Nothing;
    northern_village: Nothing;
    // why: about what the entry is
    means: Named;
    no_such: { prefecture: string };
    twice: Named & { sheet: string; row: number; column: string };
    left_out: { note: string };
    chosen: Named;
    refused: Nothing;
    without_row: Nothing;
    // why: about rows and totals
    row_without_name: Nothing;
    row_outside: Nothing;
    row_note: Nothing;
    row_heading: Nothing;
    rows_of_heads: RowRange;
    rows_of_sums: RowRange;
    rows_not_read: RowRange;
    codes_restored: RowRange;
    total_differs: { prefecture: string; part: CountedPart; stated: number; counted: number };
    total_of_unknown_prefecture: Nothing;
    total_by_other_kinds: Nothing;
    total_by_prefectures: Nothing;
    distinct_differs: { prefecture: string; counted: number; distinct: number };
    // why: about the list
    no_prefecture_column: Nothing;
    /** So many municipalities stand in the rows of several wards, with so many rows after the first. */
    shared_by_wards: { shared: number; rows: number };
    // why: about its day
    day_published: { asOf: string };
    names_older: { asOf: string; edition: string };
    day_far_ahead: { asOf: string; newest: string };
    day_before_first: { asOf: string; oldest: string };
    // what to do
    do_check_day: Nothing;
    do_check_replaced: Nothing;
    do_check_new_names: Nothing;
    do_accept: Nothing;
    do_choose: Nothing;
    do_search: Nothing;
    do_count_once: Nothing;
    do_check_code: Nothing;
    do_check_prefecture: Nothing;
    do_check_row: Nothing;
    do_check_total: Nothing;
    do_choose_columns: Nothing;
    do_read_row: Nothing;
    do_decide_again: Nothing;
    do_mend_file: Nothing;
    do_nothing: Nothing;
  };

export type FindingKey = keyof FindingMessages;

/** What a catalogue of words must hold: for every message a function of its values. */
export type FindingTexts = { readonly [Key in FindingKey]: (values: FindingMessages[Key]) => string };

/** One message: its key and the values that its words need. */
export type FindingMessage = {
  [Key in FindingKey]: { readonly key: Key; readonly values: FindingMessages[Key] };
}[FindingKey];

/**
 * 誤り: nothing can go on before somebody has mended or decided it. 確認: somebody should look. 参考: for the record.
 */
export type FindingLevel = 'error' | 'check' | 'info';

/** The column that a finding is about. */
export type FindingColumn = 'prefecture' | 'name' | 'kind' | 'code' | 'total' | 'row' | 'list';

/** One finding. */
export interface ImportFinding {
  readonly level: FindingLevel;
  /** The entry; undefined for totals, rows that are no entry, and the list as a whole. */
  readonly entry: number | undefined;
  /** Where it stands; undefined for the list as a whole. */
  readonly place: CellPlace | undefined;
  readonly column: FindingColumn;
  /** What stands there, as printed. */
  readonly value: string;
  /** Why, in one or more messages that are read one after the other. */
  readonly why: readonly FindingMessage[];
  readonly action: FindingMessage;
}

/** A message with its values; they may be left out where the words need none. */
export function findingMessage<Key extends FindingKey>(
  key: Key,
  ...values: Nothing extends FindingMessages[Key] ? [] : [FindingMessages[Key]]
): FindingMessage {
  return { key, values: values[0] ?? {} } as unknown as FindingMessage;
}

/** The words of several messages, read one after the other: with a space behind a full stop of a language that has one. */
export function findingSentences(texts: FindingTexts, messages: readonly FindingMessage[]): string {
  return messages
    .map((message) => findingText(texts, message))
    .filter((text) => text !== '')
    .reduce((told, text) => told + (told.endsWith('.') ? ' ' : '') + text, '');
}

/** The words of one message. */
export function findingText(texts: FindingTexts, message: FindingMessage): string {
  const text = texts[message.key] as (values: FindingMessage['values']) => string;
  return text(message.values);
}
