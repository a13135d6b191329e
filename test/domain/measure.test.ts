import { expect, it } from 'vitest';
import { missing, totalOfSplit } from '../../src/domain/measure.ts';

it('a split adds up its cities, towns and villages', () => {
  expect(totalOfSplit([386, 140, 38])).toBe(564);
});

it('a missing value says why and holds no number', () => {
  expect(missing('not_recorded')).toEqual({ kind: 'missing', reason: 'not_recorded' });
});
