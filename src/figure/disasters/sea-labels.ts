/** A closed ring of points; the first may be repeated at the end. */
export type SheetRing = readonly (readonly [x: number, y: number])[];

/** Side of a square of the grid, in units of the sheet. */
const CELL = 40;

/** Which squares of a sheet are taken: by land, lines or labels. */
export interface SheetGrid {
  columns: number;
  rows: number;
  taken: Uint8Array;
}

/** A name with the place it belongs to. */
export interface LabelWish {
  code: string;
  /** The place. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A name that stands in the free sea, and the end of the line that leads to it. */
export interface PlacedLabel {
  code: string;
  /** Left edge and middle of the name. */
  x: number;
  y: number;
  /** Where the line from the place ends. */
  anchorX: number;
}

/**
 * The squares that land covers.
 * @param polygons each with its rings, holes by the even-odd rule, in units of the sheet
 * @param lines that names must not cross either (frames of insets)
 */
export function landGrid(
  width: number,
  height: number,
  polygons: Iterable<readonly SheetRing[]>,
  lines: readonly SheetRing[] = [],
): SheetGrid {
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const grid = { columns, rows, taken: new Uint8Array(columns * rows) };
  for (const rings of polygons) {
    for (let row = 0; row < rows; row++) {
      const crossings = rings.flatMap((ring) => crossingsAt(ring, (row + 0.5) * CELL)).sort((a, b) => a - b);
      for (let index = 0; index + 1 < crossings.length; index += 2)
        for (let x = crossings[index] as number; x <= (crossings[index + 1] as number); x += CELL / 2)
          take(grid, x, (row + 0.5) * CELL);
    }
    // Land too narrow for the middle of a square is found by its corners.
    for (const ring of rings) for (const [x, y] of ring) take(grid, x, y);
  }
  for (const line of lines)
    for (const [index, [x, y]] of line.entries()) {
      const [toX, toY] = line[index + 1] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / (CELL / 2)));
      for (let step = 0; step <= steps; step++)
        take(grid, x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps);
    }
  return grid;
}

/**
 * A point well inside a ring: of a grid over its box, the one farthest from the outline.
 * @returns the middle of the box for a ring too thin for the grid
 */
export function innerPoint(ring: SheetRing): [x: number, y: number] {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const STEPS = 14;
  let best: [number, number] = [(left + right) / 2, (top + bottom) / 2];
  let farthest = 0;
  for (let row = 1; row < STEPS; row++) {
    const y = top + ((bottom - top) * row) / STEPS;
    const crossings = crossingsAt(ring, y).sort((a, b) => a - b);
    for (let column = 1; column < STEPS; column++) {
      const x = left + ((right - left) * column) / STEPS;
      if (crossings.filter((crossing) => crossing < x).length % 2 === 0) continue;
      const distance = Math.min(...ring.map(([cornerX, cornerY]) => Math.hypot(cornerX - x, cornerY - y)));
      if (distance > farthest) [farthest, best] = [distance, [x, y]];
    }
  }
  return best;
}

/**
 * Puts names into free sea, each as near to its place as the land and the names before it allow. No line strikes
 * through a name, and no two lines cross.
 * @param grid is not changed
 * @param spreads names close to each other are drawn apart evenly: where all lie on one side of the land
 * @returns without those for which there is no room
 */
export function placeLabels(grid: SheetGrid, wishes: readonly LabelWish[], spreads = true): PlacedLabel[] {
  const ordered = [...wishes].sort((a, b) => a.y - b.y);
  const heights = spreads ? spread(ordered) : ordered.map(({ y }) => y);
  const fromNorth = ordered.map((wish, index) => ({ ...wish, wished: heights[index] ?? wish.y }));
  const fromEast = [...fromNorth].sort((a, b) => b.x - a.x);
  let best: PlacedInTurn = { placed: [], cost: Infinity };
  for (let queue of [fromNorth, fromEast]) {
    // Whoever finds no room chooses before all others in the next round.
    for (const _ of [...ordered, undefined]) {
      const found = placeInTurn(grid, queue);
      const more = found.placed.length - best.placed.length;
      if (more > 0 || (more === 0 && found.cost < best.cost)) best = found;
      if (found.placed.length === queue.length) break;
      const codes = new Set(found.placed.map(({ code }) => code));
      queue = [
        ...queue.filter(({ code }) => !codes.has(code)),
        ...queue.filter(({ code }) => codes.has(code)),
      ];
    }
  }
  return best.placed;
}

interface PlacedInTurn {
  readonly placed: PlacedLabel[];
  /** Of all lines together: long ones, those over land and those through other places are dear. */
  readonly cost: number;
}

