import type { MultiPolygon, Polygon } from 'geojson';
import type { PlaneBox } from '../../domain/plane.ts';

/**
 * The box around an area, from its own coordinates: the `bbox` of a topology would cover everything else in
 * the file too.
 * @param area in metres on the plane
 * @returns [west, south, east, north] in metres; infinite the wrong way round for an empty area
 */
export function planeBoxOf(area: Polygon | MultiPolygon): PlaneBox {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of polygons.flat()) {
    for (const [x = NaN, y = NaN] of ring) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}
