import type { PartialDate } from '../domain/partial-date.ts';
import { formatIsoDate } from './dates.ts';
import { dates } from './messages/en/dates.ts';

/** An ISO day, month or year in English: 28 December 2023, December 2023, 2023. */
export function englishIsoDate(iso: string): string {
  return formatIsoDate(dates, iso, 'seireki');
}

/** A date exactly as precise as it was published, in English; a fiscal year begins in April. */
export function englishDate({ precision, from, to }: PartialDate): string {
  if (precision === 'unknown' || from === '') return 'Date not stated';
  const last = to === '' || to === from ? '' : to;
  if (precision === 'fiscal_year')
    return last === ''
      ? `Fiscal year ${from.slice(0, 4)}`
      : `Fiscal years ${from.slice(0, 4)} to ${last.slice(0, 4)}`;
  if (precision === 'not_after') return `By ${englishIsoDate(from)}`;
  if (precision === 'from_day') return `From ${englishIsoDate(from)}`;
  return precision === 'range' && last !== ''
    ? `${englishIsoDate(from)} to ${englishIsoDate(last)}`
    : englishIsoDate(from);
}
