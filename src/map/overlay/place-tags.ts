import type { PlaceCode } from '../../domain/place.ts';
import type { PlaneCamera, PlanePoint, ViewSize } from '../../domain/plane.ts';
import { screenFromPlane } from '../camera.ts';
import { isInside, overlaps, rectAround, type Rect } from './rect.ts';
import { textWidth } from './text-width.ts';

/** A name that would like to stand beside its place. Earlier ones choose first. */
export interface TagInput {
  readonly code: PlaceCode;
  readonly name: string;
  readonly at: PlanePoint;
  /** Has it a dot that the tag must leave free? */
  readonly hasDot: boolean;
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
}

export const TAG_FONT_SIZE = 12;
const TAG_HEIGHT = 18;
const TAG_PADDING = 3;
/** From the middle of a dot to the edge of its tag. */
const DOT_ROOM = 9;

/**
 * Puts as many names as fit beside their places without any two tags overlapping, or a tag covering a dot.
 * @param dots screen boxes of every dot in view
 * @param taken boxes that are used already (labels, controls)
 */
export function placeTags(
  inputs: readonly TagInput[],
  camera: PlaneCamera,
  size: ViewSize,
  dots: readonly { code: PlaceCode; box: Rect }[],
  taken: readonly Rect[],
): PlacedTag[] {
  const view: Rect = { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 };
  const used: Rect[] = [...taken];
  const placed: PlacedTag[] = [];
  for (const { code, name, at, hasDot } of inputs) {
    const { x, y } = screenFromPlane(camera, size, at);
    if (x < 0 || y < 0 || x > size.width || y > size.height) continue;
    const width = textWidth(name, TAG_FONT_SIZE) + TAG_PADDING * 2;
    for (const [dx, dy] of positions(width, hasDot)) {
      const box = rectAround(x + dx, y + dy, width, TAG_HEIGHT);
      if (!isInside(box, view) || used.some((rect) => overlaps(rect, box))) continue;
      if (dots.some((dot) => overlaps(dot.box, box))) continue;
      used.push(box);
      placed.push({ code, name, at, hasDot, dx, dy, width, height: TAG_HEIGHT });
      break;
    }
  }
  return placed;
}

/** Where a tag may stand around its place, the best first. */
function positions(width: number, hasDot: boolean): [number, number][] {
  if (!hasDot) return [[0, 0]];
  const beside = width / 2 + DOT_ROOM;
  const above = TAG_HEIGHT / 2 + DOT_ROOM - 2;
  return [
    [beside, 0],
    [-beside, 0],
    [0, -above],
    [0, above],
    [beside - 4, -above + 6],
    [-beside + 4, -above + 6],
    [beside - 4, above - 6],
    [-beside + 4, above - 6],
  ];
}
