import { describe, expect, it } from 'vitest';
import type { KindSplit } from '../../../src/domain/measure.ts';
import { yearColumns } from '../../../src/figure/growth/year-columns.ts';

const year = (fiscalYear: number, split?: KindSplit) => ({ fiscalYear, split, text: '', textWidth: 30 });

describe('the columns of one place over the years', () => {
  it('stack cities, towns and villages on one scale, up to the whole', () => {
    const { columns, baseline, wholeY } = yearColumns(
      [year(2015, [5, 3, 2]), year(2016, [10, 6, 4])],
      20,
      400,
      264,
    );
    const [first, second] = columns;
    const heights = first!.parts!.map(({ height }) => height);
    expect(heights[0]! / heights[2]!).toBeCloseTo(2.5);
    expect(second!.top).toBeCloseTo(wholeY);
    expect(baseline - first!.top).toBeCloseTo((baseline - second!.top) / 2);
    // Each part stands on the one before it.
    expect(first!.parts![1]!.y + first!.parts![1]!.height).toBeCloseTo(first!.parts![0]!.y);
    expect(first!.parts![2]!.y).toBeCloseTo(first!.top);
  });

  it('leave a year without a value empty: no part of it, not even of no height', () => {
    const { columns } = yearColumns([year(2014), year(2015, [0, 0, 0])], 20, 400, 264);
    expect(columns[0]!.parts).toBeUndefined();
    expect(columns[1]!.parts).toHaveLength(3);
  });

  it('name every change as far as there is room, and the last value always', () => {
    const years = [1, 1, 2, 2, 3].map((count, index) => year(2015 + index, [count, 0, 0]));
    const labelled = (width: number) =>
      yearColumns(years, 3, width, 264).columns.flatMap(({ isLabelled, fiscalYear }) =>
        isLabelled ? [fiscalYear] : [],
      );
    expect(labelled(500)).toEqual([2015, 2017, 2019]);
    expect(labelled(60)).toEqual([2015, 2019]);
    expect(labelled(40)).toEqual([2019]);
  });
});
