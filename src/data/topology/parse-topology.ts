import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { PlanePoint } from '../../domain/plane.ts';
import { TopologyError } from './topology-error.ts';

/** What a shape says of itself. */
export interface AreaProperties {
  /** Two digits for a prefecture, five for a municipality; text, so that the leading zero lives. */
  code: string;
  /** Where a name or mark stands, in metres on the plane; only at the national municipality level. */
  label?: PlanePoint;
}

export type AreaGeometry = (Polygon<AreaProperties> | MultiPolygon<AreaProperties>) & {
  properties: AreaProperties;
};

/** A checked topology: its objects hold areas with codes, and every arc they name exists. */
export type AreaTopology<Name extends string = string> = Topology<
  Record<Name, { type: 'GeometryCollection'; geometries: AreaGeometry[] }>
>;

/** The objects of each kind of file that `npm run geo` writes. */
export const PREFECTURE_OBJECTS = ['prefectures', 'northern'] as const;
export const MUNICIPALITY_OBJECTS = ['municipalities'] as const;

/**
 * Reads a boundary file and checks all that drawing it relies on. The borders of the built site stand flat
 * (scripts/flat-borders); what comes out is plain TopoJSON.
 * @param text the content of the file
 * @param file its name, for the message
 * @param objects the objects it must have
 * @throws TopologyError when it cannot be drawn as it stands
 */
export function parseTopology<Name extends string>(
  text: string,
  file: string,
  objects: readonly Name[],
): AreaTopology<Name> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new TopologyError(file, 'not_json');
  }
  content = withPairs(content);
  if (!isTopology(content)) throw new TopologyError(file, 'not_topology');
  for (const name of objects) {
    const object = content.objects[name];
    if (object?.type !== 'GeometryCollection' || !isFilled(object.geometries)) {
      throw new TopologyError(file, 'missing_object', name);
    }
    const codes = new Set<string>();
    for (const geometry of object.geometries) {
      const code = checkedCode(geometry, content.arcs.length);
      if (code === undefined) throw new TopologyError(file, 'broken_shape', name);
      if (codes.has(code)) throw new TopologyError(file, 'duplicate_code', code);
      codes.add(code);
    }
  }
  return content as AreaTopology<Name>;
}

/** The same with the steps of each flat border in pairs, from its own beginning; anything else as it is. */
function withPairs(content: unknown): unknown {
  const { type, arcs } = (content ?? {}) as { type?: unknown; arcs?: unknown };
  if (type !== 'ChainedTopology' || !Array.isArray(arcs)) return content;
  const end: [number, number] = [0, 0];
  return { ...(content as object), type: 'Topology', arcs: arcs.map((arc: unknown) => paired(arc, end)) };
}

/**
 * A flat border in pairs; the last of an odd number of values is a pair without its other half.
 * @param end of the border before; is moved on to the end of this one
 */
function paired(arc: unknown, end: [number, number]): unknown {
  if (!Array.isArray(arc)) return arc;
  const steps: [number, number][] = [];
  for (let at = 0; at < arc.length; at += 2) {
    const [x, y] = [arc[at], arc[at + 1]] as [number, number];
    end[0] += x;
    end[1] += y;
    steps.push(at === 0 ? [...end] : [x, y]);
  }
  return steps;
}

function isTopology(value: unknown): value is Topology {
  if (typeof value !== 'object' || value === null) return false;
  const { type, arcs, objects, transform } = value as Partial<Topology>;
  return (
    type === 'Topology' &&
    Boolean(objects) &&
    Array.isArray(arcs) &&
    arcs.every((arc) => Array.isArray(arc) && arc.length >= 2 && arc.every(isPoint)) &&
    isPoint(transform?.scale) &&
    isPoint(transform?.translate)
  );
}

const isFilled = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 0;

/** Farther than the plane of any map of ours is wide, in metres: sums of such numbers can still be drawn. */
const FARTHEST = 1e8;

/** Two numbers that can be drawn. */
function isPoint(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((one) => typeof one === 'number' && Math.abs(one) < FARTHEST)
  );
}

/** The code of a shape that can be drawn, or undefined. */
function checkedCode(geometry: unknown, arcCount: number): string | undefined {
  if (typeof geometry !== 'object' || geometry === null) return undefined;
  const { type, arcs, properties } = geometry as Partial<AreaGeometry>;
  if (type !== 'Polygon' && type !== 'MultiPolygon') return undefined;
  if (typeof properties?.code !== 'string' || !/^(\d{2}|\d{5})$/.test(properties.code)) return undefined;
  if (properties.label !== undefined && !isPoint(properties.label)) return undefined;
  const isArc = (arc: unknown) => Number.isInteger(arc) && Number(arc) < arcCount && ~Number(arc) < arcCount;
  const isArea = (rings: unknown) =>
    isFilled(rings) && rings.every((ring) => isFilled(ring) && ring.every(isArc));
  const isShape = type === 'Polygon' ? isArea(arcs) : isFilled(arcs) && arcs.every(isArea);
  return isShape ? properties.code : undefined;
}
