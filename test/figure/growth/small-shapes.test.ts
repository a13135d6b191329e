import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/figure/growth/label-places.ts';
import { setBars } from '../../../src/figure/growth/set-bars.ts';
import { fillLines, textWidth } from '../../../src/figure/text-width.ts';
import { yearTicks } from '../../../src/figure/growth/year-ticks.ts';

describe('bars of overlapping sets', () => {
  const size = fc.integer({ min: 0, max: 900 });

  it('have parts that fill the width in order, whatever the sizes', () => {
    fc.assert(
      fc.property(size, size, size, size, (listOnly, both, agreementOnly, wardOnly) => {
        fc.pre(listOnly + both + agreementOnly + wardOnly > 0);
        const bars = setBars({ listOnly, both, agreementOnly, wardOnly }, 640);
        let x = 0;
        for (const part of bars.parts) {
          expect(part.x).toBeCloseTo(x, 6);
          x += part.width;
        }
        expect(x).toBeCloseTo(640, 6);
      }),
    );
  });

  it('lie over each other exactly as wide as the part that is in both', () => {
    const { list, agreement, ward, parts } = setBars(
      { listOnly: 480, both: 78, agreementOnly: 294, wardOnly: 6 },
      858,
    );
    expect(list).toMatchObject({ x: 0, value: 558 });
    expect(agreement.value).toBe(372);
    expect(list.x + list.width - agreement.x).toBeCloseTo(78, 6);
    expect(agreement.x + agreement.width).toBeCloseTo(ward.x, 6);
    expect(parts.map(({ part }) => part)).toEqual(['listOnly', 'both', 'agreementOnly', 'wardOnly']);
  });
});

describe('labels of an axis', () => {
  it('name the era only where it begins', () => {
    expect(yearTicks([2017, 2018, 2019, 2020])).toEqual([
      { fiscalYear: 2017, era: 'heisei', year: 29 },
      { fiscalYear: 2018, era: undefined, year: 30 },
      { fiscalYear: 2019, era: 'reiwa', year: 1 },
      { fiscalYear: 2020, era: undefined, year: 2 },
    ]);
  });
});

describe('text in figures', () => {
  it('is one em for a full-width character and less for a figure', () => {
    expect(textWidth('町村会', 12)).toBe(36);
    expect(textWidth('372', 10)).toBeLessThan(30);
  });

  it('breaks only between pieces', () => {
    expect(fillLines(['京都府', '市長会・', '町村会'], 90, 12)).toEqual(['京都府市長会・', '町村会']);
    expect(fillLines(['京都府', '市長会・', '町村会'], 40, 12)).toEqual(['京都府', '市長会・', '町村会']);
    expect(fillLines(['京都府', '市長会・', '町村会'], 200, 12)).toEqual(['京都府市長会・町村会']);
  });
});

describe('places of labels', () => {
  const mark = { x: 50, y: 50, width: 10, height: 10 };
  const bounds = { x: 0, y: 0, width: 200, height: 100 };
  const head = { width: 40, height: 10 };
  const wish = { key: 'a', mark, width: 40, height: 20, head, sides: ['left', 'right'] as const };

  it('take the preferred side', () => {
    expect(placeLabels([wish], bounds)[0]).toMatchObject({ side: 'left', anchor: 'end' });
  });

  it('change the side where another mark is in the way', () => {
    const other = {
      ...wish,
      key: 'b',
      mark: { x: 20, y: 50, width: 4, height: 10 },
      sides: ['left'] as const,
    };
    expect(placeLabels([wish, other], bounds)[0]).toMatchObject({ key: 'a', side: 'right', anchor: 'start' });
  });

  it('change the side where the number would stand nearer to another mark', () => {
    // Right of the upper mark the number of the lower one would touch it.
    const upper = {
      ...wish,
      key: 'b',
      mark: { x: 50, y: 34, width: 10, height: 10 },
      sides: ['left'] as const,
    };
    const lower = { ...wish, height: 30, sides: ['right', 'belowStart'] as const };
    expect(placeLabels([lower, upper], bounds)[0]).toMatchObject({ key: 'a', side: 'belowStart' });
  });

  it('stay inside the bounds even where that covers something', () => {
    const [label] = placeLabels([{ ...wish, mark: { ...mark, x: 2 }, sides: ['left'] }], bounds);
    expect(label?.box.x).toBe(0);
  });
});
