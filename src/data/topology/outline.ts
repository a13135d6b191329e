import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { PLANE_BOX, type PlaneBox, type PlanePoint } from '../../domain/plane.ts';

/** Metres of the plane that one unit of the sheet stands for; `prefectures.topo.json` lies on this grid. */
export const SHEET_UNIT = 910;

/** The sheet of paper that the SVG twin draws on: whole units, x to the right, y downwards. */
export const SHEET_WIDTH = Math.round((PLANE_BOX[2] - PLANE_BOX[0]) / SHEET_UNIT);
export const SHEET_HEIGHT = Math.ceil((PLANE_BOX[3] - PLANE_BOX[1]) / SHEET_UNIT);

/** A point of the plane (metres) in sheet units, not rounded. */
export function planeToSheet([x, y]: PlanePoint): [x: number, y: number] {
  return [(x - PLANE_BOX[0]) / SHEET_UNIT, (PLANE_BOX[3] - y) / SHEET_UNIT];
}

/** The inverse of `planeToSheet`: sheet units to metres on the plane. */
export function sheetToPlane([x, y]: PlanePoint): [x: number, y: number] {
  return [x * SHEET_UNIT + PLANE_BOX[0], PLANE_BOX[3] - y * SHEET_UNIT];
}

/** An SVG viewBox (sheet units) that shows a box of the plane (metres). */
export function viewBoxOf([west, south, east, north]: PlaneBox): string {
  const [left, top] = planeToSheet([west, north]);
  const [right, bottom] = planeToSheet([east, south]);
  return [left, top, right - left, bottom - top].map((value) => Number(value.toFixed(2))).join(' ');
}

/**
 * The outline of an area as the `d` of an SVG path, in whole sheet units with relative commands: the
 * shortest form there is, because the overview stands in the page itself.
 * @param area in metres on the plane
 * @returns `d`; rings that vanish on the grid are left out, so it is empty for an area smaller than a unit
 */
export function outlinePath(area: Polygon | MultiPolygon): string {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  let path = '';
  let pen: [number, number] = [0, 0];
  for (const ring of polygons.flat()) {
    const points = withoutClosing(onGrid(ring));
    const [start] = points;
    if (start === undefined || points.length < 3) continue;
    path += `${path === '' ? 'M' : 'm'}${pair(start, pen)}l${stepsOf(points)}z`;
    pen = start; // after z the pen is back where the ring began
  }
  return path;
}

/**
 * Lines (borders without coasts) as the `d` of an SVG path, in whole sheet units with relative commands.
 * @param lines in metres on the plane
 */
export function bordersPath(lines: MultiLineString): string {
  let path = '';
  let pen: [number, number] = [0, 0];
  for (const line of lines.coordinates) {
    const points = onGrid(line);
    const [start] = points;
    if (start === undefined || points.length < 2) continue;
    path += `${path === '' ? 'M' : 'm'}${pair(start, pen)}l${stepsOf(points)}`;
    pen = points.at(-1) ?? start;
  }
  return path;
}

/** The points of a straight line as the `d` of an SVG path, in whole sheet units (frames of the insets). */
export function linePath(points: readonly PlanePoint[]): string {
  return points
    .map((point, index) => {
      const [x, y] = planeToSheet(point);
      return `${index === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`;
    })
    .join('');
}

/** Points on the grid, without repeating one that falls on the one before it. */
function onGrid(line: readonly Position[]): [number, number][] {
  const points: [number, number][] = [];
  for (const [x = 0, y = 0] of line) {
    const [sheetX, sheetY] = planeToSheet([x, y]);
    const point: [number, number] = [Math.round(sheetX), Math.round(sheetY)];
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points;
}

/** A ring whose last point is its first is closed by `z` instead. */
function withoutClosing(points: [number, number][]): [number, number][] {
  const [first] = points;
  const last = points.at(-1);
  const isClosed = points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed ? points.slice(0, -1) : points;
}

/** The steps from each point to the next; a minus sign parts two numbers as well as a space does. */
function stepsOf(points: readonly [number, number][]): string {
  let steps = '';
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [points[index - 1], points[index]];
    if (!from || !to) continue;
    const step = pair(to, from);
    steps += steps === '' || step.startsWith('-') ? step : ` ${step}`;
  }
  return steps;
}

function pair([x, y]: [number, number], [fromX, fromY]: [number, number]): string {
  const dx = x - fromX;
  const dy = y - fromY;
  return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
}
