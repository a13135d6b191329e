import type { ExchangeCount } from '../../domain/partnership.ts';

/** The rows of `exchange_counts.csv` whose number of municipalities somebody published; the others were counted here. */
export function publishedCounts(counts: readonly ExchangeCount[]): ExchangeCount[] {
  return counts.filter(({ basis }) => basis !== 'derived');
}
