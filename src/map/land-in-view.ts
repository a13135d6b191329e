import type { PlaneBox, PlaneCamera, PlanePoint } from '../domain/plane.ts';
import { covers, type Area } from './areas.ts';
import { planeFromScreen } from './camera.ts';
import type { ViewRoom } from './view-room.ts';

/** Land stays so far within the free part of the window, in CSS pixels. */
const MARGIN = 32;

/**
 * The camera moved aside, as little as it takes, until some land stands in the free part of the window: nobody can
 * drag or zoom themselves into the open sea. Land counts that reaches into the ellipse which the free part holds; in
 * a corner it would hardly be noticed.
 * @param land all shapes that are drawn; where there is none, the camera is left as it is
 */
export function keepLandInView(
  camera: PlaneCamera,
  { size, padding }: ViewRoom,
  land: Iterable<Area>,
): PlaneCamera {
  const { metresPerPixel } = camera;
  const free = {
    width: size.width - padding.left - padding.right,
    height: size.height - padding.top - padding.bottom,
  };
  if (free.width <= 2 * MARGIN || free.height <= 2 * MARGIN) return camera;
  const middle = planeFromScreen(camera, size, {
    x: padding.left + free.width / 2,
    y: padding.top + free.height / 2,
  });
  // Half of the ellipse, in metres: distances are counted in it, so that 1 is its edge.
  const half: PlanePoint = [
    (free.width / 2 - MARGIN) * metresPerPixel,
    (free.height / 2 - MARGIN) * metresPerPixel,
  ];
  let nearest: { point: PlanePoint; distance: number } | undefined;
  for (const area of land) {
    for (const [index, box] of area.boxes.entries()) {
      if (distanceToBox(box, middle, half) >= (nearest?.distance ?? Infinity)) continue;
      if (covers({ ...area, boxes: [box], polygons: [area.polygons[index] ?? []] }, middle)) return camera;
      for (const ring of area.polygons[index] ?? []) {
        for (let at = 1; at < ring.length; at += 1) {
          const point = nearestOnLine(ring[at - 1] as PlanePoint, ring[at] as PlanePoint, middle, half);
          const distance = distanceIn(half, middle, point);
          if (distance <= 1) return camera;
          if (!nearest || distance < nearest.distance) nearest = { point, distance };
        }
      }
    }
  }
  if (!nearest) return camera;
  const [dx, dy] = [nearest.point[0] - middle[0], nearest.point[1] - middle[1]];
  const share = 1 - 1 / nearest.distance;
  const [x, y] = camera.center;
  return { center: [x + dx * share, y + dy * share], metresPerPixel };
}

function distanceIn(half: PlanePoint, from: PlanePoint, to: PlanePoint): number {
  return Math.hypot((to[0] - from[0]) / half[0], (to[1] - from[1]) / half[1]);
}

function distanceToBox([west, south, east, north]: PlaneBox, point: PlanePoint, half: PlanePoint): number {
  const inside: PlanePoint = [
    Math.min(east, Math.max(west, point[0])),
    Math.min(north, Math.max(south, point[1])),
  ];
  return distanceIn(half, point, inside);
}

/** The point of a straight line between two points that is nearest to a third, distances counted in an ellipse. */
function nearestOnLine(a: PlanePoint, b: PlanePoint, point: PlanePoint, half: PlanePoint): PlanePoint {
  const [dx, dy] = [(b[0] - a[0]) / half[0], (b[1] - a[1]) / half[1]];
  const lengthSquared = dx ** 2 + dy ** 2;
  if (lengthSquared === 0) return a;
  const along = (((point[0] - a[0]) / half[0]) * dx + ((point[1] - a[1]) / half[1]) * dy) / lengthSquared;
  const share = Math.min(1, Math.max(0, along));
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}
