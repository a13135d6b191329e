import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '../../../src/domain/place.ts';
import type { Geometry } from '../../../src/map/geometry.ts';
import { outlineOf } from '../../../src/map/overlay/outlines.ts';
import { squares } from '../../fixtures/map-shapes.ts';

const prefecture = squares('39', [0, 0, 100_000]);
const coarse = squares('39405', [10_000, 10_000, 20_000]);
const fine = squares('39405', [10_000, 10_000, 21_000]);
const northern = squares('01695', [500_000, 500_000, 30_000]);

const shapesOf = (...areas: (typeof coarse)[]) => ({
  file: '',
  areas: new Map(areas.map((area) => [area.code, area])),
  borders: [],
  sides: [],
  merged: () => [],
});
const bare: Geometry = {
  prefectures: new Map([
    ['39' as PlaceCode, prefecture],
    ['01695' as PlaceCode, northern],
  ]),
  municipalities: undefined,
  details: new Map(),
};
const loaded = { ...bare, municipalities: shapesOf(coarse) };
const opened = { ...loaded, details: new Map([['39', shapesOf(fine)]]) };
const outline = (code: string, geometry: Geometry, level: 'prefecture' | 'municipality') =>
  outlineOf(code as PlaceCode, { geometry, level, focus: '39' });

describe('the outline of a place', () => {
  it('chosen where prefectures are drawn is cut from the finest shape that has come', () => {
    expect(outline('39405', bare, 'prefecture')).toBeUndefined();
    expect(outline('39405', loaded, 'prefecture')).toBe(outline('39405', loaded, 'municipality'));
    expect(outline('39405', opened, 'prefecture')).toBe(outline('39405', opened, 'municipality'));
    expect(outline('39405', opened, 'prefecture')).not.toBe(outline('39405', loaded, 'prefecture'));
  });

  it('of a northern village is there with the prefectures', () => {
    expect(outline('01695', bare, 'prefecture')).toMatch(/^M/);
  });
});
