import { describe, expect, it } from 'vitest';
import {
  agreementsBy,
  isSaidAboutOneThird,
  nationalSummary,
  publishedFigure,
} from '../../../src/data/measures/national-summary.ts';
import { missing, type KindSplit, type MeasureValue } from '../../../src/domain/measure.ts';
import { nationalFacts } from '../../fixtures/published-facts.ts';

const measureOf = (id: string) => nationalFacts.measures.find((measure) => measure.id === id)!;
const value = (amount: number, split?: KindSplit): MeasureValue =>
  split ? { kind: 'value', value: amount, split } : { kind: 'value', value: amount };

describe('the figure of the country', () => {
  it('adds up counts and their splits, and leaves missing values out', () => {
    const values = new Map([
      ['01', value(3, [1, 2, 0])],
      ['02', value(0, [0, 0, 0])],
      ['03', missing('not_recorded')],
      ['04', value(4, [1, 1, 2])],
    ]);
    expect(nationalSummary(measureOf('known'), values, 1718)).toEqual({
      value: 7,
      split: [2, 3, 2],
      prefectures: 2,
    });
  });

  it('of a rate is its numerators over all, not the mean of the rates', () => {
    const values = new Map([
      ['01', value(100, [1, 0, 0])],
      ['02', value(10, [9, 0, 0])],
    ]);
    expect(nationalSummary(measureOf('coverage'), values, 91).value).toBeCloseTo((10 / 91) * 100, 9);
  });

  it('is missing, not zero, where no prefecture has a value', () => {
    const values = new Map([['01', missing('not_published')]]);
    expect(nationalSummary(measureOf('exchange'), values, 1718)).toEqual({
      value: undefined,
      split: undefined,
      prefectures: 0,
    });
  });
});

describe('the published figure beside it', () => {
  it.each([
    [2017, undefined],
    [2018, { value: 900, qualifier: 'at_least' }],
    [2022, { value: 900, qualifier: 'at_least' }],
    [2023, { value: 1100, qualifier: 'more_than' }],
    [2025, { value: 1100, qualifier: 'more_than' }],
  ])('in fiscal %i is the newest that was out by then', (fiscalYear, figure) => {
    expect(publishedFigure(nationalFacts.milestones, 'linked_municipalities', fiscalYear)?.figure).toEqual(
      figure,
    );
  });

  it('does not take a table without figures, nor a measure that nobody published', () => {
    expect(publishedFigure(nationalFacts.milestones, 'published_table', 2025)).toBeUndefined();
    expect(publishedFigure(nationalFacts.milestones, 'nobody', 2025)).toBeUndefined();
  });

  it('does not depend on the order of the rows', () => {
    const turned = [...nationalFacts.milestones].reverse();
    expect(publishedFigure(turned, 'registered_members', 2025)?.figure).toEqual({
      value: 390,
      qualifier: 'more_than',
    });
    expect(publishedFigure(turned, 'registered_members', 2023)?.figure?.value).toBe(300);
  });
});

describe('the share in the publisher’s own words', () => {
  it('was said of the list of 2015, and is said of no other', () => {
    expect(isSaidAboutOneThird(nationalFacts.milestones, '2015-08-01')).toBe(true);
    expect(isSaidAboutOneThird(nationalFacts.milestones, '2026-08-01')).toBe(false);
  });
});

describe('the agreements by a day', () => {
  // The figures of 1 August are those that the project itself counts.
  it.each([
    ['2016-04-25', 0, 0],
    ['2016-04-26', 3, 170],
    ['2016-08-01', 5, 210],
    ['2017-03-31', 7, 236],
    ['2017-08-01', 7, 236],
    ['2018-03-31', 8, 263],
    ['2018-08-01', 11, 321],
    ['2019-08-01', 11, 321],
    ['2020-03-31', 13, 372],
    ['2020-08-01', 13, 372],
  ])('%s: %i associations with %i members', (day, bodies, members) => {
    expect(agreementsBy(nationalFacts.agreements, day)).toEqual({ bodies, members });
  });
});
