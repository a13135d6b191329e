import { describe, expect, it } from 'vitest';
import { heightOf, nearestPosition, positionFor, stepFrom } from '../../../src/views/map/sheet-positions.ts';

/** A sheet that ends 64 px above the lower edge of a window of 640 px. */
const sheet = { getBoundingClientRect: () => ({ bottom: 576 }) as DOMRect };

describe('the sheet of a phone', () => {
  it('has three heights: its head, the half, and all below the header', () => {
    expect((['closed', 'half', 'full'] as const).map((position) => heightOf(position, sheet))).toEqual([
      72, 272, 516,
    ]);
  });

  it.each([
    [60, 'closed'],
    [160, 'closed'],
    [180, 'half'],
    [380, 'half'],
    [400, 'full'],
  ] as const)('let go at %i px becomes %s', (height, expected) =>
    expect(nearestPosition(height, sheet)).toBe(expected),
  );

  it.each([
    ['a telephone held upright', 640 - 64, 'half'],
    ['a small one', 568 - 64, 'half'],
    ['a telephone held sideways', 390, 'closed'],
    ['a page enlarged twice', 400, 'closed'],
  ] as const)('opens on %s as far as the place stays in view', (_, bottom, expected) =>
    expect(positionFor(bottom)).toBe(expected),
  );

  it('goes step by step and stays at its ends', () => {
    expect([stepFrom('closed', 1), stepFrom('half', 1), stepFrom('full', 1)]).toEqual([
      'half',
      'full',
      'full',
    ]);
    expect([stepFrom('full', -1), stepFrom('half', -1), stepFrom('closed', -1)]).toEqual([
      'half',
      'closed',
      'closed',
    ]);
  });
});
