import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatePrecision, PartialDate } from '../../src/domain/partial-date.ts';
import {
  fiscalYearTick,
  formatDate,
  formatFiscalYear,
  formatIsoDate,
  type EraStyle,
} from '../../src/i18n/dates.ts';
import { dates as words } from '../../src/i18n/messages/ja/dates.ts';
import { eventFacts, municipalFacts, nationalFacts } from '../fixtures/published-facts.ts';

const STYLES: readonly EraStyle[] = ['both', 'wareki', 'seireki'];
const date = (precision: DatePrecision, from = '', to = ''): PartialDate => ({ precision, from, to });

describe('a date in words', () => {
  it.each<[string, PartialDate, both: string, wareki: string, seireki: string]>([
    ['a day', date('day', '2011-03-11'), '平成23年3月11日（2011年）', '平成23年3月11日', '2011年3月11日'],
    [
      'the last day of 平成',
      date('day', '2019-04-30'),
      '平成31年4月30日（2019年）',
      '平成31年4月30日',
      '2019年4月30日',
    ],
    [
      'the first day of 令和',
      date('day', '2019-05-01'),
      '令和元年5月1日（2019年）',
      '令和元年5月1日',
      '2019年5月1日',
    ],
    [
      'the last day of 昭和',
      date('day', '1989-01-07'),
      '昭和64年1月7日（1989年）',
      '昭和64年1月7日',
      '1989年1月7日',
    ],
    [
      'the first day of 平成',
      date('day', '1989-01-08'),
      '平成元年1月8日（1989年）',
      '平成元年1月8日',
      '1989年1月8日',
    ],
    [
      'days of one month',
      date('range', '2016-04-14', '2016-04-16'),
      '平成28年4月14日（2016年）〜16日',
      '平成28年4月14日〜16日',
      '2016年4月14日〜16日',
    ],
    [
      'days of two months',
      date('range', '2025-02-26', '2025-04-07'),
      '令和7年2月26日（2025年）〜4月7日',
      '令和7年2月26日〜4月7日',
      '2025年2月26日〜4月7日',
    ],
    [
      'months of two years',
      date('range', '2017-09', '2023-03'),
      '平成29年9月（2017年）〜令和5年3月（2023年）',
      '平成29年9月〜令和5年3月',
      '2017年9月〜2023年3月',
    ],
    [
      'days of one year in two eras',
      date('range', '2019-04-13', '2019-05-09'),
      '平成31年4月13日（2019年）〜令和元年5月9日（2019年）',
      '平成31年4月13日〜令和元年5月9日',
      '2019年4月13日〜5月9日',
    ],
    ['a month', date('month', '2018-07'), '平成30年7月（2018年）', '平成30年7月', '2018年7月'],
    ['a year', date('year', '2023'), '令和5年（2023年）', '令和5年', '2023年'],
    [
      'a day with an open end',
      date('from_day', '2023-06-29'),
      '令和5年6月29日（2023年）〜',
      '令和5年6月29日〜',
      '2023年6月29日〜',
    ],
    [
      'a day at the latest',
      date('not_after', '2020-12-28'),
      '令和2年12月28日（2020年）以前',
      '令和2年12月28日以前',
      '2020年12月28日以前',
    ],
    ['a fiscal year', date('fiscal_year', '2022'), '令和4年度（2022年度）', '令和4年度', '2022年度'],
    [
      'several fiscal years',
      date('fiscal_year', '2020', '2022'),
      '令和2年度（2020年度）〜令和4年度（2022年度）',
      '令和2年度〜令和4年度',
      '2020年度〜2022年度',
    ],
    ['nothing', date('unknown'), '日付の記載なし', '日付の記載なし', '日付の記載なし'],
  ])('of %s', (_what, published, ...expected) => {
    expect(STYLES.map((style) => formatDate(words, published, style))).toEqual(expected);
  });
});

/** The numbers that stand in a printed date, era years counted back to years of our calendar. */
function numbersIn(printed: string): number[] {
  const start: Record<string, number> = { 昭和: 1925, 平成: 1988, 令和: 2018 };
  return [...printed.matchAll(/(昭和|平成|令和)?(\d+|元)/g)].map(
    ([, era, digits]) => (era ? (start[era] as number) : 0) + (digits === '元' ? 1 : Number(digits)),
  );
}

/** The numbers that a source holds. */
const numbersOf = ({ from, to }: PartialDate): number[] =>
  [from, to].flatMap((iso) => (iso === '' ? [] : iso.split('-').map(Number)));

const isoDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const anyDate: fc.Arbitrary<PartialDate> = fc.oneof(
  fc
    .tuple(fc.constantFrom<DatePrecision>('day', 'from_day', 'not_after'), isoDay)
    .map(([precision, from]) => date(precision, from)),
  fc.tuple(isoDay, isoDay).map((ends) => {
    const [from = '', to = ''] = ends.sort();
    return date('range', from, to);
  }),
  isoDay.map((day) => date('month', day.slice(0, 7))),
  isoDay.map((day) => date('year', day.slice(0, 4))),
  isoDay.map((day) => date('fiscal_year', day.slice(0, 4))),
  fc.constant(date('unknown')),
);

describe('the precision of a date', () => {
  it('is never more in print than in the source, and never less', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...STYLES), (published, style) => {
        const printed = new Set(numbersIn(formatDate(words, published, style)));
        expect(printed).toEqual(new Set(numbersOf(published)));
      }),
    );
  });

  it('is kept for every date of the published tables', () => {
    const all = [
      ...nationalFacts.disasters.map(({ date: one }) => one),
      ...nationalFacts.supports.map(({ date: one }) => one),
      ...nationalFacts.milestones.map(({ date: one }) => one),
      ...nationalFacts.programs.map(({ date: one }) => one),
      ...municipalFacts.wardPartnerships.map(({ concluded }) => concluded),
      ...eventFacts.events.map(({ date: one }) => one),
    ];
    expect(all.length).toBeGreaterThan(300);
    for (const one of all)
      for (const style of STYLES) {
        const printed = formatDate(words, one, style);
        expect(new Set(numbersIn(printed)), printed).toEqual(new Set(numbersOf(one)));
      }
  });
});

describe('a fiscal year in words', () => {
  it.each([
    [1988, '昭和63年度（1988年度）', '昭和63年度', '1988年度'],
    [1989, '平成元年度（1989年度）', '平成元年度', '1989年度'],
    [2015, '平成27年度（2015年度）', '平成27年度', '2015年度'],
    [2018, '平成30年度（2018年度）', '平成30年度', '2018年度'],
    [2019, '令和元年度（2019年度）', '令和元年度', '2019年度'],
    [2026, '令和8年度（2026年度）', '令和8年度', '2026年度'],
  ])('%i', (fiscalYear, ...expected) => {
    expect(STYLES.map((style) => formatFiscalYear(words, fiscalYear, style))).toEqual(expected);
  });

  it('stands on an axis without the word for it', () => {
    expect(fiscalYearTick(words, 2019, 'both')).toEqual({ primary: '令和元', secondary: '2019' });
    expect(fiscalYearTick(words, 2015, 'wareki')).toEqual({ primary: '平成27', secondary: '' });
    expect(fiscalYearTick(words, 2015, 'seireki')).toEqual({ primary: '2015', secondary: '' });
  });
});

it('a year in which the era changed is named by the later era', () => {
  expect(formatIsoDate(words, '2019', 'both')).toBe('令和元年（2019年）');
  expect(formatIsoDate(words, '2019-04', 'both')).toBe('平成31年4月（2019年）');
});
