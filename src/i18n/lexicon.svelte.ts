import { createContext } from 'svelte';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { fiscalYearLabel, fiscalYearTick, formatDate, formatFiscalYear, formatIsoDate } from './dates.ts';
import type { EraStyle } from './dates.ts';
import { ja } from './messages/ja.ts';

/** Every word of the product; another language fills the same shape. */
export type Words = typeof ja;

/** The words and date forms in use; components read them through this, so that a switch redraws them. */
export class Lexicon {
  t: Words = $state.raw(ja);
  era: EraStyle = $state('both');

  fiscalYear(fiscalYear: FiscalYear): string {
    return formatFiscalYear(this.t.dates, fiscalYear, this.era);
  }

  fiscalYearLabel(fiscalYear: FiscalYear) {
    return fiscalYearLabel(this.t.dates, fiscalYear, this.era);
  }

  fiscalYearTick(fiscalYear: FiscalYear) {
    return fiscalYearTick(this.t.dates, fiscalYear);
  }

  date(date: PartialDate): string {
    return formatDate(this.t.dates, date, this.era);
  }

  isoDate(iso: string): string {
    return formatIsoDate(this.t.dates, iso, this.era);
  }
}

export const [useLexicon, provideLexicon] = createContext<Lexicon>();
