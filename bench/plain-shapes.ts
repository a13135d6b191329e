// All municipalities as a user of a map library would find them: one TopoJSON in longitude and latitude.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quantize } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { projectionOf } from '../src/data/topology/group-projection.ts';
import { groupAt, PLANE_GROUPS, type PlanePoint } from '../src/domain/plane.ts';

interface Properties {
  code: string;
  name: string;
}
type Shape = Polygon<Properties> | MultiPolygon<Properties>;
type Shapes = Topology<{ municipalities: GeometryCollection<Properties> }>;

/** Steps across the country: the grid of the boundary source, about 12 m. */
const STEPS = 166_000;

/**
 * Puts the detail files of the 47 prefectures together. The boundary source itself is not in the repository; the
 * detail has every point of it, on a grid of 20 m, and lines between prefectures twice. So the shapes are as many as
 * in the source and the file is no heavier (271 KB in brotli without the names; the source 285 KB).
 * @param folder `public/geo/detail`
 * @param names of the municipalities, by code
 */
export function plainShapes(folder: string, names: ReadonlyMap<string, string>): Shapes {
  const projections = new Map(PLANE_GROUPS.map((group) => [group, projectionOf(group)]));
  const arcs: [number, number][][] = [];
  const geometries: Shape[] = [];
  for (const file of readdirSync(folder).sort()) {
    const part = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Shapes;
    const offset = arcs.length;
    for (const place of part.objects.municipalities.geometries as Shape[]) {
      const { code } = place.properties ?? { code: '' };
      const moved = movedArcs(place.arcs, offset) as never;
      geometries.push({ type: place.type, arcs: moved, properties: { code, name: names.get(code) ?? code } });
    }
    for (const arc of pointsOf(part))
      arcs.push(arc.map((point) => projections.get(groupAt(point))?.toLngLat(point) ?? [0, 0]));
  }
  return quantize(
    { type: 'Topology', arcs, objects: { municipalities: { type: 'GeometryCollection', geometries } } },
    STEPS,
  );
}

type Arcs = number | Arcs[];

/** The numbers of arcs after others were put in front; a negative one stands for an arc the other way round. */
function movedArcs(arcs: Arcs, offset: number): Arcs {
  if (Array.isArray(arcs)) return arcs.map((each) => movedArcs(each, offset));
  return arcs < 0 ? arcs - offset : arcs + offset;
}

/** The arcs of a quantised file, in metres on the plane. */
function pointsOf({ arcs, transform }: Shapes): PlanePoint[][] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [left, top] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let [column, row] = [0, 0];
    return arc.map(([x = 0, y = 0]) => {
      column += x;
      row += y;
      return [column * scaleX + left, row * scaleY + top];
    });
  });
}
