import type { MultiPolygon, Polygon } from 'topojson-specification';

/** The polygons of a TopoJSON geometry: each a list of rings, each ring a list of arc numbers. */
export function polygonsOf(geometry: Polygon | MultiPolygon): number[][][] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

/** The number of an arc whichever way it is walked: TopoJSON writes arc n walked backwards as ~n. */
export function arcIndex(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/** The numbers of all arcs a geometry is made of, each once, in order of first use. */
export function arcsOf(geometry: Polygon | MultiPolygon): number[] {
  return [...new Set(polygonsOf(geometry).flat(2).map(arcIndex))];
}
