import { eraOfDate, eraOfFiscalYear, type Era, type FiscalYear } from '../domain/fiscal-year.ts';
import type { PartialDate } from '../domain/partial-date.ts';

/** How years are written: 和暦 with 西暦 beside it (the default), or one of the two alone. */
export type EraStyle = 'both' | 'wareki' | 'seireki';

/** The words that dates are made of, per language. */
export interface DateWords {
  era: Record<Era, string>;
  /** The first year of an era (元). */
  firstYear: string;
  year: string;
  month: string;
  day: string;
  fiscalYear: string;
  /** Open end of a date: 「〜」. */
  from: string;
  range: string;
  notAfter: (date: string) => string;
  unknown: string;
  monthUnknown: string;
}

/** A fiscal year in parts, for places that set the two names in different type. */
export interface FiscalYearLabel {
  /** The name to set first: 令和5年度, or 2023年度 under 西暦 alone. */
  primary: string;
  /** The other name (2023年度), empty where only one style is asked for. */
  secondary: string;
}

/** 令和5年度 and 2023年度, in the order of the chosen style. */
export function fiscalYearLabel(words: DateWords, fiscalYear: FiscalYear, style: EraStyle): FiscalYearLabel {
  const western = `${fiscalYear}${words.fiscalYear}`;
  if (style === 'seireki') return { primary: western, secondary: '' };
  const { era, year } = eraOfFiscalYear(fiscalYear);
  const japanese = `${words.era[era]}${eraYear(words, year)}${words.fiscalYear}`;
  return { primary: japanese, secondary: style === 'both' ? western : '' };
}

/** 令和5年度（2023年度）, 令和5年度 or 2023年度. */
export function formatFiscalYear(words: DateWords, fiscalYear: FiscalYear, style: EraStyle): string {
  const { primary, secondary } = fiscalYearLabel(words, fiscalYear, style);
  return secondary === '' ? primary : `${primary}（${secondary}）`;
}

/** The year alone for an axis of two lines: 令和5 and 2023. */
export function fiscalYearTick(
  words: DateWords,
  fiscalYear: FiscalYear,
): { japanese: string; western: string } {
  const { era, year } = eraOfFiscalYear(fiscalYear);
  return { japanese: `${words.era[era]}${eraYear(words, year)}`, western: `${fiscalYear}` };
}

/**
 * A date exactly as precise as it was published: 2018年7月 is never the 1st, a range keeps both ends, and
 * an unknown date says so.
 */
export function formatDate(words: DateWords, date: PartialDate, style: EraStyle): string {
  if (date.precision === 'unknown' || date.from === '') return words.unknown;
  if (date.precision === 'fiscal_year') {
    const first = formatFiscalYear(words, Number(date.from.slice(0, 4)), style);
    return date.to === '' || date.to === date.from
      ? first
      : `${first}${words.range}${formatFiscalYear(words, Number(date.to.slice(0, 4)), style)}`;
  }
  const from = formatIsoDate(words, date.from, style);
  if (date.precision === 'not_after') return words.notAfter(from);
  if (date.precision === 'from_day') return `${from}${words.from}`;
  if (date.precision === 'range' && date.to !== '')
    return `${from}${words.range}${tailOf(words, date.from, date.to, style)}`;
  return from;
}

/** An ISO day, month or year in words: 令和5年12月28日（2023年）, 2023年12月28日 … */
export function formatIsoDate(words: DateWords, iso: string, style: EraStyle): string {
  const [western = '', month, day] = iso.split('-');
  const rest = monthAndDay(words, month, day);
  if (style === 'seireki') return `${western}${words.year}${rest}`;
  const { era, year } = eraOfDate(iso);
  const japanese = `${words.era[era]}${eraYear(words, year)}${words.year}${rest}`;
  return style === 'both' ? `${japanese}（${western}${words.year}）` : japanese;
}

// The end of a range repeats only what differs from its beginning; within 2019 the era may.
function tailOf(words: DateWords, from: string, to: string, style: EraStyle): string {
  const [fromYear, fromMonth] = from.split('-');
  const [toYear, toMonth, toDay] = to.split('-');
  if (fromYear !== toYear) return formatIsoDate(words, to, style);
  if (style !== 'seireki' && eraOfDate(from).era !== eraOfDate(to).era)
    return formatIsoDate(words, to, style);
  if (fromMonth === toMonth && toDay !== undefined) return `${Number(toDay)}${words.day}`;
  return monthAndDay(words, toMonth, toDay);
}

function monthAndDay(words: DateWords, month: string | undefined, day: string | undefined): string {
  return (
    (month === undefined ? '' : `${Number(month)}${words.month}`) +
    (day === undefined ? '' : `${Number(day)}${words.day}`)
  );
}

function eraYear(words: DateWords, year: number): string {
  return year === 1 ? words.firstYear : `${year}`;
}
