import type { Rect } from './overlay/rect.ts';

/** Text keeps this far from the controls, in CSS pixels. */
const CLEARANCE = 6;

/** The screen that lies under the map's own controls: every element marked `data-covers-map`. */
export function coveredRects(root: Element, stage: Element): Rect[] {
  const from = stage.getBoundingClientRect();
  return [...root.querySelectorAll('[data-covers-map]')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - from.left - CLEARANCE,
      top: top - from.top - CLEARANCE,
      right: right - from.left + CLEARANCE,
      bottom: bottom - from.top + CLEARANCE,
    };
  });
}
