import type { Support } from '../../domain/disaster.ts';
import { giftItem } from '../../domain/gift-item.ts';
import { isLowerBound } from '../../domain/qualified-figure.ts';
import type { FoundDisaster } from './disaster-filter.ts';

/** Who gave money. The three are different series: they overlap or are counted differently, and are never added. */
const MONEY_SERIES = ['joint', 'wards_total', 'ward'] as const;

/** As the table names who gave in a ward: 見舞金（区） and 見舞金（区議会）. */
const COUNCIL = '区議会';

/** What is known of the money of one series: of most gifts the amount was never published. */
export interface KnownMoney {
  series: (typeof MONEY_SERIES)[number];
  /** Disasters after which money was given. */
  disasters: number;
  /** Known amounts together, in yen; 0 where none was published. */
  yen: number;
  /** Gifts with a published amount, and those without one. */
  withAmount: number;
  withoutAmount: number;
  /** Certainly more: an amount is missing, or was itself published as a lower bound. */
  isLowerBound: boolean;
}

/** The known money of what was found, one entry a series, in the order of `MONEY_SERIES`. */
export function knownMoney(found: readonly FoundDisaster[]): KnownMoney[] {
  return MONEY_SERIES.map((series) => {
    const known: KnownMoney = {
      series,
      disasters: 0,
      yen: 0,
      withAmount: 0,
      withoutAmount: 0,
      isLowerBound: false,
    };
    for (const { matching } of found) {
      const gifts = matching.filter((support) => isMoney(support) && seriesOf(support) === series);
      if (gifts.length > 0) known.disasters += 1;
      const totals = new Map<string, number>();
      for (const gift of gifts) {
        if (gift.figure === undefined || gift.unit !== '円') {
          known.withoutAmount += 1;
          known.isLowerBound = true;
          continue;
        }
        known.withAmount += 1;
        if (isLowerBound(gift.figure)) known.isLowerBound = true;
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

/** Yen that came from the councils of wards: published with what the wards gave, and part of that series. */
export function councilYen(found: readonly FoundDisaster[]): number {
  let yen = 0;
  for (const { matching } of found)
    for (const gift of matching)
      if (isMoney(gift) && gift.unit === '円' && giftItem(gift.item).detail === COUNCIL)
        yen += gift.figure?.value ?? 0;
  return yen;
}

function isMoney({ kind }: Support): boolean {
  return kind === 'recovery_grant' || kind === 'donation';
}

function seriesOf({ provider }: Support): KnownMoney['series'] {
  return provider === 'joint' || provider === 'wards_total' ? provider : 'ward';
}
