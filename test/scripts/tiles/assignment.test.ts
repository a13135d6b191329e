import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestAssignment } from '../../../scripts/tiles/assignment.ts';

/** The least total by trying every way: for matrices of a few rows. */
function leastByTrying(costs: number[][], row = 0, taken = new Set<number>()): number {
  if (row === costs.length) return 0;
  const totals = costs[row]!.flatMap((cost, column) => {
    if (taken.has(column)) return [];
    return [cost + leastByTrying(costs, row + 1, new Set([...taken, column]))];
  });
  return Math.min(...totals);
}

const matrices = fc
  .record({ rows: fc.integer({ min: 1, max: 5 }), more: fc.integer({ min: 0, max: 2 }) })
  .chain(({ rows, more }) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: rows + more, maxLength: rows + more }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('the cheapest assignment', () => {
  it('gives every row a column of its own, at the least total of all ways', () => {
    fc.assert(
      fc.property(matrices, (costs) => {
        const columns = cheapestAssignment(costs);
        expect(new Set(columns).size).toBe(costs.length);
        const total = columns.reduce((sum, column, row) => sum + costs[row]![column]!, 0);
        expect(total).toBe(leastByTrying(costs));
      }),
    );
  });

  it('does not take the greedy way', () => {
    expect(
      cheapestAssignment([
        [1, 2],
        [1, 9],
      ]),
    ).toEqual([1, 0]);
  });

  it('refuses fewer columns than rows, and what is no number', () => {
    expect(() => cheapestAssignment([[1], [2]])).toThrow(RangeError);
    expect(() => cheapestAssignment([[1, NaN]])).toThrow(RangeError);
    expect(() => cheapestAssignment([[1, 2], [3]])).toThrow(RangeError);
  });
});
