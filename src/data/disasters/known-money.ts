import type { Support } from '../../domain/disaster.ts';
import type { FoundDisaster } from './disaster-filter.ts';

/** Who gave money. The three are different series: they overlap or are counted differently, and are never added. */
const MONEY_SERIES = ['joint', 'wards_total', 'ward'] as const;

/** What is known of the money of one series: a lower bound, because most amounts were never published. */
export interface KnownMoney {
  series: (typeof MONEY_SERIES)[number];
  /** Disasters after which money was given. */
  disasters: number;
  /** Known amounts together, in yen; 0 where none was published. */
  yen: number;
  /** Gifts with a published amount, and those without one. */
  withAmount: number;
  withoutAmount: number;
}

/** The known money of what was found, one entry a series, in the order of `MONEY_SERIES`. */
export function knownMoney(found: readonly FoundDisaster[]): KnownMoney[] {
  return MONEY_SERIES.map((series) => {
    const known: KnownMoney = { series, disasters: 0, yen: 0, withAmount: 0, withoutAmount: 0 };
    for (const { matching } of found) {
      const gifts = matching.filter((support) => isMoney(support) && seriesOf(support) === series);
      if (gifts.length > 0) known.disasters += 1;
      const totals = new Map<string, number>();
      for (const gift of gifts) {
        if (gift.figure === undefined || gift.unit !== '円') {
          known.withoutAmount += 1;
          continue;
        }
        known.withAmount += 1;
        if (gift.asOf === '') known.yen += gift.figure.value;
        else {
          // A total as of a day holds those of earlier days: the largest one stands for all.
          const key = [gift.provider, gift.recipient, gift.kind, gift.item].join('|');
          totals.set(key, Math.max(totals.get(key) ?? 0, gift.figure.value));
        }
      }
      for (const total of totals.values()) known.yen += total;
    }
    return known;
  });
}

function isMoney({ kind }: Support): boolean {
  return kind === 'recovery_grant' || kind === 'donation';
}

function seriesOf({ provider }: Support): KnownMoney['series'] {
  return provider === 'joint' || provider === 'wards_total' ? provider : 'ward';
}
