import type { Disaster, Support } from '../../domain/disaster.ts';
import { earliestDay, latestDay, type PartialDate } from '../../domain/partial-date.ts';

/** Support after one disaster that was given by the same side in the same time. */
export interface SupportSpan {
  /** The 23 wards together, or wards on their own (their sum and single wards). */
  side: 'joint' | 'wards';
  /**
   * How its time is known: within these days (a day, or as much as was published), at some time until the last
   * day, from the first day on, or not at all.
   */
  known: 'within' | 'until' | 'from' | 'not';
  /** First and last day that it may mean (ISO); both empty where the time is not known. */
  firstDay: string;
  lastDay: string;
  supports: readonly Support[];
}

/**
 * The support after a disaster in spans of time, as precise as published and never before the disaster itself;
 * earliest first, unknown times last.
 */
export function supportSpans(disaster: Disaster, supports: readonly Support[]): SupportSpan[] {
  const start = earliestDay(disaster.date);
  const bundles = new Map<string, Support[]>();
  for (const support of supports) {
    const { precision, from, to } = support.date;
    const key = `${sideOf(support)}|${precision}|${from}|${to}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(support);
    else bundles.set(key, [support]);
  }
  return [...bundles.values()]
    .map((bundle): SupportSpan => {
      const [first] = bundle as [Support, ...Support[]];
      return { side: sideOf(first), ...daysOf(first.date, start), supports: bundle };
    })
    .sort((a, b) => compare(a.firstDay || '9999', b.firstDay || '9999') || compare(a.lastDay, b.lastDay));
}

function sideOf({ provider }: Support): SupportSpan['side'] {
  return provider === 'joint' ? 'joint' : 'wards';
}

function daysOf(date: PartialDate, start: string): Pick<SupportSpan, 'known' | 'firstDay' | 'lastDay'> {
  const lastDay = latestDay(date);
  if (lastDay === undefined) return { known: 'not', firstDay: '', lastDay: '' };
  if (date.precision === 'not_after')
    return { known: 'until', firstDay: start < lastDay ? start : lastDay, lastDay };
  const earliest = earliestDay(date);
  // A year or a month may begin before the disaster; support for it did not.
  const firstDay = earliest < start && start <= lastDay ? start : earliest;
  return { known: date.precision === 'from_day' ? 'from' : 'within', firstDay, lastDay };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
