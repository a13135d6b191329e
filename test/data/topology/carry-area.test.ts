import * as turf from '@turf/turf';
import { geoArea, polygonArea } from 'd3';
import fc from 'fast-check';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import { areasByCode } from '../../../src/data/topology/areas.ts';
import { areaForMapLibre, areaInLngLat } from '../../../src/data/topology/carry-area.ts';
import { projectionOf } from '../../../src/data/topology/group-projection.ts';
import { EARTH_RADIUS, groupOf, lngLatToPlane, PLANE_GROUPS } from '../../../src/domain/plane.ts';
import { details } from './committed-files.ts';

const detail = new Map([...details.values()].flatMap((part) => [...areasByCode(part, 'municipalities')]));

describe('the projection of a group', () => {
  test.each(PLANE_GROUPS)('%s carries every point of Japan there and back within a millimetre', (group) => {
    const projection = projectionOf(group);
    const lng = fc.double({ min: 122, max: 149, noNaN: true });
    const lat = fc.double({ min: 20, max: 46, noNaN: true });
    fc.assert(
      fc.property(lng, lat, (east, north) => {
        const back = projection.toLngLat(projection.toPlane([east, north]));
        expect(turf.distance(back, [east, north], { units: 'meters' })).toBeLessThan(1e-3);
      }),
    );
  });

  it('keeps lengths on the main islands within 0.7 %', () => {
    const { toPlane } = projectionOf('main');
    const lng = fc.double({ min: 129, max: 146, noNaN: true });
    const lat = fc.double({ min: 30, max: 45.5, noNaN: true });
    fc.assert(
      fc.property(lng, lat, fc.constantFrom([0.01, 0], [0, 0.01]), (east, north, [dLng = 0, dLat = 0]) => {
        const [x1, y1] = toPlane([east, north]);
        const [x2, y2] = toPlane([east + dLng, north + dLat]);
        const real = turf.distance([east, north], [east + dLng, north + dLat], { units: 'meters' });
        expect(Math.abs(Math.hypot(x2 - x1, y2 - y1) / real - 1)).toBeLessThan(0.007);
      }),
    );
  });
});

describe('a shape in real longitude and latitude', () => {
  // Positions of the town halls and stations, from 地理院地図, to a hundredth of a degree or better.
  test.each([
    ['01100', '札幌市役所', 141.354, 43.062],
    ['01214', '稚内駅', 141.677, 45.417],
    ['13101', '東京駅', 139.767, 35.681],
    ['13401', '八丈町役場', 139.788, 33.11],
    ['13421', '小笠原村役場', 142.192, 27.094],
    ['16321', '舟橋村役場', 137.307, 36.705],
    ['46201', '鹿児島市役所', 130.557, 31.597],
    ['46222', '奄美市役所', 129.494, 28.377],
    ['47201', '那覇市役所', 127.679, 26.212],
    ['47207', '石垣市役所', 124.158, 24.345],
    ['42209', '対馬市役所', 129.288, 34.203],
  ])('%s holds %s', (code, _, lng, lat) => {
    const real = areaInLngLat(detail.get(code)!.geometry);
    expect(turf.booleanPointInPolygon([lng, lat], real)).toBe(true);
  });

  it('has the area on the sphere that it has on the plane, for every municipality', () => {
    for (const [code, { geometry }] of detail) {
      const real = areaInLngLat(geometry);
      const onPlane = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
        .map((rings) => rings.map((ring) => Math.abs(polygonArea(ring as [number, number][]))))
        .reduce((sum, [outer = 0, ...holes]) => sum + holes.reduce((rest, hole) => rest - hole, outer), 0);
      // d3 wants outer rings clockwise; its edges are great circles.
      const clockwise = real.coordinates.map((rings) => rings.map((ring) => ring.toReversed()));
      const onSphere = geoArea({ type: 'MultiPolygon', coordinates: clockwise }) * EARTH_RADIUS ** 2;
      const ratio = onPlane / onSphere;
      expect(Math.abs(ratio - 1), code).toBeLessThan(2.5e-5);
    }
  });

  it('comes back onto the plane within a metre, point by point, with rings the way RFC 7946 asks', () => {
    for (const [code, { geometry }] of detail) {
      const { toPlane } = projectionOf(groupOf(code));
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const known = new Set(polygons.flat(2).map(([x = 0, y = 0]) => `${Math.round(x)} ${Math.round(y)}`));
      for (const rings of areaInLngLat(geometry).coordinates) {
        for (const [index, ring] of rings.entries()) {
          if (turf.booleanClockwise(ring) !== index > 0)
            expect.fail(`${code} has a ring the wrong way round`);
          for (const point of ring) {
            const [x, y] = toPlane(point as [number, number]);
            if (!known.has(`${Math.round(x)} ${Math.round(y)}`)) expect.fail(`${code} moved to ${x}, ${y}`);
          }
        }
      }
    }
  });
});

describe('a shape for MapLibre', () => {
  it('comes back to the same metres', () => {
    const { geometry } = detail.get('13101')!;
    const carried = areaForMapLibre(geometry);
    const back: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: carried.coordinates.map((rings) =>
        rings.map((ring) => ring.map((point) => lngLatToPlane(point as [number, number]).map(Math.round))),
      ),
    };
    expect(back.coordinates).toEqual(
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    );
  });
});
