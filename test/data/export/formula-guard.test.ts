import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../../src/data/export/formula-guard.ts';
import { runs } from '../../fixtures/fuzz-runs.ts';

describe('the guard against formulas', () => {
  it.each([
    '=1+1',
    '+81',
    '-1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n1',
    ' =1',
    '　＝1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
  ])('stands before %j and goes off again', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(unguarded(guarded(text))).toBe(text);
  });

  it.each(['', '札幌市', '01100', '2016-08-01', '1-2', 'a=b', "'quoted'", '−5', '—'])(
    'leaves %j alone',
    (text) => {
      expect(guarded(text)).toBe(text);
      expect(unguarded(text)).toBe(text);
    },
  );

  it('never lets a formula through, and never loses a text', () => {
    const text = fc
      .array(fc.constantFrom("'", ' ', '\t', '\n', '=', '-', '＝', '@', 'a', '山'), { maxLength: 6 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, (value) => {
        expect(guarded(value)).not.toMatch(/^[\t\r\n]|^\s*[=+\-@＝＋－＠]/);
        expect(unguarded(guarded(value))).toBe(value);
      }),
      { numRuns: runs(2000) },
    );
  });
});
