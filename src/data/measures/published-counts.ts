import type { ExchangeCount } from '../../domain/partnership.ts';
import type { Milestone } from '../../domain/publication.ts';

/** The rows of `exchange_counts.csv` whose number of municipalities somebody published; the others were counted here. */
export function publishedCounts(counts: readonly ExchangeCount[]): ExchangeCount[] {
  return counts.filter(({ basis }) => basis !== 'derived');
}

/**
 * How many municipalities a list has as it was published, all together: the total that is stated, which the rows of the
 * list and the table of its prefectures may differ from; undefined where nobody published one.
 * @param listDay ISO day of the list
 */
export function publishedListTotal(
  milestones: readonly Pick<Milestone, 'measure' | 'date' | 'basis' | 'figure'>[],
  listDay: string,
): number | undefined {
  return milestones.find(
    ({ measure, date, basis }) =>
      measure === 'exchange_municipalities' &&
      date.precision === 'day' &&
      date.from === listDay &&
      basis !== 'derived',
  )?.figure?.value;
}
