import { polygonContains } from 'd3';
import type { PlanePoint } from '../../domain/plane.ts';
import type { Area } from '../areas.ts';

/** Numbers are wider than high: room to the left and right counts for less. */
const WIDTH_TO_HEIGHT = 1.25;

/** Side of the search grid; after it, a finer one around the best point. */
const GRID = 14;

/**
 * The point of an area's largest part with the most room around it for a short text.
 * @returns metres on the plane; the area's anchor where it is too thin for any point of the search
 */
export function innerPoint(area: Area): PlanePoint {
  const sizes = area.boxes.map(([west, south, east, north]) => (east - west) * (north - south));
  const index = sizes.indexOf(Math.max(...sizes));
  const [west, south, east, north] = area.boxes[index] ?? area.box;
  const rings = area.polygons[index] ?? [];
  const [outer = [], ...holes] = rings;
  const lines = rings.map((ring) => Float64Array.from(ring.flatMap(([x, y]) => [x / WIDTH_TO_HEIGHT, y])));
  let best: PlanePoint = area.anchor;
  let most = 0;
  const search = (left: number, bottom: number, width: number, height: number): void => {
    for (let cell = 0; cell < GRID * GRID; cell += 1) {
      const x = left + (width * ((cell % GRID) + 0.5)) / GRID;
      const y = bottom + (height * (Math.floor(cell / GRID) + 0.5)) / GRID;
      const room = squaredRoom(lines, x / WIDTH_TO_HEIGHT, y, most);
      if (room <= most || !polygonContains(outer, [x, y])) continue;
      if (holes.some((hole) => polygonContains(hole, [x, y]))) continue;
      best = [x, y];
      most = room;
    }
  };
  search(west, south, east - west, north - south);
  const [width, height] = [((east - west) * 2) / GRID, ((north - south) * 2) / GRID];
  search(best[0] - width / 2, best[1] - height / 2, width, height);
  return best;
}

/** The squared distance to the nearest line; stops as soon as it is no more than `enough`. */
function squaredRoom(lines: readonly Float64Array[], x: number, y: number, enough: number): number {
  let least = Infinity;
  for (const line of lines) {
    for (let at = 2; at < line.length; at += 2) {
      const ax = line[at - 2] as number;
      const ay = line[at - 1] as number;
      const dx = (line[at] as number) - ax;
      const dy = (line[at + 1] as number) - ay;
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
      const share = along < 0 ? 0 : along > 1 ? 1 : along;
      const offX = x - ax - share * dx;
      const offY = y - ay - share * dy;
      const squared = offX * offX + offY * offY;
      if (squared < least) {
        least = squared;
        if (least <= enough) return least;
      }
    }
  }
  return least;
}
