import type { Rect } from '../figure/rect.ts';

/** Text keeps this far from the controls, in CSS pixels. */
const CLEARANCE = 6;

/**
 * The screen that lies under the map's own controls: every element marked `data-covers-map`.
 * @param lasting leaves out the notes that come and go (`data-covers-map="passing"`)
 */
export function coveredRects(root: Element, stage: Element, lasting?: 'lasting'): Rect[] {
  const from = stage.getBoundingClientRect();
  const passing = lasting ? ':not([data-covers-map="passing"])' : '';
  return [...root.querySelectorAll(`[data-covers-map]${passing}`)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - from.left - CLEARANCE,
      top: top - from.top - CLEARANCE,
      right: right - from.left + CLEARANCE,
      bottom: bottom - from.top + CLEARANCE,
    };
  });
}
