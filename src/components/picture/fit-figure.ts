/** The smallest text of the figures is 12 px high; in a picture it is never smaller than 9. */
const SMALLEST_SCALE = 0.75;
const LARGEST_SCALE = 2;
const STEP = 0.05;

/** Narrower than this the figures take their form for a phone, in CSS pixels. */
const NARROWEST_FIGURE = 572;

/** The scales at which a figure may stand in a room of this width, the largest first. */
export function scalesFor(roomWidth: number): number[] {
  const most = Math.min(LARGEST_SCALE, roomWidth / NARROWEST_FIGURE);
  const count = Math.floor((most - SMALLEST_SCALE) / STEP + 1e-9);
  return Array.from({ length: Math.max(0, count + 1) }, (_, index) =>
    Number((SMALLEST_SCALE + (count - index) * STEP).toFixed(2)),
  );
}

/**
 * The largest scale at which a figure fits. A figure is laid out for the width that it has at a scale, so that its
 * height is known only by laying it out. The search halves, for a smaller scale mostly needs less height; a figure that
 * names more the wider it is may grow instead: where halving finds nothing, every scale is tried.
 * @param scales the largest first
 * @param fits lays the figure out for a scale and tells whether the room is high enough
 * @returns undefined where it does not fit at any
 */
export async function largestFitting(
  scales: readonly number[],
  fits: (scale: number) => Promise<boolean>,
): Promise<number | undefined> {
  let low = 0;
  let high = scales.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await fits(scales[middle] as number)) high = middle;
    else low = middle + 1;
  }
  if (low < scales.length) return scales[low];
  for (const scale of scales) if (await fits(scale)) return scale;
  return undefined;
}
