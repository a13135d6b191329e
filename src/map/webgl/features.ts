import { planeToLngLat } from '../../domain/plane.ts';
import type { Area } from '../areas.ts';

/**
 * Areas as MapLibre takes them. The code is a property and the source promotes it: a top-level id "01100" would
 * come back as the number 1100, and every prefecture from 01 to 09 would lose its state.
 */
export function featuresFrom(areas: Iterable<Area>): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [...areas].map((area) => ({
      type: 'Feature',
      properties: { code: area.code },
      geometry: {
        type: 'MultiPolygon',
        coordinates: area.polygons.map((rings) => rings.map((ring) => ring.map(planeToLngLat))),
      },
    })),
  };
}
