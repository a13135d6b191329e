import { computedTotals } from '../../reconciliation/computed-totals.ts';
import { publishedTotals, type PublishedTotal } from '../../reconciliation/published-totals.ts';
import type { Tables } from '../../reconciliation/records.ts';
import type { TableRecord } from '../../package/edit-table.ts';

/** Words of the reason why a total of the file and its own entries differ. */
export interface DifferenceWords {
  readonly why: (published: number, computed: number, unit: string) => string;
}

/** Measures whose difference the entries or the prefectures explain by themselves. */
const EXPLAINED_ELSEWHERE: readonly string[] = ['exchange_matched'];

/**
 * The rows of `recorded_differences.csv` that the totals of a list need: what the file states stays, and beside it
 * stands what its entries give. Differences of the country that are the sum of those of prefectures need none.
 * @param tables the package with the new list in it
 */
export function newDifferences(
  tables: Tables,
  asOf: string,
  sourceId: string,
  words: DifferenceWords,
): TableRecord[] {
  const differing = publishedTotals(tables)
    .filter((total) => total.asOf === asOf && total.sourceId === sourceId)
    .filter(({ measure }) => measure.startsWith('exchange_') && !EXPLAINED_ELSEWHERE.includes(measure))
    .map((total) => ({ total, computed: computedTotals[total.measure]?.(tables, total) ?? Number.NaN }))
    .filter(({ total, computed }) => computed !== total.published);
  const isWhole = ({ place }: PublishedTotal): boolean => place === 'JP';
  // Those of regions explain nothing of the country: only prefectures do.
  const ofPrefectures = differing.filter(({ total }) => /^\d\d$/.test(total.place));
  return differing
    .filter(({ total, computed }) => {
      if (!isWhole(total)) return true;
      const sum = ofPrefectures
        .filter(({ total: { measure } }) => measure === total.measure)
        .reduce((difference, part) => difference + part.computed - part.total.published, 0);
      return sum !== computed - total.published;
    })
    .map(({ total, computed }) => ({
      id: total.id,
      difference: String(computed - total.published),
      why: words.why(total.published, computed, total.unit),
      source_id: sourceId,
    }));
}
