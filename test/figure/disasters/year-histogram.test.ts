import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asYearFilter,
  BAR_STEP,
  fiscalYearAt,
  slideWindow,
  yearBars,
} from '../../../src/figure/disasters/year-histogram.ts';

const years = [2010, 2011, 2012, 2013];

describe('the bars of the fiscal years', () => {
  const bars = yearBars(
    years,
    new Map([
      [2010, 1],
      [2013, 4],
    ]),
    40,
    [2012, 2013],
  );

  test('stand on one line and are as high as their count', () => {
    expect(bars.map(({ y, height }) => y + height)).toEqual([40, 40, 40, 40]);
    expect(bars.map(({ height }) => height)).toEqual([10, 1, 1, 40]);
  });

  test('have their middles where the thumbs of a range input stand', () => {
    expect(bars.map(({ x, width }) => x + width / 2)).toEqual([0, BAR_STEP, 2 * BAR_STEP, 3 * BAR_STEP]);
  });

  test('say which of them are chosen; without a choice all are', () => {
    expect(bars.map(({ isChosen }) => isChosen)).toEqual([false, false, true, true]);
    expect(yearBars(years, new Map(), 40, []).every(({ isChosen }) => isChosen)).toBe(true);
  });
});

describe('a place on the drawing', () => {
  test.each([
    [-0.4, 2010],
    [0.1, 2010],
    [0.2, 2011],
    [0.99, 2013],
    [1.7, 2013],
  ])('%f of the way is %i', (share, fiscalYear) => {
    expect(fiscalYearAt(years, share)).toBe(fiscalYear);
  });

  test('without years there is nothing to find', () => {
    expect(() => fiscalYearAt([], 0.5)).toThrow(RangeError);
  });
});

describe('the range as the filter holds it', () => {
  test('all years are no filter, and the direction of the stroke does not matter', () => {
    const anyYear = fc.constantFrom(...years);
    fc.assert(
      fc.property(anyYear, anyYear, (a, b) => {
        const range = asYearFilter(years, a, b);
        expect(range).toEqual(asYearFilter(years, b, a));
        expect(range.length === 0).toBe(Math.abs(a - b) === 3);
        if (range.length === 2) expect(range[0]).toBeLessThanOrEqual(range[1]);
      }),
    );
  });
});

describe('the window of chosen years', () => {
  test.each([
    [2011, 1, [2011, 2012]],
    [2009, 1, [2010, 2011]],
    [2013, 1, [2012, 2013]],
    [2013, 0, [2013, 2013]],
    [2050, 2, [2011, 2013]],
  ] as const)('moved to %i with a span of %i stands at %o', (from, span, window) => {
    expect(slideWindow(years, from, span)).toEqual(window);
  });
});
