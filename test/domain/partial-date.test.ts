import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  certainFiscalYear,
  compareDates,
  earliestDay,
  latestDay,
  type DatePrecision,
  type PartialDate,
} from '../../src/domain/partial-date.ts';

const date = (precision: DatePrecision, from = '', to = ''): PartialDate => ({ precision, from, to });

describe('what a published date may mean', () => {
  it.each<[PartialDate, string, string | undefined, number | undefined]>([
    // date, earliest day, latest day, fiscal year that is certain
    [date('day', '2011-03-11'), '2011-03-11', '2011-03-11', 2010],
    [date('range', '2016-04-14', '2016-04-16'), '2016-04-14', '2016-04-16', 2016],
    [date('from_day', '2023-06-29'), '2023-06-29', '2023-06-29', 2023],
    [date('month', '2018-07'), '2018-07-01', '2018-07-31', 2018],
    [date('month', '2024-02'), '2024-02-01', '2024-02-29', 2023],
    [date('month', '2023-02'), '2023-02-01', '2023-02-28', 2022],
    [date('month', '2020-12'), '2020-12-01', '2020-12-31', 2020],
    [date('year', '2023'), '2023-01-01', '2023-12-31', undefined],
    [date('fiscal_year', '2022'), '2022-04-01', '2023-03-31', 2022],
    [date('not_after', '2020-12-28'), '2020-12-28', '2020-12-28', undefined],
    [date('unknown'), '9999-12-31', undefined, undefined],
  ])('%o', (published, earliest, latest, fiscalYear) => {
    expect(earliestDay(published)).toBe(earliest);
    expect(latestDay(published)).toBe(latest);
    expect(certainFiscalYear(published)).toBe(fiscalYear);
  });

  it('lasts to the end of the last fiscal year where several are named', () => {
    expect(latestDay(date('fiscal_year', '2020', '2022'))).toBe('2023-03-31');
  });

  it('has a last day that exists, for every month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2090 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const iso = `${year}-${String(month).padStart(2, '0')}`;
        const last = latestDay(date('month', iso)) ?? '';
        expect(last.startsWith(iso)).toBe(true);
        const dayAfter = new Date(Date.parse(last) + 86_400_000).toISOString();
        expect(new Date(last).toISOString().slice(0, 10)).toBe(last);
        expect(dayAfter.slice(8, 10)).toBe('01');
      }),
    );
  });
});

describe('the order of dates', () => {
  it('is oldest first, with dates that nobody knows at the end', () => {
    const dates = [
      date('unknown'),
      date('day', '2019-10-12'),
      date('year', '2019'),
      date('month', '2019-08'),
      date('fiscal_year', '2018'),
      date('range', '2016-04-14', '2016-04-16'),
    ];
    expect([...dates].sort(compareDates).map(({ from }) => from)).toEqual([
      '2016-04-14',
      '2018',
      '2019',
      '2019-08',
      '2019-10-12',
      '',
    ]);
  });

  it('is none between dates that may mean the same day, and turns with its sides', () => {
    const [month, day] = [date('month', '2022-09'), date('day', '2022-09-01')];
    expect(compareDates(month, day)).toBe(0);
    expect(compareDates(date('unknown'), date('unknown'))).toBe(0);
    expect(compareDates(day, date('day', '2022-09-02'))).toBeLessThan(0);
    expect(compareDates(date('unknown'), day)).toBeGreaterThan(0);
  });

  it('leaves dates that may mean the same day as they stood (stable), whatever their precision', () => {
    const some = fc.constantFrom(
      date('day', '2022-09-01'),
      date('month', '2022-09'),
      date('not_after', '2022-09-01'),
      date('year', '2022'),
      date('unknown'),
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 20 }), (dates) => {
        const numbered = dates.map((one, position) => ({ ...one, position }));
        const sorted = [...numbered].sort(compareDates);
        for (const [index, one] of sorted.entries()) {
          const next = sorted[index + 1];
          if (!next) continue;
          expect(earliestDay(one) <= earliestDay(next)).toBe(true);
          if (earliestDay(one) === earliestDay(next)) expect(one.position).toBeLessThan(next.position);
        }
        expect(sorted).toHaveLength(dates.length);
      }),
    );
  });
});
