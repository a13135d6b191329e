import { eraOfFiscalYear, type FiscalYear } from '../domain/fiscal-year.ts';
import type { DateWords, EraStyle } from './dates.ts';

/**
 * A range of fiscal years in the shortest form that is clear: 令和2〜5年度, 平成22〜令和5年度, 令和5年度, or
 * 2020〜2023年度 under 西暦 alone.
 */
export function formatFiscalYearRange(
  words: DateWords,
  from: FiscalYear,
  to: FiscalYear,
  style: EraStyle,
): string {
  if (style === 'seireki') {
    return from === to ? `${from}${words.fiscalYear}` : `${from}${words.range}${to}${words.fiscalYear}`;
  }
  const [first, last] = [eraOfFiscalYear(from), eraOfFiscalYear(to)];
  const yearOf = (year: number) => (year === 1 ? words.firstYear : `${year}`);
  const start = `${words.era[first.era]}${yearOf(first.year)}`;
  if (from === to) return `${start}${words.fiscalYear}`;
  const end = `${first.era === last.era ? '' : words.era[last.era]}${yearOf(last.year)}`;
  return `${start}${words.range}${end}${words.fiscalYear}`;
}
