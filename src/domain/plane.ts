/**
 * The one plane every renderer draws: an equal-area Japan in metres, x to the east and y to the north,
 * with 沖縄・奄美 and 小笠原 moved in at the same scale. `npm run geo` writes the boundaries in this plane;
 * the SVG twin draws it as it is, and MapLibre through the inverse of its own Mercator, so that both show
 * the same picture. Why, and what was rejected: docs/decisions/0001-one-plane.md.
 */

/** A place on the plane in metres: [x to the east, y to the north]. */
export type PlanePoint = readonly [x: number, y: number];

/** A rectangle on the plane in metres: [west, south, east, north]. */
export type PlaneBox = readonly [west: number, south: number, east: number, north: number];

/** The three parts of the country that have a projection of their own. */
export type PlaneGroup = 'main' | 'south' | 'ogasawara';

/** How one group of municipalities comes onto the plane. Angles in degrees, offsets in metres. */
export interface GroupProjection {
  /** The meridian that stands upright. */
  readonly centralMeridian: number;
  /** The two parallels along which lengths are true. */
  readonly parallels: readonly [south: number, north: number];
  /** The latitude that lies at y = 0 before the offset is added. */
  readonly centreLatitude: number;
  /** What is added to the projected point to set the group in its place. */
  readonly offset: PlanePoint;
}

/** Mean radius of the Earth in metres (IUGG R1), the sphere of every projection here. */
export const EARTH_RADIUS = 6_371_008.8;

/** Every group, in the order they are drawn. */
export const PLANE_GROUPS: readonly PlaneGroup[] = ['main', 'south', 'ogasawara'];

/**
 * A conic equal-area projection (Albers) for each group: same sphere, so the same area scale, and each
 * inset stands upright around its own meridian. Lengths on the main islands are at most 0.6 % off.
 */
export const GROUP_PROJECTIONS: Readonly<Record<PlaneGroup, GroupProjection>> = {
  main: { centralMeridian: 137.5, parallels: [33, 44], centreLatitude: 38, offset: [0, 0] },
  south: {
    centralMeridian: 127.8,
    parallels: [25, 28.5],
    centreLatitude: 26.5,
    offset: [-388_000, 265_000],
  },
  ogasawara: {
    centralMeridian: 142.2,
    parallels: [25, 27],
    centreLatitude: 26.9,
    offset: [25_000, -680_000],
  },
};

/** What the whole picture fills, with a little paper around it. */
export const PLANE_BOX: PlaneBox = [-900_000, -1_010_000, 920_000, 920_000];

/** The box an inset keeps free for itself. The main islands never reach into it. */
export const INSET_BOXES: Readonly<Record<Exclude<PlaneGroup, 'main'>, PlaneBox>> = {
  south: [-900_000, -8_000, 10_000, 520_000],
  ogasawara: [-140_000, -1_000_000, 65_000, -550_000],
};

/**
 * The line that parts an inset from the sea of the main islands, as a chart of Japan draws it: along the
 * top, a cut corner, and down the side that faces the main islands. The frame of 沖縄・奄美 is low on the left,
 * where its sea is empty and the page has its heading.
 */
export const INSET_FRAMES: Readonly<Record<Exclude<PlaneGroup, 'main'>, readonly PlanePoint[]>> = {
  south: [
    [-900_000, 300_000],
    [-560_000, 300_000],
    [-340_000, 520_000],
    [-90_000, 520_000],
    [10_000, 420_000],
    [10_000, 0],
  ],
  ogasawara: [
    [-140_000, -1_000_000],
    [-140_000, -600_000],
    [-90_000, -550_000],
    [65_000, -550_000],
  ],
};

/** The twelve municipalities of 奄美群島 (鹿児島県), which are set in together with 沖縄県. */
export const AMAMI_CODES: ReadonlySet<string> = new Set([
  '46222',
  '46523',
  '46524',
  '46525',
  '46527',
  '46529',
  '46530',
  '46531',
  '46532',
  '46533',
  '46534',
  '46535',
]);

const OGASAWARA_CODE = '13421';

