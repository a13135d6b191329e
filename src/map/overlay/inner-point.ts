import { covers, distanceToRing, type Area } from '../areas.ts';
import type { PlanePoint } from '../../domain/plane.ts';

/** Numbers are wider than high: room to the left and right counts for less. */
const WIDTH_TO_HEIGHT = 1.25;

/** Side of the search grid; each prefecture is looked at in 18 × 18 points, then finer around the best. */
const GRID = 18;

/**
 * The point of an area with the most room around it for a short text.
 * @returns metres on the plane; the area's anchor where it is too thin for any point of the search
 */
export function innerPoint(area: Area): PlanePoint {
  const largest = area.boxes.reduce(
    (best, box, index) => {
      const size = (box[2] - box[0]) * (box[3] - box[1]);
      return size > best.size ? { size, index } : best;
    },
    { size: -1, index: 0 },
  );
  const rings = area.polygons[largest.index] ?? [];
  const box = area.boxes[largest.index] ?? area.box;
  const squeezed = rings.map((ring) => ring.map(([x, y]): [number, number] => [x / WIDTH_TO_HEIGHT, y]));
  const room = (point: PlanePoint): number =>
    covers(area, point)
      ? Math.min(...squeezed.map((ring) => distanceToRing(ring, [point[0] / WIDTH_TO_HEIGHT, point[1]])))
      : -1;
  let best: PlanePoint = area.anchor;
  let most = 0;
  const search = (west: number, south: number, width: number, height: number): void => {
    for (let row = 0; row < GRID; row += 1) {
      for (let column = 0; column < GRID; column += 1) {
        const point: PlanePoint = [
          west + (width * (column + 0.5)) / GRID,
          south + (height * (row + 0.5)) / GRID,
        ];
        const found = room(point);
        if (found > most) [best, most] = [point, found];
      }
    }
  };
  const [west, south, east, north] = box;
  search(west, south, east - west, north - south);
  const [width, height] = [((east - west) * 2) / GRID, ((north - south) * 2) / GRID];
  search(best[0] - width / 2, best[1] - height / 2, width, height);
  return best;
}
