import { planeToSheet } from '../../data/topology/outline.ts';
import type { PlanePoint } from '../../domain/plane.ts';
import type { Rings } from './parse-outline.ts';

/** Decimals of a sheet unit: a hundredth is 9 m, finer than the 20 m grid of the detail. */
const DECIMALS = 2;

/**
 * The `d` of an SVG path in sheet units, fine enough for an opened prefecture (the overview's own outlines are
 * whole units).
 * @param polygons in metres on the plane
 */
export function finePath(polygons: Rings): string {
  return polygons
    .flat()
    .map((ring) => `${line(ring)}Z`)
    .join('');
}

/**
 * Open lines as the `d` of an SVG path in sheet units.
 * @param lines in metres on the plane
 */
export function fineLines(lines: readonly (readonly PlanePoint[])[]): string {
  return lines.map(line).join('');
}

function line(points: readonly PlanePoint[]): string {
  let d = '';
  for (const [index, point] of points.entries()) {
    const [x, y] = planeToSheet(point);
    d += `${index === 0 ? 'M' : index === 1 ? 'L' : ' '}${round(x)} ${round(y)}`;
  }
  return d;
}

function round(value: number): number {
  return Math.round(value * 10 ** DECIMALS) / 10 ** DECIMALS;
}
