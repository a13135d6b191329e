import { eraOfFiscalYear, type Era, type FiscalYear } from '../../domain/fiscal-year.ts';

/** A fiscal year on an axis: the era is named only where it begins. */
export interface YearTick {
  fiscalYear: FiscalYear;
  /** Undefined where the label to the left already names the same era. */
  era: Era | undefined;
  year: number;
}

/** Names the fiscal years of an axis in order, the era at its first label only. */
export function yearTicks(fiscalYears: readonly FiscalYear[]): YearTick[] {
  let shown: Era | undefined;
  return fiscalYears.map((fiscalYear) => {
    const { era, year } = eraOfFiscalYear(fiscalYear);
    const isNew = era !== shown;
    shown = era;
    return { fiscalYear, era: isNew ? era : undefined, year };
  });
}
