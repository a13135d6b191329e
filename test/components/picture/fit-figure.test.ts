import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFitting, scalesFor } from '../../../src/components/picture/fit-figure.ts';

describe('scalesFor', () => {
  it('goes down to the scale at which the smallest text is 9 px high, and no further', () => {
    const scales = scalesFor(1168);
    expect(scales[0]).toBe(2);
    expect(Math.min(...scales) * 12).toBe(9);
    expect(scales).toEqual([...scales].sort((a, b) => b - a));
  });

  it('never lays a figure out so narrow that it would take its form for a phone', () => {
    for (const width of [500, 682, 820, 1168]) {
      for (const scale of scalesFor(width)) expect(width / scale).toBeGreaterThanOrEqual(571.9);
    }
  });

  it('has none for a room that is too narrow', () => {
    expect(scalesFor(300)).toEqual([]);
  });
});

describe('largestFitting', () => {
  it('finds what trying all of them in turn would find', async () => {
    const scales = scalesFor(1168);
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.5, max: 2.5, noNaN: true }), async (limit) => {
        const fits = (scale: number) => Promise.resolve(scale <= limit);
        expect(await largestFitting(scales, fits)).toBe(scales.find((scale) => scale <= limit));
      }),
    );
  });

  it('lays the figure out a few times only', async () => {
    let times = 0;
    await largestFitting(scalesFor(1168), (scale) => Promise.resolve((times += 1) > 0 && scale <= 1));
    expect(times).toBeLessThanOrEqual(5);
  });

  it('finds the one scale that fits, also of a figure that grows as it gets wider', async () => {
    const scales = scalesFor(1168);
    for (const one of scales)
      expect(await largestFitting(scales, (scale) => Promise.resolve(scale === one))).toBe(one);
  });

  it('finds nothing where nothing fits', async () => {
    expect(await largestFitting([2, 1], () => Promise.resolve(false))).toBeUndefined();
  });
});
