import { expect, it } from 'vitest';
import { clockText, Stopwatch } from '../../../src/state/present/stopwatch.svelte.ts';

it('counts only while it runs, and begins again without stopping', () => {
  let now = 1000;
  const watch = new Stopwatch(() => now);
  now += 5000;
  expect(watch.elapsed()).toBe(0);
  watch.toggle();
  now += 3000;
  watch.toggle();
  now += 9000;
  expect(watch.isRunning).toBe(false);
  expect(watch.elapsed()).toBe(3000);
  watch.toggle();
  now += 4000;
  expect(watch.elapsed()).toBe(7000);
  watch.reset();
  now += 2000;
  expect(watch.elapsed()).toBe(2000);
});

it('writes time as a clock does', () => {
  expect([0, 59_999, 307_000, 3_907_000].map(clockText)).toEqual(['0:00', '0:59', '5:07', '1:05:07']);
});
