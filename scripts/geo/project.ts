import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { projectionOf } from '../../src/data/topology/group-projection.ts';
import { groupOf, PLANE_GROUPS, type PlaneGroup } from '../../src/domain/plane.ts';
import { arcIndex, arcsOf, polygonsOf } from './arcs.ts';
import type { BoundarySource, SourceGeometry } from './source.ts';

/** What every municipality carries through the build. */
export interface PlaneProperties {
  code: string;
  /** First two digits of the code. */
  prefecture: string;
  isNorthern: boolean;
}

export type PlaneTopology = Topology<{
  municipalities: {
    type: 'GeometryCollection';
    geometries: ((Polygon | MultiPolygon) & { properties: PlaneProperties })[];
  };
}>;

/**
 * Brings the source onto the plane (metres). Every arc belongs to one group, so whole arcs move and the
 * topology stays what it was.
 * @returns the topology, and how many rings were left out because their inset cannot hold them
 * @throws Error when municipalities of different groups share an arc
 */
export function projectSource(source: BoundarySource): { topology: PlaneTopology; droppedRings: number } {
  let droppedRings = 0;
  const geometries = source.geometries.map((geometry) => {
    const polygons = polygonsOf(geometry);
    const kept = polygons.filter((rings) => isInsideInset(geometry, rings, source.arcs));
    droppedRings += polygons.length - kept.length;
    const code = geometry.properties.lg_code_5;
    return {
      type: 'MultiPolygon' as const,
      arcs: kept,
      properties: { code, prefecture: code.slice(0, 2), isNorthern: geometry.properties.is_hoppo_city },
    };
  });

  const groupByArc = new Map<number, PlaneGroup>();
  for (const geometry of geometries) {
    const group = groupOf(geometry.properties.code);
    for (const arc of arcsOf(geometry)) {
      const other = groupByArc.get(arc);
      if (other !== undefined && other !== group) {
        throw new Error(`${geometry.properties.code} shares arc ${arc} with a municipality of ${other}`);
      }
      groupByArc.set(arc, group);
    }
  }

  const projections = new Map(PLANE_GROUPS.map((group) => [group, projectionOf(group)]));
  const arcs = source.arcs.map((arc, index) => {
    const projection = projections.get(groupByArc.get(index) ?? 'main');
    return projection ? arc.map((point) => projection.toPlane(point)) : [];
  });
  return {
    topology: {
      type: 'Topology',
      objects: { municipalities: { type: 'GeometryCollection', geometries } },
      arcs,
    },
    droppedRings,
  };
}

/**
 * 南鳥島 (小笠原村, 154.0° E) would stretch its inset from 340 to 1,325 km: it is left out, and named in words
 * on the page. Everything else of 小笠原村 lies between 139° and 150° E.
 */
function isInsideInset(geometry: SourceGeometry, rings: number[][], arcs: [number, number][][]): boolean {
  if (groupOf(geometry.properties.lg_code_5) !== 'ogasawara') return true;
  return rings.flat().every((arc) => (arcs[arcIndex(arc)] ?? []).every(([lng]) => lng > 139 && lng < 150));
}
