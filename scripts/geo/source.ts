import { readFileSync } from 'node:fs';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** What the source says of one municipality. */
interface SourceProperties {
  lg_code_5: string;
  is_hoppo_city: boolean;
}

export type SourceGeometry = (Polygon | MultiPolygon) & { properties: SourceProperties };

/** The boundary source: every municipality once, arcs in degrees (WGS 84), not quantised any more. */
export interface BoundarySource {
  geometries: SourceGeometry[];
  /** Each arc a list of [longitude, latitude] in degrees. */
  arcs: [number, number][][];
}

const OBJECT_NAME = 'ja_municipality_area_simplified_1741';

/**
 * Reads the boundary source (TopoJSON in longitude and latitude, one geometry per municipality).
 * @param path the file that GEO_SOURCE names
 * @throws Error when the file is not that source
 */
export function readSource(path: string): BoundarySource {
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  const object = topology.objects?.[OBJECT_NAME];
  if (object?.type !== 'GeometryCollection') throw new Error(`${path} has no object ${OBJECT_NAME}`);
  const geometries = (object as GeometryCollection<SourceProperties>).geometries.map((geometry) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
      throw new Error(`${path}: a municipality is a ${geometry.type ?? 'nothing'}, not an area`);
    }
    if (!/^\d{5}$/.test(geometry.properties?.lg_code_5 ?? '')) {
      throw new Error(`${path}: a municipality without its five-digit code`);
    }
    return geometry as SourceGeometry;
  });
  return { geometries, arcs: decodeArcs(topology) };
}

/** Undoes the quantisation: each stored point is a step from the one before it. */
function decodeArcs(topology: Topology): [number, number][][] {
  const { transform } = topology;
  if (!transform) return topology.arcs as [number, number][][];
  const [scaleX, scaleY] = transform.scale;
  const [originX, originY] = transform.translate;
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map((step): [number, number] => {
      x += step[0] ?? 0;
      y += step[1] ?? 0;
      return [x * scaleX + originX, y * scaleY + originY];
    });
  });
}
