import { sidesOfLines } from '../../data/topology/line-sides.ts';
import { planeToLngLat } from '../../domain/plane.ts';
import { isPrefectureBorder, lineCode } from './line-tones.ts';

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

type Line = readonly [number, number][];

/**
 * The municipalities of a boundary file as MapLibre takes them, in ascending order of their codes. A border is
 * placed once for both its sides.
 */
export function decodeShapes(file: ShapeFile): GeoJSON.FeatureCollection {
  const lines = placedLines(file);
  // The point in which two borders meet is in both of them.
  const ringOf = (ring: readonly number[]): [number, number][] =>
    ring.flatMap((arc, index) => {
      const line = arc < 0 ? lines[~arc]?.toReversed() : lines[arc];
      return (index === 0 ? line : line?.slice(1)) ?? [];
    });
  const features = file.objects.municipalities.geometries
    .map(({ properties: { code }, ...shape }) => ({
      type: 'Feature' as const,
      properties: { code },
      geometry: {
        type: 'MultiPolygon' as const,
        coordinates: (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs).map((rings) => rings.map(ringOf)),
      },
    }))
    .sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
  return unlisted(features);
}

/**
 * The lines between the municipalities of a boundary file and along their coasts as MapLibre takes them, each once:
 * two outlines would draw it twice. All that runs between the same two places is one feature.
 */
export function decodeLines(file: ShapeFile): GeoJSON.FeatureCollection {
  const lines = placedLines(file);
  const features = new Map<string, { properties: LineProperties; geometry: { coordinates: Line[] } }>();
  for (const [index, sides] of sidesOfLines(file.objects.municipalities.geometries)) {
    const line = lines[index];
    if (!line) continue;
    const code = lineCode(sides);
    const known = features.get(code);
    if (known) known.geometry.coordinates.push(line);
    else {
      const properties = { code, isPrefectureBorder: isPrefectureBorder(sides) };
      features.set(code, { properties, geometry: { coordinates: [line] } });
    }
  }
  return unlisted(
    [...features.values()].map(({ properties, geometry: { coordinates } }) => ({
      type: 'Feature' as const,
      properties,
      geometry: { type: 'MultiLineString' as const, coordinates: coordinates as [number, number][][] },
    })),
  );
}

/** What MapLibre is told of a line. */
interface LineProperties {
  readonly code: string;
  readonly isPrefectureBorder: boolean;
}

/** The lines of a file at their places. */
function placedLines({ type, transform, arcs }: ShapeFile): Line[] {
  const [[scaleX, scaleY], [left, bottom]] = [transform.scale, transform.translate];
  let [x, y] = [0, 0];
  return arcs.map((arc) => {
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
}

/** Features that are not enumerable: MapLibre sends back to the page what it lists of an answer, and the page has no use for them. */
function unlisted(features: GeoJSON.Feature[]): GeoJSON.FeatureCollection {
  const answer = { type: 'FeatureCollection' as const, features };
  return Object.defineProperty(answer, 'features', { enumerable: false });
}
