import { polygonArea } from 'd3';
import { feature } from 'topojson-client';
import { arcIndex, polygonsOf } from './arcs.ts';
import type { PlaneTopology } from './project.ts';

/**
 * Leaves out islands under a size. An island is everything that hangs together by shared borders, whichever
 * municipalities it belongs to: a small part of a town that borders on its neighbour is no island, and taking
 * it away would tear a hole into the land.
 * @param minimumArea in m² on the plane
 */
export function withoutSmallIslands(plane: PlaneTopology, minimumArea: number): PlaneTopology {
  const islandByArc = new Map<number, number>();
  const parents: number[] = [];
  const rootOf = (island: number): number => {
    let root = island;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[island] = root;
    return root;
  };
  const areas: number[] = [];
  const { geometries } = plane.objects.municipalities;
  const islandsByGeometry = geometries.map((geometry) => {
    const polygons = polygonsOf(geometry);
    const { coordinates } = feature(plane, { type: 'MultiPolygon', arcs: polygons }).geometry;
    return polygons.map((rings, index) => {
      const island = parents.length;
      parents.push(island);
      areas.push(Math.abs(polygonArea((coordinates[index]?.[0] ?? []) as [number, number][])));
      for (const arc of rings.flat().map(arcIndex)) {
        const other = islandByArc.get(arc);
        if (other === undefined) islandByArc.set(arc, island);
        else parents[rootOf(island)] = rootOf(other);
      }
      return island;
    });
  });
  const areaByRoot = new Map<number, number>();
  for (const [island, area] of areas.entries()) {
    const root = rootOf(island);
    areaByRoot.set(root, (areaByRoot.get(root) ?? 0) + area);
  }
  const kept = geometries.map((geometry, index) => ({
    type: 'MultiPolygon' as const,
    arcs: polygonsOf(geometry).filter((_, polygon) => {
      const island = islandsByGeometry[index]?.[polygon];
      return island !== undefined && (areaByRoot.get(rootOf(island)) ?? 0) >= minimumArea;
    }),
    properties: geometry.properties,
  }));
  return {
    ...plane,
    objects: { municipalities: { type: 'GeometryCollection', geometries: kept } },
  };
}
