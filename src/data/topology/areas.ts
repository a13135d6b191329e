import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { AreaGeometry, AreaProperties, AreaTopology } from './parse-topology.ts';

/** A place with its shape in metres on the plane. */
export type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>;

/**
 * The shapes of one object, by code and in ascending order of the codes. Each is cut whenever it is read.
 * @param topology a checked boundary file
 * @param name one of its objects
 */
export function areasByCode<Name extends string>(
  topology: AreaTopology<Name>,
  name: Name,
): Map<string, AreaFeature> {
  const areas = geometriesOf(topology, name).map((geometry): [string, AreaFeature] => {
    // The code is a property only: a text id like "01100" would come back from MapLibre as a number.
    return [
      geometry.properties.code,
      {
        type: 'Feature',
        properties: geometry.properties,
        get geometry() {
          return geometry.type === 'Polygon'
            ? feature(topology, geometry).geometry
            : feature(topology, geometry).geometry;
        },
      },
    ];
  });
  return new Map(areas.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The lines between prefectures, from the borders of their municipalities, so that they lie exactly on the
 * fills of that level. Coasts are not in it.
 */
export function prefectureBorders(topology: AreaTopology<'municipalities'>): MultiLineString {
  return mesh(topology, topology.objects.municipalities, (a, b) => prefectureOf(a) !== prefectureOf(b));
}

/** The lines between the places of one object; coasts are not in it. */
export function innerBorders<Name extends string>(topology: AreaTopology<Name>, name: Name): MultiLineString {
  return mesh(topology, topology.objects[name], (a, b) => a !== b);
}

/**
 * One shape from several, merged along their common borders.
 * @param codes which shapes; one that is not there adds nothing
 * @returns in metres on the plane; without coordinates when no code is there
 */
export function mergeAreas<Name extends string>(
  topology: AreaTopology<Name>,
  name: Name,
  codes: ReadonlySet<string>,
): MultiPolygon {
  return merge(
    topology,
    geometriesOf(topology, name).filter(({ properties }) => codes.has(properties.code)),
  );
}

function geometriesOf<Name extends string>(topology: AreaTopology<Name>, name: Name): AreaGeometry[] {
  return topology.objects[name].geometries;
}

function prefectureOf(geometry: { properties?: unknown }): string {
  return (geometry.properties as AreaProperties).code.slice(0, 2);
}
