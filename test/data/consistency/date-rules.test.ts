import { describe, expect, it } from 'vitest';
import { dateProblems } from '../../../src/data/consistency/date-rules.ts';
import { parseCsv } from '../../../src/data/csv.ts';

function keysFor(precision: string, from: string, to: string, fiscalYear = '2018'): string[] {
  const text = `id,from,to,date_precision,fiscal_year\nx,${from},${to},${precision},${fiscalYear}\n`;
  const table = parseCsv(text, 'disasters.csv');
  return dateProblems(new Map([['disasters', table]])).map(({ line, expected }) => `${line} ${expected.key}`);
}

describe('a date and its precision', () => {
  it.each([
    ['day', '2018-09-06', ''],
    ['range', '2018-09-06', '2018-09-08'],
    ['range', '2018-09', '2018-10'],
    ['from_day', '2018-09-06', ''],
    ['month', '2018-09', ''],
    ['year', '2018', ''],
    ['fiscal_year', '2018', ''],
    ['not_after', '2018-09', ''],
  ])('agree: %s %s %s', (precision, from, to) => {
    expect(keysFor(precision, from, to)).toEqual([]);
  });

  it.each([
    ['a month that claims to be a day', 'day', '2018-09', ''],
    ['a day that claims to be a month', 'month', '2018-09-06', ''],
    ['a range without an end', 'range', '2018-09-06', ''],
    ['a day with an end', 'day', '2018-09-06', '2018-09-08'],
    ['an unknown date with a value', 'unknown', '2018', ''],
    ['a limit without a date', 'not_after', '', ''],
  ])('disagree: %s', (_, precision, from, to) => {
    expect(keysFor(precision, from, to)).toContain('2 expected.datePrecision');
  });

  it('are refused when the end comes before the beginning, as far as both are precise', () => {
    expect(keysFor('range', '2018-09-06', '2018-09-05')).toEqual(['2 expected.dateOrder']);
    expect(keysFor('range', '2018-09-06', '2018-08')).toEqual(['2 expected.dateOrder']);
    expect(keysFor('range', '2018-09-06', '2018-09')).toEqual([]);
  });
});

describe('a fiscal year', () => {
  it.each([
    ['2021-02', '2020', true],
    ['2021-02', '2021', false],
    ['2022-03', '2021', true],
    ['2011-03-11', '2010', true],
    ['2019-04', '2019', true],
    ['2019-03-31', '2019', false],
  ])('of %s may be %s: %s', (from, fiscalYear, isRight) => {
    const precision = from.length === 7 ? 'month' : 'day';
    expect(keysFor(precision, from, '', fiscalYear)).toEqual(isRight ? [] : ['2 expected.fiscalYear']);
  });

  it('of a bare calendar year is one of the two in which it lies', () => {
    expect(keysFor('year', '2023', '', '2023')).toEqual([]);
    expect(keysFor('year', '2023', '', '2022')).toEqual([]);
    expect(keysFor('year', '2023', '', '2024')).toEqual(['2 expected.fiscalYear']);
  });
});
