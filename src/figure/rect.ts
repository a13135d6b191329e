/** A rectangle on the screen in CSS pixels; y grows downwards. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Do two rectangles share any area? Touching edges do not count. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** Does a rectangle lie wholly within another? */
export function isInside(inner: Rect, outer: Rect): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** The area that two rectangles have in common; 0 where they do not meet. */
export function sharedArea(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** A rectangle grown by so many pixels on every side. */
export function grow(rect: Rect, by: number): Rect {
  return { left: rect.left - by, top: rect.top - by, right: rect.right + by, bottom: rect.bottom + by };
}

/** A rectangle of the given size around a middle. */
export function rectAround(x: number, y: number, width: number, height: number): Rect {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

type Point = readonly [x: number, y: number];

/** Do the straight lines a–b and c–d cross? */
export function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** On which side of the line p–q a point lies: 1, −1, or 0 on it. */
function side(p: Point, q: Point, r: Point): number {
  return Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
}

/** Does the straight line a–b pass through the rectangle? */
export function passesThrough(a: Point, b: Point, rect: Rect): boolean {
  // Asked thousands of times for one picture; nearly always the line is nowhere near.
  if (a[0] < rect.left ? b[0] < rect.left : a[0] > rect.right && b[0] > rect.right) return false;
  if (a[1] < rect.top ? b[1] < rect.top : a[1] > rect.bottom && b[1] > rect.bottom) return false;
  if (holds(rect, a) || holds(rect, b)) return true;
  const corners: Point[] = [
    [rect.left, rect.top],
    [rect.right, rect.top],
    [rect.right, rect.bottom],
    [rect.left, rect.bottom],
  ];
  return corners.some((corner, index) => crosses(a, b, corner, corners[(index + 1) % 4] as Point));
}

function holds(rect: Rect, [x, y]: Point): boolean {
  return x > rect.left && x < rect.right && y > rect.top && y < rect.bottom;
}
