import { polygonContains } from 'd3';
import type { PlaceCode } from '../domain/place.ts';
import type { PlaneBox, PlanePoint } from '../domain/plane.ts';
import type { Ring, Rings } from './svg/parse-outline.ts';

/** A place as both renderers draw it and as the pointer meets it. All lengths in metres on the plane. */
export interface Area {
  readonly code: PlaceCode;
  readonly polygons: Rings;
  /** One box for each polygon, then the box round all of them. */
  readonly boxes: readonly PlaneBox[];
  readonly box: PlaneBox;
  /** Where a dot or a number stands. */
  readonly anchor: PlanePoint;
}

/**
 * An area from its polygons.
 * @param anchor where its mark stands; the middle of its largest polygon's box where left out
 */
export function areaFrom(code: PlaceCode, polygons: Rings, anchor?: PlanePoint): Area {
  const boxes = polygons.map(([outer = []]) => boxOfRing(outer));
  const largest = boxes.reduce((a, b) => (extent(b) > extent(a) ? b : a), boxes[0] ?? [0, 0, 0, 0]);
  return {
    code,
    polygons,
    boxes,
    box: unionOf(boxes),
    anchor: anchor ?? [(largest[0] + largest[2]) / 2, (largest[1] + largest[3]) / 2],
  };
}

/**
 * An area whose polygons are cut when they, its boxes or a middle that is not given are first asked for.
 * @param cut gives the polygons; called once
 * @param anchor as for `areaFrom`
 */
export function comingArea(code: PlaceCode, cut: () => Rings, anchor?: PlanePoint): Area {
  let known: Area | undefined;
  const area = (): Area => (known ??= areaFrom(code, cut(), anchor));
  return {
    code,
    get polygons() {
      return area().polygons;
    },
    get boxes() {
      return area().boxes;
    },
    get box() {
      return area().box;
    },
    get anchor() {
      return anchor ?? area().anchor;
    },
  };
}

/** The smallest box round all given ones. */
export function unionOf(boxes: readonly PlaneBox[]): PlaneBox {
  return boxes.reduce<PlaneBox>(
    (all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

/** Does the area cover the point? Holes are not covered. */
export function covers(area: Area, point: PlanePoint): boolean {
  return area.polygons.some((rings, index) => {
    const box = area.boxes[index];
    if (!box || !isInBox(point, box)) return false;
    const [outer = [], ...holes] = rings;
    const at: [number, number] = [point[0], point[1]];
    return polygonContains(outer, at) && !holes.some((hole) => polygonContains(hole, at));
  });
}

/** Does the area cover a rectangle round a point? Looked at in its corners and halfway between. */
export function coversRect(area: Area, [x, y]: PlanePoint, halfWidth: number, halfHeight: number): boolean {
  return [-1, -0.5, 0, 0.5, 1].every((column) =>
    [-1, 1].every((row) => covers(area, [x + column * halfWidth, y + row * halfHeight])),
  );
}

/**
 * The area the pointer means. A place smaller than the reach wins by its centre, so that a village of two
 * pixels can be met at all, unless the mark of the area under the point is nearer: among many small ones each is
 * met at its own mark. Then the area under the point; then the nearest shore within the reach (islands).
 * @param reach in metres
 */
export function pickArea(areas: Iterable<Area>, point: PlanePoint, reach: number): Area | undefined {
  let covering: Area | undefined;
  let tiny: { area: Area; distance: number } | undefined;
  let near: { area: Area; distance: number } | undefined;
  for (const area of areas) {
    const [west, south, east, north] = area.box;
    if (point[0] < west - reach || point[0] > east + reach) continue;
    if (point[1] < south - reach || point[1] > north + reach) continue;
    // A rock off the shore of a large place is not a place of its own.
    const isTiny = area.boxes.every((box) => Math.max(box[2] - box[0], box[3] - box[1]) < reach * 2);
    for (const [index, box] of area.boxes.entries()) {
      if (!isInBox(point, box, reach)) continue;
      if (isTiny) {
        const distance = Math.hypot((box[0] + box[2]) / 2 - point[0], (box[1] + box[3]) / 2 - point[1]);
        if (distance <= reach && !(tiny && tiny.distance <= distance)) tiny = { area, distance };
      }
      const distance = distanceToRing(area.polygons[index]?.[0] ?? [], point);
      if (distance <= reach && !(near && near.distance <= distance)) near = { area, distance };
    }
    if (!covering && covers(area, point)) covering = area;
  }
  if (!tiny) return covering ?? near?.area;
  if (!covering) return tiny.area;
  const [x, y] = covering.anchor;
  return Math.hypot(x - point[0], y - point[1]) < tiny.distance ? covering : tiny.area;
}

/** The shortest distance from a point to the line of a ring, in metres. */
export function distanceToRing(ring: Ring, [x, y]: PlanePoint): number {
  let shortest = Infinity;
  for (let index = 1; index < ring.length; index += 1) {
    const [ax, ay] = ring[index - 1] as [number, number];
    const [bx, by] = ring[index] as [number, number];
    const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = lengthSquared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / lengthSquared;
    const share = Math.min(1, Math.max(0, along));
    shortest = Math.min(shortest, Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay)));
  }
  return shortest;
}

function boxOfRing(ring: Ring): PlaneBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

function extent([west, south, east, north]: PlaneBox): number {
  return (east - west) * (north - south);
}

function isInBox([x, y]: PlanePoint, [west, south, east, north]: PlaneBox, reach = 0): boolean {
  return x >= west - reach && x <= east + reach && y >= south - reach && y <= north + reach;
}
