import { geoIdentity, geoPath } from 'd3';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PrefectureCode } from '../../domain/municipality-code.ts';
import { INSET_FRAMES, type PlanePoint } from '../../domain/plane.ts';
import { outlinePath } from './outline.ts';
import { polygonsOf, toSheet, type PicturePoint } from './town-map.ts';

/** The whole country as a very small picture, in whole units. */
export interface CountryMap {
  width: number;
  height: number;
  /** All land, as the `d` of one SVG path. */
  land: string;
  /** Each prefecture likewise; empty where it is smaller than a unit. */
  prefectures: ReadonlyMap<PrefectureCode, string>;
  /** The lines that part what is set in elsewhere. */
  frames: string;
  /** Where a place of the plane (metres) stands in the picture. */
  at(place: PlanePoint): PicturePoint;
}

const MARGIN = 3;

/**
 * Draws the country, north at the top.
 * @param topology prefectures.topo.json, in metres on the plane
 * @param width of the picture in its units
 */
export function countryMap(topology: Topology, width: number): CountryMap {
  const shapes = Object.values(topology.objects) as GeometryCollection<{ code: string }>[];
  const land = merge(
    topology as Parameters<typeof merge>[0],
    shapes.flatMap(({ geometries }) => geometries) as Parameters<typeof merge>[1],
  );
  const projection = geoIdentity()
    .reflectY(true)
    .fitSize([width - 2 * MARGIN, 2 * width], land);
  const [[left, top]] = geoPath(projection).bounds(land);
  const [x, y] = projection.translate();
  projection.translate([x - left + MARGIN, y - top + MARGIN]);
  const gridded = (area: Polygon | MultiPolygon): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: polygonsOf(area).map((rings) =>
      rings.map((ring) => ring.map((position) => toSheet(projection, position))),
    ),
  });
  const at = ([placeX, placeY]: PlanePoint): PicturePoint => {
    const [pictureX, pictureY] = projection([placeX, placeY]) ?? [NaN, NaN];
    return [Math.round(pictureX), Math.round(pictureY)];
  };
  return {
    width,
    height: Math.ceil(geoPath(projection).bounds(land)[1][1]) + MARGIN,
    land: outlinePath(gridded(land)),
    prefectures: new Map(
      shapes.flatMap((shape) =>
        feature(topology, shape).features.map(({ properties, geometry }): [PrefectureCode, string] => [
          properties.code,
          outlinePath(gridded(geometry as Polygon | MultiPolygon)),
        ]),
      ),
    ),
    frames: Object.values(INSET_FRAMES)
      .map((frame) => `M${frame.map((point) => at(point).join(' ')).join('L')}`)
      .join(''),
    at,
  };
}
