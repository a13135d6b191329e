import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '../../../src/domain/place.ts';
import type { PlaneCamera } from '../../../src/domain/plane.ts';
import type { Area } from '../../../src/map/areas.ts';
import type { Geometry } from '../../../src/map/geometry.ts';
import { overlaps } from '../../../src/figure/rect.ts';
import { composeTies } from '../../../src/map/overlay/tie-content.ts';
import { curvePath, tieCurve } from '../../../src/map/overlay/tie-curve.ts';
import type { TieLayer } from '../../../src/map/overlay/tie-layer.ts';
import { squares } from '../../fixtures/map-shapes.ts';

const camera: PlaneCamera = { center: [0, 0], metresPerPixel: 1_000 };
const size = { width: 800, height: 600 };

const byCode = (areas: Area[]) => new Map(areas.map((area): [PlaceCode, Area] => [area.code, area]));
const prefectures = byCode([squares('13', [0, 0, 20_000]), squares('20', [-140_000, 0, 90_000])]);
const municipalities = byCode([
  squares('13104', [0, 0, 2_000]),
  squares('13115', [-4_000, 0, 2_000]),
  squares('20209', [-100_000, 30_000, 20_000]),
  squares('20206', [-130_000, 60_000, 10_000]),
]);
const geometry: Geometry = {
  prefectures,
  municipalities: { file: '', areas: municipalities, borders: [], sides: [], merged: () => [] },
  details: new Map(),
};
const layer: TieLayer = {
  first: '13104',
  second: '13115',
  partners: [
    { code: '20', side: 'first' },
    { code: '20206', side: 'second' },
    { code: '20209', side: 'both' },
  ],
  hasLines: true,
  names: new Map([
    ['13104', '新宿区'],
    ['13115', '杉並区'],
    ['20', '長野県'],
    ['20206', '諏訪市'],
    ['20209', '伊那市'],
  ]),
};
const compose = (
  given: TieLayer | null,
  level: 'prefecture' | 'municipality' = 'prefecture',
  shapes = geometry,
) => composeTies(given, { geometry: shapes, level, focus: null, camera, size }, []);

describe('the ties of wards on the map', () => {
  it('are one line from each ward to each place it is tied to, and none to others', () => {
    const { lines } = compose(layer);
    expect(lines.map(({ ward, code, side }) => `${ward}-${code} ${side}`)).toEqual([
      '13104-20 first',
      '13104-20209 first',
      '13115-20206 second',
      '13115-20209 second',
    ]);
    for (const { ward, code, curve } of lines) {
      expect(curve.from).toBe(municipalities.get(ward)?.anchor);
      if (code.length === 5) expect(curve.to).toBe(municipalities.get(code)?.anchor);
    }
  });

  it('have no lines unless they are asked for, and nothing at all without a ward', () => {
    expect(compose({ ...layer, hasLines: false }).lines).toEqual([]);
    expect(compose({ ...layer, hasLines: false }).marks).toHaveLength(5);
    expect(compose(null)).toEqual({ marks: [], lines: [], tags: [], boxes: [] });
  });

  it('mark the same places at both levels, a prefecture as a whole by a mark of its own', () => {
    const marks = (level: 'prefecture' | 'municipality') =>
      compose(layer, level).marks.map(({ code, side, kind }) => `${code} ${side} ${kind}`);
    expect(marks('prefecture')).toEqual([
      '20 first prefecture',
      '20206 second municipality',
      '20209 both municipality',
      '13104 first ward',
      '13115 second ward',
    ]);
    expect(marks('municipality')).toEqual(marks('prefecture'));
  });

  it('are counted by prefecture from afar and named near by', () => {
    const words = (level: 'prefecture' | 'municipality') =>
      compose(layer, level).tags.map(({ name, count }) => `${name}${count}`);
    expect(words('prefecture')).toEqual(['新宿区', '杉並区', '長野県3']);
    expect(words('municipality').sort()).toEqual(['伊那市', '新宿区', '杉並区', '諏訪市', '長野県'].sort());
  });

  it('have words that cover no mark and no other word', () => {
    for (const level of ['prefecture', 'municipality'] as const) {
      const { boxes, tags } = compose(layer, level);
      for (const { box } of tags)
        expect(boxes.filter((other) => other !== box && overlaps(other, box))).toEqual([]);
    }
  });

  it('wait for the shapes of the municipalities instead of standing in the wrong place', () => {
    const early = compose(layer, 'prefecture', { ...geometry, municipalities: undefined });
    expect(early.marks.map(({ code }) => code)).toEqual(['20']);
    expect(early.lines).toEqual([]);
  });
});

describe('the curve of a tie', () => {
  it.each([
    ['north', [0, 500_000]],
    ['west', [-500_000, -50_000]],
    ['to the inset of 沖縄', [-590_000, 510_000]],
  ] as [string, [number, number]][])('bends to the side of the Pacific on the way %s', (_, to) => {
    const { control } = tieCurve([0, 0], to);
    // South-east of the straight line's middle, and not on it.
    const [east, south] = [control[0] - to[0] / 2, -(control[1] - to[1] / 2)];
    expect(east + south).toBeGreaterThan(1_000);
  });

  it('begins at the ward and ends at the place, however much of it is drawn', () => {
    const curve = tieCurve([0, 0], [-300_000, 200_000]);
    const numbers = (share: number) => (curvePath(curve, share).match(/-?[\d.]+/g) ?? []).map(Number);
    const [whole, half, none] = [numbers(1), numbers(0.5), numbers(0)];
    expect(whole).toHaveLength(6);
    expect(half.slice(0, 2)).toEqual(whole.slice(0, 2));
    expect(none.slice(4)).toEqual(whole.slice(0, 2));
    // The half of a quadratic curve ends where its middle is.
    const middle = [0, 1].map((axis) => (whole[axis]! + 2 * whole[axis + 2]! + whole[axis + 4]!) / 4);
    expect(half[4]).toBeCloseTo(middle[0]!, 1);
    expect(half[5]).toBeCloseTo(middle[1]!, 1);
  });
});
