import type { Area } from '../areas.ts';
import { screenFromPlane } from '../camera.ts';
import type { PlaneCamera, ViewSize } from '../../domain/plane.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { innerSpot } from './inner-spot.ts';
import type { LandAt } from './land-memory.ts';
import type { LabelInput, PlacedLabel } from './label.ts';
import { placeLeader } from './leader.ts';
import { overlaps, rectAround, type Rect } from '../../figure/rect.ts';
import { textWidth } from '../../figure/text-width.ts';

export interface LabelRoom {
  readonly camera: PlaneCamera;
  readonly size: ViewSize;
  /** Labels that stand outside their own shape keep to the sea. */
  readonly landAt: LandAt;
  /** Where no label may stand: controls, legend, headline, frames of the insets. */
  readonly reserved: readonly Rect[];
  /** Carry labels that do not fit into the sea? (Otherwise they are left out.) */
  readonly hasLeaders: boolean;
  /** How much larger than on a desk the numbers are (a wall screen is looked at from further away). */
  readonly textScale: number;
}

const INSIDE_SIZES = [14, 12];
const LEADER_SIZE = 12;
/** Share of the text's box that must lie on its own shape. */
const FIT_WIDTH = 0.95;
const FIT_HEIGHT = 0.7;
/** Leaders are placed once, and then once more each, when all the others are known. */
const ROUNDS = 2;

/**
 * Puts numbers on the map: inside the shape where they fit, otherwise into the sea with a leader line, so that
 * no two labels overlap, none covers foreign land, and lines cross as little as can be. Smaller shapes choose
 * first, because they have fewer choices.
 */
export function placeLabels(inputs: readonly LabelInput[], room: LabelRoom): PlacedLabel[] {
  const { camera, size } = room;
  const inside: PlacedLabel[] = [];
  const outside: LabelInput[] = [];
  for (const input of inputs) {
    const at = screenFromPlane(camera, size, input.at);
    if (at.x < 0 || at.y < 0 || at.x > size.width || at.y > size.height) continue;
    const label = placeInside(input, room);
    if (!label) outside.push(input);
    // What lies under headline or legend is not read there.
    else if (!room.reserved.some((rect) => overlaps(rect, label.box))) inside.push(label);
  }
  if (!room.hasLeaders) return inside;
  outside.sort((a, b) => extentOf(a.area) - extentOf(b.area));
  const leaders = new Map<PlaceCode, PlacedLabel>();
  const leaderRoom = { ...room, fontSize: LEADER_SIZE * room.textScale };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const input of outside) {
      leaders.delete(input.code);
      const label = placeLeader(input, leaderRoom, [...inside, ...leaders.values()]);
      if (label) leaders.set(input.code, label);
    }
  }
  return [...inside, ...leaders.values()];
}

function placeInside(input: LabelInput, { camera, size, textScale }: LabelRoom): PlacedLabel | undefined {
  const { code, name, text, area } = input;
  for (const fontSize of INSIDE_SIZES.map((base) => base * textScale)) {
    const width = textWidth(text, fontSize);
    const halfWidth = ((width * FIT_WIDTH) / 2) * camera.metresPerPixel;
    const halfHeight = ((fontSize * FIT_HEIGHT) / 2) * camera.metresPerPixel;
    const at = innerSpot(area, input.at, halfWidth, halfHeight);
    if (!at) continue;
    const { x, y } = screenFromPlane(camera, size, at);
    const box = rectAround(x, y, width, fontSize);
    return { code, name, text, at, kind: 'inside', fontSize, dx: 0, dy: 0, line: undefined, box };
  }
  return undefined;
}

function extentOf({ box }: Area): number {
  return (box[2] - box[0]) * (box[3] - box[1]);
}
