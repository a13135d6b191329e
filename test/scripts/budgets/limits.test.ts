import { describe, expect, it } from 'vitest';
import { choroplethOf, verdict } from '../../../scripts/budgets/limits.ts';

describe('a byte budget', () => {
  it.each([
    [1000, undefined, 'fine'],
    [1001, undefined, 'over'],
    [1001, 1001, 'over'],
    [918, 900, 'fine'],
    [919, 900, 'grown'],
    [500, 900, 'fine'],
  ] as const)('of 1,000 bytes finds %i bytes after %s: %s', (bytes, recorded, expected) => {
    expect(verdict({ key: 'k', what: 'w', bytes, limit: 1000 }, recorded)).toBe(expected);
  });
});

describe('the choropleth of a page', () => {
  const shapes = (count: number) =>
    Array.from({ length: count }, (_, i) => `<path d="M0 0" data-code="${String(i + 1).padStart(2, '0')}">`);
  const svg = (count: number) => `<svg class="atlas-twin twin">${shapes(count).join('')}</svg>`;

  it('is taken out whole, without what stands before and after it', () => {
    expect(choroplethOf(`<svg class="logo"></svg><div>${svg(47)}</div><svg></svg>`)).toBe(svg(47));
  });

  it.each(['<p>no map</p>', svg(46)])('is not taken for there when it is not whole', (html) => {
    expect(() => choroplethOf(html)).toThrow(/choropleth/);
  });
});
