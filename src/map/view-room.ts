import {
  cameraFromBox,
  PLANE_BOX,
  type PlaneBox,
  type PlaneCamera,
  type ViewPadding,
  type ViewSize,
} from '../domain/plane.ts';
import type { Area } from './areas.ts';
import { planeFromScreen, screenFromPlane } from './camera.ts';
import { flightBox } from './flight-box.ts';

/** The window of the map and the part of it that headline, legend and sheet leave free. */
export interface ViewRoom {
  readonly size: ViewSize;
  readonly padding: ViewPadding;
}

/** The window of a sheet of paper, in CSS pixels of an upright A4: as wide as the text, and square as the country is. */
export const PAPER_ROOM: ViewRoom = {
  size: { width: 700, height: 700 },
  padding: { top: 12, right: 12, bottom: 12, left: 12 },
};

/**
 * Measures the window and its free part.
 * @param stage fills the window
 * @param room fills the free part, by the style sheet alone, so that the picture stands right without script
 */
export function measureRoom(stage: Element, room: Element): ViewRoom {
  const outer = stage.getBoundingClientRect();
  const inner = room.getBoundingClientRect();
  return {
    size: { width: outer.width, height: outer.height },
    padding: {
      top: inner.top - outer.top,
      right: outer.right - inner.right,
      bottom: outer.bottom - inner.bottom,
      left: inner.left - outer.left,
    },
  };
}

/**
 * The camera that shows a box in the free part of the window.
 * @param margin kept free round the box, in CSS pixels
 */
export function cameraInRoom(box: PlaneBox, { size, padding }: ViewRoom, margin: number): PlaneCamera {
  const fits =
    size.width - padding.left - padding.right > margin * 2 + 40 &&
    size.height - padding.top - padding.bottom > margin * 2 + 40;
  // A panel that leaves nothing free cannot be respected; the box is then shown behind it.
  const { top, right, bottom, left } = fits ? padding : { top: 0, right: 0, bottom: 0, left: 0 };
  const space = fits ? margin : 0;
  return cameraFromBox(
    box,
    { width: Math.max(size.width, 1), height: Math.max(size.height, 1) },
    { top: top + space, right: right + space, bottom: bottom + space, left: left + space },
  );
}

/** What the free part of the window shows of the plane. */
export function boxInRoom(camera: PlaneCamera, { size, padding }: ViewRoom): PlaneBox {
  const [west, north] = planeFromScreen(camera, size, { x: padding.left, y: padding.top });
  const corner = { x: size.width - padding.right, y: size.height - padding.bottom };
  const [east, south] = planeFromScreen(camera, size, corner);
  return [west, Math.min(north, south), east, Math.max(north, south)];
}

/** The camera that shows the whole country, exactly as the picture stands in the page without script. */
export function homeCamera(room: ViewRoom): PlaneCamera {
  return cameraInRoom(PLANE_BOX, room, 0);
}

/** A chosen place is shown with so much of its surroundings, and never closer than this. */
const SURROUNDINGS = 3;
const CHOSEN_WITHIN_METRES_PER_PIXEL = 60;

/** A place that is smaller than this both ways is a speck beside its own name. */
const SEEN_FROM_PIXELS = 24;

/** Is the place in the free part of the window, and large enough to see? */
export function isSeen(area: Area, camera: PlaneCamera, { size, padding }: ViewRoom): boolean {
  const [west, south, east, north] = area.box;
  if (Math.max(east - west, north - south) / camera.metresPerPixel < SEEN_FROM_PIXELS) return false;
  const { x, y } = screenFromPlane(camera, size, area.anchor);
  return (
    x >= padding.left &&
    x <= size.width - padding.right &&
    y >= padding.top &&
    y <= size.height - padding.bottom
  );
}

/** The camera that shows a place with its surroundings. */
export function cameraOnPlace(area: Area, room: ViewRoom): PlaneCamera {
  const [west, south, east, north] = flightBox(area);
  const least = CHOSEN_WITHIN_METRES_PER_PIXEL * Math.min(room.size.width, room.size.height);
  const reach = Math.max(Math.max(east - west, north - south) * SURROUNDINGS, least) / 2;
  const [x, y] = area.anchor;
  return cameraInRoom([x - reach, y - reach, x + reach, y + reach], room, 0);
}
