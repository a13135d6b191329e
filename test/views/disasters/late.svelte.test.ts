import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Late } from '../../../src/views/disasters/late.svelte.ts';

const FRAME = 16;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'],
  });
  // A page that has stood for a while.
  vi.advanceTimersByTime(10_000);
});

afterEach(() => {
  vi.useRealTimers();
});

/** A value with what follows it, until the test has finished with both. */
function followed() {
  let value = $state('first');
  let late: Late<string> | undefined;
  const undo = $effect.root(() => {
    late = new Late(() => value);
  });
  flushSync();
  return {
    late: late!,
    undo,
    choose(next: string) {
      value = next;
      flushSync();
    },
  };
}

test('a choice is followed in the frame after the one that answers it', () => {
  const { late, choose, undo } = followed();
  expect(late.current).toBe('first');
  choose('second');
  vi.advanceTimersByTime(FRAME);
  expect(late.current).toBe('first');
  vi.advanceTimersByTime(FRAME);
  expect(late.current).toBe('second');
  undo();
});

test('a stroke is followed when the hand rests, and then by its last value', () => {
  const { late, choose, undo } = followed();
  const seen = new Set<string>();
  for (const next of ['a', 'b', 'c', 'd', 'e']) {
    choose(next);
    for (let frame = 0; frame < 6; frame++) {
      vi.advanceTimersByTime(FRAME);
      seen.add(late.current);
    }
  }
  // The first step is a choice as any other.
  expect([...seen]).toEqual(['first', 'a']);
  vi.advanceTimersByTime(200);
  expect(late.current).toBe('e');
  undo();
});

test('nothing is followed that has been taken back before, or after the view has gone', () => {
  const { late, choose, undo } = followed();
  choose('second');
  choose('first');
  vi.advanceTimersByTime(1000);
  expect(late.current).toBe('first');
  choose('third');
  undo();
  vi.advanceTimersByTime(1000);
  expect(late.current).toBe('first');
});
