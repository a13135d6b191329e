import type { PlanePoint } from '../../domain/plane.ts';
import { coversRect, type Area } from '../areas.ts';

/** The spot is looked for on so many lines each way across the largest part. */
const GRID = 24;

const known = new WeakMap<Area, Map<string, PlanePoint | null>>();

/**
 * The spot of a place where a text fits on it: the given point, else the nearest to it on its largest part. The
 * roomiest point of a shape is not always where a text fits: a text is wider than high.
 * @param wish metres on the plane
 * @param halfWidth half of the text's width, in metres
 * @param halfHeight half of its height, in metres
 * @returns undefined where it fits nowhere
 */
export function innerSpot(
  area: Area,
  wish: PlanePoint,
  halfWidth: number,
  halfHeight: number,
): PlanePoint | undefined {
  if (coversRect(area, wish, halfWidth, halfHeight)) return wish;
  const [west, south, east, north] = largestBox(area);
  if (halfWidth * 2 >= east - west || halfHeight * 2 >= north - south) return undefined;
  const spots = known.get(area) ?? new Map<string, PlanePoint | null>();
  known.set(area, spots);
  const key = `${Math.round(halfWidth)} ${Math.round(halfHeight)}`;
  const remembered = spots.get(key);
  if (remembered !== undefined) return remembered ?? undefined;
  let best: PlanePoint | undefined;
  let least = Infinity;
  for (let row = 1; row < GRID; row += 1) {
    for (let column = 1; column < GRID; column += 1) {
      const spot: PlanePoint = [
        west + ((east - west) * column) / GRID,
        south + ((north - south) * row) / GRID,
      ];
      const distance = Math.hypot(spot[0] - wish[0], spot[1] - wish[1]);
      if (distance >= least || !coversRect(area, spot, halfWidth, halfHeight)) continue;
      best = spot;
      least = distance;
    }
  }
  spots.set(key, best ?? null);
  return best;
}

function largestBox(area: Area): Area['box'] {
  const sizes = area.boxes.map(([west, south, east, north]) => (east - west) * (north - south));
  return area.boxes[sizes.indexOf(Math.max(...sizes))] ?? area.box;
}
