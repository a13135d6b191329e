import type { MunicipalityCode, PrefectureCode } from '../../../domain/municipality-code.ts';
import type { ExchangePartner } from '../../../domain/partnership.ts';
import type { PlaceCode } from '../../../domain/place.ts';
import { listDays } from '../../measures/published-lists.ts';
import type { ListIndex } from '../match/list-index.ts';
import type { EntryResult } from '../match/outcomes.ts';

/** A prefecture on the previous list and on this one, in distinct municipalities. */
interface PrefectureMove {
  readonly code: PrefectureCode;
  readonly before: number;
  readonly after: number;
  /** It moves so much that somebody should look whether the list is complete (see `isAlarming`). */
  readonly isAlarm: boolean;
}

/** How many places there are of each level. */
export interface PlaceCounts {
  readonly municipalities: number;
  readonly prefectures: number;
}

/** What two lists have in common and what not: municipalities and prefectures themselves, by code. */
export interface ListDifference {
  /** The day of the list that this one is held against. */
  readonly since: string;
  /** It is of the same day: the new list takes its place. */
  readonly isReplacement: boolean;
  readonly added: readonly PlaceCode[];
  readonly gone: readonly PlaceCode[];
  /** Of these, whom an entry without a municipality may mean: they may be gone only because it is misspelt. */
  readonly perhapsGone: readonly { readonly code: PlaceCode; readonly printed: string }[];
  readonly kept: readonly PlaceCode[];
  /** On both, but printed otherwise. */
  readonly changed: readonly { readonly code: PlaceCode; readonly before: string; readonly after: string }[];
  /** All 47, in the order of their codes. */
  readonly prefectures: readonly PrefectureMove[];
}

/** A move by more than this share of what was there is looked at. */
const ALARMING_SHARE = 0.2;
/** A single municipality more or less is no alarm: of the five of a small prefecture it would be 20 % already. */
const SMALLEST_ALARMING_MOVE = 2;

/**
 * Does a prefecture move so much that the list may be incomplete? By more than 20 % and by two municipalities at
 * least; or it had some and has none any more. Where there was none before, two new ones are looked at.
 */
export function isAlarming(before: number, after: number): boolean {
  if (before > 0 && after === 0) return true;
  const move = Math.abs(after - before);
  return move >= SMALLEST_ALARMING_MOVE && move > before * ALARMING_SHARE;
}

/**
 * The rows that a list of a day is held against: those of the list of the very day, whose place it takes, else of the
 * newest before; empty where there is none.
 */
export function previousList(partners: readonly ExchangePartner[], asOf: string): ExchangePartner[] {
  const day = listDays(partners).findLast((each) => each <= asOf);
  return partners.filter((row) => row.asOf === day);
}

/**
 * What is new, gone and printed otherwise since the previous list.
 * @param previous the rows of one list
 * @param asOf the day of the new one
 */
export function listDifference(
  index: ListIndex,
  previous: readonly ExchangePartner[],
  results: readonly EntryResult[],
  asOf: string,
): ListDifference {
  const before = new Map<PlaceCode, string>();
  for (const { code, publishedName, match } of previous)
    if (code !== '' && match !== 'duplicate') before.set(code, publishedName);
  const after = new Map<PlaceCode, string>();
  for (const { code, kind, proposal } of results)
    if (code !== '' && kind !== 'duplicate') after.set(code, proposal.publishedName);
  const kept = sorted(after.keys()).filter((code) => before.has(code));
  const gone = sorted(before.keys()).filter((code) => !after.has(code));
  return {
    since: previous[0]?.asOf ?? '',
    isReplacement: previous[0]?.asOf === asOf,
    added: sorted(after.keys()).filter((code) => !before.has(code)),
    gone,
    perhapsGone: perhapsGone(gone, results),
    kept,
    changed: kept
      .map((code) => ({ code, before: before.get(code) ?? '', after: after.get(code) ?? '' }))
      .filter((each) => each.before !== each.after),
    prefectures: [...index.prefectures.keys()].map((code) => {
      const count = (codes: Iterable<PlaceCode>) =>
        municipalitiesOf(codes).filter((each) => each.startsWith(code)).length;
      const [was, is] = [count(before.keys()), count(after.keys())];
      return { code, before: was, after: is, isAlarm: isAlarming(was, is) };
    }),
  };
}

function perhapsGone(
  gone: readonly PlaceCode[],
  results: readonly EntryResult[],
): ListDifference['perhapsGone'] {
  const printed = new Map<PlaceCode, string>();
  for (const { code, proposal } of results)
    if (code === '')
      for (const candidate of proposal.candidates)
        if (!printed.has(candidate.code)) printed.set(candidate.code, proposal.publishedName);
  return gone.flatMap((code) => {
    const name = printed.get(code);
    return name === undefined ? [] : [{ code, printed: name }];
  });
}

/** Municipalities and prefectures themselves, counted apart. */
export function placeCounts(codes: readonly PlaceCode[]): PlaceCounts {
  const municipalities = municipalitiesOf(codes).length;
  return { municipalities, prefectures: codes.length - municipalities };
}

const sorted = (codes: Iterable<PlaceCode>): PlaceCode[] => [...codes].sort();

const municipalitiesOf = (codes: Iterable<PlaceCode>): MunicipalityCode[] =>
  [...codes].filter((code) => code.length === 5);
