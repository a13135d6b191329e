import { readFileSync } from 'node:fs';
import { polygonContains } from 'd3';
import fc from 'fast-check';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { SHEET_HEIGHT, SHEET_WIDTH, planeToSheet } from '../../../src/data/topology/outline.ts';
import { overviewOutlines } from '../../../src/data/topology/overview-outlines.ts';
import {
  innerPoint,
  landGrid,
  placeLabels,
  type SheetRing,
} from '../../../src/figure/disasters/sea-labels.ts';
import { parseOutline } from '../../../src/map/svg/parse-outline.ts';
import { runs } from '../../fixtures/fuzz-runs.ts';

const outlines = overviewOutlines(
  JSON.parse(readFileSync('public/geo/prefectures.topo.json', 'utf8')) as Topology,
);
const polygonsByCode = new Map(
  [...outlines]
    .filter(([code]) => code.length === 2)
    .map(([code, d]): [string, SheetRing[][]] => [
      code,
      parseOutline(d).map((rings) => rings.map((ring) => ring.map(planeToSheet))),
    ]),
);
const polygons = [...polygonsByCode.values()].flat();
const grid = landGrid(SHEET_WIDTH, SHEET_HEIGHT, polygons);
const largest = (code: string) =>
  (polygonsByCode.get(code) ?? [])
    .map(([outer]) => outer ?? [])
    .reduce((a, b) => (a.length > b.length ? a : b), []);

describe('the point of a prefecture', () => {
  test.each([...polygonsByCode.keys()])('%s lies inside its outline', (code) => {
    const ring = largest(code);
    expect(polygonContains(ring as [number, number][], innerPoint(ring))).toBe(true);
  });
});

/** Does the line from a place to its name run through another name? Told from points close to each other on it. */
function strikes(
  { anchorX, y: toY }: { anchorX: number; y: number },
  [fromX, fromY]: readonly [number, number],
  box: { x: number; y: number; width: number; height: number },
): boolean {
  return Array.from({ length: 401 }, (_, step) => step / 400).some((t) => {
    const [x, y] = [fromX + t * (anchorX - fromX), fromY + t * (toY - fromY)];
    return x > box.x && x < box.x + box.width && Math.abs(y - box.y) < box.height / 2;
  });
}

const largestPoint = (code: string) => innerPoint(largest(code));

describe('names in the sea', () => {
  const width = 400;
  const height = 90;

  test('never cover land, each other or a line, whichever prefectures are named', () => {
    fc.assert(
      fc.property(fc.subarray([...polygonsByCode.keys()], { maxLength: 6 }), (codes) => {
        const wishes = codes.map((code) => {
          const [x, y] = innerPoint(largest(code));
          return { code, x, y, width, height };
        });
        const labels = placeLabels(grid, wishes);
        expect(labels).toHaveLength(codes.length);
        for (const [index, { x, y }] of labels.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(SHEET_WIDTH + 40);
          for (const other of labels.slice(index + 1))
            expect(Math.abs(other.x - x) >= width || Math.abs(other.y - y) >= height).toBe(true);
          for (const other of labels)
            if (other !== labels[index])
              expect(strikes(other, largestPoint(other.code), { x, y, width, height })).toBe(false);
          for (const corner of [x, x + width / 2, x + width])
            for (const [outer] of polygons)
              expect(polygonContains((outer ?? []) as [number, number][], [corner, y])).toBe(false);
        }
      }),
      { numRuns: runs(20) },
    );
  });

  test('a sheet that is all land has room for none', () => {
    const square: SheetRing = [
      [0, 0],
      [400, 0],
      [400, 400],
      [0, 400],
    ];
    const full = landGrid(400, 400, [[square]]);
    expect(placeLabels(full, [{ code: '01', x: 200, y: 200, width: 100, height: 40 }])).toEqual([]);
  });
});
