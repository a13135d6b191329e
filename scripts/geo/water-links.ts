import { group, range } from 'd3';
import { arcsOf } from './arcs.ts';
import type { PlaneTopology } from './project.ts';

/** Two places that face each other across water, in the order of their codes. */
export type WaterLink = [code: string, code: string];

/** A place with its land neighbours, all by code. */
export type LandNeighbours = ReadonlyMap<string, readonly string[]>;

interface CoastPoint {
  key: string;
  component: number;
  /** On the unit sphere: the angle between two points is their great-circle distance. */
  x: number;
  y: number;
  z: number;
}

/**
 * The shortest crossings that tie all land masses together (a minimum spanning tree over the land-connected
 * groups of places, great-circle distance between coast points), so that whoever moves from neighbour to
 * neighbour reaches every place.
 * @param plane gives arcs and codes
 * @param lngLatArcs the same arcs in degrees
 * @param keyOf the place a municipality counts for, or undefined when it takes no part
 * @param land neighbours by shared border
 */
export function findWaterLinks(
  plane: PlaneTopology,
  lngLatArcs: [number, number][][],
  keyOf: (properties: { code: string; isNorthern: boolean }) => string | undefined,
  land: LandNeighbours,
): WaterLink[] {
  const componentByKey = componentsOf(land);
  const points = coastPoints(plane, lngLatArcs, keyOf, componentByKey);
  // Prim: the tree grows by the land mass that has the shortest crossing to it. A larger dot product is a
  // smaller distance.
  const nearness = new Float64Array(points.length).fill(-2);
  const nearestInTree = new Int32Array(points.length).fill(-1);
  const members = group(range(points.length), (index) => points[index]?.component ?? -1);
  const open = new Set(members.keys());
  const links: WaterLink[] = [];
  let joining = members.keys().next().value;
  while (joining !== undefined) {
    open.delete(joining);
    for (const inside of members.get(joining) ?? []) {
      const from = points[inside];
      if (!from) continue;
      for (let index = 0; index < points.length; index++) {
        const to = points[index];
        if (!to || !open.has(to.component)) continue;
        const dot = from.x * to.x + from.y * to.y + from.z * to.z;
        if (dot > (nearness[index] ?? 0)) {
          nearness[index] = dot;
          nearestInTree[index] = inside;
        }
      }
    }
    let best = -1;
    for (let index = 0; index < points.length; index++) {
      const point = points[index];
      if (
        point &&
        open.has(point.component) &&
        (best < 0 || (nearness[index] ?? 0) > (nearness[best] ?? 0))
      ) {
        best = index;
      }
    }
    const outside = points[best];
    const inside = points[nearestInTree[best] ?? -1];
    if (outside && inside) links.push([inside.key, outside.key].sort() as WaterLink);
    joining = outside?.component;
  }
  return links.sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** The number of the land-connected group each place belongs to. */
function componentsOf(land: LandNeighbours): Map<string, number> {
  const components = new Map<string, number>();
  let next = 0;
  for (const start of land.keys()) {
    if (components.has(start)) continue;
    const queue = [start];
    for (let code = queue.pop(); code !== undefined; code = queue.pop()) {
      if (components.has(code)) continue;
      components.set(code, next);
      queue.push(...(land.get(code) ?? []));
    }
    next++;
  }
  return components;
}

/** Every point of the arcs that only one municipality uses: coasts, and the shores of enclosed water. */
function coastPoints(
  plane: PlaneTopology,
  lngLatArcs: [number, number][][],
  keyOf: (properties: { code: string; isNorthern: boolean }) => string | undefined,
  componentByKey: Map<string, number>,
): CoastPoint[] {
  const uses = new Map<number, number>();
  const geometries = plane.objects.municipalities.geometries;
  for (const geometry of geometries) {
    for (const arc of arcsOf(geometry)) uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  return geometries.flatMap((geometry) => {
    const key = keyOf(geometry.properties);
    const component = key === undefined ? undefined : componentByKey.get(key);
    if (key === undefined || component === undefined) return [];
    return arcsOf(geometry)
      .filter((arc) => uses.get(arc) === 1)
      .flatMap((arc) => lngLatArcs[arc] ?? [])
      .map(([lng, lat]) => {
        const [east, north] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
        const x = Math.cos(north) * Math.cos(east);
        return { key, component, x, y: Math.cos(north) * Math.sin(east), z: Math.sin(north) };
      });
  });
}
