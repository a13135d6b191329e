import { describe, expect, it } from 'vitest';
import { slotAt, stepPanel } from '../../../src/figure/growth/step-panel.ts';

describe('a panel of steps', () => {
  it('is as high as its values on the scale that all panels share', () => {
    const panel = stepPanel([50, 100], 200, 100, 80);
    expect(panel.slots.map(({ y }) => y)).toEqual([60, 40]);
    expect(panel.line).toBe('M0 60H50V40H100');
    expect(panel.area).toBe('M0 80V60H50V40H100V80Z');
  });

  it('ends where nothing was published and begins anew after it', () => {
    const panel = stepPanel([undefined, 10, undefined, 20, 20], 20, 100, 40);
    expect(panel.line).toBe('M20 20H40M60 0H80V0H100');
    expect(panel.area).toBe('M20 40V20H40V40ZM60 40V0H80V0H100V40Z');
  });

  it('draws zero as zero, and nothing at all without a value', () => {
    expect(stepPanel([0], 0, 10, 40).slots[0]?.y).toBe(40);
    expect(stepPanel([undefined], 5, 10, 40).line).toBe('');
  });

  it('knows which year lies under a point, also beyond its ends', () => {
    expect([-5, 0, 19, 20, 99, 130].map((x) => slotAt(x, 100, 5))).toEqual([0, 0, 0, 1, 4, 4]);
  });
});
