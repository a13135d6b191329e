import { group } from 'd3';
import mapshaper from 'mapshaper';
import type { Topology } from 'topojson-specification';
import { SHEET_UNIT } from '../../src/data/topology/outline.ts';
import { extract, snapToGrid, type GridTopology } from './grid.ts';
import { withoutSmallIslands } from './islands.ts';
import type { PlaneTopology } from './project.ts';

/** What a shape of the finished files says of itself. */
export interface CodeProperties {
  code: string;
}

/** Square grids in metres: about a third of a screen pixel at the scale a level is looked at. */
const MUNICIPALITY_UNIT = 200;
const DETAIL_UNIT = 20;

/** Share of the points that stay (mapshaper, weighted Visvalingam), chosen by looking at the result. */
const PREFECTURE_SHARE = '14%';

/**
 * How coarse a part of a municipality may become, in metres: a tenth of its own width, so that 舟橋村 (3.5 km²)
 * stays itself. With one measure for all, at the same file size, it shrank to a quarter of its area.
 */
const MUNICIPALITY_INTERVAL = 'Math.min(1100, Math.sqrt(this.area) * 0.1)';

/** Islands under this size (m²) are left out of a level: about two pixels of the picture it is made for. */
const PREFECTURE_ISLAND = 4_000_000;
const MUNICIPALITY_ISLAND = 500_000;

/**
 * The overview: 47 prefectures without the six northern villages, which stand apart in `northern`, on the
 * sheet grid of the SVG twin. Islands are taken apart before simplifying, so that each that is large enough
 * stays, at least as a triangle.
 */
export async function buildPrefectures(plane: PlaneTopology): Promise<GridTopology<CodeProperties>> {
  const topology = await run(
    withoutSmallIslands(plane, PREFECTURE_ISLAND),
    '-filter isNorthern + name=northern -target municipalities -filter !isNorthern',
    '-dissolve prefecture name=prefectures -explode',
    `-target prefectures,northern -simplify weighted planar ${PREFECTURE_SHARE} keep-shapes`,
    '-clean gap-fill-area=0 -target prefectures -dissolve prefecture -target prefectures,northern',
  );
  return snapToGrid(topology, SHEET_UNIT, ({ code, prefecture }) => ({ code: String(code ?? prefecture) }));
}

/** All municipalities for the whole country. */
export async function buildMunicipalities(plane: PlaneTopology): Promise<GridTopology<CodeProperties>> {
  const topology = await run(
    withoutSmallIslands(plane, MUNICIPALITY_ISLAND),
    `-explode -simplify weighted variable planar interval='${MUNICIPALITY_INTERVAL}' keep-shapes`,
    '-clean gap-fill-area=0 -dissolve code',
  );
  return snapToGrid(topology, MUNICIPALITY_UNIT, ({ code }) => ({ code: String(code) }));
}

/** All municipalities as finely as the source has them, on a grid of 20 m. */
export async function buildDetail(plane: PlaneTopology): Promise<GridTopology<CodeProperties>> {
  const topology = await run(plane, '-clean gap-fill-area=0');
  return snapToGrid(topology, DETAIL_UNIT, ({ code }) => ({ code: String(code) }));
}

/** The municipalities of one topology by prefecture; all parts keep its `transform`. */
export function splitByPrefecture(
  topology: GridTopology<CodeProperties>,
): Map<string, GridTopology<CodeProperties>> {
  const geometries = topology.objects['municipalities']?.geometries ?? [];
  return new Map(
    [...group(geometries, (geometry) => geometry.properties.code.slice(0, 2))].map(
      ([prefecture, members]) => [
        prefecture,
        extract(topology, { municipalities: { type: 'GeometryCollection', geometries: members } }),
      ],
    ),
  );
}

async function run(plane: PlaneTopology, ...commands: string[]): Promise<Topology> {
  const line = `-i plane.json ${commands.join(' ')} -o out.json format=topojson no-quantization`;
  const output = await mapshaper.applyCommands(line, { 'plane.json': plane });
  const text = output['out.json'];
  if (text === undefined) throw new Error(`mapshaper wrote nothing for: ${line}`);
  return JSON.parse(String(text)) as Topology;
}
