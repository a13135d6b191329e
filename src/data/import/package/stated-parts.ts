import type { PrefectureCode } from '../../../domain/municipality-code.ts';
import type { TotalComparison } from '../findings/compare-totals.ts';
import type { CountedPart } from '../findings/stated-counts.ts';

/**
 * What is stated of a part of a list, in the file or in a table published beside it; undefined where nobody states
 * it. A sum that holds the prefectures themselves too is none of 市町村.
 * @param prefecture its code; empty for the whole list
 */
export function statedValue(
  totals: readonly TotalComparison[],
  prefecture: PrefectureCode | '',
  part: CountedPart,
): number | undefined {
  return totals.find(
    ({ stated, distinct }) =>
      stated.prefecture === prefecture && stated.part === part && (part !== 'all' || distinct !== undefined),
  )?.stated.value;
}

/** The stated sum of everything, 市町村 and the prefectures themselves; undefined where nobody states it. */
export function statedTogether(totals: readonly TotalComparison[]): number | undefined {
  return totals.find(
    ({ stated, distinct }) => stated.prefecture === '' && stated.part === 'all' && distinct === undefined,
  )?.stated.value;
}
