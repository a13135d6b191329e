import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventLanes, MARK_SIZE, type LaneEvent } from '../../../src/figure/growth/event-lanes.ts';

const years = [2014, 2015, 2016, 2017, 2018];
const event = (id: string, firstDay: string, fiscalYear: number, lastDay = firstDay): LaneEvent => ({
  id,
  firstDay,
  lastDay,
  fiscalYear,
});

describe('lanes of records over a time axis', () => {
  it('set a mark on its day, and a vague one in the middle of what it may mean within its fiscal year', () => {
    const figure = eventLanes(
      [
        {
          key: 'a',
          events: [event('day', '2015-10-01', 2015), event('year', '2016-01-01', 2016, '2016-12-31')],
        },
      ],
      years,
      800,
      36,
    );
    const [day, year] = figure.lanes[0]?.events ?? [];
    expect(day?.x).toBeCloseTo(figure.axis.xOf('2015-10-01'), 6);
    expect(day?.from).toBe(day?.to);
    // The year 2016 begins in fiscal year 2015, but the row says fiscal year 2016.
    expect(year?.from).toBeCloseTo(figure.axis.xOf('2016-04-01'), 6);
    expect(year?.to).toBeCloseTo(figure.axis.xOf('2016-12-31'), 6);
    expect(year?.x).toBeCloseTo(((year?.from ?? 0) + (year?.to ?? 0)) / 2, 6);
  });

  it('never lay two marks of a lane on each other, on a wide screen or a narrow one', () => {
    const days = fc.array(fc.integer({ min: 0, max: 1800 }), { maxLength: 30 });
    fc.assert(
      fc.property(days, fc.integer({ min: 280, max: 1400 }), (offsets, width) => {
        const events = [...offsets]
          .sort((a, b) => a - b)
          .map((offset, index) => {
            const day = new Date(Date.UTC(2014, 3, 1 + offset)).toISOString().slice(0, 10);
            const fiscalYear = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
            return event(String(index), day, fiscalYear);
          });
        const figure = eventLanes([{ key: 'a', events }], years, width, 36);
        const marks = figure.lanes[0]?.events ?? [];
        for (const [index, a] of marks.entries())
          for (const b of marks.slice(index + 1)) {
            const apart = Math.abs(a.x - b.x) >= MARK_SIZE - 1e-6 || Math.abs(a.y - b.y) >= MARK_SIZE - 1e-6;
            expect(apart).toBe(true);
          }
        for (const { y } of marks) expect(y).toBeLessThan(figure.baseline);
      }),
    );
  });

  it('lie below one another, with their names above their marks', () => {
    const figure = eventLanes(
      [
        { key: 'a', events: [event('1', '2015-10-01', 2015), event('2', '2015-10-02', 2015)] },
        { key: 'b', events: [] },
      ],
      years,
      400,
      36,
    );
    const [a, b] = figure.lanes;
    for (const { y } of a?.events ?? []) expect(y - MARK_SIZE / 2).toBeGreaterThan(a?.nameY ?? Infinity);
    expect(b?.nameY).toBeGreaterThan(a?.bottom ?? Infinity);
    expect(figure.baseline).toBe(b?.bottom);
    expect(figure.height).toBeGreaterThan(figure.baseline);
  });
});
