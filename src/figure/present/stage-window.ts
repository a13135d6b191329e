/** A rectangle of a sheet: [left, top, width, height] in its units, as an SVG viewBox has it. */
type Box = readonly [left: number, top: number, width: number, height: number];

/** Kept free round what the map goes to, as a share of its longer side: neighbours tell where it lies. */
const MARGIN = 0.12;
/** Not closer than this, in units of the sheet: the outlines are those of the whole country. */
const LEAST = 420;

/**
 * What the map of a scene shows: a square round what it goes to, with some of the land about it.
 * @param goal box of what it goes to; undefined for the whole country
 * @param whole the whole sheet
 */
export function stageWindow(goal: Box | undefined, whole: Box): Box {
  if (!goal) return whole;
  const [left, top, width, height] = goal;
  const side = Math.max(LEAST, Math.max(width, height) * (1 + 2 * MARGIN));
  return [left + (width - side) / 2, top + (height - side) / 2, side, side];
}
