import { describe, expect, it } from 'vitest';
import { distanceBetween, headOf, sharedArea } from '../../../src/figure/growth/label-places.ts';
import {
  BOUND_HALF,
  BOUND_RISE,
  DOT_RADIUS,
  pointPlot,
  type PointPlotInput,
} from '../../../src/figure/growth/point-plot.ts';

const label = { width: 92, height: 60, head: { width: 56, height: 26 } };
const point = (day: string, value: number, qualifier: 'exact' | 'more_than', lastDay = day) => ({
  key: day,
  measure: 'members',
  firstDay: day,
  lastDay,
  figure: { value, qualifier },
  label,
});

const input: PointPlotInput = {
  fiscalYears: [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025],
  points: [
    point('2015-01-01', 478, 'exact', '2015-07-31'),
    point('2015-08-01', 564, 'exact'),
    point('2018-08-23', 900, 'more_than'),
    point('2023-12-28', 1100, 'more_than'),
  ],
  unheld: [{ key: 'table', day: '2021-08-01' }],
  missing: [2016, 2024],
};

describe('points of published figures', () => {
  const plot = pointPlot(input, 640, 320);
  const perUnit = (plot.baseline - (plot.points[0]?.y ?? 0)) / 478;

  it('stand at the height of their value over a base of zero', () => {
    for (const [index, { figure }] of input.points.entries())
      expect(plot.baseline - (plot.points[index]?.y ?? 0)).toBeCloseTo(figure.value * perUnit, 6);
    for (const { value, y } of plot.ticks) expect(plot.baseline - y).toBeCloseTo(value * perUnit, 6);
  });

  it('are dots where exact and bars with an arrow where only a bound is known', () => {
    expect(plot.points.map(({ shape }) => shape)).toEqual(['dot', 'dot', 'bound', 'bound']);
  });

  it('stand in the order of time, and only an imprecise date has a span', () => {
    const xs = plot.points.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(plot.points.map(({ x, xEnd }) => xEnd > x)).toEqual([true, false, false, false]);
  });

  it('leave room for the arrow of the highest bound', () => {
    for (const { y } of plot.points) expect(y - BOUND_RISE).toBeGreaterThan(0);
  });

  it('hatch exactly the missing fiscal years', () => {
    expect(plot.hatched.map(({ fiscalYear }) => fiscalYear)).toEqual([2016, 2024]);
    const slot = plot.axis.slots.find(({ fiscalYear }) => fiscalYear === 2016);
    expect(plot.hatched[0]).toMatchObject({ x: slot?.x0, width: (slot?.x1 ?? 0) - (slot?.x0 ?? 0) });
  });

  it('put a day into the slot of its fiscal year', () => {
    const slot = plot.axis.slots.find(({ fiscalYear }) => fiscalYear === 2021);
    expect(plot.unheld[0]?.x).toBeGreaterThan(slot?.x0 ?? Infinity);
    expect(plot.unheld[0]?.x).toBeLessThan(slot?.x1 ?? -Infinity);
    expect(plot.axis.xOf('2021-04-01')).toBeCloseTo(slot?.x0 ?? 0, 6);
  });

  it.each([288, 343, 358, 398, 552, 584, 640, 720, 816, 1215])(
    'have labels that touch neither each other nor a mark at %i px',
    (width) => {
      const { points } = pointPlot(input, width, 320);
      const boxes = points.map(({ label: { box } }) => box);
      for (const [index, box] of boxes.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y).toBeGreaterThanOrEqual(0);
        for (const other of boxes.slice(index + 1)) expect(sharedArea(box, other)).toBe(0);
        for (const { x, y } of points)
          expect(sharedArea(box, { x: x - 5, y: y - 5, width: 10, height: 10 })).toBe(0);
      }
    },
  );

  it.each([288, 343, 358, 398, 552, 584, 640, 720, 816, 1215])(
    'have each number nearest to its own mark at %i px',
    (width) => {
      const { points } = pointPlot(input, width, 320);
      const marks = points.map(({ shape, x, xEnd, y }) =>
        shape === 'bound'
          ? { x: x - BOUND_HALF, y: y - BOUND_RISE, width: BOUND_HALF * 2, height: BOUND_RISE }
          : {
              x: x - DOT_RADIUS,
              y: y - DOT_RADIUS,
              width: xEnd - x + DOT_RADIUS * 2,
              height: DOT_RADIUS * 2,
            },
      );
      points.forEach(({ label: placed }, index) => {
        const number = headOf(placed, label.head);
        const ways = marks.map((mark) => distanceBetween(number, mark));
        expect(ways.indexOf(Math.min(...ways))).toBe(index);
        expect(ways.filter((way) => way <= (ways[index] ?? 0) + 2)).toHaveLength(1);
      });
    },
  );

  it('have a line over the highest mark where there is room for it', () => {
    const single = (value: number) =>
      pointPlot({ ...input, points: [point('2026-03-12', value, 'more_than')] }, 640, 320).ticks.map(
        (tick) => tick.value,
      );
    expect(single(390)).toEqual([100, 200, 300, 400]);
    expect(single(1100)).toEqual([500, 1000]);
    for (const { y } of plot.ticks) expect(y).toBeGreaterThan(0);
  });

  it.each([
    [288, 2],
    [640, 1],
  ])('name years that fit at %i px, the last one always', (width, step) => {
    const labelled = pointPlot(input, width, 320).axis.slots.filter(({ isLabelled }) => isLabelled);
    expect(labelled.at(-1)?.fiscalYear).toBe(2025);
    expect(labelled).toHaveLength(12 / step);
  });
});
