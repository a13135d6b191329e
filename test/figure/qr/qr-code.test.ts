import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../src/figure/qr/qr-code.ts';
import { readQr } from '../../fixtures/qr-reader.ts';

/** What another program draws for the same text. */
const KNOWN = `
#######..##...#######
#.....#.###...#.....#
#.###.#...##..#.###.#
#.###.#..##.#.#.###.#
#.###.#.#...#.#.###.#
#.....#...#.#.#.....#
#######.#.#.#.#######
.........####........
#.#.#.#..#.#....#..#.
.#.###...###..###...#
#.###.##.#..##..#.###
#.#....##...#...#..#.
....####...#...#.#...
........##.###.##..##
#######..#..###.#.###
#.....#..###.#.##....
#.###.#.#.#.#....#.#.
#.###.#..##.#.#.##.#.
#.###.#.##.##...#.#.#
#.....#...###...#..#.
#######.###.....##.##
`;

const drawn = (text: string) =>
  qrCode(text)!
    .map((line) => line.map((isDark) => (isDark ? '#' : '.')).join(''))
    .join('\n');

describe('qrCode', () => {
  it('draws module by module what other programs draw', () => {
    expect(drawn('https://a.jp/')).toBe(KNOWN.trim());
  });

  it('is read back, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        fc.pre(new TextEncoder().encode(text).length <= 152);
        expect(readQr(qrCode(text)!)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('is read back at every length that it takes, from the smallest code to the largest', () => {
    const long = `https://renkei.example.jp/?${'pref=10&muni=10202&'.repeat(8)}`;
    const sizes = new Set<number>();
    for (let length = 1; length <= 152; length += 1) {
      const text = long.slice(0, length);
      const code = qrCode(text)!;
      sizes.add(code.length);
      expect(readQr(code)).toBe(text);
    }
    expect([...sizes]).toEqual([21, 25, 29, 33, 37, 41, 45, 49]);
  });

  it('takes nothing that is longer than 152 bytes', () => {
    expect(qrCode('a'.repeat(152))).toHaveLength(49);
    expect(qrCode('a'.repeat(153))).toBeUndefined();
    expect(qrCode('区'.repeat(51))).toBeUndefined();
  });

  it('is no longer read where a module of it is turned', () => {
    const code = qrCode('https://renkei.example.jp/?pref=10')!;
    code[15]![15] = !code[15]![15];
    expect(() => readQr(code)).toThrow('cannot be right');
  });
});
