import type { LineSides } from '../../data/topology/line-sides.ts';
import { hasOutline, type Paint } from '../paint.ts';

/** How the line between two places, or the coast of one, is drawn. */
export type LineTone =
  /** In the colour of the outline that pale places carry. */
  | 'pale'
  /** In the colour of the paper, which parts the coloured from each other. */
  | 'border'
  /** In the colour of a place: a coast in the colour of the paper would have small islands vanish. */
  | Exclude<Paint, 'none' | 'unknown' | 'excluded'>
  | 'hidden';

/** How a line is drawn of which nothing else is said: most places of most measures are pale. */
export const USUAL_TONE: LineTone = 'pale';

/** No municipality has this code; at a coast it stands for the sea. */
const SEA = '00000';

/**
 * By what a line between two places, or the coast of one, is known to MapLibre. A text of digits only: MapLibre tells
 * texts of other letters apart by a sum over them, and two may have the same.
 */
export function lineCode([first, second = SEA]: LineSides): string {
  return first + second;
}

/** Do two prefectures meet in the line? */
export function isPrefectureBorder([first, second]: LineSides): boolean {
  return second !== undefined && first.slice(0, 2) !== second.slice(0, 2);
}

/**
 * What a line is drawn in. The outline of the pale goes over all other lines.
 * @param sides between which it runs
 * @param paints of all that is drawn
 */
export function toneOfLine([first, second]: LineSides, paints: ReadonlyMap<string, Paint>): LineTone {
  const one = paints.get(first);
  const other = second === undefined ? undefined : paints.get(second);
  if (!one && !other) return 'hidden';
  if ((one && hasOutline(one)) || (other && hasOutline(other))) return 'pale';
  if (one === 'context' || other === 'context') return 'context';
  return second === undefined ? (one as LineTone) : 'border';
}
