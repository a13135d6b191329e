import { coversRect, type Area } from '../areas.ts';
import { screenFromPlane } from '../camera.ts';
import type { PlaneCamera, PlanePoint, ViewSize } from '../../domain/plane.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { MEMORY, touchesLand, type LandTest } from './land-memory.ts';
import { crosses, grow, isInside, overlaps, passesThrough, rectAround, type Rect } from './rect.ts';
import { textWidth } from './text-width.ts';

/** A number to be put on the map. */
export interface LabelInput {
  readonly code: PlaceCode;
  readonly name: string;
  readonly text: string;
  readonly area: Area;
  /** Where the number would stand inside, in metres on the plane. */
  readonly at: PlanePoint;
}

/** A number in its place. Offsets in CSS pixels from the screen position of `at`. */
export interface PlacedLabel {
  readonly code: PlaceCode;
  readonly at: PlanePoint;
  readonly kind: 'inside' | 'leader';
  readonly fontSize: number;
  /** Middle of the text. */
  readonly dx: number;
  readonly dy: number;
  /** End of the leader line at the text; undefined where the text stands close enough without one. */
  readonly line: { readonly dx: number; readonly dy: number } | undefined;
  readonly name: string;
  readonly text: string;
  readonly box: Rect;
}

export interface LabelRoom {
  readonly camera: PlaneCamera;
  readonly size: ViewSize;
  /** Labels that stand outside their own shape keep to the sea. */
  readonly isLand: LandTest;
  /** Where no label may stand: controls, legend, headline, frames of the insets. */
  readonly reserved: readonly Rect[];
  /** Carry labels that do not fit into the sea? (Otherwise they are left out.) */
  readonly hasLeaders: boolean;
  /** How much larger than on a desk the numbers are (a wall screen is looked at from further away). */
  readonly textScale: number;
}

const INSIDE_SIZES = [14, 12];
const LEADER_SIZE = 12;
const LINE_HEIGHT = 1.2;
/** Share of the text's box that must lie on its own shape. */
const FIT_WIDTH = 0.95;
const FIT_HEIGHT = 0.7;
const LEADER_DISTANCES = [14, 22, 32, 44, 58, 74, 92, 112, 134, 158];
const LEADER_ANGLES = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);
/** Text this close to its shape needs no line. */
const NO_LINE_WITHIN = 20;
const EDGE = 4;

/**
 * Puts numbers on the map: inside the shape where they fit, otherwise into the sea with a leader line, so that
 * no two labels overlap, none covers foreign land, and lines cross as little as can be. Smaller shapes choose
 * first, because they have fewer choices.
 */
export function placeLabels(inputs: readonly LabelInput[], room: LabelRoom): PlacedLabel[] {
  const { camera, size } = room;
  const view: Rect = { left: EDGE, top: EDGE, right: size.width - EDGE, bottom: size.height - EDGE };
  const placed: PlacedLabel[] = [];
  const outside: LabelInput[] = [];
  for (const input of inputs) {
    const at = screenFromPlane(camera, size, input.at);
    if (at.x < 0 || at.y < 0 || at.x > size.width || at.y > size.height) continue;
    const fontSize = INSIDE_SIZES.map((base) => base * room.textScale).find((candidate) =>
      fitsInside(input, candidate, room),
    );
    if (fontSize === undefined) {
      outside.push(input);
      continue;
    }
    const box = rectAround(at.x, at.y, textWidth(input.text, fontSize), fontSize);
    placed.push({ ...base(input), kind: 'inside', fontSize, dx: 0, dy: 0, line: undefined, box });
  }
  if (!room.hasLeaders) return placed;
  outside.sort((a, b) => extentOf(a.area) - extentOf(b.area));
  for (const input of outside) {
    const label = withLeader(input, room, view, placed);
    if (label) placed.push(label);
  }
  return placed;
}

function fitsInside({ area, at, text }: LabelInput, fontSize: number, { camera }: LabelRoom): boolean {
  const halfWidth = ((textWidth(text, fontSize) * FIT_WIDTH) / 2) * camera.metresPerPixel;
  const halfHeight = ((fontSize * FIT_HEIGHT) / 2) * camera.metresPerPixel;
  return coversRect(area, at, halfWidth, halfHeight);
}

function withLeader(
  input: LabelInput,
  { camera, size, reserved, isLand, textScale }: LabelRoom,
  view: Rect,
  placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
  const at = screenFromPlane(camera, size, input.at);
  const fontSize = LEADER_SIZE * textScale;
  const width = textWidth(`${input.name} ${input.text}`, fontSize);
  const height = fontSize * LINE_HEIGHT;
  let best: { cost: number; label: PlacedLabel } | undefined;
  for (const distance of LEADER_DISTANCES) {
    if (best && best.cost <= distance) break;
    for (const angle of LEADER_ANGLES) {
      const end: [number, number] = [at.x + Math.cos(angle) * distance, at.y + Math.sin(angle) * distance];
      // The text continues the line outwards; above and below it is centred on it.
      const side = Math.abs(Math.cos(angle)) < 0.3 ? 0 : Math.sign(Math.cos(angle));
      const middle: [number, number] = [
        end[0] + side * (width / 2 + 3),
        end[1] + (side === 0 ? Math.sign(Math.sin(angle)) * (height / 2 + 2) : 0),
      ];
      const box = rectAround(...middle, width + 4, height);
      if (!isInside(box, view) || reserved.some((rect) => overlaps(rect, box))) continue;
      if (placed.some((other) => overlaps(grow(other.box, 2), box))) continue;
      if (touchesLand(grow(box, 1), isLand)) continue;
      const start: [number, number] = [at.x, at.y];
      let cost = distance + landAlong(start, end, isLand);
      for (const other of placed) {
        if (passesThrough(start, end, other.box)) cost += 90;
        if (!other.line) continue;
        const from = screenFromPlane(camera, size, other.at);
        const to: [number, number] = [from.x + other.line.dx, from.y + other.line.dy];
        if (crosses(start, end, [from.x, from.y], to)) cost += 150;
        if (passesThrough([from.x, from.y], to, box)) cost += 150;
      }
      if (best && best.cost <= cost) continue;
      const line = distance > NO_LINE_WITHIN ? { dx: end[0] - at.x, dy: end[1] - at.y } : undefined;
      const [dx, dy] = [middle[0] - at.x, middle[1] - at.y];
      best = {
        cost,
        label: { ...base(input), kind: 'leader', fontSize, dx, dy, line, box },
      };
    }
  }
  return best?.label;
}

function base({ code, name, text, at }: LabelInput): Pick<PlacedLabel, 'code' | 'name' | 'text' | 'at'> {
  return { code, name, text, at };
}

function extentOf({ box }: Area): number {
  return (box[2] - box[0]) * (box[3] - box[1]);
}

function landAlong(
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  isLand: LandTest,
): number {
  const length = Math.hypot(toX - fromX, toY - fromY);
  let land = 0;
  for (let way = 0; way < length; way += MEMORY) {
    const share = way / length;
    if (isLand(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share)) land += MEMORY;
  }
  return land;
}
