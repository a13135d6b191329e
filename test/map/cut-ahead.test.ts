import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PlaceCode } from '../../src/domain/place.ts';
import { comingArea } from '../../src/map/areas.ts';
import { cutAhead } from '../../src/map/cut-ahead.ts';
import { square } from '../fixtures/map-shapes.ts';

let cut: string[] = [];
let idle: (() => void)[] = [];

const areas = (count: number, costMs: number) =>
  Array.from({ length: count }, (_, index) => {
    const code = `${10_000 + index}` as PlaceCode;
    return comingArea(code, () => {
      cut.push(code);
      vi.advanceTimersByTime(costMs);
      return [[square(0, 0, 10)]];
    });
  });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  [cut, idle] = [[], []];
  const requestIdleCallback = (task: () => void) => idle.push(task);
  const cancelIdleCallback = () => (idle = []);
  vi.stubGlobal('window', { requestIdleCallback });
  vi.stubGlobal('requestIdleCallback', requestIdleCallback);
  vi.stubGlobal('cancelIdleCallback', cancelIdleCallback);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets the browser have idle moments until nobody waits for one. */
const moments = () => {
  const seen: number[] = [];
  for (let task = idle.shift(); task; task = idle.shift()) {
    const before = cut.length;
    task();
    seen.push(cut.length - before);
  }
  return seen;
};

it('cuts every shape once, in idle moments only and few in each', () => {
  const all = areas(10, 1);
  cutAhead(all);
  expect(cut).toEqual([]);
  const seen = moments();
  expect(Math.max(...seen)).toBeLessThanOrEqual(4);
  expect(cut).toEqual(all.map(({ code }) => code));
  for (const area of all) expect(area.box).toEqual([0, 0, 10, 10]);
  expect(cut).toHaveLength(10);
});

it('a single shape may take longer than a moment: the next waits for the next one', () => {
  cutAhead(areas(3, 30));
  expect(moments()).toEqual([1, 1, 1, 0]);
});

it('ends when the map is closed', () => {
  const end = cutAhead(areas(10, 1));
  idle.shift()?.();
  const before = cut.length;
  expect(before).toBeGreaterThan(0);
  end();
  moments();
  expect(cut).toHaveLength(before);
});
