// Ten times the municipalities as shapes: each place with nine small copies of itself, three by three over its own box.
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

interface Properties {
  code: string;
  label?: [number, number];
}
type Shape = Polygon<Properties> | MultiPolygon<Properties>;
export type Shapes = Topology<{ municipalities: GeometryCollection<Properties> }>;

type Point = readonly [number, number];

const SIDE = 3;
/** Copies need a finer grid than the places they are made from. */
const FINER = 10;

/**
 * Adds copies of shapes to a quantised topology. They lie on their originals: for measuring, not for looking at.
 * @param copiesOf codes of the copies (nine at most), by code of the place
 */
export function withCopiedShapes(
  { transform, arcs, objects, type }: Shapes,
  copiesOf: ReadonlyMap<string, readonly string[]>,
): Shapes {
  if (!transform) throw new Error('a quantised file is needed');
  const finer = {
    scale: transform.scale.map((step) => step / FINER) as [number, number],
    translate: transform.translate,
  };
  const enlarged = arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x * FINER, y * FINER]));
  const absolute = arcs.map((arc) => fromSteps(arc).map(([x, y]): Point => [x * FINER, y * FINER]));
  const places = objects.municipalities.geometries as Shape[];
  const copies = places.flatMap((place) =>
    (copiesOf.get(place.properties?.code ?? '') ?? []).map((code, index): Shape => {
      const rings = ringsOf(place, absolute);
      const shrunk = shrinker(rings.flat(2), index);
      const numbers = rings.map((polygon) =>
        polygon
          .map((ring) => toSteps(ring.map(shrunk)))
          .filter((ring) => ring.length >= 4)
          .map((ring) => [enlarged.push(ring) - 1]),
      );
      const label = shrunk(rings[0]?.[0]?.[0] ?? [0, 0]).map(
        (at, axis) => at * (finer.scale[axis] ?? 1) + (finer.translate[axis] ?? 0),
      );
      return {
        type: 'MultiPolygon',
        arcs: numbers.filter(({ length }) => length > 0),
        properties: { code, label: label as [number, number] },
      };
    }),
  );
  const drawn = copies.filter(({ arcs: numbers }) => numbers.length > 0);
  const geometries = [...places, ...drawn];
  return {
    type,
    transform: finer,
    arcs: enlarged,
    objects: { municipalities: { type: 'GeometryCollection', geometries } },
  };
}

/** Polygons, rings, points. */
function ringsOf(place: Shape, arcs: readonly (readonly Point[])[]): Point[][][] {
  const polygons = place.type === 'Polygon' ? [place.arcs] : place.arcs;
  return polygons.map((polygon) =>
    polygon.map((ring) =>
      ring.flatMap((number, index) => {
        const arc = number < 0 ? [...(arcs[~number] ?? [])].reverse() : (arcs[number] ?? []);
        // An arc begins where the one before it ends.
        return index === 0 ? arc : arc.slice(1);
      }),
    ),
  );
}

/** Moves points into one of nine cells of their own box. */
function shrinker(points: readonly Point[], cell: number): (point: Point) => Point {
  const axes = [0, 1].map((axis) => points.map((point) => point[axis] ?? 0));
  const [left = 0, bottom = 0] = axes.map((values) => values.reduce((a, b) => Math.min(a, b), Infinity));
  const [right = 0, top = 0] = axes.map((values) => values.reduce((a, b) => Math.max(a, b), -Infinity));
  const [column, row] = [cell % SIDE, Math.floor(cell / SIDE)];
  return ([x, y]) => [
    Math.round(left + ((right - left) * column + (x - left)) / SIDE),
    Math.round(bottom + ((top - bottom) * row + (y - bottom)) / SIDE),
  ];
}

function fromSteps(arc: readonly (readonly number[])[]): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([stepX = 0, stepY = 0]): Point => {
    x += stepX;
    y += stepY;
    return [x, y];
  });
}

/** Points as steps, each different from the one before it. */
function toSteps(points: readonly Point[]): number[][] {
  let before: Point | undefined;
  return points.flatMap(([x, y]) => {
    if (before && before[0] === x && before[1] === y) return [];
    const step = before ? [x - before[0], y - before[1]] : [x, y];
    before = [x, y];
    return [step];
  });
}
