import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missing, type MeasureValue } from '../../src/domain/measure.ts';
import { rankingOf } from '../../src/figure/ranking.ts';

const valuesOf = (numbers: readonly (number | undefined)[]) =>
  new Map<string, MeasureValue>(
    numbers.map((value, index) => [
      String(index + 1).padStart(2, '0'),
      value === undefined ? missing('not_recorded') : { kind: 'value', value },
    ]),
  );

describe('a ranking', () => {
  it('shares a rank among equal values and skips the next: 1, 2, 2, 4', () => {
    const ranked = rankingOf(valuesOf([10, 40, 10, undefined, 7]));
    expect(ranked.map(({ code, rank }) => [code, rank])).toEqual([
      ['02', 1],
      ['01', 2],
      ['03', 2],
      ['05', 4],
    ]);
    expect(ranked.map(({ ratio }) => ratio)).toEqual([1, 0.25, 0.25, 0.175]);
  });

  it('ranks each place one below the number of places with more', () => {
    const anyNumber = fc.option(
      fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0, max: 100, noNaN: true })),
      {
        nil: undefined,
      },
    );
    fc.assert(
      fc.property(fc.array(anyNumber, { maxLength: 47 }), (numbers) => {
        const ranked = rankingOf(valuesOf(numbers));
        expect(ranked).toHaveLength(numbers.filter((one) => one !== undefined).length);
        for (const [index, { code, value, rank, ratio }] of ranked.entries()) {
          expect(numbers[Number(code) - 1]).toBe(value);
          expect(rank).toBe(1 + numbers.filter((one) => one !== undefined && one > value).length);
          expect(ratio).toBeGreaterThanOrEqual(0);
          expect(ratio).toBeLessThanOrEqual(1);
          const next = ranked[index + 1];
          if (!next) continue;
          expect(next.rank).toBeGreaterThanOrEqual(rank);
          if (next.rank === rank) expect(code < next.code).toBe(true);
        }
      }),
    );
  });

  it('draws no bar where all values are zero', () => {
    expect(rankingOf(valuesOf([0, 0])).map(({ ratio }) => ratio)).toEqual([0, 0]);
  });

  it('of no values is empty', () => {
    expect(rankingOf(valuesOf([undefined]))).toEqual([]);
  });
});
