import { polygonArea } from 'd3';
import { feature, merge, neighbors } from 'topojson-client';
import type { Position } from 'geojson';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { planeBoxOf } from '../../src/data/topology/plane-box.ts';
import type { PlacesFile } from '../../src/data/topology/places.ts';
import { groupOf, type PlaneBox, type PlaneGroup } from '../../src/domain/plane.ts';
import { polygonsOf } from './arcs.ts';
import type { GridTopology } from './grid.ts';
import type { LabelByCode } from './labels.ts';
import type { CodeProperties } from './levels.ts';
import type { PlaneTopology } from './project.ts';
import { findWaterLinks } from './water-links.ts';

/** Boxes are rounded outwards to this many metres. */
const BOX_STEP = 100;

/**
 * What the shapes do not say by themselves: where a prefecture's number stands, what the camera shows of it,
 * and who is whose neighbour.
 * @param plane the full detail on the plane
 * @param lngLatArcs the same arcs in degrees
 * @param drawn the finished national level, whose shared borders tell neighbours on land
 * @throws Error when simplifying has made neighbours of places that are none
 */
export function describePlaces(
  plane: PlaneTopology,
  lngLatArcs: [number, number][][],
  drawn: GridTopology<CodeProperties>,
  labels: LabelByCode,
): PlacesFile {
  const municipalityLand = landNeighbours(plane.objects.municipalities.geometries);
  const drawnLand = landNeighbours(drawn.objects['municipalities']?.geometries ?? []);
  const prefectureLand = betweenPrefectures(municipalityLand);
  const prefectureLinks = findWaterLinks(
    plane,
    lngLatArcs,
    ({ code, isNorthern }) => (isNorthern ? undefined : code.slice(0, 2)),
    prefectureLand,
  );
  const boxes = boxesByPrefecture(plane);
  return {
    prefectures: Object.fromEntries(
      [...prefectureLand].map(([code, land]) => {
        const { box, insets } = boxes.get(code) ?? {};
        const label = labels.get(code);
        if (!box || !insets || !label) throw new Error(`prefecture ${code} has no box or label`);
        const across = prefectureLinks.filter((link) => link.includes(code)).flat();
        const neighbours = [...new Set([...land, ...across])].filter((other) => other !== code).sort();
        return [code, { label, box, core: coreOf(plane, code), insets, neighbours }];
      }),
    ),
    northernBox: boxOf(plane, ({ isNorthern }) => isNorthern),
    links: [
      ...missingBorders(municipalityLand, drawnLand),
      ...findWaterLinks(plane, lngLatArcs, ({ code }) => code, municipalityLand),
    ].sort((a, b) => (a.join() < b.join() ? -1 : 1)),
  };
}

/** Who shares a border with whom, by code. */
function landNeighbours(
  geometries: ((Polygon | MultiPolygon) & { properties: CodeProperties })[],
): Map<string, string[]> {
  const codes = geometries.map(({ properties }) => properties.code);
  return new Map(
    neighbors(geometries).map((indices, index) => [
      codes[index] ?? '',
      indices.map((other) => codes[other] ?? '').sort(),
    ]),
  );
}

/**
 * Prefectures are neighbours when two of their municipalities are: also across 井島 (岡山, 香川) and 瓢箪島 (広島,
 * 愛媛), which the overview leaves out.
 */
function betweenPrefectures(land: Map<string, string[]>): Map<string, string[]> {
  const sets = new Map<string, Set<string>>();
  for (const [code, others] of land) {
    const prefecture = code.slice(0, 2);
    const set = sets.get(prefecture) ?? new Set();
    for (const other of others) if (!other.startsWith(prefecture)) set.add(other.slice(0, 2));
    sets.set(prefecture, set);
  }
  return new Map([...sets].map(([prefecture, set]) => [prefecture, [...set].sort()]));
}

/** Pairs whose common border lies on an islet that the drawn level has left out (瓢箪島). */
function missingBorders(full: Map<string, string[]>, drawn: Map<string, string[]>): [string, string][] {
  for (const [code, neighbours] of drawn) {
    const wrong = neighbours.filter((other) => !full.get(code)?.includes(other));
    if (wrong.length > 0) throw new Error(`${code} is drawn as a neighbour of ${wrong.join(', ')}`);
  }
  return [...full].flatMap(([code, neighbours]) =>
    neighbours
      .filter((other) => code < other && !drawn.get(code)?.includes(other))
      .map((other): [string, string] => [code, other]),
  );
}

interface PrefectureBoxes {
  box: PlaneBox;
  insets: Partial<Record<PlaneGroup, PlaneBox>>;
}

/**
 * The camera shows what a prefecture has among the main islands (東京都 with 伊豆諸島, 鹿児島県 with トカラ
 * 列島), and what stands in an inset by a box of its own; 沖縄県 stands in its inset as a whole.
 */
function boxesByPrefecture(plane: PlaneTopology): Map<string, PrefectureBoxes> {
  const counted = plane.objects.municipalities.geometries
    .map((geometry) => geometry.properties)
    .filter(({ isNorthern }) => !isNorthern);
  const codes = [...new Set(counted.map(({ prefecture }) => prefecture))];
  return new Map(
    codes.map((code) => {
      const groups = [
        ...new Set(counted.filter((one) => one.prefecture === code).map((one) => groupOf(one.code))),
      ];
      const home = groups.includes('main') ? 'main' : (groups[0] ?? 'main');
      const boxIn = (group: PlaneGroup): PlaneBox =>
        boxOf(plane, (one) => one.prefecture === code && !one.isNorthern && groupOf(one.code) === group);
      const insets = groups.filter((group) => group !== home).map((group) => [group, boxIn(group)]);
      return [code, { box: boxIn(home), insets: Object.fromEntries(insets) }];
    }),
  );
}

/** The box of the largest land mass of a prefecture: what a small screen begins with. */
function coreOf(plane: PlaneTopology, prefecture: string): PlaneBox {
  const members = plane.objects.municipalities.geometries.filter(
    ({ properties }) => properties.prefecture === prefecture && !properties.isNorthern,
  );
  const areaOf = (polygon: Position[][]): number =>
    Math.abs(polygonArea((polygon[0] ?? []) as [number, number][]));
  const masses = merge(plane, members).coordinates.sort((a, b) => areaOf(b) - areaOf(a));
  return roundedOutwards(planeBoxOf({ type: 'Polygon', coordinates: masses[0] ?? [] }));
}

function boxOf(
  plane: PlaneTopology,
  isWanted: (properties: { code: string; prefecture: string; isNorthern: boolean }) => boolean,
): PlaneBox {
  const wanted = plane.objects.municipalities.geometries.filter(({ properties }) => isWanted(properties));
  const arcs = wanted.flatMap(polygonsOf);
  const area = feature(plane, { type: 'MultiPolygon', arcs }).geometry;
  return roundedOutwards(planeBoxOf(area));
}

function roundedOutwards([west, south, east, north]: PlaneBox): PlaneBox {
  const down = (value: number): number => Math.floor(value / BOX_STEP) * BOX_STEP;
  const up = (value: number): number => Math.ceil(value / BOX_STEP) * BOX_STEP;
  return [down(west), down(south), up(east), up(north)];
}
