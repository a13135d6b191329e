import { expect, it } from 'vitest';
import { listDay, plainDay } from '../../../../src/data/import/sheet/list-day.ts';

it.each([
  ['2015.8.1 現在', '2015-08-01'],
  ['（令和８年８月１日現在）', '2026-08-01'],
  ['平成27年8月1日 現在', '2015-08-01'],
  ['令和元年12月31日時点', '2019-12-31'],
  ['2015年13月1日現在', ''],
  ['2015年2月30日現在', ''],
  ['2015年8月1日', ''],
  ['27.8.1 現在', ''],
])('the day for which a list speaks is read from %s', (text, day) => {
  expect(listDay([['一覧'], ['', text]])).toBe(day);
});

it.each([
  ['2026年9月15日', '2026-09-15'],
  ['令和８年９月', '2026-09'],
  ['2026/9/15', '2026-09-15'],
  [' R8.9.15 ', '2026-09-15'],
  ['2026', '2026'],
  ['2026-13', undefined],
  ['9月15日', undefined],
  ['2026年9月15日ごろ', undefined],
  ['', undefined],
])('a date that somebody writes as %s is %s', (text, day) => {
  expect(plainDay(text)).toBe(day);
});
