import { placeLabels, type SheetGrid } from '../disasters/sea-labels.ts';
import { textWidth } from '../text-width.ts';

/** A name to be read from afar, and its number; empty where there is none. */
export interface StageLabel {
  readonly code: string;
  readonly name: string;
  readonly value: string;
}

/** A name with where it stands, in units of the sheet. */
export interface StageSpot extends StageLabel {
  /** Left edge and middle of the words. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the line from the place ends; undefined for a name on the land itself. */
  readonly anchorX: number | undefined;
  /** The place. */
  readonly foot: readonly [x: number, y: number];
}

/** Between name and number, as a share of the name's size. */
export const LABEL_GAP = 0.35;

interface Room {
  /** Squares that names keep off. */
  readonly grid: SheetGrid;
  pointOf(code: string): readonly [x: number, y: number];
  /** Close by there may be no sea in sight: names stand on the land itself. */
  readonly isClose: boolean;
  /** Size of a name and of a number in units of the sheet. */
  readonly fontSize: number;
  readonly valueSize: number;
}

/**
 * Where the names of a scene stand: in the sea with a line to their place, or on the land where the map is close.
 * @returns without those for which there is no room
 */
export function stageSpots(labels: readonly StageLabel[], room: Room): StageSpot[] {
  const { fontSize, valueSize } = room;
  const wishes = labels.map((label) => {
    const foot = room.pointOf(label.code);
    const number = label.value === '' ? 0 : fontSize * LABEL_GAP + textWidth(label.value, valueSize);
    const height = (label.value === '' ? fontSize : valueSize) * 1.25;
    return {
      ...label,
      foot,
      x: foot[0],
      y: foot[1],
      width: textWidth(label.name, fontSize) + number,
      height,
    };
  });
  if (room.isClose)
    return wishes.map((wish) => ({ ...wish, x: wish.x - wish.width / 2, anchorX: undefined }));
  const wishByCode = new Map(wishes.map((wish) => [wish.code, wish]));
  return placeLabels(room.grid, wishes, false).flatMap((spot) => {
    const wish = wishByCode.get(spot.code);
    return wish ? [{ ...wish, ...spot }] : [];
  });
}
