import { projectionOf } from '../../src/data/topology/group-projection.ts';
import { neighboursByCode } from '../../src/data/topology/neighbours.ts';
import type { AreaTopology } from '../../src/data/topology/parse-topology.ts';
import type { PlacesFile } from '../../src/data/topology/places.ts';
import { groupOf, type PlaneGroup, type PlanePoint } from '../../src/domain/plane.ts';

/** A place to be laid: its code and its label point in metres, x to the east, y to the north. */
export interface PlaceToLay {
  readonly code: string;
  readonly point: readonly [x: number, y: number];
}

/** What is laid on one sheet of tiles: the country, or one prefecture. */
export interface Region {
  places: PlaceToLay[];
  /** Pairs that share a border or face each other across the narrowest water. */
  neighbours: [string, string][];
}

/** The committed boundaries that tiles are made from. */
export interface Boundaries {
  municipalities: AreaTopology<'municipalities'>;
  places: PlacesFile;
}

/** Every region by its key: `00` for the country, else the prefecture's code. */
export function regionsOf({ municipalities, places }: Boundaries): Map<string, Region> {
  const municipal: PlaceToLay[] = municipalities.objects.municipalities.geometries.map(({ properties }) => {
    if (!properties.label) throw new Error(`${properties.code} has no label point`);
    return { code: properties.code, point: onMainPlane(properties.label, groupOf(properties.code)) };
  });
  const municipalPairs = pairsOf(neighboursByCode(municipalities, places.links));
  const regions = new Map<string, Region>();
  regions.set('00', {
    places: inOrder(
      Object.entries(places.prefectures).map(([code, { label }]) => ({
        code,
        point: onMainPlane(label, groupOf(`${code}000`)),
      })),
    ),
    neighbours: pairsOf(
      new Map(Object.entries(places.prefectures).map(([code, { neighbours }]) => [code, neighbours])),
    ),
  });
  for (const code of Object.keys(places.prefectures).sort()) {
    const own = inOrder(municipal.filter((place) => place.code.startsWith(code)));
    const members = new Set(own.map((place) => place.code));
    regions.set(code, {
      places: own,
      neighbours: municipalPairs.filter(([a, b]) => members.has(a) && members.has(b)),
    });
  }
  return regions;
}

/** Tiles show the islands where they really lie: the insets of the map are undone. */
function onMainPlane(point: PlanePoint, group: PlaneGroup): PlanePoint {
  return group === 'main' ? point : projectionOf('main').toPlane(projectionOf(group).toLngLat(point));
}

function pairsOf(neighbours: ReadonlyMap<string, readonly string[]>): [string, string][] {
  return [...neighbours]
    .flatMap(([code, others]) =>
      others.filter((other) => code < other).map((other): [string, string] => [code, other]),
    )
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

function inOrder(places: PlaceToLay[]): PlaceToLay[] {
  return places.sort((a, b) => (a.code < b.code ? -1 : 1));
}
