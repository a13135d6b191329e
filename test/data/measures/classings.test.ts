import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classingOf } from '../../../src/data/measures/classings.ts';
import { classOf } from '../../../src/domain/classing.ts';
import { missing, type Measure, type MeasureValue } from '../../../src/domain/measure.ts';
import { snapshotValues } from '../../../src/data/snapshot.ts';
import { fiscalYearRange } from '../../../src/domain/fiscal-year.ts';
import { nationalFacts, publishedSnapshot } from '../../fixtures/published-facts.ts';
import { runs } from '../../fixtures/fuzz-runs.ts';

const value = (amount: number): MeasureValue => ({ kind: 'value', value: amount });
const known = nationalFacts.measures.find(({ id }) => id === 'known')!;
const measure = (classing: Measure['classing'], thresholds: readonly number[] = []): Measure => ({
  ...known,
  classing,
  thresholds,
});

const anyMeasure = fc
  .tuple(
    fc.constantFrom<Measure['classing']>('rounded', 'ckmeans', 'each_value'),
    fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 5, size: 'max' }),
  )
  .map(([classing, breaks]) => measure(classing, classing === 'rounded' ? breaks.sort((a, b) => a - b) : []));

const anyValues = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 130 }).map(value) },
    { weight: 1, arbitrary: fc.constant(value(0)) },
    { weight: 1, arbitrary: fc.constant(missing('not_recorded')) },
  ),
  { maxLength: 60, size: 'max' },
);

describe('the classes of a measure', () => {
  it('hold every value above zero exactly once and none of them is empty, whatever the values', () => {
    fc.assert(
      fc.property(anyMeasure, anyValues, (one, values) => {
        const classing = classingOf(one, values);
        const numbers = values.flatMap((entry) => (entry.kind === 'value' ? [entry.value] : []));
        const positive = numbers.filter((number) => number > 0);
        const classCount = classing.thresholds.length + 1;

        expect(classing.hasNone).toBe(numbers.includes(0));
        expect(classing.steps).toHaveLength(classCount);
        expect([...classing.thresholds].sort((a, b) => a - b)).toEqual(classing.thresholds);
        expect(new Set(classing.thresholds).size).toBe(classing.thresholds.length);
        if (positive.length === 0) return;
        expect(new Set(positive.map((number) => classOf(classing, number))).size).toBe(classCount);
        expect(classCount).toBeLessThanOrEqual(new Set(positive).size);
        expect(classing.extent).toEqual([Math.min(...positive), Math.max(...positive)]);
        // 「なし」 stays apart from the lowest class.
        if (classing.hasNone) expect(Math.min(...classing.steps)).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: runs(400) },
    );
  });

  it('find room in the ramp for 「なし」 beside five rounded classes', () => {
    const values = [0, 1, 5, 10, 20, 30].map(value);
    const { thresholds, steps } = classingOf(measure('rounded', [5, 10, 20, 30]), values);
    expect(thresholds).toEqual([5, 10, 20]);
    expect(steps).toEqual([1, 2, 3, 4]);
  });

  it('are one for a single value, and need no value at all', () => {
    expect(classingOf(measure('ckmeans'), [value(3), value(3)]).thresholds).toEqual([]);
    expect(classingOf(measure('each_value'), []).thresholds).toEqual([]);
    expect(classingOf(measure('rounded', [5, 10]), [missing('not_published')]).extent).toEqual([0, 0]);
  });

  it('by value have a break at every value but the first', () => {
    expect(classingOf(measure('each_value'), [2, 1, 1, 3].map(value)).thresholds).toEqual([2, 3]);
  });

  it('by clusters break where the values leave a gap', () => {
    const values = [1, 2, 3, 50, 51, 52, 100, 101].map(value);
    const { thresholds } = classingOf(measure('ckmeans'), values);
    expect(thresholds).toContain(50);
    expect(thresholds).toContain(100);
  });

  it('by rounded breaks leave out a break that would leave a class empty', () => {
    const values = [1, 4, 35].map(value);
    expect(classingOf(measure('rounded', [5, 10, 20, 30]), values).thresholds).toEqual([30]);
  });
});

describe('the published measures', () => {
  const codes = nationalFacts.prefectures.map(({ code }) => code);
  const years = fiscalYearRange(...publishedSnapshot.fiscalYears);

  it.each(nationalFacts.measures.map((one) => [one.id, one] as const))(
    '%s leave no class empty over all years',
    (id, one) => {
      const classing = publishedSnapshot.classings[id]!;
      const used = new Set<number>();
      const distinct = new Set<number>();
      for (const year of years)
        for (const entry of snapshotValues(publishedSnapshot, one, year, codes).values())
          if (entry.kind === 'value' && entry.value > 0) {
            used.add(classOf(classing, entry.value));
            distinct.add(entry.value);
          }
      expect([...used].sort()).toEqual(classing.steps.map((_, index) => index));
      expect(classing.steps.length).toBeLessThanOrEqual(distinct.size);
    },
  );

  it.each([
    ['exchange', [5, 10, 20, 30], [0, 1, 2, 3, 4], false],
    ['known', [10, 20, 40, 80], [0, 1, 2, 3, 4], false],
    ['agreement', [12, 20, 30], [1, 2, 3, 4], true],
    ['coverage', [20, 40, 60, 80], [0, 1, 2, 3, 4], false],
    ['support', [2], [0, 4], false],
  ])('%s break at %j', (id, thresholds, steps, hasNone) => {
    expect(publishedSnapshot.classings[id]).toMatchObject({ thresholds, steps, hasNone });
  });
});
