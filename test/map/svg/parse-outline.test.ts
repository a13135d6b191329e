import { describe, expect, it } from 'vitest';
import { outlinePath, SHEET_UNIT, sheetToPlane } from '../../../src/data/topology/outline.ts';
import { parseOutline } from '../../../src/map/svg/parse-outline.ts';

const ring = (...points: [number, number][]): [number, number][] =>
  points.map((point) => sheetToPlane(point));

describe('parseOutline', () => {
  it('is the inverse of the outline that stands in the page', () => {
    const polygons = [
      [ring([10, 10], [10, 30], [40, 35], [40, 10], [10, 10]), ring([15, 15], [20, 15], [20, 20], [15, 15])],
      [ring([100, 5], [102, 5], [102, 8], [100, 5])],
    ];
    const d = outlinePath({ type: 'MultiPolygon', coordinates: polygons });
    expect(parseOutline(d)).toEqual(polygons);
  });

  it('makes an islet a polygon of its own even where the grid has turned it round', () => {
    const main = ring([10, 10], [10, 30], [40, 30], [10, 10]);
    const turned = ring([50, 10], [60, 10], [50, 20], [50, 10]);
    const d = outlinePath({ type: 'MultiPolygon', coordinates: [[main], [turned]] });
    expect(parseOutline(d).map((rings) => rings.length)).toEqual([1, 1]);
  });

  it('reads numbers that stand together', () => {
    const [[outer = []] = []] = parseOutline('M5 6l10-3 2 4z');
    expect(outer.map(([x, y]) => [x, y])).toEqual(ring([5, 6], [15, 3], [17, 7], [5, 6]));
    expect(SHEET_UNIT).toBeGreaterThan(0);
  });

  it.each(['M0 0L5 5z', 'hello', 'M0 0l1 1 2'.replace('M', 'Q')])('refuses %s', (d) => {
    expect(() => parseOutline(d)).toThrow(SyntaxError);
  });
});
