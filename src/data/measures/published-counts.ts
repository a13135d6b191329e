import type { ExchangeCount } from '../../domain/partnership.ts';
import type { Milestone } from '../../domain/publication.ts';

/**
 * The rows of `exchange_counts.csv` that somebody published; those of a day whose milestones say that they were counted
 * here (`derived`) are made anew with the list.
 */
export function publishedCounts(
  counts: readonly ExchangeCount[],
  milestones: readonly Pick<Milestone, 'measure' | 'date' | 'basis'>[],
): ExchangeCount[] {
  const derived = new Set(
    milestones
      .filter(({ measure, basis }) => measure === 'exchange_municipalities' && basis === 'derived')
      .map(({ date }) => date.from),
  );
  return counts.filter(({ asOf }) => !derived.has(asOf));
}
