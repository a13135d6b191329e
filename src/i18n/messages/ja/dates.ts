import type { CivilDate, DateWords } from '../../dates.ts';

const era = { showa: '昭和', heisei: '平成', reiwa: '令和' };

const monthAndDay = (month: number | undefined, day: number | undefined) =>
  (month === undefined ? '' : `${month}月`) + (day === undefined ? '' : `${day}日`);

/** How Japanese writes dates; its easy form does the same, with 西暦 first. */
export const dates: DateWords = {
  leads: 'wareki',
  eraYear: (name, year) => `${era[name]}${year === 1 ? '元' : year}`,
  firstYear: '元',
  year: (year) => `${year}年`,
  date: (year, month, day) => (year === '' ? '' : `${year}年`) + monthAndDay(month, day),
  fiscalYear: (year) => `${year}年度`,
  fiscalYears: (first, last) => `${first}〜${last}年度`,
  beside: (first, second) => `${first}（${second}）`,
  within: (from: CivilDate, { month, day }: CivilDate, first) =>
    `${first}〜${from.month === month && day !== undefined ? `${day}日` : monthAndDay(month, day)}`,
  between: (first, last) => `${first}〜${last}`,
  since: (date) => `${date}〜`,
  notAfter: (date) => `${date}以前`,
  unknown: '日付の記載なし',
};
