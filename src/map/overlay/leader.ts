import type { PlaneCamera, ViewSize } from '../../domain/plane.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { screenFromPlane } from '../camera.ts';
import { foreignLandAlong, touchesLand, type LandAt } from './land-memory.ts';
import type { LabelInput, PlacedLabel } from './label.ts';
import {
  crosses,
  grow,
  isInside,
  overlaps,
  passesThrough,
  rectAround,
  type Rect,
} from '../../figure/rect.ts';
import { textWidth } from '../../figure/text-width.ts';

/** What a leader has to keep clear of. */
export interface LeaderRoom {
  readonly camera: PlaneCamera;
  readonly size: ViewSize;
  readonly landAt: LandAt;
  readonly reserved: readonly Rect[];
  readonly fontSize: number;
}

const LINE_HEIGHT = 1.2;
const DISTANCES = [14, 18, 22, 27, 32, 38, 44, 51, 58, 66, 74, 83, 92, 102, 112, 123, 134, 146, 158];
const FARTHEST = Math.max(...DISTANCES);
const DIRECTIONS = Array.from({ length: 36 }, (_, index): Direction => {
  const angle = (index * Math.PI) / 18;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});
/** Text this close to its shape needs no line. */
const NO_LINE_WITHIN = 20;
const EDGE = 4;

/** What is as bad as a line so many CSS pixels longer: over foreign land it can be taken for that place's own. */
const FOREIGN_LAND = 2;
const OVER_A_NUMBER = 400;
const CROSSING = 500;
const OVER_A_FRAME = 150;

type Point = readonly [x: number, y: number];

/** A direction of the screen, one CSS pixel long. */
interface Direction {
  readonly x: number;
  readonly y: number;
}

/**
 * A number and its name in the sea, at the end of a line from its place: the shortest line that runs over the
 * least foreign land, over no other number and across no other line.
 * @param placed labels that stand already
 * @returns undefined where no free sea is near
 */
export function placeLeader(
  input: LabelInput,
  room: LeaderRoom,
  placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
  const { camera, size, fontSize } = room;
  const view: Rect = { left: EDGE, top: EDGE, right: size.width - EDGE, bottom: size.height - EDGE };
  const at = screenFromPlane(camera, size, input.at);
  const start: Point = [at.x, at.y];
  const width = textWidth(`${input.name} ${input.text}`, fontSize) + 4;
  const height = fontSize * LINE_HEIGHT;
  const around = obstaclesWithin(
    rectAround(at.x, at.y, 2 * (FARTHEST + width + height), 2 * (FARTHEST + width + height)),
    room,
    placed,
  );
  const { lines, taken } = around;
  let best: { cost: number; end: Point; box: Rect; distance: number } | undefined;
  for (const distance of DISTANCES) {
    if (best && best.cost <= distance) break;
    for (const direction of DIRECTIONS) {
      const end: Point = [at.x + direction.x * distance, at.y + direction.y * distance];
      let cost: number | undefined;
      for (const [index, box] of boxesAtEnd(end, direction, width, height).entries()) {
        if (!isInside(box, view) || taken.some((rect) => overlaps(rect, box))) continue;
        // Dear to work out, and for most ends there is no room.
        cost ??= distance + costOfLine(start, end, input.code, room.landAt, around);
        if (best && cost + index >= best.cost) break;
        if (lines.some(([from, to]) => passesThrough(from, to, box))) continue;
        if (touchesLand(grow(box, 1), room.landAt)) continue;
        best = { cost: cost + index, end, box, distance };
      }
    }
  }
  if (!best) return undefined;
  const { end, box, distance } = best;
  return {
    code: input.code,
    name: input.name,
    text: input.text,
    at: input.at,
    kind: 'leader',
    fontSize,
    dx: (box.left + box.right) / 2 - at.x,
    dy: (box.top + box.bottom) / 2 - at.y,
    line: distance > NO_LINE_WITHIN ? { dx: end[0] - at.x, dy: end[1] - at.y } : undefined,
    box,
  };
}

/** What stands where a leader could come to: the rest of the map is not looked at for each of its ends. */
interface Obstacles {
  readonly reserved: readonly Rect[];
  /** Boxes of the labels that stand already. */
  readonly labels: readonly Rect[];
  readonly lines: readonly (readonly [Point, Point])[];
  /** No text stands here: what is reserved, and the labels with a little room around them. */
  readonly taken: readonly Rect[];
}

function obstaclesWithin(reach: Rect, room: LeaderRoom, placed: readonly PlacedLabel[]): Obstacles {
  const isNear = (rect: Rect): boolean => overlaps(rect, reach);
  const reserved = room.reserved.filter(isNear);
  const labels = placed.map(({ box }) => box).filter(isNear);
  const lines = placed.flatMap((label) => lineOf(label, room));
  return {
    reserved,
    labels,
    lines: lines.filter(([from, to]) => passesThrough(from, to, reach)),
    taken: [...reserved, ...labels.map((box) => grow(box, 2))],
  };
}

/** The text continues the line outwards; at the end of a steep line it is centred, or hangs to either side. */
function boxesAtEnd([x, y]: Point, direction: Direction, width: number, height: number): Rect[] {
  const beside = (side: number): Rect => rectAround(x + side * (width / 2 + 1), y, width, height);
  if (Math.abs(direction.x) > 0.6) return [beside(Math.sign(direction.x))];
  const beyond = rectAround(x, y + Math.sign(direction.y) * (height / 2 + 2), width, height);
  const outwards = direction.x < 0 ? -1 : 1;
  return [beyond, beside(outwards), beside(-outwards)];
}

function lineOf(label: PlacedLabel, { camera, size }: LeaderRoom): [Point, Point][] {
  if (!label.line) return [];
  const { x, y } = screenFromPlane(camera, size, label.at);
  return [
    [
      [x, y],
      [x + label.line.dx, y + label.line.dy],
    ],
  ];
}

function costOfLine(
  start: Point,
  end: Point,
  own: PlaceCode,
  landAt: LandAt,
  { reserved, labels, lines }: Obstacles,
): number {
  let cost = foreignLandAlong(start, end, own, landAt) * FOREIGN_LAND;
  for (const box of labels) if (passesThrough(start, end, box)) cost += OVER_A_NUMBER;
  for (const [from, to] of lines) if (crosses(start, end, from, to)) cost += CROSSING;
  if (reserved.some((rect) => passesThrough(start, end, rect))) cost += OVER_A_FRAME;
  return cost;
}