/**
 * The group a municipality is drawn in.
 * @param code five-digit municipality code
 */
export function groupOf(code: string): PlaneGroup {
  if (code === OGASAWARA_CODE) return 'ogasawara';
  return code.startsWith('47') || AMAMI_CODES.has(code) ? 'south' : 'main';
}

/** The group whose projection holds at a point of the plane: an inset's inside its box, else the main one. */
export function groupAt([x, y]: PlanePoint): PlaneGroup {
  for (const group of ['south', 'ogasawara'] as const) {
    const [west, south, east, north] = INSET_BOXES[group];
    if (west <= x && x <= east && south <= y && y <= north) return group;
  }
  return 'main';
}

const DEGREES = 180 / Math.PI;

/**
 * The longitude and latitude in degrees at which MapLibre's Mercator draws a point of the plane. They are
 * NOT a place on Earth (for that see `realLngLat` in data/topology): the plane is laid around (0, 0), where
 * one Mercator unit is one metre, so MapLibre shows it undistorted and its scale bar is right.
 */
export function planeToLngLat([x, y]: PlanePoint): [lng: number, lat: number] {
  return [(x / EARTH_RADIUS) * DEGREES, (2 * Math.atan(Math.exp(y / EARTH_RADIUS)) - Math.PI / 2) * DEGREES];
}

/** The inverse of `planeToLngLat`: from MapLibre's degrees to metres on the plane. */
export function lngLatToPlane([lng, lat]: readonly [lng: number, lat: number]): [x: number, y: number] {
  return [(lng / DEGREES) * EARTH_RADIUS, Math.log(Math.tan(Math.PI / 4 + lat / DEGREES / 2)) * EARTH_RADIUS];
}

/** What part of the plane is looked at: the point in the middle and how many metres one CSS pixel shows. */
export interface PlaneCamera {
  readonly center: PlanePoint;
  readonly metresPerPixel: number;
}

/** Width and height of a view in CSS pixels. */
export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** Room kept free at the edges of a view, in CSS pixels. */
export interface ViewPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const NO_PADDING: ViewPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The world is 512 CSS pixels wide at MapLibre's zoom 0. */
const WORLD_PIXELS = 512;

/** MapLibre's zoom for a scale in metres per CSS pixel. */
export function zoomFromScale(metresPerPixel: number): number {
  return Math.log2((2 * Math.PI * EARTH_RADIUS) / (WORLD_PIXELS * metresPerPixel));
}

/** The scale in metres per CSS pixel of a MapLibre zoom. */
export function scaleFromZoom(zoom: number): number {
  return (2 * Math.PI * EARTH_RADIUS) / (WORLD_PIXELS * 2 ** zoom);
}

/** The part of the plane that a camera shows in a view of the given size. */
export function boxFromCamera(camera: PlaneCamera, size: ViewSize): PlaneBox {
  const [x, y] = camera.center;
  const halfWidth = (size.width * camera.metresPerPixel) / 2;
  const halfHeight = (size.height * camera.metresPerPixel) / 2;
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

/**
 * The closest camera that shows a whole box in a view, in the middle of what the padding leaves free.
 * @throws RangeError when the padding leaves no room or the box is not a box
 */
export function cameraFromBox(box: PlaneBox, size: ViewSize, padding: ViewPadding = NO_PADDING): PlaneCamera {
  const [west, south, east, north] = box;
  const freeWidth = size.width - padding.left - padding.right;
  const freeHeight = size.height - padding.top - padding.bottom;
  const metresPerPixel = Math.max((east - west) / freeWidth, (north - south) / freeHeight);
  if (!(freeWidth > 0 && freeHeight > 0 && metresPerPixel > 0 && Number.isFinite(metresPerPixel))) {
    throw new RangeError(`no camera shows [${box.join(', ')}] in ${size.width} × ${size.height} px`);
  }
  return {
    center: [
      (west + east) / 2 + ((padding.right - padding.left) / 2) * metresPerPixel,
      (south + north) / 2 + ((padding.top - padding.bottom) / 2) * metresPerPixel,
    ],
    metresPerPixel,
  };
}
