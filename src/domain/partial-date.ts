import { fiscalYearOf, type FiscalYear } from './fiscal-year.ts';

/** How precisely a date was published. A month is never the first of that month. */
export type DatePrecision =
  'day' | 'range' | 'from_day' | 'month' | 'year' | 'fiscal_year' | 'not_after' | 'unknown';

/** A date exactly as precise as its source: `from` and `to` hold `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface PartialDate {
  precision: DatePrecision;
  /** Empty text where the precision is `unknown`. */
  from: string;
  /** Only for ranges; empty text otherwise. */
  to: string;
}

/** The earliest day that the date may mean, for ordering only; unknown dates come last. */
export function earliestDay(date: PartialDate): string {
  if (date.precision === 'unknown' || date.from === '') return '9999-12-31';
  if (date.precision === 'fiscal_year') return `${date.from.slice(0, 4)}-04-01`;
  return date.from.length === 4
    ? `${date.from}-01-01`
    : date.from.length === 7
      ? `${date.from}-01`
      : date.from;
}

/** The latest day that the date may mean: the day from which a fact can be counted as certain. */
export function latestDay(date: PartialDate): string | undefined {
  if (date.precision === 'unknown' || date.from === '') return undefined;
  if (date.precision === 'fiscal_year') return `${Number((date.to || date.from).slice(0, 4)) + 1}-03-31`;
  const end = date.to || date.from;
  if (end.length === 10) return end;
  if (end.length === 4) return `${end}-12-31`;
  const lastDayOfMonth = new Date(Date.UTC(Number(end.slice(0, 4)), Number(end.slice(5, 7)), 0)).getUTCDate();
  return `${end}-${String(lastDayOfMonth).padStart(2, '0')}`;
}

/**
 * The fiscal year in which the date lies with certainty, or undefined where the precision does not tell
 * (a calendar year spans two fiscal years).
 */
export function certainFiscalYear(date: PartialDate): FiscalYear | undefined {
  if (date.precision === 'fiscal_year') return Number(date.from.slice(0, 4));
  if (date.precision === 'unknown' || date.precision === 'not_after' || date.from.length < 7)
    return undefined;
  return fiscalYearOf(date.from);
}

/** Orders dates oldest first by the earliest day they may mean; equal ones keep their order (stable). */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [left, right] = [earliestDay(a), earliestDay(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
