import {
  boxFromCamera,
  PLANE_BOX,
  type PlaneCamera,
  type PlanePoint,
  type ViewSize,
} from '../domain/plane.ts';

/** A point in CSS pixels from the top left corner of the map. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** The closest look: 8 metres a pixel, where the smallest village fills the window. */
export const CLOSEST_METRES_PER_PIXEL = 8;

/** How much further away than the whole country the camera may go. */
const FARTHEST_FACTOR = 1.25;

/** Zooming in this far from the whole country brings out the municipalities, and this far back takes them away. */
const MUNICIPALITIES_FROM_FACTOR = 2.4;
const PREFECTURES_FROM_FACTOR = 2.1;

/** Where a point of the plane stands on the screen. */
export function screenFromPlane(camera: PlaneCamera, size: ViewSize, [x, y]: PlanePoint): ScreenPoint {
  return {
    x: size.width / 2 + (x - camera.center[0]) / camera.metresPerPixel,
    y: size.height / 2 - (y - camera.center[1]) / camera.metresPerPixel,
  };
}

/** The point of the plane that stands at a point of the screen. */
export function planeFromScreen(
  camera: PlaneCamera,
  size: ViewSize,
  { x, y }: ScreenPoint,
): [number, number] {
  return [
    camera.center[0] + (x - size.width / 2) * camera.metresPerPixel,
    camera.center[1] - (y - size.height / 2) * camera.metresPerPixel,
  ];
}

/**
 * The camera kept within what there is to see: the middle on the sheet, the scale between the closest look and
 * a little more than the whole country.
 * @param home the camera that shows the whole country
 */
export function clampCamera(camera: PlaneCamera, home: PlaneCamera): PlaneCamera {
  const farthest = home.metresPerPixel * FARTHEST_FACTOR;
  const [west, south, east, north] = PLANE_BOX;
  // The country's own middle may lie outside the sheet where a panel covers half of the window.
  return {
    center: [
      clamp(camera.center[0], Math.min(west, home.center[0]), Math.max(east, home.center[0])),
      clamp(camera.center[1], Math.min(south, home.center[1]), Math.max(north, home.center[1])),
    ],
    metresPerPixel: clamp(camera.metresPerPixel, CLOSEST_METRES_PER_PIXEL, farthest),
  };
}

/**
 * The camera after zooming about a point that stays where it is.
 * @param factor 2 shows everything twice as large
 */
export function zoomAround(
  camera: PlaneCamera,
  size: ViewSize,
  factor: number,
  about: ScreenPoint,
): PlaneCamera {
  const [x, y] = planeFromScreen(camera, size, about);
  const metresPerPixel = camera.metresPerPixel / factor;
  return {
    center: [
      x - (about.x - size.width / 2) * metresPerPixel,
      y + (about.y - size.height / 2) * metresPerPixel,
    ],
    metresPerPixel,
  };
}

/** The camera moved by so many pixels to the right and down. */
export function panBy(camera: PlaneCamera, dx: number, dy: number): PlaneCamera {
  const { center, metresPerPixel } = camera;
  return { center: [center[0] + dx * metresPerPixel, center[1] - dy * metresPerPixel], metresPerPixel };
}

/**
 * A camera between two: the scale moves evenly in steps of zoom, and the middle so that what both views have
 * in common does not swing out and back.
 * @param share 0 at the start, 1 at the end
 */
export function cameraBetween(from: PlaneCamera, to: PlaneCamera, share: number): PlaneCamera {
  if (share >= 1) return to;
  const ratio = to.metresPerPixel / from.metresPerPixel;
  const metresPerPixel = from.metresPerPixel * ratio ** share;
  const moved = Math.abs(ratio - 1) < 1e-6 ? share : (ratio ** share - 1) / (ratio - 1);
  return {
    center: [
      from.center[0] + (to.center[0] - from.center[0]) * moved,
      from.center[1] + (to.center[1] - from.center[1]) * moved,
    ],
    metresPerPixel,
  };
}

/** The curve of every movement, cubic-bezier(.2, 0, 0, 1) of the design, from time to way (both 0–1). */
export function easing(time: number): number {
  if (time <= 0) return 0;
  if (time >= 1) return 1;
  let [low, high] = [0, 1];
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    const x = 3 * (1 - middle) ** 2 * middle * 0.2 + middle ** 3;
    if (x < time) low = middle;
    else high = middle;
  }
  const t = (low + high) / 2;
  return 3 * (1 - t) * t ** 2 + t ** 3;
}

/**
 * Does this scale bring out the municipalities? There is a little play between in and out, so that the map
 * does not flicker at the border.
 */
export function isMunicipalScale(camera: PlaneCamera, home: PlaneCamera, shownNow: boolean): boolean {
  const factor = home.metresPerPixel / camera.metresPerPixel;
  return factor >= (shownNow ? PREFECTURES_FROM_FACTOR : MUNICIPALITIES_FROM_FACTOR);
}

/** Is any part of the box in the view? */
export function isInView(
  camera: PlaneCamera,
  size: ViewSize,
  box: readonly [number, number, number, number],
): boolean {
  const [west, south, east, north] = boxFromCamera(camera, size);
  return box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south;
}

/** Are the two cameras the same to the eye (a hundredth of a pixel in a window of 4,000)? */
export function isSameCamera(a: PlaneCamera, b: PlaneCamera): boolean {
  const pixel = Math.min(a.metresPerPixel, b.metresPerPixel);
  return (
    Math.abs(a.center[0] - b.center[0]) < pixel / 100 &&
    Math.abs(a.center[1] - b.center[1]) < pixel / 100 &&
    Math.abs(a.metresPerPixel / b.metresPerPixel - 1) < 2.5e-6
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
