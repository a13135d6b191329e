import { expect, it } from 'vitest';
import { isLowerBound } from '../../src/domain/qualified-figure.ts';

it.each([
  ['exact', false],
  ['about', false],
  ['at_least', true],
  ['more_than', true],
] as const)('a figure that is %s is only a lower bound: %s', (qualifier, isBound) => {
  expect(isLowerBound({ value: 1100, qualifier })).toBe(isBound);
});
