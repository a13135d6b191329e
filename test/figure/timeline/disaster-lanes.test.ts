import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { supportSpans } from '../../../src/data/disasters/support-spans.ts';
import { readDisasters, readSupports } from '../../../src/data/tables.ts';
import { DISASTER_TYPES } from '../../../src/domain/disaster.ts';
import { fiscalYearRange } from '../../../src/domain/fiscal-year.ts';
import { earliestDay, latestDay } from '../../../src/domain/partial-date.ts';
import { overlaps, type Rect } from '../../../src/figure/rect.ts';
import { textWidth } from '../../../src/figure/text-width.ts';
import {
  disasterLanes,
  MARK_SIZE,
  type DisasterLanes,
  type LaneDisaster,
} from '../../../src/figure/timeline/disaster-lanes.ts';

const published = (file: string) => readFileSync(`public/data/${file}`, 'utf8');
const disasters = readDisasters(published('disasters.csv'));
const supports = readSupports(published('disaster_support.csv'));
const years = fiscalYearRange(2010, 2025);
const nameWidth = new Map(disasters.map(({ id, name }) => [id, textWidth(name, 12)]));
const lanes = DISASTER_TYPES.map((type) => ({
  key: type,
  disasters: disasters
    .filter((disaster) => disaster.type === type)
    .map(({ id, date, fiscalYear }): LaneDisaster => ({
      id,
      firstDay: earliestDay(date),
      lastDay: latestDay(date) ?? earliestDay(date),
      fiscalYear,
      nameWidth: nameWidth.get(id)!,
    })),
}));
const supportsOf = (id: string) =>
  supportSpans(
    disasters.find((disaster) => disaster.id === id)!,
    supports.filter(({ disasterId }) => disasterId === id),
  );
const laid = (width: number, fiscalYears = years) => disasterLanes(lanes, fiscalYears, width, 36, supportsOf);
const all = (figure: DisasterLanes<string>) => figure.lanes.flatMap((lane) => lane.disasters);

/** Marks, names and supports of a figure as boxes. */
function boxesOf(figure: DisasterLanes<string>): { what: string; rect: Rect }[] {
  return all(figure).flatMap(({ id, x, y, name, supports: given }) => {
    const half = MARK_SIZE / 2;
    const mark = { left: x - half, right: x + half, top: y - 8, bottom: y + 8 };
    const width = nameWidth.get(id)!;
    const left = name?.anchor === 'end' ? name.x - width : (name?.x ?? 0);
    return [
      { what: `${id} mark`, rect: mark },
      ...(name
        ? [{ what: `${id} name`, rect: { left, right: left + width, top: y - 6, bottom: y + 6 } }]
        : []),
      // Supports of one disaster may overlap in time.
      ...(['joint', 'wards'] as const).flatMap((side) => {
        const own = given.filter((support) => support.side === side);
        if (own.length === 0) return [];
        const line = own[0]!.y;
        return [
          {
            what: `${id} ${side}`,
            rect: {
              left: Math.min(...own.map(({ x0 }) => x0)),
              right: Math.max(...own.map(({ x1 }) => x1)),
              top: line - 2,
              bottom: line + 2,
            },
          },
        ];
      }),
    ];
  });
}

describe.each([320 - 32, 390 - 32, 880, 1260])('the lanes on %i px', (width) => {
  test('hold every disaster once, within the figure', () => {
    const figure = laid(width);
    expect(
      all(figure)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(disasters.map(({ id }) => id).sort());
    for (const { what, rect } of boxesOf(figure)) {
      expect(rect.left, what).toBeGreaterThanOrEqual(0);
      expect(rect.right, what).toBeLessThanOrEqual(width);
    }
  });

  test('let nothing lie on anything else', () => {
    const boxes = boxesOf(laid(width));
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(overlaps(a.rect, b.rect), `${a.what} and ${b.what}`).toBe(false);
  });

  test('set the support below its disaster, joined to it', () => {
    for (const { id, x, y, supports: given, joint } of all(laid(width))) {
      expect(joint === '', id).toBe(given.length === 0);
      if (joint !== '') expect(joint.startsWith(`M${x} ${y}V`)).toBe(true);
      for (const support of given) expect(support.y).toBeGreaterThan(y + 8);
    }
  });
});

test('a date is drawn as wide as it was published', () => {
  const figure = laid(1260);
  const day = 365;
  const pitch = figure.axis.slots[0]!.x1 - figure.axis.slots[0]!.x0;
  const widthOf = (id: string) => {
    const { from, to } = all(figure).find((placed) => placed.id === id)!;
    return (to - from) / (pitch / day);
  };
  expect(widthOf('2011-higashinihon')).toBe(0);
  expect(widthOf('2016-kumamoto')).toBeCloseTo(2, 0);
  expect(widthOf('2018-07-gou')).toBeCloseTo(30, 0);
  // A year alone is cut to its fiscal year: April to December.
  expect(widthOf('2023-typhoon13')).toBeCloseTo(274, -1);
});

test('chosen years spread over the whole width, and what lies outside is cut', () => {
  const figure = laid(880, [2020]);
  for (const { supports: given } of all(figure).filter(({ id }) => id === '2020-07-gou'))
    for (const { x0, x1 } of given) {
      expect(x0).toBeGreaterThanOrEqual(figure.left);
      expect(x1).toBeLessThanOrEqual(figure.right + 4);
    }
});

describe('crowded lanes', () => {
  const many = Array.from({ length: 2500 }, (_, index): LaneDisaster => {
    const fiscalYear = 2010 + (index % 16);
    return {
      id: `d${index}`,
      firstDay: `${fiscalYear}-07-01`,
      lastDay: `${fiscalYear}-07-31`,
      fiscalYear,
      nameWidth: 80,
    };
  });

  test.each([288, 880])('tell numbers instead of marks, apart from each other, on %i px', (width) => {
    let asked = 0;
    const figure = disasterLanes([{ key: 'fire', disasters: many }], years, width, 36, () => {
      asked += 1;
      return [];
    });
    const [lane] = figure.lanes;
    expect(asked).toBe(0);
    expect(lane?.disasters).toEqual([]);
    expect(lane?.clusters.reduce((sum, { count }) => sum + count, 0)).toBe(2500);
    const edges = lane!.clusters.map(({ x, width: room }) => [x - room / 2, x + room / 2]);
    for (const [index, [left = 0]] of edges.entries())
      if (index > 0) expect(left).toBeGreaterThan(edges[index - 1]![1]!);
    for (const { width: room } of lane!.clusters) expect(room).toBeGreaterThanOrEqual(textWidth('1,250', 12));
    expect(lane?.clusters.map(({ firstYear }) => firstYear)[0]).toBe(2010);
    expect(lane?.clusters.at(-1)?.lastYear).toBe(2025);
  });
});
