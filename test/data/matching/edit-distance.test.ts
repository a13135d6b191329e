import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differsByASwap, differsByOneCharacter } from '../../../src/data/matching/edit-distance.ts';
import { runs } from '../../fixtures/fuzz-runs.ts';

describe('two names', () => {
  it.each([
    ['珠州市', '珠洲市', true],
    ['珠市', '珠洲市', true],
    ['珠洲洲市', '珠洲市', true],
    ['𠮷野町', '吉野町', true],
    ['𠮷野町', '𠮶野町', true],
    ['野町', '𠮷野町', true],
    ['珠洲市', '珠洲市', false],
    ['洲珠市', '珠洲市', false],
    ['珠洲', '珠洲市町', false],
  ])('%s and %s differ by one character: %s', (a, b, expected) => {
    expect(differsByOneCharacter(a, b)).toBe(expected);
    expect(differsByOneCharacter(b, a)).toBe(expected);
  });

  it.each([
    ['南柄足市', '南足柄市', true],
    ['𠮷野町', '野𠮷町', true],
    ['南足柄市', '南足柄市', false],
    ['柄足南市', '南足柄市', false],
    ['南柄足', '南足柄市', false],
  ])('%s and %s have two neighbours in each other’s place: %s', (a, b, expected) => {
    expect(differsByASwap(a, b)).toBe(expected);
    expect(differsByASwap(b, a)).toBe(expected);
  });

  it('differ by one character exactly where taking one place out of both leaves the same', () => {
    const name = fc.array(fc.constantFrom('市', '町', '𠮷', '田'), { maxLength: 5 });
    const without = (all: readonly string[], at: number) =>
      [...all.slice(0, at), ...all.slice(at + 1)].join('');
    fc.assert(
      fc.property(name, name, (a, b) => {
        const places = [...Array(6).keys()];
        const expected =
          a.join('') !== b.join('') &&
          (places.some(
            (at) =>
              at < a.length && at < b.length && a.length === b.length && without(a, at) === without(b, at),
          ) ||
            places.some((at) => at < a.length && without(a, at) === b.join('')) ||
            places.some((at) => at < b.length && without(b, at) === a.join('')));
        expect(differsByOneCharacter(a.join(''), b.join(''))).toBe(expected);
      }),
      { numRuns: runs(500) },
    );
  });
});
