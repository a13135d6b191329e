/** How far the sheet of a phone is open: its head, the half beside the map, or all below the header. */
export type SheetPosition = 'closed' | 'half' | 'full';

const POSITIONS: readonly SheetPosition[] = ['closed', 'half', 'full'];

/** Up to this width the card is a sheet over the map (LANGUAGE, section 4). */
export const NARROW = 'max-width: 1023px';

/** Heights in CSS pixels (LANGUAGE, section 4); the style sheet of the sheet has the same. */
const CLOSED = 72;
const HALF = 272;
const HEADER = 60;

/** Less than this of the map is not worth looking at, in CSS pixels. */
export const LEAST_FREE = 160;

/**
 * How far the sheet is open for a newly chosen place: the half, unless too little of the map would stay free above
 * it (a telephone held sideways, a page enlarged twice): then its head alone.
 * @param bottom where the sheet ends, in CSS pixels from the top of the window
 */
export function positionFor(bottom: number): SheetPosition {
  return bottom - HALF - HEADER < LEAST_FREE ? 'closed' : 'half';
}

/** What is measured of the sheet. */
type Sheet = Pick<Element, 'getBoundingClientRect'> & { readonly currentCSSZoom?: number };

/** How much larger than its own CSS pixels the sheet is on the screen; only a terminal enlarges it. */
export function zoomOf(sheet: Sheet): number {
  return sheet.currentCSSZoom ?? 1;
}

/** The height of the sheet in a position, in CSS pixels. */
export function heightOf(position: SheetPosition, sheet: Sheet): number {
  if (position !== 'full') return position === 'closed' ? CLOSED : HALF;
  return Math.max(HALF, sheet.getBoundingClientRect().bottom / zoomOf(sheet) - HEADER);
}

/** The position whose height is nearest to the one that a finger has let go. */
export function nearestPosition(height: number, sheet: Sheet): SheetPosition {
  const away = (position: SheetPosition) => Math.abs(heightOf(position, sheet) - height);
  return POSITIONS.reduce((best, position) => (away(position) < away(best) ? position : best));
}

/** The next position up (1) or down (−1); the last one stays. */
export function stepFrom(position: SheetPosition, by: 1 | -1): SheetPosition {
  const index = Math.min(POSITIONS.length - 1, Math.max(0, POSITIONS.indexOf(position) + by));
  return POSITIONS[index] as SheetPosition;
}
