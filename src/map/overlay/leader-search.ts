import type { PlaceCode } from '../../domain/place.ts';
import {
  crosses,
  grow,
  isInside,
  overlaps,
  passesThrough,
  rectAround,
  type Rect,
} from '../../figure/rect.ts';
import { foreignLandAlong, touchesLand, type LandAt } from './land-memory.ts';
import type { PlacedLabel } from './label.ts';

const DISTANCES = [14, 18, 22, 27, 32, 38, 44, 51, 58, 66, 74, 83, 92, 102, 112, 123, 134, 146, 158];
const FARTHEST = Math.max(...DISTANCES);
const DIRECTIONS = Array.from({ length: 36 }, (_, index): Direction => {
  const angle = (index * Math.PI) / 18;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});
/** A label keeps so far from another one, in CSS pixels. */
const APART = 2;

/** What is as bad as a line so many CSS pixels longer: over foreign land it can be taken for that place's own. */
const FOREIGN_LAND = 2;
const OVER_A_NUMBER = 400;
const CROSSING = 500;
const OVER_A_FRAME = 150;

export type Point = readonly [x: number, y: number];
export type Line = readonly [from: Point, to: Point];

/** A direction of the screen, one CSS pixel long. */
interface Direction {
  readonly x: number;
  readonly y: number;
}

/** What a leader looks for. CSS pixels of the map. */
export interface Wish {
  readonly code: PlaceCode;
  readonly start: Point;
  readonly width: number;
  readonly height: number;
  /** The window, less a little on every side. */
  readonly view: Rect;
  readonly landAt: LandAt;
}

/** What stands in the way of a leader. */
export interface Obstacles {
  readonly reserved: readonly Rect[];
  /** Boxes of the labels that stand already. */
  readonly labels: readonly Rect[];
  readonly lines: readonly Line[];
}

/** Where a leader ends, and its text. */
export interface Spot {
  readonly end: Point;
  readonly box: Rect;
  readonly distance: number;
}

/** The screen that a leader of a length could touch, with its text. */
function reachOf({ start: [x, y], width, height }: Wish, distance: number): Rect {
  const side = 2 * (distance + width + height + APART);
  return rectAround(x, y, side, side);
}

/** The screen that a leader could touch at all. */
export function farthestReach(wish: Wish): Rect {
  return reachOf(wish, FARTHEST);
}

/** Those that stand within some part of the screen. */
export function obstaclesWithin(reach: Rect, { reserved, labels, lines }: Obstacles): Obstacles {
  const isNear = (rect: Rect): boolean => overlaps(rect, reach);
  return {
    reserved: reserved.filter(isNear),
    labels: labels.filter(isNear),
    lines: lines.filter(([from, to]) => passesThrough(from, to, reach)),
  };
}

/** The lines of labels that stand already, on the screen. @param start where a label's place is there */
export function lineOf({ line }: PlacedLabel, start: Point): Line | undefined {
  return line && [start, [start[0] + line.dx, start[1] + line.dy]];
}

/**
 * Looks for the best end of a leader, from near to far.
 * @param obstacles at least those within the farthest reach
 * @returns the end, where there is one, and the screen that was looked at: what changes beyond it changes nothing
 */
export function searchSpot(wish: Wish, obstacles: Obstacles): { spot: Spot | undefined; reach: Rect } {
  const { start, width, height, view, landAt } = wish;
  const { reserved, labels, lines } = obstacles;
  const taken = [...reserved, ...labels.map((box) => grow(box, APART))];
  let best: (Spot & { cost: number }) | undefined;
  let looked = 0;
  // What was in the way of one end mostly is in that of the next.
  let last: Rect | undefined;
  for (const distance of DISTANCES) {
    if (best && best.cost <= distance) break;
    looked = distance;
    for (const direction of DIRECTIONS) {
      const end: Point = [start[0] + direction.x * distance, start[1] + direction.y * distance];
      let cost: number | undefined;
      for (const [index, box] of boxesAtEnd(end, direction, width, height).entries()) {
        if ((last && overlaps(last, box)) || !isInside(box, view)) continue;
        const inTheWay = taken.find((rect) => overlaps(rect, box));
        if (inTheWay) {
          last = inTheWay;
          continue;
        }
        // Dear to work out, and for most ends there is no room.
        cost ??= distance + costOfLine(start, end, wish, obstacles);
        if (best && cost + index >= best.cost) break;
        if (lines.some(([from, to]) => passesThrough(from, to, box))) continue;
        if (touchesLand(grow(box, 1), landAt)) continue;
        best = { cost: cost + index, end, box, distance };
      }
    }
  }
  return { spot: best, reach: reachOf(wish, looked) };
}

/** The text continues the line outwards; at the end of a steep line it is centred, or hangs to either side. */
function boxesAtEnd([x, y]: Point, direction: Direction, width: number, height: number): Rect[] {
  const beside = (side: number): Rect => rectAround(x + side * (width / 2 + 1), y, width, height);
  if (Math.abs(direction.x) > 0.6) return [beside(Math.sign(direction.x))];
  const beyond = rectAround(x, y + Math.sign(direction.y) * (height / 2 + 2), width, height);
  const outwards = direction.x < 0 ? -1 : 1;
  return [beyond, beside(outwards), beside(-outwards)];
}

function costOfLine(
  start: Point,
  end: Point,
  { code, landAt }: Wish,
  { reserved, labels, lines }: Obstacles,
): number {
  let cost = foreignLandAlong(start, end, code, landAt) * FOREIGN_LAND;
  for (const box of labels) if (passesThrough(start, end, box)) cost += OVER_A_NUMBER;
  for (const [from, to] of lines) if (crosses(start, end, from, to)) cost += CROSSING;
  if (reserved.some((rect) => passesThrough(start, end, rect))) cost += OVER_A_FRAME;
  return cost;
}
