import { describe, expect, it } from 'vitest';
import { neighboursByCode } from '../../src/data/topology/neighbours.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import type { PlanePoint } from '../../src/domain/plane.ts';
import { nextInDirection } from '../../src/map/keyboard.ts';
import { overviewOutlines } from '../../src/data/topology/overview-outlines.ts';
import { overviewGeometry } from '../../src/map/geometry.ts';
import { municipalities, places, readGeo } from '../data/topology/committed-files.ts';

const { prefectures } = overviewGeometry(overviewOutlines(JSON.parse(readGeo('prefectures.topo.json'))));
const neighbours = neighboursByCode(municipalities, places.links);
const anchors = new Map<PlaceCode, PlanePoint>(
  municipalities.objects.municipalities.geometries.flatMap(
    ({ properties: { code, label } }): [PlaceCode, PlanePoint][] => (label ? [[code, label]] : []),
  ),
);
const DIRECTIONS: readonly PlanePoint[] = [
  [0, 1],
  [0, -1],
  [-1, 0],
  [1, 0],
];
const ARROWS = [...anchors.keys()].flatMap((code) =>
  DIRECTIONS.map((direction) => ({ code, direction, beside: neighbours.get(code) ?? [] })),
);

/** How far the place lies off the direction, in degrees. */
function aside(from: PlaceCode, to: PlaceCode, [x, y]: PlanePoint): number {
  const [start, end] = [anchors.get(from)!, anchors.get(to)!];
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  return (Math.acos((dx * x + dy * y) / Math.hypot(dx, dy)) * 180) / Math.PI;
}

describe('the arrow keys among the real municipalities', () => {
  it('are all of them', () => expect(anchors.size).toBe(1747));

  it('go to a real neighbour wherever one lies in their direction', () => {
    let count = 0;
    for (const { code, direction, beside } of ARROWS) {
      if (!beside.some((other) => aside(code, other, direction) < 79.9)) continue;
      count += 1;
      expect(beside).toContain(nextInDirection(anchors, code, direction, beside));
    }
    // Four arrows each: nearly all have a neighbour ahead, the others look out to sea.
    expect(count / ARROWS.length).toBeGreaterThan(0.9);
  });

  it('go further only where no neighbour lies ahead, and stay in the direction', () => {
    for (const { code, direction, beside } of ARROWS) {
      const next = nextInDirection(anchors, code, direction, beside);
      if (next === undefined) continue;
      const most = beside.includes(next) ? 80 : 60;
      expect(aside(code, next, direction), `${code} to ${next}`).toBeLessThan(most);
    }
  });

  it('would miss the neighbour often if they knew only distances', () => {
    const missed = ARROWS.filter(({ code, direction, beside }) => {
      const nearest = nextInDirection(anchors, code, direction);
      const next = nextInDirection(anchors, code, direction, beside);
      return nearest !== next;
    });
    expect(missed.length).toBeGreaterThan(0);
  });

  it('lead from every place to nearly every other', () => {
    const reached = new Set<PlaceCode>();
    const queue: PlaceCode[] = ['13101'];
    for (let code = queue.pop(); code !== undefined; code = queue.pop()) {
      if (reached.has(code)) continue;
      reached.add(code);
      for (const direction of DIRECTIONS) {
        const next = nextInDirection(anchors, code, direction, neighbours.get(code));
        if (next !== undefined) queue.push(next);
      }
    }
    // The rest is met with Page Up and Page Down, which go through all (keyboard.test.ts).
    expect(reached.size / anchors.size).toBeGreaterThan(0.95);
  });
});

describe('the arrow keys among the real prefectures', () => {
  const marks = new Map([...prefectures].map(([code, { anchor }]) => [code, anchor]));
  const goes = (from: PlaceCode, direction: PlanePoint) =>
    nextInDirection(marks, from, direction, places.prefectures[from as '17']?.neighbours);

  it.each<[string, PlaceCode, PlanePoint, PlaceCode]>([
    ['左は石川県から福井県', '17', [-1, 0], '18'],
    ['右は石川県から富山県', '17', [1, 0], '16'],
    ['上は青森県から北海道', '02', [0, 1], '01'],
    ['下は宮崎県から鹿児島県', '45', [0, -1], '46'],
  ])('%s', (_, from, direction, to) => {
    expect(goes(from, direction)).toBe(to);
  });
});
