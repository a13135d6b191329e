import { isInside, sharedArea, type Rect } from '../../figure/rect.ts';

/** Between the pointer and its card, in CSS pixels. */
const DISTANCE = 56;
/** Between the card and the edge of the map. */
const EDGE = 8;

/** Where the card of the touched place stands, in CSS pixels of the map. */
export interface CardPosition {
  readonly left: number;
  readonly top: number;
  /** On the left of the pointer: the line to the place leaves it on its right. */
  readonly isLeft: boolean;
  /** How far below its upper edge the line leaves the card. */
  readonly line: number;
}

/**
 * Where the card stands: beside the pointer, within the map, over as little as can be of what lies over the map.
 * @param at the pointer
 * @param card its size
 * @param frame size of the map
 * @param obstacles zoom buttons, legend, headline, tools
 */
export function cardPosition(
  at: { x: number; y: number },
  card: { width: number; height: number },
  frame: { width: number; height: number },
  obstacles: readonly Rect[],
): CardPosition {
  const room: Rect = { left: EDGE, top: EDGE, right: frame.width - EDGE, bottom: frame.height - EDGE };
  const lowest = Math.max(room.top, room.bottom - card.height);
  const clamp = (top: number): number => Math.min(Math.max(room.top, top), lowest);
  let best: { cost: number; position: CardPosition } | undefined;
  for (const isLeft of [false, true]) {
    const wished = isLeft ? at.x - DISTANCE - card.width : at.x + DISTANCE;
    const left = Math.max(room.left, Math.min(wished, room.right - card.width));
    // In the middle of the line, else above or below it.
    for (const share of [0.5, 0.3, 0.7, 0.1, 0.9]) {
      const top = clamp(at.y - card.height * share);
      const box: Rect = { left, top, right: left + card.width, bottom: top + card.height };
      const covered = obstacles.reduce((sum, rect) => sum + sharedArea(rect, box), 0);
      // A card that had to be pushed back over the place itself is the last resort.
      const pushed = Math.abs(left - wished) * card.height;
      const cost = covered + pushed * 4 + (isInside(box, room) ? 0 : 1);
      if (best && best.cost <= cost) continue;
      best = { cost, position: { left, top, isLeft, line: Math.round(at.y - top) } };
    }
  }
  return best?.position ?? { left: EDGE, top: EDGE, isLeft: false, line: 0 };
}
