import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eraOfDate,
  eraOfFiscalYear,
  fiscalYearOf,
  fiscalYearRange,
  lastDayOf,
} from '../../src/domain/fiscal-year.ts';

/** Any day of the two centuries that the product can meet, as ISO text. */
const anyDay = fc
  .date({ min: new Date('1927-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the era of a day', () => {
  it.each([
    ['1926-12-25', 'showa', 1],
    ['1989-01-07', 'showa', 64],
    ['1989-01-08', 'heisei', 1],
    ['2011-03-11', 'heisei', 23],
    ['2019-04-30', 'heisei', 31],
    ['2019-05-01', 'reiwa', 1],
    ['2023-12-28', 'reiwa', 5],
  ])('%s lies in %s %i', (day, era, year) => {
    expect(eraOfDate(day)).toEqual({ era, year });
  });

  it('never begins a new era on any day but the first of one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { era, year } = eraOfDate(day);
        const start = { showa: '1926-12-25', heisei: '1989-01-08', reiwa: '2019-05-01' }[era];
        expect(day >= start).toBe(true);
        expect(Number(start.slice(0, 4)) + year - 1).toBe(Number(day.slice(0, 4)));
      }),
    );
  });

  it.each(['1926-12-24', '1926-11', '1925', '1868-01-25'])('refuses %s, before the table', (date) => {
    expect(() => eraOfDate(date)).toThrow(RangeError);
  });
});

describe('the era of a month or a year', () => {
  it.each([
    ['2019-04', 'heisei', 31],
    ['2019-05', 'reiwa', 1],
    ['1988-12', 'showa', 63],
    ['1989-01', 'heisei', 1],
    ['2018', 'heisei', 30],
    ['2019', 'reiwa', 1],
    ['1989', 'heisei', 1],
    ['1988', 'showa', 63],
  ])('%s is named %s %i', (date, era, year) => {
    expect(eraOfDate(date)).toEqual({ era, year });
  });
});

describe('the era of a fiscal year', () => {
  it.each([
    [1988, 'showa', 63],
    [1989, 'heisei', 1],
    [2010, 'heisei', 22],
    [2015, 'heisei', 27],
    [2018, 'heisei', 30],
    [2019, 'reiwa', 1],
    [2020, 'reiwa', 2],
    [2026, 'reiwa', 8],
  ])('%i is named %s %i', (fiscalYear, era, year) => {
    expect(eraOfFiscalYear(fiscalYear)).toEqual({ era, year });
  });

  it('refuses a fiscal year before the table', () => {
    expect(() => eraOfFiscalYear(1925)).toThrow(RangeError);
  });
});

describe('the fiscal year of a date', () => {
  it.each([
    ['2011-03-11', 2010],
    ['2011-03-31', 2010],
    ['2011-04-01', 2011],
    ['2015-12-31', 2015],
    ['2016-01-01', 2015],
    ['2019-03', 2018],
    ['2019-04', 2019],
  ])('%s lies in %i', (date, fiscalYear) => {
    expect(fiscalYearOf(date)).toBe(fiscalYear);
  });

  it('ends on its last day and the day after lies in the next', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const fiscalYear = fiscalYearOf(day);
        expect(day <= lastDayOf(fiscalYear)).toBe(true);
        expect(day > lastDayOf(fiscalYear - 1)).toBe(true);
      }),
    );
  });
});

describe('a range of fiscal years', () => {
  it('holds both ends, in order', () => {
    expect(fiscalYearRange(2018, 2021)).toEqual([2018, 2019, 2020, 2021]);
    expect(fiscalYearRange(2020, 2020)).toEqual([2020]);
  });

  it('is empty where the end lies before the beginning', () => {
    expect(fiscalYearRange(2021, 2018)).toEqual([]);
  });
});
