import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PlaceCode } from '../../domain/place.ts';
import { outlinePath } from './outline.ts';

/**
 * The outline of every shape of the overview as the `d` of an SVG path in sheet units, by code: the 47
 * prefectures, then the six northern villages.
 * @param topology prefectures.topo.json, in metres on the plane
 */
export function overviewOutlines(topology: Topology): Map<PlaceCode, string> {
  const outlines = new Map<PlaceCode, string>();
  for (const object of Object.values(topology.objects)) {
    const { features } = feature(topology, object as GeometryCollection<{ code: string }>);
    for (const { geometry, properties } of features) {
      if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
        outlines.set(properties.code, outlinePath(geometry));
    }
  }
  return outlines;
}
