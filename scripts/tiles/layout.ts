import type { Tile } from '../../src/domain/tile.ts';
import { cheapestAssignment } from './assignment.ts';
import type { PlaceToLay, Region } from './regions.ts';
import { spread, type Pair, type SpreadPoint } from './spread.ts';

interface TileLayout {
  tiles: Map<string, Tile>;
  /** Pairs of neighbours whose tiles touch by a side or a corner, by a side, and all pairs. */
  kept: { touching: number; sides: number; all: number };
}

/** Cells further than this from every point (in tile widths) are in no one's reach. */
const REACH = 3;

/** Positions of the grid that are tried, in each direction. */
const SHIFTS = 4;

/** Strengths that are tried; what keeps most neighbours is taken. */
const STRENGTHS = [
  { pull: 0.1, hold: 0.05 },
  { pull: 0.1, hold: 0.2 },
  { pull: 0.25, hold: 0.1 },
  { pull: 0.25, hold: 0.3 },
  { pull: 0.5, hold: 0.1 },
  { pull: 0.5, hold: 0.3 },
];

/** How many kept neighbours a sheet as large as all its tiles is worth: far islands come near. */
const EMPTINESS = 0.5;

/**
 * Lays places on equal tiles: their label points are given room for a tile each (`spread`), a square grid is laid
 * over the shape they make, and every place gets a cell of its own so that the squared ways from points to
 * cells are the least in total. Of a fixed set of strengths and grid positions the one is taken that keeps most
 * neighbours touching; rows and columns that nobody stands in are closed. The same places give the same tiles.
 * @param region its places in the order that decides between equals
 */
export function layTiles({ places, neighbours }: Region): TileLayout {
  const indexByCode = new Map(places.map(({ code }, index) => [code, index]));
  const pairs = neighbours.map(([a, b]): Pair => [indexByCode.get(a)!, indexByCode.get(b)!]);
  const points = inTileWidths(places, pairs);
  let best: { cells: Tile[]; score: number[] } | undefined;
  for (const strengths of STRENGTHS) {
    const shape = spread(points, pairs, strengths);
    for (let shift = 0; shift < SHIFTS * SHIFTS; shift += 1) {
      const [dx, dy] = [(shift % SHIFTS) / SHIFTS, Math.floor(shift / SHIFTS) / SHIFTS];
      const moved = shape.map(([x, y]): SpreadPoint => [x + dx, y + dy]);
      const { cells, cost } = assign(moved);
      const closed = closeGaps(cells);
      const { touching, sides } = countKept(closed, pairs);
      const sheet = (extent(closed, 0) * extent(closed, 1)) / closed.length;
      const score = [touching + sides / 2 - sheet * EMPTINESS, -cost];
      if (!best || isBetter(score, best.score)) best = { cells: closed, score };
    }
  }
  const cells = best?.cells ?? [];
  return {
    tiles: new Map(places.map(({ code }, index) => [code, cells[index]!])),
    kept: { ...countKept(cells, pairs), all: pairs.length },
  };
}

/** Points in tile widths around their middle: one width is the median distance of neighbours. */
function inTileWidths(places: readonly PlaceToLay[], pairs: readonly Pair[]): SpreadPoint[] {
  const distances = pairs
    .map(([a, b]) => {
      const [from, to] = [places[a]!.point, places[b]!.point];
      return Math.hypot(to[0] - from[0], to[1] - from[1]);
    })
    .sort((a, b) => a - b);
  const width = distances[Math.floor(distances.length / 2)] || 1;
  return places.map(({ point: [x, y] }) => [x / width, -y / width]);
}

/** The cheapest cell for every point, among the cells in reach of any. */
function assign(points: readonly SpreadPoint[]): { cells: Tile[]; cost: number } {
  const cells = new Map<string, Tile>();
  for (const [x, y] of points) {
    for (let row = Math.round(y) - REACH; row <= Math.round(y) + REACH; row += 1) {
      for (let column = Math.round(x) - REACH; column <= Math.round(x) + REACH; column += 1)
        cells.set(`${column},${row}`, [column, row]);
    }
  }
  const choices = [...cells.values()].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const costs = points.map(([x, y]) => choices.map(([column, row]) => (column - x) ** 2 + (row - y) ** 2));
  const chosen = cheapestAssignment(costs);
  return {
    cells: chosen.map((index) => choices[index]!),
    cost: chosen.reduce((sum, cell, row) => sum + costs[row]![cell]!, 0),
  };
}

/** Closes rows and columns that nobody stands in, and begins at 0. */
function closeGaps(cells: readonly Tile[]): Tile[] {
  const ranks = (axis: 0 | 1) => {
    const used = [...new Set(cells.map((cell) => cell[axis]))].sort((a, b) => a - b);
    return new Map(used.map((value, rank) => [value, rank]));
  };
  const [columns, rows] = [ranks(0), ranks(1)];
  return cells.map(([column, row]) => [columns.get(column)!, rows.get(row)!]);
}

function countKept(cells: readonly Tile[], pairs: readonly Pair[]): { touching: number; sides: number } {
  let [touching, sides] = [0, 0];
  for (const [a, b] of pairs) {
    const dx = Math.abs(cells[a]![0] - cells[b]![0]);
    const dy = Math.abs(cells[a]![1] - cells[b]![1]);
    if (dx <= 1 && dy <= 1) touching += 1;
    if (dx + dy === 1) sides += 1;
  }
  return { touching, sides };
}

function extent(cells: readonly Tile[], axis: 0 | 1): number {
  return Math.max(...cells.map((cell) => cell[axis])) + 1;
}

function isBetter(score: readonly number[], than: readonly number[]): boolean {
  const first = score.findIndex((value, index) => value !== than[index]);
  return first >= 0 && score[first]! > than[first]!;
}
