import type { PlanePoint } from '../../domain/plane.ts';
import { planeToSheet } from '../../data/topology/outline.ts';

/** A line of tie: a quadratic curve on the plane, in metres. */
export interface TieCurve {
  readonly from: PlanePoint;
  readonly control: PlanePoint;
  readonly to: PlanePoint;
}

/** How far the middle of the curve stands off the straight line, as a share of its length. */
const BEND = 0.12;

/**
 * The curve from a ward to a place. It bends to the side of the Pacific, where there is the least to cover, so
 * that lines to neighbouring places run side by side and open like a fan.
 */
export function tieCurve(from: PlanePoint, to: PlanePoint): TieCurve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  // Of the two sides of the line the one that looks more to the south-east.
  const side = -dy - dx >= 0 ? 1 : -1;
  const [offX, offY] = [-dy * side * BEND * 2, dx * side * BEND * 2];
  return { from, control: [(from[0] + to[0]) / 2 + offX, (from[1] + to[1]) / 2 + offY], to };
}

/**
 * The path of a curve in sheet units.
 * @param share how much of it is drawn, from the ward: 0–1
 */
export function curvePath({ from, control, to }: TieCurve, share = 1): string {
  const first = between(from, control, share);
  const end = between(first, between(control, to, share), share);
  const [start, bend, stop] = [from, first, end].map((point) => {
    const [x, y] = planeToSheet(point);
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  });
  return `M${start}Q${bend} ${stop}`;
}

function between(a: PlanePoint, b: PlanePoint, share: number): PlanePoint {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}
