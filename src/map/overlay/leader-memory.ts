import { overlaps, passesThrough, type Rect } from '../../figure/rect.ts';
import type { LandAt } from './land-memory.ts';
import {
  farthestReach,
  obstaclesWithin,
  searchSpot,
  type Line,
  type Obstacles,
  type Spot,
  type Wish,
} from './leader-search.ts';

/** So many answers are kept for a text: it is placed twice in a picture, and years are gone through to and fro. */
const KEPT = 6;

interface Remembered {
  readonly spot: Spot | undefined;
  /** The screen that was looked at for it, and what stood there. */
  readonly reach: Rect;
  readonly stood: Obstacles;
}

/** As long as the camera stands, its land is the same object. */
const remembered = new WeakMap<LandAt, Map<string, Remembered[]>>();

/**
 * The best end of a leader, as `searchSpot` finds it. Another fiscal year has other numbers, of mostly as many digits,
 * in the same places: where nothing has changed as far as was looked, the answer is the same.
 */
export function spotFor(wish: Wish, obstacles: Obstacles): Spot | undefined {
  const around = obstaclesWithin(farthestReach(wish), obstacles);
  const answers = answersTo(wish);
  const known = answers.find(({ reach, stood }) => standsAgain(stood, reach, around));
  if (known) return known.spot;
  const { spot, reach } = searchSpot(wish, around);
  answers.unshift({ spot, reach, stood: obstaclesWithin(reach, around) });
  if (answers.length > KEPT) answers.pop();
  return spot;
}

function answersTo({ landAt, code, width, height, start, view }: Wish): Remembered[] {
  const known = remembered.get(landAt) ?? new Map<string, Remembered[]>();
  remembered.set(landAt, known);
  const key = `${code} ${width} ${height} ${start.join(' ')} ${view.right} ${view.bottom}`;
  const answers = known.get(key) ?? [];
  known.set(key, answers);
  return answers;
}

/** Does the same stand within some part of the screen as before, in the same order? */
function standsAgain(stood: Obstacles, reach: Rect, now: Obstacles): boolean {
  return (
    isSameWithin(stood.labels, now.labels, (rect) => overlaps(rect, reach), isSameRect) &&
    isSameWithin(stood.lines, now.lines, ([from, to]) => passesThrough(from, to, reach), isSameLine) &&
    isSameWithin(stood.reserved, now.reserved, (rect) => overlaps(rect, reach), isSameRect)
  );
}

function isSameWithin<Thing>(
  before: readonly Thing[],
  now: readonly Thing[],
  isWithin: (thing: Thing) => boolean,
  isSame: (a: Thing, b: Thing) => boolean,
): boolean {
  let count = 0;
  for (const thing of now) {
    if (!isWithin(thing)) continue;
    const other = before[count];
    if (other === undefined || !isSame(thing, other)) return false;
    count += 1;
  }
  return count === before.length;
}

function isSameRect(a: Rect, b: Rect): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

function isSameLine(a: Line, b: Line): boolean {
  return a.every((point, index) => point[0] === b[index]?.[0] && point[1] === b[index]?.[1]);
}
