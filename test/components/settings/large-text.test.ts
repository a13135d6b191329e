import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf } from '../../../src/components/settings/large-text.svelte.ts';

describe('a size of the text', () => {
  it('is what the page and the words grow by together', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 1.25, 1.5, 2),
        fc.integer({ min: 240, max: 4000 }),
        fc.boolean(),
        (size, width, canZoom) => {
          const { page, words } = growthOf(size, width, canZoom);
          expect(page * words).toBeCloseTo(size, 2);
          expect(page).toBeGreaterThanOrEqual(1);
          expect(words).toBeGreaterThanOrEqual(1);
          if (page > 1) expect(width / page).toBeGreaterThanOrEqual(320);
        },
      ),
    );
  });

  it('enlarges a wide page as a whole, and on a phone the words beyond what the page can take', () => {
    expect(growthOf(2, 1280, true)).toEqual({ page: 2, words: 1 });
    expect(growthOf(2, 390, true)).toEqual({ page: 1.21, words: 1.653 });
    expect(growthOf(2, 320, true)).toEqual({ page: 1, words: 2 });
    expect(growthOf(1.5, 1280, false)).toEqual({ page: 1, words: 1.5 });
  });
});
