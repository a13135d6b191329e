import type { DateWords } from '../../dates.ts';

export const dates: DateWords = {
  era: { showa: '昭和', heisei: '平成', reiwa: '令和' },
  firstYear: '元',
  year: '年',
  month: '月',
  day: '日',
  fiscalYear: '年度',
  from: '〜',
  range: '〜',
  notAfter: (date) => `${date}まで`,
  unknown: '日付の記載なし',
  monthUnknown: '月の記載なし',
};