/** Names one after the other, each as near as those before it allow. */
function placeInTurn(
  grid: SheetGrid,
  queue: readonly (LabelWish & { readonly wished: number })[],
): PlacedInTurn {
  const own = { ...grid, taken: grid.taken.slice() };
  const placed: PlacedLabel[] = [];
  const lines: Segment[] = [];
  const boxes: Box[] = [];
  let total = 0;
  for (const wish of queue) {
    const others = queue.filter(({ code }) => code !== wish.code).map(footOf);
    let best: PlacedLabel | undefined;
    let shortest = Infinity;
    for (let row = 1; row < own.rows - 1; row++) {
      for (let column = 0; column < own.columns; column++) {
        const x = column * CELL;
        const y = (row + 0.5) * CELL;
        const isRight = x > wish.x;
        const anchorX = isRight ? x - CELL / 4 : x + wish.width + CELL / 4;
        // A name that lies across its own place would need a line through itself.
        if (!isRight && anchorX > wish.x) continue;
        const length = Math.hypot(anchorX - wish.x, (y - wish.wished) * 1.3);
        if (length >= shortest || !isFree(own, x, y, wish)) continue;
        // A line over land hides what it crosses: better a longer one over the sea.
        let cost = length * (1 + landShare(grid, wish, anchorX, y));
        if (cost >= shortest) continue;
        const line: Segment = [wish.x, wish.y, anchorX, y];
        // A line through another place would seem to belong to it.
        cost *= 1 + others.filter((foot) => isStruck(foot, line)).length;
        if (cost >= shortest) continue;
        const box = boxOf(x, y, wish);
        if (boxes.some((other) => isStruck(other, line))) continue;
        if (lines.some((other) => isStruck(box, other) || isCrossed(line, other))) continue;
        shortest = cost;
        best = { code: wish.code, x, y, anchorX };
      }
    }
    if (!best) continue;
    total += shortest;
    placed.push(best);
    lines.push([wish.x, wish.y, best.anchorX, best.y]);
    boxes.push(boxOf(best.x, best.y, wish));
    for (let x = best.x - CELL; x <= best.x + wish.width + CELL; x += CELL / 2)
      for (let y = best.y - wish.height / 2; y <= best.y + wish.height / 2; y += CELL / 2) take(own, x, y);
  }
  return { placed, cost: total };
}

/** A straight line from a place to its name. */
type Segment = readonly [fromX: number, fromY: number, toX: number, toY: number];
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A name with the room about it that lines keep free. */
function boxOf(x: number, y: number, { width, height }: LabelWish): Box {
  const room = CELL / 4;
  return [x - room, y - height / 2 - room, x + width + room, y + height / 2 + room];
}

/** The mark of a place. */
function footOf({ x, y }: LabelWish): Box {
  const room = CELL / 2;
  return [x - room, y - room, x + room, y + room];
}

/** Does a line run through a box? Its part between the left and the right edge is held against top and bottom. */
function isStruck([left, top, right, bottom]: Box, [fromX, fromY, toX, toY]: Segment): boolean {
  if (Math.max(fromX, toX) <= left || Math.min(fromX, toX) >= right) return false;
  const heightAt = (x: number) => fromY + ((x - fromX) / (toX - fromX)) * (toY - fromY);
  const [start, end] = [Math.max(left, Math.min(fromX, toX)), Math.min(right, Math.max(fromX, toX))];
  const ys = fromX === toX ? [fromY, toY] : [heightAt(start), heightAt(end)];
  return Math.max(...ys) > top && Math.min(...ys) < bottom;
}

/** Do two lines cross? */
function isCrossed([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): boolean {
  const side = (px: number, py: number, qx: number, qy: number, x: number, y: number) =>
    Math.sign((qx - px) * (y - py) - (qy - py) * (x - px));
  return (
    side(ax, ay, bx, by, cx, cy) !== side(ax, ay, bx, by, dx, dy) &&
    side(cx, cy, dx, dy, ax, ay) !== side(cx, cy, dx, dy, bx, by)
  );
}

/** Heights at which names that are close to each other would stand, pushed apart evenly. */
function spread(ordered: readonly LabelWish[]): number[] {
  const heights = ordered.map(({ y }) => y);
  const ROUNDS = 20;
  for (let round = 0; round < ROUNDS; round++)
    for (let index = 1; index < heights.length; index++) {
      const missing =
        (ordered[index]?.height ?? 0) + CELL - ((heights[index] as number) - (heights[index - 1] as number));
      if (missing <= 0) continue;
      heights[index] = (heights[index] as number) + missing / 2;
      heights[index - 1] = (heights[index - 1] as number) - missing / 2;
    }
  return heights;
}

/** How much of the line from a place to its name lies over land, 0–1. */
function landShare(grid: SheetGrid, { x, y }: LabelWish, toX: number, toY: number): number {
  const STEPS = 12;
  let land = 0;
  for (let step = 1; step <= STEPS; step++)
    land += grid.taken[cellOf(grid, x + ((toX - x) * step) / STEPS, y + ((toY - y) * step) / STEPS)] ?? 0;
  return land / STEPS;
}

function isFree(grid: SheetGrid, left: number, middle: number, { width, height }: LabelWish): boolean {
  if (left + width > grid.columns * CELL) return false;
  for (let x = left - CELL / 2; x <= left + width + CELL / 2; x += CELL / 2)
    for (let y = middle - height / 2; y <= middle + height / 2; y += CELL / 2) {
      if (y < 0 || y >= grid.rows * CELL) return false;
      if (grid.taken[cellOf(grid, x, y)] === 1) return false;
    }
  return true;
}

function cellOf(grid: SheetGrid, x: number, y: number): number {
  const column = Math.min(Math.max(Math.floor(x / CELL), 0), grid.columns - 1);
  const row = Math.min(Math.max(Math.floor(y / CELL), 0), grid.rows - 1);
  return row * grid.columns + column;
}

function take(grid: SheetGrid, x: number, y: number): void {
  grid.taken[cellOf(grid, x, y)] = 1;
}

/** Where a ring crosses a height. */
function crossingsAt(ring: SheetRing, y: number): number[] {
  const crossings: number[] = [];
  for (const [index, [fromX, fromY]] of ring.entries()) {
    const [toX, toY] = ring[(index + 1) % ring.length] as readonly [number, number];
    if (fromY > y === toY > y) continue;
    crossings.push(fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX));
  }
  return crossings;
}
