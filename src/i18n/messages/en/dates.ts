import type { CivilDate, DateWords } from '../../dates.ts';

const ERAS = { showa: 'Showa', heisei: 'Heisei', reiwa: 'Reiwa' };

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const monthOf = (month: number | undefined) => (month === undefined ? '' : (MONTHS[month - 1] ?? ''));

/** How English writes dates: the Western year first, the Japanese era beside it. */
export const dates: DateWords = {
  leads: 'seireki',
  eraYear: (name, year) => `${ERAS[name]} ${year}`,
  firstYear: '1',
  year: (year) => year,
  date: (year, month, day) => [day, monthOf(month), year].filter(Boolean).join(' '),
  fiscalYear: (year) => (/^\d/.test(year) ? `FY${year}` : `FY ${year}`),
  fiscalYears: (first, last) => `${/^\d/.test(first) ? 'FY' : 'FY '}${first}–${last}`,
  beside: (first, second) => `${first} (${second})`,
  within: (from: CivilDate, to: CivilDate, _first, last) => {
    if (from.month === to.month && from.day !== undefined && to.day !== undefined)
      return `${from.day}–${last}`;
    return `${[from.day, monthOf(from.month)].filter(Boolean).join(' ')} – ${last}`;
  },
  between: (first, last) => `${first} – ${last}`,
  since: (date) => `from ${date}`,
  notAfter: (date) => `by ${date}`,
  unknown: 'date not stated',
};
