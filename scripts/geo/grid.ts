import { polygonArea } from 'd3';
import { feature, quantize } from 'topojson-client';
import type {
  GeometryCollection,
  Objects,
  MultiPolygon,
  Polygon,
  Topology,
  Transform,
} from 'topojson-specification';
import { PLANE_BOX } from '../../src/domain/plane.ts';
import { arcIndex, polygonsOf } from './arcs.ts';

/** An area that carries nothing but what the site needs. */
export type Area<P extends object> = (Polygon<P> | MultiPolygon<P>) & { properties: P };

/** Objects of a topology that hold areas only. */
export type AreaObjects<P extends object> = Record<
  string,
  { type: 'GeometryCollection'; geometries: Area<P>[] }
>;

/** A topology on a grid: whole numbers, each a step from the one before. */
export type GridTopology<P extends object> = Topology<AreaObjects<P>> & { transform: Transform };

/**
 * Puts a topology on a square grid that begins at the top left corner of the plane and counts downwards, as
 * the sheet of the SVG twin does. Every file with the same unit so has the same `transform`.
 * @param topology in metres, not quantised
 * @param unit side of a grid square in metres
 * @param pick the properties to keep
 * @throws Error when a shape vanishes on the grid
 */
export function snapToGrid<P extends object>(
  topology: Topology,
  unit: number,
  pick: (properties: Record<string, unknown>) => P,
): GridTopology<P> {
  const transform: Transform = { scale: [unit, -unit], translate: [PLANE_BOX[0], PLANE_BOX[3]] };
  const snapped = quantize(topology as Topology<Objects<Record<string, unknown>>>, transform);
  const objects: AreaObjects<P> = {};
  for (const [name, object] of Object.entries(snapped.objects)) {
    const { geometries } = object as GeometryCollection<Record<string, unknown>>;
    objects[name] = {
      type: 'GeometryCollection',
      geometries: geometries
        .map((geometry) => {
          const properties = pick(geometry.properties ?? {});
          return withoutFlatRings(snapped, geometry as Polygon | MultiPolygon, properties);
        })
        .sort((a, b) => compareText(JSON.stringify(a.properties), JSON.stringify(b.properties))),
    };
  }
  return extract({ type: 'Topology', objects, arcs: snapped.arcs, transform }, objects);
}

/**
 * A topology with only the given areas of another: arcs nothing uses are left out, the rest renumbered in
 * order of first use. The `transform` stays, so that files cut from one topology share their grid.
 */
export function extract<P extends object>(
  topology: GridTopology<P>,
  objects: AreaObjects<P>,
): GridTopology<P> {
  const numbers = new Map<number, number>();
  const arcs: number[][][] = [];
  const renumber = (arc: number): number => {
    const old = arcIndex(arc);
    let number = numbers.get(old);
    if (number === undefined) {
      number = arcs.length;
      numbers.set(old, number);
      arcs.push(topology.arcs[old] as number[][]);
    }
    return arc < 0 ? ~number : number;
  };
  const renumbered: AreaObjects<P> = {};
  for (const [name, object] of Object.entries(objects)) {
    renumbered[name] = {
      type: 'GeometryCollection',
      geometries: object.geometries.map((geometry) => {
        const polygons = polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(renumber)));
        return areaOf(polygons, geometry.properties);
      }),
    };
  }
  return { type: 'Topology', transform: topology.transform, objects: renumbered, arcs };
}

function areaOf<P extends object>(polygons: number[][][], properties: P): Area<P> {
  const [first] = polygons;
  return polygons.length === 1 && first
    ? { type: 'Polygon', arcs: first, properties }
    : { type: 'MultiPolygon', arcs: polygons, properties };
}

/** Rings that the grid pressed flat would be invisible but still be counted: they go. */
function withoutFlatRings<P extends object>(
  topology: Topology,
  geometry: Polygon | MultiPolygon,
  properties: P,
): Area<P> {
  const arcs = polygonsOf(geometry);
  const { coordinates } = feature(topology, { type: 'MultiPolygon', arcs }).geometry;
  const isFlat = (polygon: number, ring: number): boolean =>
    polygonArea((coordinates[polygon]?.[ring] ?? []) as [number, number][]) === 0;
  const kept = arcs.flatMap((rings, polygon) =>
    isFlat(polygon, 0) ? [] : [rings.filter((_, ring) => !isFlat(polygon, ring))],
  );
  if (kept.length === 0) throw new Error(`${JSON.stringify(properties)} vanishes on the grid`);
  return areaOf(kept, properties);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
