import type { Support } from '../../domain/disaster.ts';

/** Two supports with one key are told as one: what is counted as one support everywhere. */
export function groupKey(support: Support): string {
  const { disasterId, provider, kind, date, sourceId, asOf, note } = support;
  // Grants told of without an amount stand together with all who received; any other gift keeps its recipient.
  const isGrant = isPlainGrant(support);
  return [
    disasterId,
    provider,
    kind,
    isGrant ? '' : support.recipient,
    date.precision,
    date.from,
    date.to,
    sourceId,
    asOf,
    isGrant ? note : '',
  ].join('|');
}

/** Numbers of supports, each as a record tells it: goods that came together are one. */
export interface SupportCount {
  all: number;
  /** Those whose time was published: a day, a month, a year. */
  timed: number;
  /** Those of which only a day is known by which they had been given: that of a newsletter, mostly. */
  until: number;
}

const counted = new WeakMap<readonly Support[], SupportCount>();

/** Counts supports; once for a list, because filters find the same lists again and again. */
export function countSupports(supports: readonly Support[]): SupportCount {
  const before = counted.get(supports);
  if (before) return before;
  const dates = new Map(supports.map((support) => [groupKey(support), support.date]));
  const count = { all: dates.size, timed: 0, until: 0 };
  for (const { precision } of dates.values())
    if (precision === 'not_after') count.until += 1;
    else if (precision !== 'unknown') count.timed += 1;
  counted.set(supports, count);
  return count;
}

/** A grant that is told of without an amount or a thing. */
export function isPlainGrant({ kind, figure, item }: Support): boolean {
  return kind === 'recovery_grant' && figure === undefined && item === '';
}
