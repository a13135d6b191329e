import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCount, formatPercent } from '../../src/domain/format.ts';

describe('a count', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [372, '372'],
    [999, '999'],
    [1000, '1,000'],
    [1718, '1,718'],
    [3763390000, '3,763,390,000'],
    [-1, '−1'],
    [-12345, '−12,345'],
    [-0.4, '0'],
    [-0, '0'],
  ])('%d is written %s', (value, text) => {
    expect(formatCount(value)).toBe(text);
  });

  it('reads back as the number that was written, with a comma between every three digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        const text = formatCount(value);
        expect(text).toMatch(/^−?\d{1,3}(,\d{3})*$/);
        expect(Number(text.replace('−', '-').replaceAll(',', ''))).toBe(value);
      }),
    );
  });
});

describe('a share', () => {
  it.each([
    [(558 / 1718) * 100, '32.5'],
    [(564 / 1718) * 100, '32.8'],
    [100, '100.0'],
    [0, '0.0'],
    [(1717 / 1718) * 100, '99.9'],
  ])('%d is written %s', (percent, text) => {
    expect(formatPercent(percent)).toBe(text);
  });
});
