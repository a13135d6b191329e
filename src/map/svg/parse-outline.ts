import { polygonContains } from 'd3';
import { sheetToPlane } from '../../data/topology/outline.ts';

/** A closed ring of points in metres on the plane; the first point is repeated at the end. */
export type Ring = [x: number, y: number][];

/** Polygons as GeoJSON nests them: for each its outer ring, then its holes. */
export type Rings = Ring[][];

/**
 * Reads the outline of the overview back into polygons: the inverse of `outlinePath` in data/topology. The
 * overview is the only copy of the prefectures' shapes in the browser.
 * @param d rings of relative whole steps in sheet units (`M`/`m` once a ring, `l`, `z`)
 * @returns polygons in metres on the plane
 * @throws SyntaxError for a path of another form
 */
export function parseOutline(d: string): Rings {
  const polygons: Rings = [];
  let pen: [number, number] = [0, 0];
  for (const part of d.split('z')) {
    if (part === '') continue;
    const [, start, steps] = /^[Mm](-?\d+[ -]\d+)l([\d -]+)$/.exec(part) ?? [];
    if (start === undefined || steps === undefined)
      throw new SyntaxError(`not an outline: ${part.slice(0, 40)}`);
    const [moveX = 0, moveY = 0] = numbers(start);
    pen = [pen[0] + moveX, pen[1] + moveY];
    const sheet: [number, number][] = [pen];
    const flat = numbers(steps);
    for (let index = 0, [x, y] = pen; index + 1 < flat.length; index += 2) {
      x += flat[index] as number;
      y += flat[index + 1] as number;
      sheet.push([x, y]);
    }
    sheet.push(pen);
    const ring = sheet.map((point) => sheetToPlane(point));
    // A hole follows the ring it lies in. (The direction does not tell: the grid may turn an islet round.)
    const last = polygons.at(-1);
    if (last?.[0] && ring.every((point) => polygonContains(last[0] as Ring, point))) last.push(ring);
    else polygons.push([ring]);
  }
  return polygons;
}

function numbers(text: string): number[] {
  return (text.match(/-?\d+/g) ?? []).map(Number);
}
