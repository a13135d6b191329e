import { eraOfFiscalYear, type FiscalYear } from '../domain/fiscal-year.ts';
import { leadingCalendar, type DateWords, type EraStyle } from './dates.ts';

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
  if (leadingCalendar(words, style) === 'seireki')
    return from === to ? words.fiscalYear(`${from}`) : words.fiscalYears(`${from}`, `${to}`);
  const [first, last] = [eraOfFiscalYear(from), eraOfFiscalYear(to)];
  const start = words.eraYear(first.era, first.year);
  if (from === to) return words.fiscalYear(start);
  // Within one era its name is said once.
  const name = words.eraYear(last.era, 0).replace(/\d+$/, '');
  const end = words.eraYear(last.era, last.year);
  return words.fiscalYears(start, first.era === last.era ? end.slice(name.length) : end);
}
