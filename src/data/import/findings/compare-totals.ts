import type { PrefectureCode } from '../../../domain/municipality-code.ts';
import { PREFECTURE_KIND, printedKind } from '../../matching/printed-kind.ts';
import type { ListIndex } from '../match/list-index.ts';
import type { EntryResult } from '../match/outcomes.ts';
import { prefectureOfRow } from '../result/partner-rows.ts';
import type { CountedPart, StatedCount } from './stated-counts.ts';

/** How many entries there are of each part, as they are printed: slips and doubles are counted too. */
export type EntryCounts = Readonly<Record<CountedPart, number>>;

/** Why a stated total and the entries differ. */
type TotalReason =
  /** They do not. */
  | 'agrees'
  /** The prefecture that the total names is none. */
  | 'unknown_prefecture'
  /** The sum of 市町村 agrees, but the table sorts them into 市, 町 and 村 in another way than the names say. */
  | 'other_kinds'
  /** The prefectures differ, and together by as much. */
  | 'sum_of_prefectures'
  /** Nothing in the file explains it. */
  | 'unexplained';

/** A stated total held against the entries of the list. */
export interface TotalComparison {
  readonly stated: StatedCount;
  /** Entries as printed. */
  readonly counted: number;
  /** `counted` − stated. */
  readonly difference: number;
  readonly reason: TotalReason;
  /** Of 市町村 together: distinct municipalities behind the entries; undefined for everything else. */
  readonly distinct: number | undefined;
}

const PARTS = ['all', 'city', 'town', 'village', 'prefecture'] as const satisfies readonly CountedPart[];
const PART_BY_KIND: Readonly<Record<string, CountedPart>> = { 市: 'city', 町: 'town', 村: 'village' };

/** The entries by prefecture and part, as printed; the whole list under the empty code. */
export function entryCounts(
  index: ListIndex,
  results: readonly EntryResult[],
): Map<PrefectureCode | '', EntryCounts> {
  const counts = new Map<PrefectureCode | '', Record<CountedPart, number>>();
  const add = (prefecture: PrefectureCode | '', part: CountedPart): void => {
    const own = counts.get(prefecture) ?? { all: 0, city: 0, town: 0, village: 0, prefecture: 0 };
    own[part] += 1;
    counts.set(prefecture, own);
  };
  for (const result of results) {
    const prefecture = prefectureOfRow(index, result);
    const kind = printedKind(result.proposal.publishedName, prefecture?.name ?? '');
    const isPrefecture =
      result.proposal.isPrefecture || (prefecture !== undefined && kind === PREFECTURE_KIND);
    const parts: CountedPart[] = isPrefecture ? ['prefecture'] : ['all'];
    const own = PART_BY_KIND[kind];
    if (!isPrefecture && own !== undefined) parts.push(own);
    for (const part of parts)
      for (const place of new Set([prefecture?.code ?? '', ''] as const)) add(place, part);
  }
  return counts;
}

/** Distinct municipalities by prefecture; those of the whole list under the empty code. */
function distinctCounts(results: readonly EntryResult[]): Map<PrefectureCode | '', number> {
  const codes = new Set(results.map(({ code }) => code).filter((code) => code.length === 5));
  const counts = new Map<PrefectureCode | '', number>([['', codes.size]]);
  for (const code of codes) counts.set(code.slice(0, 2), (counts.get(code.slice(0, 2)) ?? 0) + 1);
  return counts;
}

/** Holds every stated total against the entries as they are printed. */
export function compareTotals(
  index: ListIndex,
  results: readonly EntryResult[],
  stated: readonly StatedCount[],
): TotalComparison[] {
  const counts = entryCounts(index, results);
  const distinct = distinctCounts(results);
  const compared = stated.map((each): TotalComparison => {
    const own = each.prefecture === undefined ? undefined : counts.get(each.prefecture);
    const counted = countedFor(own, each);
    return {
      stated: each,
      counted,
      difference: counted - each.value,
      reason: each.prefecture === undefined ? 'unknown_prefecture' : 'agrees',
      distinct:
        each.part === 'all' && each.prefecture !== undefined && counted === own?.all
          ? (distinct.get(each.prefecture) ?? 0)
          : undefined,
    };
  });
  return compared.map((each) =>
    each.reason === 'agrees' && each.difference !== 0 ? { ...each, reason: reasonOf(each, compared) } : each,
  );
}

/**
 * A sum of everything in a file may hold the prefectures themselves too: then these are counted with the rest. The
 * published table has a column of its own for them.
 */
function countedFor(own: EntryCounts | undefined, { part, value, place }: StatedCount): number {
  const counted = own?.[part] ?? 0;
  const together = counted + (own?.prefecture ?? 0);
  return part === 'all' && place !== undefined && value === together ? together : counted;
}

function reasonOf(total: TotalComparison, all: readonly TotalComparison[]): TotalReason {
  const { prefecture, part } = total.stated;
  const ofPlace = all.filter((each) => each.stated.prefecture === prefecture);
  const differenceOf = (wanted: CountedPart) =>
    ofPlace.find((each) => each.stated.part === wanted)?.difference;
  if (prefecture === '') {
    const parts = all.filter((each) => each.stated.part === part && (each.stated.prefecture ?? '') !== '');
    const sum = parts.reduce((difference, each) => difference + each.difference, 0);
    if (parts.length > 0 && sum === total.difference) return 'sum_of_prefectures';
  }
  const isKind = part === 'city' || part === 'town' || part === 'village';
  const kinds = PARTS.filter((each) => each !== 'all' && each !== 'prefecture').map(differenceOf);
  const balance = kinds.reduce<number>((sum, difference) => sum + (difference ?? Number.NaN), 0);
  return isKind && balance === 0 && differenceOf('all') === 0 ? 'other_kinds' : 'unexplained';
}
