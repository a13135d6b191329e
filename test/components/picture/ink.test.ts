import { describe, expect, it } from 'vitest';
import { hasInk } from '../../../src/components/picture/ink.ts';

const pixels = (...colours: readonly (readonly number[])[]) => colours.flat();
const PAPER = [252, 252, 250, 255];

describe('hasInk', () => {
  it.each([
    ['an empty canvas', Array.from({ length: 400 }, () => 0)],
    ['paper alone', Array.from({ length: 100 }, () => PAPER).flat()],
    [
      'colours that are not seen',
      pixels([9, 9, 9, 0], [200, 0, 0, 0], [0, 200, 0, 0], [0, 0, 200, 0], PAPER),
    ],
    ['paper that is not quite even', pixels(PAPER, [251, 252, 250, 255], [252, 251, 249, 255])],
  ])('sees none in %s', (_, data) => {
    expect(hasInk(data)).toBe(false);
  });

  it('sees it where letters and shapes stand on the paper', () => {
    const colours = [
      PAPER,
      [20, 32, 43, 255],
      [120, 130, 140, 255],
      [28, 91, 139, 255],
      [231, 234, 232, 255],
    ];
    expect(hasInk(pixels(...colours))).toBe(true);
  });
});
