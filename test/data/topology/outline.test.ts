import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import { areasByCode, innerBorders } from '../../../src/data/topology/areas.ts';
import {
  bordersPath,
  linePath,
  outlinePath,
  planeToSheet,
  SHEET_HEIGHT,
  SHEET_UNIT,
  SHEET_WIDTH,
  sheetToPlane,
  viewBoxOf,
} from '../../../src/data/topology/outline.ts';
import { PLANE_BOX, type PlanePoint } from '../../../src/domain/plane.ts';
import { prefectures } from './committed-files.ts';

/** Draws a path of relative commands with a pen of its own: lists of absolute points, one per subpath. */
function readPath(path: string): [number, number][][] {
  const lines: [number, number][][] = [];
  let pen: [number, number] = [0, 0];
  for (const [, command, rest] of path.matchAll(/([MmlLz])([^MmlLz]*)/g)) {
    const numbers = (rest?.match(/-?\d+/g) ?? []).map(Number);
    if (command === 'z') {
      pen = lines.at(-1)![0]!;
      continue;
    }
    for (let index = 0; index < numbers.length; index += 2) {
      const [dx, dy] = [numbers[index]!, numbers[index + 1]!];
      pen = command === 'M' || command === 'L' ? [dx, dy] : [pen[0] + dx, pen[1] + dy];
      if (command === 'M' || command === 'm') lines.push([pen]);
      else lines.at(-1)!.push(pen);
    }
  }
  return lines;
}

const onSheet = (x: number, y: number): [number, number] => sheetToPlane([x, y]);

describe('the sheet', () => {
  it('is 2,000 units wide and holds the whole plane', () => {
    expect(SHEET_WIDTH).toBe(2000);
    const [right, bottom] = planeToSheet([PLANE_BOX[2], PLANE_BOX[1]]);
    expect(right).toBeLessThanOrEqual(SHEET_WIDTH);
    expect(bottom).toBeLessThanOrEqual(SHEET_HEIGHT);
    expect(bottom).toBeGreaterThan(SHEET_HEIGHT - 1);
  });

  it('and the plane are carried into each other and back', () => {
    const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const back = sheetToPlane(planeToSheet([x, y]));
        expect(Math.hypot(back[0] - x, back[1] - y)).toBeLessThan(1e-6);
      }),
    );
  });

  it('shows a box of the plane by its viewBox', () => {
    expect(viewBoxOf(PLANE_BOX)).toBe('0 0 2000 2120.88');
    const [x, y] = onSheet(100, 200);
    expect(viewBoxOf([x, y - 20 * SHEET_UNIT, x + 10 * SHEET_UNIT, y])).toBe('100 200 10 20');
  });
});

describe('the path of an outline', () => {
  test.each<[string, [number, number][][], string]>([
    [
      'a triangle, counted downwards',
      [
        [
          [0, 0],
          [10, 0],
          [10, 20],
          [0, 0],
        ],
      ],
      'M0 0l10 0 0 20z',
    ],
    [
      'a minus sign that parts by itself',
      [
        [
          [5, 5],
          [1, 2],
          [9, 1],
          [5, 5],
        ],
      ],
      'M5 5l-4-3 8-1z',
    ],
    [
      'a second ring, stepped to from the start of the first',
      [
        [
          [0, 0],
          [9, 0],
          [9, 9],
          [0, 0],
        ],
        [
          [2, 1],
          [3, 1],
          [3, 2],
          [2, 1],
        ],
      ],
      'M0 0l9 0 0 9zm2 1l1 0 0 1z',
    ],
    [
      'nothing for a ring that falls on one point',
      [
        [
          [0, 0],
          [0.2, 0],
          [0.2, 0.3],
          [0, 0],
        ],
      ],
      '',
    ],
  ])('writes %s', (_, rings, expected) => {
    const area: Polygon = {
      type: 'Polygon',
      coordinates: rings.map((ring) => ring.map(([x, y]) => onSheet(x, y))),
    };
    expect(outlinePath(area)).toBe(expected);
  });

  it('draws exactly the points of the file, ring by ring, for every prefecture', () => {
    for (const [code, area] of areasByCode(prefectures, 'prefectures')) {
      const { geometry } = area;
      const rings = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat();
      const drawn = readPath(outlinePath(geometry));
      expect(drawn.length, code).toBe(rings.length);
      for (const [index, ring] of rings.entries()) {
        const points = ring.map(([x = 0, y = 0]) => planeToSheet([x, y]));
        // The file lies on the grid of the sheet: nothing is rounded away.
        const off = points.flat().map((value) => Math.abs(value - Math.round(value)));
        expect(Math.max(...off), code).toBeLessThan(1e-6);
        const keys = new Set(points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`));
        expect(new Set(drawn[index]!.map(([x, y]) => `${x} ${y}`))).toEqual(keys);
      }
    }
  });
});

describe('the path of borders', () => {
  it('draws the lines between prefectures and no coast', () => {
    const borders = innerBorders(prefectures, 'prefectures');
    const drawn = readPath(bordersPath(borders));
    expect(drawn).toHaveLength(borders.coordinates.length);
    for (const [index, line] of borders.coordinates.entries()) {
      const ends = [line[0]!, line.at(-1)!].map(([x = 0, y = 0]) => planeToSheet([x, y]).map(Math.round));
      expect([drawn[index]![0], drawn[index]!.at(-1)]).toEqual(ends);
    }
  });

  it('writes a frame in whole units', () => {
    const points: PlanePoint[] = [onSheet(1, 2), onSheet(30, 2), onSheet(40.4, 11.6)];
    expect(linePath(points)).toBe('M1 2L30 2L40 12');
  });
});
