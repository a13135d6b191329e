import type { PlaceCode } from '../domain/place.ts';
import type { PlanePoint } from '../domain/plane.ts';

/** Where an arrow key points, on the plane (y to the north). */
const DIRECTIONS: Readonly<Record<string, PlanePoint>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Places further off than this from the arrow's direction are not meant (cosine of 60°). */
const WITHIN = 0.5;
/** A neighbour is still meant so far off, before the map is left for a place further on (cosine of 80°). */
const WITHIN_FOR_NEIGHBOURS = 0.174;

/** How much a place beside the direction counts as further away. */
const SIDEWAYS = 2.5;

/** What a key asks of the map. */
export type KeyCommand =
  | { kind: 'move'; direction: PlanePoint }
  | { kind: 'step'; by: 1 | -1 }
  | { kind: 'select' }
  | { kind: 'leave' }
  | { kind: 'zoom'; factor: number }
  | { kind: 'whole' };

/** The command of a key, or undefined for keys that are the page's. */
export function commandOfKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): KeyCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const direction = DIRECTIONS[event.key];
  if (direction) return { kind: 'move', direction };
  switch (event.key) {
    case 'PageDown':
      return { kind: 'step', by: 1 };
    case 'PageUp':
      return { kind: 'step', by: -1 };
    case 'Enter':
    case ' ':
      return { kind: 'select' };
    case 'Escape':
      return { kind: 'leave' };
    case '+':
    case ';':
    case '=':
      return { kind: 'zoom', factor: 2 };
    case '-':
      return { kind: 'zoom', factor: 0.5 };
    case 'Home':
      return { kind: 'whole' };
    default:
      return undefined;
  }
}

/**
 * The place an arrow key goes to: the neighbour that lies most nearly in its direction, if need be far aside of it,
 * and where no neighbour lies there (across the sea, out of an inset) the nearest place of all. Near counts, and so
 * does straight ahead.
 * @param anchors where the marks of all places stand, in metres on the plane
 * @param neighbours codes beside `from`; none while they are not known
 * @returns undefined at the edge of the country
 */
export function nextInDirection(
  anchors: ReadonlyMap<PlaceCode, PlanePoint>,
  from: PlaceCode,
  direction: PlanePoint,
  neighbours: readonly PlaceCode[] = [],
): PlaceCode | undefined {
  const start = anchors.get(from);
  if (!start) return undefined;
  const beside = neighbours.flatMap((code): [PlaceCode, PlanePoint][] => {
    const anchor = anchors.get(code);
    return anchor ? [[code, anchor]] : [];
  });
  return (
    nearestAhead(beside, from, start, direction, WITHIN) ??
    nearestAhead(beside, from, start, direction, WITHIN_FOR_NEIGHBOURS) ??
    nearestAhead(anchors, from, start, direction, WITHIN)
  );
}

function nearestAhead(
  anchors: Iterable<readonly [PlaceCode, PlanePoint]>,
  from: PlaceCode,
  start: PlanePoint,
  direction: PlanePoint,
  within: number,
): PlaceCode | undefined {
  let best: { code: PlaceCode; cost: number } | undefined;
  for (const [code, [x, y]] of anchors) {
    if (code === from) continue;
    const [dx, dy] = [x - start[0], y - start[1]];
    const distance = Math.hypot(dx, dy);
    const ahead = (dx * direction[0] + dy * direction[1]) / distance;
    if (!(ahead > within)) continue;
    const cost = distance * (1 + SIDEWAYS * (1 - ahead));
    if (!best || cost < best.cost) best = { code, cost };
  }
  return best?.code;
}

/** The next or previous place in the order of the codes, round and round: no place is out of reach. */
export function nextInOrder(codes: Iterable<PlaceCode>, from: PlaceCode, by: 1 | -1): PlaceCode | undefined {
  const ordered = [...codes].sort();
  if (ordered.length === 0) return undefined;
  const index = ordered.indexOf(from);
  return ordered[(index + by + ordered.length) % ordered.length];
}
