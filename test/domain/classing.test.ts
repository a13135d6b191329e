import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, fillOf, MEMBERSHIP_CLASSING, rampSteps, type Classing } from '../../src/domain/classing.ts';
import { missing } from '../../src/domain/measure.ts';

const classing = (...thresholds: number[]): Classing => ({
  method: 'rounded',
  thresholds,
  steps: rampSteps(thresholds.length + 1, false),
  extent: [1, 100],
  hasNone: false,
});

describe('the class of a value', () => {
  it.each([
    [0.5, 0],
    [4, 0],
    [4.999, 0],
    [5, 1],
    [9, 1],
    [10, 2],
    [19, 2],
    [20, 3],
    [30, 4],
    [129, 4],
  ])('%d lies in class %i of 1–4, 5–9, 10–19, 20–29, 30 and more', (value, index) => {
    expect(classOf(classing(5, 10, 20, 30), value)).toBe(index);
  });

  it('is exactly one of the left-closed intervals, for every value and every set of breaks', () => {
    const breaks = fc
      .uniqueArray(fc.double({ min: 0.01, max: 1000, noNaN: true }), { maxLength: 4 })
      .map((numbers) => numbers.sort((a, b) => a - b));
    fc.assert(
      fc.property(breaks, fc.double({ min: 0, max: 2000, noNaN: true }), fc.nat(3), (thresholds, any, at) => {
        // The breaks themselves are the values that a wrong interval would put on the wrong side.
        for (const value of [any, thresholds[at] ?? any]) {
          const ends = [-Infinity, ...thresholds, Infinity];
          const holding = ends.slice(0, -1).flatMap((from, index) => {
            const to = ends[index + 1] as number;
            return value >= from && value < to ? [index] : [];
          });
          expect(holding).toEqual([classOf(classing(...thresholds), value)]);
        }
      }),
    );
  });
});

describe('the steps of the ramp', () => {
  it.each([
    [1, false, [2]],
    [2, false, [0, 4]],
    [5, false, [0, 1, 2, 3, 4]],
    [2, true, [1, 4]],
    [4, true, [1, 2, 3, 4]],
  ])('%i classes, 「なし」 beside them: %s', (count, hasNone, steps) => {
    expect(rampSteps(count, hasNone)).toEqual(steps);
  });

  it('grow darker with every class, stay in the ramp and leave the first step to 「なし」', () => {
    for (const hasNone of [false, true]) {
      for (let count = 1; count <= (hasNone ? 4 : 5); count += 1) {
        const steps = rampSteps(count, hasNone);
        expect(steps).toHaveLength(count);
        expect(new Set(steps).size).toBe(count);
        expect([...steps].sort((a, b) => a - b)).toEqual(steps);
        expect(Math.min(...steps)).toBeGreaterThanOrEqual(hasNone ? 1 : 0);
        expect(Math.max(...steps)).toBeLessThanOrEqual(4);
      }
    }
  });

  it.each([
    [6, false],
    [5, true],
  ])('are too few for %i classes, 「なし」 beside them: %s', (count, hasNone) => {
    expect(() => rampSteps(count, hasNone)).toThrow(RangeError);
  });
});

describe('the fill of a place', () => {
  it('is the class of its value', () => {
    expect(fillOf(classing(5, 10), { kind: 'value', value: 5 })).toEqual({ kind: 'class', index: 1 });
  });

  it('is 「なし」 for a known zero, which is not the same as no data', () => {
    expect(fillOf(classing(5), { kind: 'value', value: 0 })).toEqual({ kind: 'none' });
  });

  it.each(['not_published', 'published_not_held', 'before_start', 'not_recorded'] as const)(
    'is unknown where the value is missing: %s',
    (reason) => {
      expect(fillOf(classing(5), missing(reason))).toEqual({ kind: 'unknown' });
    },
  );

  it('is outside every count for the wards and the northern villages', () => {
    expect(fillOf(classing(5), missing('not_counted'))).toEqual({ kind: 'excluded' });
  });

  it('of a municipality is in or out', () => {
    expect(fillOf(MEMBERSHIP_CLASSING, { kind: 'value', value: 1 })).toEqual({ kind: 'class', index: 0 });
    expect(fillOf(MEMBERSHIP_CLASSING, { kind: 'value', value: 0 })).toEqual({ kind: 'none' });
    expect(MEMBERSHIP_CLASSING.steps[0]).toBeGreaterThan(0);
  });
});
