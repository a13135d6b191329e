import type { MultiPolygon, Polygon } from 'geojson';
import { areasByCode, mergeAreas, prefectureBorders } from '../data/topology/areas.ts';
import { LoadError } from '../data/load.ts';
import { sidesOfLines, type LineSides } from '../data/topology/line-sides.ts';
import { loadNationalTopology, loadTopology, nationalFile } from '../data/topology/load-topology.ts';
import { MUNICIPALITY_OBJECTS, type AreaTopology } from '../data/topology/parse-topology.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { PlanePoint } from '../domain/plane.ts';
import { areaFrom, comingArea, type Area } from './areas.ts';
import { parseOutline, type Rings } from './svg/parse-outline.ts';

/** Shapes of municipalities that came in one file, with what is cut from the same lines. */
export interface LevelShapes {
  /** Address of the file, as it was asked for. */
  readonly file: string;
  readonly areas: ReadonlyMap<PlaceCode, Area>;
  /** The lines between prefectures, in metres on the plane; empty in a file of one prefecture. */
  readonly borders: readonly (readonly PlanePoint[])[];
  /** Between which places its lines run. */
  readonly sides: readonly LineSides[];
  /** The outline of several municipalities taken together. */
  merged(codes: ReadonlySet<string>): Rings;
}

/** All shapes the map has at a moment. A new object is made when more have come. */
export interface Geometry {
  /** The 47 prefectures and the six northern villages of the overview. */
  readonly prefectures: ReadonlyMap<PlaceCode, Area>;
  readonly municipalities: LevelShapes | undefined;
  /** Opened prefectures in full detail, by two digits. */
  readonly details: ReadonlyMap<string, LevelShapes>;
}

/** What was read from the outlines of a page, by these. */
const overviews = new WeakMap<ReadonlyMap<PlaceCode, string>, Geometry>();

/**
 * The shapes of the overview, before anything is fetched. They are read once: whoever asks before the map is made has
 * them read in a task of its own.
 */
export function overviewGeometry(outlines: ReadonlyMap<PlaceCode, string>): Geometry {
  const known = overviews.get(outlines);
  if (known) return known;
  const prefectures = new Map<PlaceCode, Area>();
  for (const [code, d] of outlines) prefectures.set(code, areaFrom(code, parseOutline(d)));
  const geometry = { prefectures, municipalities: undefined, details: new Map() };
  overviews.set(outlines, geometry);
  return geometry;
}

/**
 * Fetches the municipalities of the whole country.
 * @param base address of the site, with a slash at the end
 * @throws LoadError (data/load.ts)
 */
export async function loadMunicipalities(base: string): Promise<LevelShapes> {
  return shapesFrom(await loadNationalTopology(base), nationalFile(base));
}

/**
 * Fetches the municipalities of one prefecture in full detail.
 * @param prefecture two digits
 * @throws LoadError (data/load.ts)
 */
export async function loadDetail(base: string, prefecture: string): Promise<LevelShapes> {
  const file = `${prefecture}.topo.json`;
  const address = `${base}geo/detail/${file}`;
  const topology = await loadTopology(address, MUNICIPALITY_OBJECTS);
  const { geometries } = topology.objects.municipalities;
  // A store or a host that mixes files up would have one prefecture stand in another's place.
  if (geometries.some(({ properties }) => !properties.code.startsWith(prefecture)))
    throw new LoadError({ kind: 'unexpected', file, detail: 'another prefecture' });
  return shapesFrom(topology, address);
}

/** The area of a place in the best shape there is for what is shown. */
export function areaOf(geometry: Geometry, code: PlaceCode, focus: string | null): Area | undefined {
  const detail = focus === null ? undefined : geometry.details.get(focus)?.areas.get(code);
  return detail ?? geometry.municipalities?.areas.get(code) ?? geometry.prefectures.get(code);
}

/** All shapes there are: small islands come with the municipalities only. */
export function* landOf({ prefectures, municipalities }: Geometry): Iterable<Area> {
  yield* prefectures.values();
  if (municipalities) yield* municipalities.areas.values();
}

/** The shapes of a checked topology, each cut when it is first looked at: the WebGL map cuts its own. */
function shapesFrom(topology: AreaTopology<'municipalities'>, file: string): LevelShapes {
  const areas = new Map<PlaceCode, Area>();
  for (const [text, area] of areasByCode(topology, 'municipalities')) {
    const code = text as PlaceCode;
    areas.set(
      code,
      comingArea(code, () => ringsOf(area.geometry), area.properties.label),
    );
  }
  let borders: LevelShapes['borders'] | undefined;
  return {
    file,
    areas,
    get borders() {
      return (borders ??= prefectureBorders(topology).coordinates as [number, number][][]);
    },
    get sides() {
      return [...sidesOfLines(topology.objects.municipalities.geometries).values()];
    },
    merged: (codes) => ringsOf(mergeAreas(topology, 'municipalities', codes)),
  };
}

function ringsOf(geometry: Polygon | MultiPolygon): Rings {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons as Rings;
}
