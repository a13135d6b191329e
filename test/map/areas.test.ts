import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '../../src/domain/place.ts';
import { areaFrom, covers, coversRect, distanceToRing, pickArea } from '../../src/map/areas.ts';
import { square, squares } from '../fixtures/map-shapes.ts';

const land = squares('01', [0, 0, 100_000]);
const neighbour = squares('02', [100_000, 0, 100_000]);
const islet = squares('13362', [50_000, -20_000, 1_000]);
const enclave = squares('16321', [150_000, 50_000, 1_000]);

describe('covering', () => {
  it('leaves holes out', () => {
    const ring = areaFrom('03' as PlaceCode, [[square(0, 0, 100), square(40, 40, 20)]]);
    expect(covers(ring, [10, 10])).toBe(true);
    expect(covers(ring, [50, 50])).toBe(false);
    expect(covers(ring, [150, 50])).toBe(false);
  });

  it('of a rectangle asks for all of it', () => {
    expect(coversRect(land, [50_000, 50_000], 40_000, 40_000)).toBe(true);
    expect(coversRect(land, [50_000, 50_000], 60_000, 10)).toBe(false);
  });
});

describe('picking', () => {
  it.each<[string, [number, number], number, string | undefined]>([
    ['the shape under the point', [10_000, 10_000], 2_000, '01'],
    ['the neighbour across the border', [100_100, 10_000], 2_000, '02'],
    ['nothing in the open sea', [50_000, -60_000], 2_000, undefined],
    ['the shore within reach', [-1_500, 50_000], 2_000, '01'],
    ['an islet of one pixel by its surroundings', [49_000, -21_000], 4_000, '13362'],
    ['a tiny place inside another one by its centre', [152_500, 50_500], 4_000, '16321'],
    ['the large one again, further from the tiny', [160_000, 50_500], 4_000, '02'],
  ])('finds %s', (_, point, reach, code) => {
    expect(pickArea([land, neighbour, islet, enclave], point, reach)?.code).toBe(code);
  });

  it('takes the nearest of two islets', () => {
    const other = squares('13363', [54_000, -20_000, 1_000]);
    expect(pickArea([islet, other], [53_000, -19_500], 5_000)?.code).toBe('13363');
  });
});

describe('picking among small places', () => {
  // Each 10 km wide, under a finger of 6 km.
  const small = ['47201', '47208', '47209'].map((code, index) => squares(code, [index * 10_000, 0, 10_000]));

  it('meets each at its own mark', () => {
    for (const place of small) expect(pickArea(small, place.anchor, 6_000)).toBe(place);
  });

  it('does not take a rock off the shore for its large town', () => {
    const town = squares('47211', [-100_000, 0, 90_000], [-500, 4_500, 400]);
    expect(pickArea([...small, town], [1_000, 4_500], 6_000)?.code).toBe('47201');
  });
});

describe('distance to a ring', () => {
  it('is measured to the line, not to its corners', () => {
    expect(distanceToRing(square(0, 0, 10), [5, -3])).toBe(3);
    expect(distanceToRing(square(0, 0, 10), [13, 14])).toBe(5);
  });
});
