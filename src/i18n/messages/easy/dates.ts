import type { CivilDate, DateWords } from '../../dates.ts';

const era = { showa: '昭和', heisei: '平成', reiwa: '令和' };

const monthAndDay = (month: number | undefined, day: number | undefined) =>
  (month === undefined ? '' : `${month}月`) + (day === undefined ? '' : `${day}日`);

/** 西暦 first: the guideline for easy Japanese asks for it. */
export const dates: DateWords = {
  leads: 'seireki',
  eraYear: (name, year) => `${era[name]}${year === 1 ? '元' : year}`,
  firstYear: '元',
  year: (year) => `${year}年`,
  date: (year, month, day) => (year === '' ? '' : `${year}年`) + monthAndDay(month, day),
  fiscalYear: (year) => `${year}年度`,
  fiscalYears: (first, last) => `${first}年度から${last}年度まで`,
  beside: (first, second) => `${first}（${second}）`,
  within: (from: CivilDate, { month, day }: CivilDate, first) =>
    `${first}から${from.month === month && day !== undefined ? `${day}日` : monthAndDay(month, day)}まで`,
  between: (first, last) => `${first}から${last}まで`,
  since: (date) => `${date}から`,
  notAfter: (date) => `${date}か それより 前`,
  unknown: '日にちは 資料に 書いてありません',
};
