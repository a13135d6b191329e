import type { PlaceCode } from '../../domain/place.ts';
import type { PlaneCamera, PlanePoint, ViewSize } from '../../domain/plane.ts';
import { screenFromPlane } from '../camera.ts';
import { isInside, overlaps, rectAround, type Rect } from '../../figure/rect.ts';
import { textWidth } from '../../figure/text-width.ts';
import { positionsAround } from './positions-around.ts';

/** A word beside the marks of ties that belong together. Earlier ones choose first. */
export interface TieTagInput {
  readonly code: PlaceCode;
  readonly name: string;
  /** Places in a prefecture, seen from afar; empty beside a single mark. */
  readonly count: string;
  /** The name without what can be left out of it; tried where the name has no room. */
  readonly shortName?: string;
  readonly isWard?: boolean;
  /** The marks it may stand beside, in metres on the plane. */
  readonly at: readonly PlanePoint[];
}

/** A tag in its place: its ground in CSS pixels from the screen position of `at`. */
export interface PlacedTieTag {
  readonly code: PlaceCode;
  readonly name: string;
  readonly count: string;
  readonly at: PlanePoint;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  /** Times the size on a desk. */
  readonly scale: number;
  readonly box: Rect;
}

export const TIE_TAG_FONT_SIZE = 12;
const HEIGHT = 18;
const PADDING = 4;
/** Between name and count. */
export const TIE_TAG_GAP = 4;
/**
 * From the middle of a mark to the edge of its tag, nearer places first. Further off a single mark's name is
 * doubtful; that of a ward, where all lines end, is not.
 */
const DISTANCES = { one: [10, 18], many: [10, 20, 34], ward: [10, 18, 28, 40, 56] };

/**
 * Puts the tags beside their marks, so that none covers a mark, another tag or what is taken. Where a name
 * finds no room its count alone is tried; what fits nowhere is left out (the list beside the map has it).
 * @param taken screen boxes that are used already, the marks among them
 * @param scale how large the words are, times their size on a desk
 */
export function placeTieTags(
  inputs: readonly TieTagInput[],
  camera: PlaneCamera,
  size: ViewSize,
  taken: readonly Rect[],
  scale = 1,
): PlacedTieTag[] {
  const view: Rect = { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 };
  const used: Rect[] = [...taken];
  const placed: PlacedTieTag[] = [];
  for (const input of inputs) {
    const { shortName, count } = input;
    const wishes = [input, ...(shortName === undefined ? [] : [{ ...input, name: shortName }])];
    // One mark is counted at a glance: the figure alone would only be taken for a rank.
    if (Number(count) > 1) wishes.push({ ...input, name: '' });
    for (const wish of wishes) {
      const tag = findRoom(wish, { camera, size, view, used, scale });
      if (!tag) continue;
      used.push(tag.box);
      placed.push(tag);
      break;
    }
  }
  return placed;
}

interface Room {
  camera: PlaneCamera;
  size: ViewSize;
  view: Rect;
  used: readonly Rect[];
  scale: number;
}

function findRoom(
  { code, name, count, isWard, at: anchors }: TieTagInput,
  { camera, size, view, used, scale }: Room,
): PlacedTieTag | undefined {
  const gap = name !== '' && count !== '' ? TIE_TAG_GAP : 0;
  const letters = textWidth(name, TIE_TAG_FONT_SIZE) + textWidth(count, TIE_TAG_FONT_SIZE);
  const width = (letters + gap + PADDING * 2) * scale;
  const height = HEIGHT * scale;
  for (const distance of DISTANCES[isWard ? 'ward' : anchors.length === 1 ? 'one' : 'many']) {
    for (const at of anchors) {
      const { x, y } = screenFromPlane(camera, size, at);
      for (const [dx, dy] of positionsAround(width, height, distance)) {
        const box = rectAround(x + dx, y + dy, width, height);
        if (!isInside(box, view) || used.some((rect) => overlaps(rect, box))) continue;
        return { code, name, count, at, dx, dy, width, height, scale, box };
      }
    }
  }
  return undefined;
}
