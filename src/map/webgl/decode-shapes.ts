import { planeToLngLat } from '../../domain/plane.ts';

/** A boundary file that has been checked (data/topology/parse-topology.ts), as it stands in the built site or before. */
export interface ShapeFile {
  readonly type: string;
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly arcs: readonly (readonly (number | readonly number[])[])[];
  readonly objects: {
    readonly municipalities: { readonly geometries: readonly ShapeOfFile[] };
  };
}

type ShapeOfFile = { readonly properties: { readonly code: string } } & (
  | { readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] }
);

/**
 * The municipalities of a boundary file as MapLibre takes them, in ascending order of their codes. A border is
 * placed once for both its sides.
 * @returns its `features` are not enumerable: MapLibre sends back to the page what it lists of an answer, and the
 *   page has no use for them
 */
export function decodeShapes({ type, transform, arcs, objects }: ShapeFile): GeoJSON.FeatureCollection {
  const [[scaleX, scaleY], [left, bottom]] = [transform.scale, transform.translate];
  let [x, y] = [0, 0];
  const lines = arcs.map((arc) => {
    const steps = arc.flat();
    const line: [number, number][] = [];
    if (type === 'Topology') [x, y] = [0, 0];
    for (let at = 0; at < steps.length; at += 2) {
      x += steps[at] ?? 0;
      y += steps[at + 1] ?? 0;
      line.push(planeToLngLat([x * scaleX + left, y * scaleY + bottom]));
    }
    return line;
  });
  // The point in which two borders meet is in both of them.
  const ringOf = (ring: readonly number[]): [number, number][] =>
    ring.flatMap((arc, index) => {
      const line = arc < 0 ? lines[~arc]?.toReversed() : lines[arc];
      return (index === 0 ? line : line?.slice(1)) ?? [];
    });
  const features = objects.municipalities.geometries
    .map(({ properties: { code }, ...shape }) => ({
      type: 'Feature' as const,
      properties: { code },
      geometry: {
        type: 'MultiPolygon' as const,
        coordinates: (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs).map((rings) => rings.map(ringOf)),
      },
    }))
    .sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
  const answer = { type: 'FeatureCollection' as const, features };
  return Object.defineProperty(answer, 'features', { enumerable: false });
}
