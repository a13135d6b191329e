import { geoIdentity, geoPath } from 'd3';
import { feature, mesh } from 'topojson-client';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { AreaTopology } from './parse-topology.ts';

/** The municipalities of a prefecture as a small picture. */
export interface TownMap {
  width: number;
  height: number;
  /** Coasts and borders of all municipalities, as the `d` of one SVG path. */
  borders: string;
  /** The area of each municipality, as the `d` of an SVG path. */
  areas: ReadonlyMap<MunicipalityCode, string>;
  /** The middle of each municipality that is too small to be seen by its area alone. */
  specks: ReadonlyMap<MunicipalityCode, readonly [x: number, y: number]>;
}

const WIDTH = 320;
const MOST_HEIGHT = 320;
/** Room for strokes and rings at the edges. */
const MARGIN = 12;
/** Area that is still seen at a glance, in square units of the picture. */
const SPECK = 40;
/** Codes of the islands of 東京都 begin here; beside them its mainland would be a speck. */
const FIRST_TOKYO_ISLAND = '13361';

/** Which picture a municipality stands in: that of its prefecture, and in 東京都 of the mainland or of the islands. */
export function townMapKey(code: MunicipalityCode): string {
  const prefecture = code.slice(0, 2);
  return prefecture === '13' && code >= FIRST_TOKYO_ISLAND ? '13-islands' : prefecture;
}

/**
 * Draws the municipalities of one picture, north at the top.
 * @param topology municipalities.topo.json, in metres on the plane
 * @param key as `townMapKey` gives it
 */
export function townMap(topology: AreaTopology<'municipalities'>, key: string): TownMap {
  const { municipalities } = topology.objects;
  const own = {
    ...municipalities,
    geometries: municipalities.geometries.filter(({ properties }) => townMapKey(properties.code) === key),
  };
  const { features } = feature(topology, own);
  const projection = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, MOST_HEIGHT - MARGIN],
      ],
      { type: 'FeatureCollection', features },
    );
  const path = geoPath(projection).digits(1);
  const [[left, top], [right, bottom]] = path.bounds({ type: 'FeatureCollection', features });
  // A wide prefecture leaves no empty room above and below.
  const [x, y] = projection.translate();
  projection.translate([x - left + MARGIN, y - top + MARGIN]);
  return {
    width: Math.ceil(right - left + 2 * MARGIN),
    height: Math.ceil(bottom - top + 2 * MARGIN),
    borders: path(mesh(topology, own)) ?? '',
    areas: new Map(features.map((area) => [area.properties.code, path(area) ?? ''])),
    specks: new Map(
      features.flatMap((area): [MunicipalityCode, [number, number]][] => {
        if (path.area(area) >= SPECK) return [];
        const [middleX, middleY] = path.centroid(area);
        return [[area.properties.code, [Math.round(middleX), Math.round(middleY)]]];
      }),
    ),
  };
}
