import type { PlaceCode } from '../../domain/place.ts';
import type { PlaneBox, PlaneCamera, PlanePoint, ViewSize } from '../../domain/plane.ts';
import { screenFromPlane } from '../camera.ts';
import { isInside, overlaps, rectAround, type Rect } from '../../figure/rect.ts';
import { textWidth } from '../../figure/text-width.ts';
import { positionsAround } from './positions-around.ts';

/** A name that would like to stand beside its place. Earlier ones choose first. */
export interface TagInput {
  readonly code: PlaceCode;
  readonly name: string;
  readonly at: PlanePoint;
  /** Has it a dot that the tag must leave free? */
  readonly hasDot: boolean;
  /** The box of its shape, where the shape itself must be seen beside the tag (metres on the plane). */
  readonly shape?: PlaneBox | undefined;
}

/** A tag in its place: its ground in CSS pixels from the screen position of `at`. */
export interface PlacedTag {
  readonly code: PlaceCode;
  readonly name: string;
  readonly at: PlanePoint;
  /** Stands beside a dot, on a ground of its own; otherwise on the fill of its shape. */
  readonly hasDot: boolean;
  /** Middle of the tag. */
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  /** CSS pixels. */
  readonly fontSize: number;
}

export const TAG_FONT_SIZE = 12;
const TAG_HEIGHT = 18;
const TAG_PADDING = 3;
/** From the middle of a dot to the edge of its tag. */
const DOT_ROOM = 9;
/** From the edge of a shape that stays free to the edge of its tag. */
const SHAPE_GAP = 3;

/**
 * Puts as many names as fit beside their places without any two tags overlapping, or a tag covering a dot.
 * @param dots screen boxes of every dot in view
 * @param taken boxes that are used already (labels, controls)
 * @param scale how much larger than on a desk the names are (a wall screen)
 */
export function placeTags(
  inputs: readonly TagInput[],
  camera: PlaneCamera,
  size: ViewSize,
  dots: readonly { code: PlaceCode; box: Rect }[],
  taken: readonly Rect[],
  scale = 1,
): PlacedTag[] {
  const view: Rect = { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 };
  const used: Rect[] = [...taken];
  const fontSize = TAG_FONT_SIZE * scale;
  const height = TAG_HEIGHT * scale;
  const placed: PlacedTag[] = [];
  for (const { code, name, at, hasDot, shape } of inputs) {
    const { x, y } = screenFromPlane(camera, size, at);
    if (x < 0 || y < 0 || x > size.width || y > size.height) continue;
    const width = textWidth(name, fontSize) + TAG_PADDING * 2;
    const wishes: [number, number][] = hasDot ? positionsAround(width, height, DOT_ROOM) : [[0, 0]];
    if (shape !== undefined)
      wishes.unshift(...positionsBeside(width, height, reachOf(shape, at, camera, hasDot)));
    for (const [dx, dy] of wishes) {
      const box = rectAround(x + dx, y + dy, width, height);
      if (!isInside(box, view) || used.some((rect) => overlaps(rect, box))) continue;
      if (dots.some((dot) => overlaps(dot.box, box))) continue;
      used.push(box);
      placed.push({ code, name, at, hasDot, dx, dy, width, height, fontSize });
      break;
    }
  }
  return placed;
}

/** How far a shape reaches from the place of its name, in CSS pixels each way; a dot on it reaches as far at least. */
function reachOf(
  [west, south, east, north]: PlaneBox,
  [x, y]: PlanePoint,
  { metresPerPixel }: PlaneCamera,
  hasDot: boolean,
): Rect {
  const least = hasDot ? DOT_ROOM - SHAPE_GAP : 0;
  return {
    left: Math.max(least, (x - west) / metresPerPixel),
    top: Math.max(least, (north - y) / metresPerPixel),
    right: Math.max(least, (east - x) / metresPerPixel),
    bottom: Math.max(least, (y - south) / metresPerPixel),
  };
}

/** Where a tag leaves the whole shape free, the best first. */
function positionsBeside(
  width: number,
  height: number,
  { left, top, right, bottom }: Rect,
): [number, number][] {
  const [toLeft, toRight] = [-left - SHAPE_GAP - width / 2, right + SHAPE_GAP + width / 2];
  const [up, down] = [-top - SHAPE_GAP - height / 2, bottom + SHAPE_GAP + height / 2];
  return [
    [toRight, 0],
    [toLeft, 0],
    [0, up],
    [0, down],
    [toRight, up],
    [toLeft, up],
    [toRight, down],
    [toLeft, down],
  ];
}
