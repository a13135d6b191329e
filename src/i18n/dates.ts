import { eraOfDate, eraOfFiscalYear, type Era, type FiscalYear } from '../domain/fiscal-year.ts';
import type { PartialDate } from '../domain/partial-date.ts';

/** How years are written: 和暦 with 西暦 beside it (the default), or one of the two alone. */
export type EraStyle = 'both' | 'wareki' | 'seireki';

/** The calendar that a language names first where it names both. */
export type LeadingCalendar = 'wareki' | 'seireki';

/** The parts of a day, of a month or of a year; as many as were published. */
export interface CivilDate {
  year: number;
  month: number | undefined;
  day: number | undefined;
}

/** How a language writes dates. A year comes in by its name: `2023`, or what `eraYear` makes of it. */
export interface DateWords {
  leads: LeadingCalendar;
  /** 令和5, Reiwa 5; the first year of an era has a word of its own in Japanese (元). */
  eraYear: (era: Era, year: number) => string;
  /** The first year of an era where its number stands without it (元). */
  firstYear: string;
  /** A year by itself: 2023年, 令和5年; 2023. */
  year: (year: string) => string;
  /** A day, a month or a year with the name of its year; an empty one leaves the year out (8月1日, 1 August). */
  date: (year: string, month: number | undefined, day: number | undefined) => string;
  fiscalYear: (year: string) => string;
  /** Fiscal years from one to another; the last one comes without an era that stands with the first. */
  fiscalYears: (first: string, last: string) => string;
  /** What is said in two ways: 令和5年度（2023年度）. */
  beside: (first: string, second: string) => string;
  /** The end of a range in the same year, as short as it stays clear; `first` and `last` are whole dates in words. */
  within: (from: CivilDate, to: CivilDate, first: string, last: string) => string;
  /** A range whose ends are both written in full. */
  between: (first: string, last: string) => string;
  /** Open end of a date: 2023年6月29日〜. */
  since: (date: string) => string;
  notAfter: (date: string) => string;
  unknown: string;
}

/** A fiscal year in parts, for places that set the two names in different type. */
export interface FiscalYearLabel {
  /** The name to set first: 令和5年度, or 2023年度 under 西暦 alone. */
  primary: string;
  /** The other name (2023年度), empty where only one style is asked for. */
  secondary: string;
}

/** The calendar whose name of a year stands first in a style. */
export function leadingCalendar(words: DateWords, style: EraStyle): LeadingCalendar {
  return style === 'both' ? words.leads : style;
}

/** 令和5年度 and 2023年度, in the order of the language and of the chosen style. */
export function fiscalYearLabel(words: DateWords, fiscalYear: FiscalYear, style: EraStyle): FiscalYearLabel {
  const { primary, secondary } = fiscalYearTick(words, fiscalYear, style);
  return {
    primary: words.fiscalYear(primary),
    secondary: secondary === '' ? '' : words.fiscalYear(secondary),
  };
}

/** 令和5年度（2023年度）, 令和5年度 or 2023年度. */
export function formatFiscalYear(words: DateWords, fiscalYear: FiscalYear, style: EraStyle): string {
  const { primary, secondary } = fiscalYearLabel(words, fiscalYear, style);
  return secondary === '' ? primary : words.beside(primary, secondary);
}

/** The year alone for an axis of two lines: 令和5 and 2023, in the order of the language and of the chosen style. */
export function fiscalYearTick(words: DateWords, fiscalYear: FiscalYear, style: EraStyle): FiscalYearLabel {
  const { era, year } = eraOfFiscalYear(fiscalYear);
  const [japanese, western] = [words.eraYear(era, year), `${fiscalYear}`];
  const isWesternFirst = leadingCalendar(words, style) === 'seireki';
  const [primary, secondary] = isWesternFirst ? [western, japanese] : [japanese, western];
  return { primary, secondary: style === 'both' ? secondary : '' };
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
      : words.between(first, formatFiscalYear(words, Number(date.to.slice(0, 4)), style));
  }
  const from = formatIsoDate(words, date.from, style);
  if (date.precision === 'not_after') return words.notAfter(from);
  if (date.precision === 'from_day') return words.since(from);
  if (date.precision !== 'range' || date.to === '') return from;
  const to = formatIsoDate(words, date.to, style);
  return isSameYear(date.from, date.to, style)
    ? words.within(civilDate(date.from), civilDate(date.to), from, to)
    : words.between(from, to);
}

/** An ISO day, month or year in words: 令和5年12月28日（2023年）, 2023年12月28日 … */
export function formatIsoDate(words: DateWords, iso: string, style: EraStyle): string {
  const { year, month, day } = civilDate(iso);
  const western = words.date(`${year}`, month, day);
  if (style === 'seireki') return western;
  const japanese = eraYearOf(words, iso);
  if (style === 'wareki') return words.date(japanese, month, day);
  return words.leads === 'wareki'
    ? words.beside(words.date(japanese, month, day), words.year(`${year}`))
    : words.beside(western, words.year(japanese));
}

/**
 * The year of a day, a month or a year by itself: 平成27年（2015年）, 2015 (Heisei 27). Within 2019 its era is that of
 * the day.
 */
export function formatYear(words: DateWords, iso: string, style: EraStyle): string {
  const [japanese, western] = [words.year(eraYearOf(words, iso)), words.year(iso.slice(0, 4))];
  if (style !== 'both') return style === 'wareki' ? japanese : western;
  return words.leads === 'wareki' ? words.beside(japanese, western) : words.beside(western, japanese);
}

/** The years of a date in the calendar that the language names second: 2016年, 2017年〜2023年; Heisei 28. */
export function yearsBeside(words: DateWords, { from, to }: PartialDate): string {
  const nameOf = (iso: string) => (words.leads === 'wareki' ? iso.slice(0, 4) : eraYearOf(words, iso));
  const [first, last] = [nameOf(from), to === '' ? '' : nameOf(to)];
  return words.year(last === '' || last === first ? first : words.between(first, last));
}

/** A year without month and day by its era alone: 令和5, Reiwa 5. @param iso a day, a month or a year */
function eraYearOf(words: DateWords, iso: string): string {
  const { era, year } = eraOfDate(iso);
  return words.eraYear(era, year);
}

function civilDate(iso: string): CivilDate {
  const [year = '', month, day] = iso.split('-');
  const part = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return { year: Number(year), month: part(month), day: part(day) };
}

// The end of a range repeats only what differs from its beginning; within 2019 the era may.
function isSameYear(from: string, to: string, style: EraStyle): boolean {
  if (from.slice(0, 4) !== to.slice(0, 4)) return false;
  return style === 'seireki' || eraOfDate(from).era === eraOfDate(to).era;
}
