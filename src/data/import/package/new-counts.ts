import type { ExchangeCount } from '../../../domain/partnership.ts';
import { entryCounts, type EntryCounts, type TotalComparison } from '../findings/compare-totals.ts';
import type { CountedPart } from '../findings/stated-counts.ts';
import type { ListIndex } from '../match/list-index.ts';
import type { EntryResult } from '../match/outcomes.ts';

const NOTHING: EntryCounts = { all: 0, city: 0, town: 0, village: 0, prefecture: 0 };

/**
 * The table of counts of a list, a prefecture a row, all 47. A total that is stated (in the file, or in a table
 * published beside it) is kept as it is stated, whatever the entries say; where none is, the entries are counted as
 * they are printed.
 */
export function newCounts(
  index: ListIndex,
  results: readonly EntryResult[],
  totals: readonly TotalComparison[],
  asOf: string,
  sourceId: string,
): ExchangeCount[] {
  const counted = entryCounts(index, results);
  return [...index.prefectures.keys()].map((prefectureCode) => {
    const own = counted.get(prefectureCode) ?? NOTHING;
    const value = (part: CountedPart): number => statedValue(totals, prefectureCode, part) ?? own[part];
    return {
      asOf,
      prefectureCode,
      municipalities: value('all'),
      cities: value('city'),
      towns: value('town'),
      villages: value('village'),
      // The column says whether there is a tie at all: a prefecture that is printed twice is still one.
      prefectureItself: Math.min(1, value('prefecture')),
      sourceId,
    };
  });
}

/**
 * What is stated of a part and is not what the entries give; undefined elsewhere. A sum that holds the prefectures
 * too is none of 市町村, and what agrees is counted from the entries.
 */
export function statedValue(
  totals: readonly TotalComparison[],
  prefecture: string,
  part: CountedPart,
): number | undefined {
  return totals.find(
    ({ stated, difference }) => stated.prefecture === prefecture && stated.part === part && difference !== 0,
  )?.stated.value;
}

/** Does the file itself state just this value of a part? */
export function isStated(
  totals: readonly TotalComparison[],
  prefecture: string,
  part: CountedPart,
  value: number,
): boolean {
  return totals.some(
    ({ stated }) =>
      stated.place !== undefined &&
      stated.prefecture === prefecture &&
      stated.part === part &&
      stated.value === value,
  );
}
