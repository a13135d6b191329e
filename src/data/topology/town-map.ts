import { geoIdentity, geoPath } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { groupOf } from '../../domain/plane.ts';
import { bordersPath, outlinePath, sheetToPlane } from './outline.ts';
import type { AreaTopology } from './parse-topology.ts';

/** A point of a picture: x to the right, y downwards. */
export type PicturePoint = readonly [x: number, y: number];

/** The municipalities of a prefecture as a small picture, in whole units: half pixels at its usual size. */
export interface TownMap {
  width: number;
  height: number;
  /** The land of all municipalities, as the `d` of one SVG path. */
  land: string;
  /** Borders between them without the coasts, likewise. */
  borders: string;
  /** The area of each municipality, as the `d` of an SVG path; empty where it is smaller than a unit. */
  areas: ReadonlyMap<MunicipalityCode, string>;
  /** The largest part of each municipality that is too small to be seen by its area alone. */
  specks: ReadonlyMap<MunicipalityCode, PicturePoint>;
  /** The largest part of each municipality, in metres on the plane. */
  middles: ReadonlyMap<MunicipalityCode, PicturePoint>;
}

const WIDTH = 640;
const MOST_HEIGHT = 640;
/** Room for strokes and rings at the edges. */
const MARGIN = 28;
/** Area that is still seen at a glance, in square units of the picture. */
const SPECK = 260;
/** Codes of the islands of 東京都 begin here; beside them its mainland would be a speck. */
const FIRST_TOKYO_ISLAND = '13361';

/**
 * Which picture a municipality stands in: that of its prefecture; the islands of 東京都 and everything that is
 * set in elsewhere on the plane (奄美群島, 小笠原) by themselves, for beside the rest they would stand in a wrong place.
 */
export function townMapKey(code: MunicipalityCode): string {
  const prefecture = code.slice(0, 2);
  const group = groupOf(code);
  if (group !== 'main' && prefecture !== '47') return `${prefecture}-${group}`;
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
  const all = { type: 'FeatureCollection' as const, features };
  const projection = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, MOST_HEIGHT - MARGIN],
      ],
      all,
    );
  const path = geoPath(projection);
  const [[left, top], [right, bottom]] = path.bounds(all);
  // A wide prefecture leaves no empty room above and below.
  const [x, y] = projection.translate();
  projection.translate([x - left + MARGIN, y - top + MARGIN]);
  const onGrid = (positions: readonly Position[]) =>
    positions.map((position) => toSheet(projection, position));
  const gridded = (area: Polygon | MultiPolygon): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: polygonsOf(area).map((rings) => rings.map(onGrid)),
  });
  const borders = mesh(topology, own, (a, b) => a !== b);
  const coasts = features.map(({ geometry }) => outlinePath(gridded(geometry as Polygon | MultiPolygon)));
  const largest = features.map((area) => ({
    code: area.properties.code,
    isSmall: path.area(area) < SPECK,
    part: largestPart(area.geometry as Polygon | MultiPolygon),
  }));
  return {
    width: Math.ceil(right - left + 2 * MARGIN),
    height: Math.ceil(bottom - top + 2 * MARGIN),
    land: outlinePath(gridded(merge(topology, own.geometries as Parameters<typeof merge>[1]))),
    borders: bordersPath({ ...borders, coordinates: borders.coordinates.map(onGrid) }),
    areas: new Map(features.map(({ properties }, index) => [properties.code, coasts[index] ?? ''])),
    specks: new Map(
      largest.flatMap(({ code, isSmall, part }): [MunicipalityCode, PicturePoint][] => {
        if (!isSmall || largest.length === 1) return [];
        const [middleX, middleY] = path.centroid(part);
        return [[code, [Math.round(middleX), Math.round(middleY)]]];
      }),
    ),
    middles: new Map(largest.map(({ code, part }) => [code, geoPath().centroid(part)])),
  };
}

export function polygonsOf(area: Polygon | MultiPolygon): Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/** The middle of all islands of a village may be open sea: what counts is the largest of them. */
function largestPart(area: Polygon | MultiPolygon): Polygon {
  const flat = geoPath();
  const parts = polygonsOf(area).map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((best, part) => (flat.area(part) > flat.area(best) ? part : best));
}

/** A place of the plane as the one whose sheet units are the picture's: the paths round to whole sheet units. */
export function toSheet(
  projection: (point: [number, number]) => [number, number] | null,
  [x = NaN, y = NaN]: Position,
): [number, number] {
  return sheetToPlane(projection([x, y]) ?? [NaN, NaN]);
}
