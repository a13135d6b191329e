import {
  INSET_BOXES,
  INSET_FRAMES,
  type PlaneBox,
  type PlaneCamera,
  type PlanePoint,
  type ViewSize,
} from '../../domain/plane.ts';
import { unionOf, type Area } from '../areas.ts';
import { screenFromPlane } from '../camera.ts';
import type { Geometry } from '../geometry.ts';
import type { InsetLabels } from '../inputs.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { touchesLand, type LandAt } from './land-memory.ts';
import type { Note } from './overlay.ts';
import { isInside, overlaps, rectAround, type Rect } from '../../figure/rect.ts';
import { textWidth } from '../../figure/text-width.ts';

const FONT_SIZE = 12;
const LINE = 16;
const GAP = 6;
const EDGE = 4;
const FRAME_STEP = 6;

/** A note with the screen it covers. */
export interface PlacedNote {
  readonly note: Note;
  readonly box: Rect;
}

/** Where a note may stand: beside a point of the plane, in one of the directions of a text. */
export interface NotePlace {
  readonly at: PlanePoint;
  readonly side: 'left' | 'right' | 'above' | 'below';
}

interface NoteRoom {
  readonly camera: PlaneCamera;
  readonly size: ViewSize;
  /** Screen that is taken already. */
  readonly taken: readonly Rect[];
  readonly landAt: LandAt;
  /** How much larger than on a desk the words are (a wall screen). */
  readonly textScale: number;
}

/** The note in the first of its places that is in the window and free; undefined where none is. */
export function placeNote(
  text: string,
  places: readonly NotePlace[],
  room: NoteRoom,
): PlacedNote | undefined {
  const view: Rect = {
    left: EDGE,
    top: EDGE,
    right: room.size.width - EDGE,
    bottom: room.size.height - EDGE,
  };
  const fontSize = FONT_SIZE * room.textScale;
  const line = LINE * room.textScale;
  const width = textWidth(text, fontSize);
  for (const { at, side } of places) {
    const screen = screenFromPlane(room.camera, room.size, at);
    const beside = side === 'left' ? -1 : side === 'right' ? 1 : 0;
    let dx = beside * (GAP + width / 2);
    const dy = side === 'above' ? -GAP - line / 2 : side === 'below' ? GAP + line / 2 : 0;
    // A note at the edge of the window moves in a little rather than being lost.
    if (beside === 0) {
      dx = Math.min(dx, view.right - width / 2 - screen.x);
      dx = Math.max(dx, view.left + width / 2 - screen.x);
      if (Math.abs(dx) > width / 2) continue;
    }
    const box = rectAround(screen.x + dx, screen.y + dy, width + 4, line);
    if (!isInside(box, { ...view, left: 0, right: room.size.width })) continue;
    if (room.taken.some((rect) => overlaps(rect, box)) || touchesLand(box, room.landAt)) continue;
    return { note: { at, dx, dy, text, fontSize, anchor: 'middle', hasLine: false }, box };
  }
  return undefined;
}

/**
 * Where the words of the insets, of the northern villages and of what is left out may stand.
 * @param isNumbered does 沖縄県 carry its own name with its number?
 */
export function insetNotes(
  geometry: Geometry,
  labels: InsetLabels,
  isNumbered: boolean,
): { text: string; places: NotePlace[] }[] {
  const { south, ogasawara } = INSET_BOXES;
  const [amami, okinawa] = [partIn(geometry, '46', south), geometry.prefectures.get('47' as PlaceCode)];
  const northern = [...geometry.prefectures.values()].filter(({ code }) => code.length === 5);
  const notes: { text: string; places: NotePlace[] }[] = [];
  if (amami) {
    const middle = (amami[1] + amami[3]) / 2;
    notes.push({
      text: labels.amami,
      places: [
        { at: [amami[2], (middle + amami[3]) / 2], side: 'right' },
        { at: [amami[2], middle], side: 'right' },
        { at: [(amami[0] + amami[2]) / 2, middle], side: 'right' },
        { at: [amami[0], middle], side: 'left' },
        { at: [amami[0], amami[3] - (amami[3] - amami[1]) / 4], side: 'left' },
        { at: [(amami[0] + amami[2]) / 2, amami[3]], side: 'above' },
        { at: [amami[2], amami[1]], side: 'below' },
      ],
    });
  }
  if (okinawa && !isNumbered) notes.push({ text: labels.south, places: around(largestBox(okinawa)) });
  const middleOfOgasawara = (ogasawara[0] + ogasawara[2]) / 2;
  notes.push({
    text: labels.ogasawara,
    places: [
      { at: [middleOfOgasawara + 10_000, ogasawara[3]], side: 'below' },
      { at: [ogasawara[0], ogasawara[3] - 100_000], side: 'left' },
      { at: [ogasawara[0], ogasawara[3] - 250_000], side: 'left' },
    ],
  });
  // Beside all of them, or beside whichever is in the window.
  const boxes = [unionOf(northern.map(({ box }) => box)), ...northern.map(({ box }) => box)];
  if (northern.length > 0) notes.push({ text: labels.northern, places: boxes.flatMap(around) });
  return notes;
}

/** The places beside a box, on all four sides. */
export function around([west, south, east, north]: PlaneBox): NotePlace[] {
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [
    { at: [east, y], side: 'right' },
    { at: [x, south], side: 'below' },
    { at: [west, y], side: 'left' },
    { at: [x, north], side: 'above' },
    { at: [east, south], side: 'right' },
    { at: [west, south], side: 'left' },
    { at: [east, north], side: 'right' },
    { at: [west, north], side: 'left' },
  ];
}

/** The screen that the frames of the insets cover, so that no text stands on their lines. */
export function frameRects(camera: PlaneCamera, size: ViewSize): Rect[] {
  const rects: Rect[] = [];
  for (const points of Object.values(INSET_FRAMES)) {
    const screen = points.map((point) => screenFromPlane(camera, size, point));
    for (const [index, b] of screen.entries()) {
      const a = screen[index - 1];
      if (!a) continue;
      // A slanting line is covered by small squares, not by the box around it.
      const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / FRAME_STEP));
      for (let step = 0; step <= steps; step += 1) {
        const share = step / steps;
        const [x, y] = [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
        rects.push(rectAround(x, y, FRAME_STEP, FRAME_STEP));
      }
    }
  }
  return rects;
}

function partIn(geometry: Geometry, prefecture: string, inset: PlaneBox): PlaneBox | undefined {
  const boxes = geometry.prefectures
    .get(prefecture as PlaceCode)
    ?.boxes.filter(
      (box) => box[0] >= inset[0] && box[1] >= inset[1] && box[2] <= inset[2] && box[3] <= inset[3],
    );
  return boxes && boxes.length > 0 ? unionOf(boxes) : undefined;
}

function largestBox(area: Area): PlaneBox {
  const size = (box: PlaneBox): number => (box[2] - box[0]) * (box[3] - box[1]);
  return area.boxes.reduce(
    (largest, box) => (size(box) > size(largest) ? box : largest),
    area.boxes[0] ?? area.box,
  );
}
