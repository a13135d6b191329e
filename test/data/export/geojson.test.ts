import { geoArea, polygonArea } from 'd3';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geoJsonText } from '../../../src/data/export/geojson.ts';
import { areasByCode } from '../../../src/data/topology/areas.ts';
import { EARTH_RADIUS } from '../../../src/domain/plane.ts';
import { municipalFacts } from '../../fixtures/published-facts.ts';
import { municipalities, prefectures } from '../topology/committed-files.ts';
import { SAMPLE, WORDS } from './sample.ts';

const municipalAreas = areasByCode(municipalities, 'municipalities');
const prefectureAreas = areasByCode(prefectures, 'prefectures');

function written(codes: readonly string[], areas = municipalAreas) {
  const table = { ...SAMPLE, rows: codes.map((code) => [code, `name of ${code}`, 1, null] as const) };
  return JSON.parse(geoJsonText(table, areas, WORDS)) as FeatureCollection<MultiPolygon> & {
    metadata: Record<string, unknown>;
  };
}

/** Square metres on the plane, which is equal in area. */
function planeArea(area: Polygon | MultiPolygon): number {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const sizeOf = (ring: Position[]) => Math.abs(polygonArea(ring as [number, number][]));
  return polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + sizeOf(outer) - holes.reduce((hole, ring) => hole + sizeOf(ring), 0),
    0,
  );
}

/** Square metres on the sphere. d3 takes rings the other way round than RFC 7946. */
function globeArea({ coordinates }: MultiPolygon): number {
  const turned = coordinates.map((rings) => rings.map((ring) => [...ring].reverse()));
  return geoArea({ type: 'MultiPolygon', coordinates: turned }) * EARTH_RADIUS ** 2;
}

describe('a table as a map', () => {
  const all = municipalFacts.municipalities.map(({ code }) => code);
  const collection = written(all);

  it('has a feature for every row, with its cells as properties and codes as text', () => {
    expect(collection.type).toBe('FeatureCollection');
    expect(collection.features).toHaveLength(1747);
    expect(collection.features[0]?.properties).toEqual({
      code: '01100',
      name: 'name of 01100',
      ties: 1,
      since: null,
    });
    expect(collection.metadata).toMatchObject({
      title: SAMPLE.title,
      filter: SAMPLE.filter,
      asOf: SAMPLE.asOf,
      licence: SAMPLE.licence,
      sources: SAMPLE.sources,
      link: SAMPLE.link,
      boundaries: WORDS.boundaryCredit,
    });
  });

  it('lies in Japan, also what the map sets into a corner', () => {
    for (const { geometry, properties } of collection.features) {
      for (const [longitude = NaN, latitude = NaN] of geometry.coordinates.flat(2)) {
        const where = `${properties?.['code']} ${longitude} ${latitude}`;
        expect(longitude > 122.9 && longitude < 154 && latitude > 20.4 && latitude < 45.6, where).toBe(true);
      }
    }
    const middleOf = (code: string) =>
      collection.features.find(({ properties }) => properties?.['code'] === code)!.geometry
        .coordinates[0]![0]![0]!;
    // 那覇市, 小笠原村 (父島), 名瀬 in 奄美: where they are on Earth, not where the plane has put them.
    expect(middleOf('47201')[0]).toBeCloseTo(127.7, 0);
    expect(middleOf('47201')[1]).toBeCloseTo(26.2, 0);
    expect(Math.abs(middleOf('13421')[1]! - 27)).toBeLessThan(3.5);
    expect(middleOf('46222')[1]).toBeCloseTo(28.3, 0);
  });

  it('has the areas of the boundaries', () => {
    for (const { geometry, properties } of collection.features) {
      const code = String(properties?.['code']);
      const expected = planeArea(municipalAreas.get(code)!.geometry);
      // Five decimals are a metre: next to nothing of the smallest island, nothing of the rest.
      expect(Math.abs(globeArea(geometry) / expected - 1), code).toBeLessThan(0.002);
    }
  });

  it('draws prefectures from their own boundaries', () => {
    const { features } = written(['01', '47'], prefectureAreas);
    expect(features.map(({ geometry }) => globeArea(geometry) / 1e6)).toEqual([
      expect.closeTo(planeArea(prefectureAreas.get('01')!.geometry) / 1e6, -2),
      expect.closeTo(planeArea(prefectureAreas.get('47')!.geometry) / 1e6, -1),
    ]);
  });

  it('keeps a row whose boundary is not known, without a place', () => {
    expect(written(['99999']).features[0]).toMatchObject({ geometry: null, properties: { code: '99999' } });
  });

  it('refuses a table without places', () => {
    const { placeColumn: _, ...rest } = SAMPLE;
    expect(() => geoJsonText(rest, municipalAreas, WORDS)).toThrow(RangeError);
  });
});
