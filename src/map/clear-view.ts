import type { PlaneBox, PlaneCamera } from '../domain/plane.ts';
import { covers, type Area } from './areas.ts';
import { planeFromScreen, screenFromPlane } from './camera.ts';
import { grow, overlaps, type Rect } from '../figure/rect.ts';
import { cameraInRoom, type ViewRoom } from './view-room.ts';

/** Sizes that are tried, the largest first, as shares of what the window would hold if nothing lay over it. */
const SHARES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64];
/** Between the land and what lies beside it, in CSS pixels. */
const CLEARANCE = 8;
/** Steps in which the picture is moved aside, in CSS pixels. */
const STEP = 12;

/**
 * The camera that shows a box in the free part of the window, moved aside and made a little smaller where
 * headline, legend or tools would lie over the land in it.
 * @param areas what is to be seen; what of it lies outside of the box does not count
 * @param box metres on the plane
 * @param reserved what lies over the map, in CSS pixels of the window
 * @param margin kept free round the box, in CSS pixels
 */
export function clearCamera(
  areas: readonly Area[],
  box: PlaneBox,
  room: ViewRoom,
  reserved: readonly Rect[],
  margin: number,
): PlaneCamera {
  const straight = cameraInRoom(box, room, margin);
  if (isClear(areas, box, straight, room, reserved)) return straight;
  const { size, padding } = room;
  // A headline is not as wide as the window: beside it the picture may reach up.
  const window: Rect = {
    left: padding.left,
    top: margin,
    right: size.width - padding.right,
    bottom: size.height - padding.bottom,
  };
  for (const share of SHARES) {
    const metresPerPixel = straight.metresPerPixel / share;
    const camera = { center: straight.center, metresPerPixel };
    const corner = screenFromPlane(camera, room.size, [box[0], box[3]]);
    const far = screenFromPlane(camera, room.size, [box[2], box[1]]);
    const moves: [dx: number, dy: number][] = [];
    for (const dx of steps(window.left - corner.x, window.right - far.x))
      for (const dy of steps(window.top - corner.y, window.bottom - far.y)) moves.push([dx, dy]);
    moves.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
    for (const [dx, dy] of moves) {
      const [x, y] = straight.center;
      const moved = { center: [x - dx * metresPerPixel, y + dy * metresPerPixel] as const, metresPerPixel };
      if (isClear(areas, box, moved, room, reserved)) return moved;
    }
  }
  return straight;
}

/** Does nothing lie over the land in a box? */
export function isClear(
  areas: readonly Area[],
  box: PlaneBox,
  camera: PlaneCamera,
  { size }: ViewRoom,
  reserved: readonly Rect[],
): boolean {
  const [west, south, east, north] = box;
  const corner = screenFromPlane(camera, size, [west, north]);
  const far = screenFromPlane(camera, size, [east, south]);
  const frame: Rect = { left: corner.x, top: corner.y, right: far.x, bottom: far.y };
  const near = reserved.map((rect) => grow(rect, CLEARANCE)).filter((rect) => overlaps(rect, frame));
  if (near.length === 0) return true;
  const spots = near.map(({ left, top, right, bottom }) => {
    const [a, b] = [
      { x: left, y: bottom },
      { x: right, y: top },
    ].map((at) => planeFromScreen(camera, size, at));
    return [a?.[0] ?? 0, a?.[1] ?? 0, b?.[0] ?? 0, b?.[1] ?? 0] as const;
  });
  return areas.every(({ boxes, polygons, ...area }) =>
    polygons.every((rings, index) => {
      const part = boxes[index];
      if (!part || part[0] < west || part[1] < south || part[2] > east || part[3] > north) return true;
      return spots.every(([left, bottom, right, top]) => {
        if (part[0] > right || part[2] < left || part[1] > top || part[3] < bottom) return true;
        if (covers({ ...area, boxes, polygons }, [(left + right) / 2, (bottom + top) / 2])) return false;
        return !rings[0]?.some(([x, y]) => x > left && x < right && y > bottom && y < top);
      });
    }),
  );
}

function steps(from: number, to: number): number[] {
  const values: number[] = [];
  for (let at = Math.ceil(from / STEP) * STEP; at <= to; at += STEP) values.push(at);
  return values;
}
