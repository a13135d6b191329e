import { expect, test } from 'vitest';
import type { EraStyle } from '../../src/i18n/dates.ts';
import { formatFiscalYearRange } from '../../src/i18n/fiscal-year-range.ts';
import { dates } from '../../src/i18n/messages/ja/dates.ts';

test.each<[number, number, EraStyle, string]>([
  [2020, 2023, 'both', '令和2〜5年度'],
  [2010, 2023, 'both', '平成22〜令和5年度'],
  [2019, 2021, 'wareki', '令和元〜3年度'],
  [2018, 2019, 'wareki', '平成30〜令和元年度'],
  [2017, 2017, 'both', '平成29年度'],
  [2019, 2019, 'both', '令和元年度'],
  [2020, 2023, 'seireki', '2020〜2023年度'],
  [2020, 2020, 'seireki', '2020年度'],
])('fiscal years %i to %i in style %s read %s', (from, to, style, text) => {
  expect(formatFiscalYearRange(dates, from, to, style)).toBe(text);
});
