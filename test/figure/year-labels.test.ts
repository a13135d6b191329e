import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelledYears } from '../../src/figure/year-labels.ts';

const YEARS = Array.from({ length: 16 }, (_, index) => 2010 + index);

it.each([
  [1, [2025], YEARS],
  [3, [2025, 2010, 2019], [2010, 2013, 2016, 2019, 2022, 2025]],
  [3, [2020, 2025, 2010, 2019], [2010, 2013, 2016, 2020, 2025]],
  [3, [2024, 2025, 2010, 2019], [2010, 2013, 2016, 2019, 2024]],
])('with a gap of %i and the wishes %j the labels are %j', (gap, wishes, labels) => {
  expect([...labelledYears(YEARS, wishes, gap)].sort()).toEqual(labels);
});

it('keeps the first wish, sets labels apart, and leaves no place for another', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 2005, max: 2030 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 5 }),
      (wishes, gap) => {
        const kept = [...labelledYears(YEARS, wishes, gap)].sort();
        const first = wishes.find((year) => YEARS.includes(year));
        if (first !== undefined) expect(kept).toContain(first);
        kept.slice(1).forEach((year, index) => expect(year - kept[index]!).toBeGreaterThanOrEqual(gap));
        for (const year of YEARS)
          expect(kept.some((other) => Math.abs(other - year) < gap || other === year)).toBe(true);
      },
    ),
  );
});
