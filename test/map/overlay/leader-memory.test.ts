import { expect, it } from 'vitest';
import { rectAround } from '../../../src/figure/rect.ts';
import type { PlaceCode } from '../../../src/domain/place.ts';
import { spotFor } from '../../../src/map/overlay/leader-memory.ts';
import { searchSpot, type Obstacles, type Wish } from '../../../src/map/overlay/leader-search.ts';

/** An island of 40 px in open sea, whose questions are counted. */
function sea(): { wish: Wish; asked: () => number } {
  let questions = 0;
  const landAt = (x: number, y: number) => {
    questions += 1;
    return Math.hypot(x - 300, y - 300) < 20 ? ('47' as PlaceCode) : undefined;
  };
  const wish: Wish = {
    code: '47' as PlaceCode,
    start: [300, 300],
    width: 60,
    height: 14,
    view: { left: 0, top: 0, right: 600, bottom: 600 },
    landAt,
  };
  const asked = () => {
    const count = questions;
    questions = 0;
    return count;
  };
  return { wish, asked };
}
const EMPTY: Obstacles = { reserved: [], labels: [], lines: [] };

it('the same question is answered without looking at the land again', () => {
  const { wish, asked } = sea();
  const first = spotFor(wish, EMPTY);
  expect(asked()).toBeGreaterThan(0);
  expect(spotFor(wish, EMPTY)).toEqual(first);
  expect(asked()).toBe(0);
});

it('what has changed where nobody looked changes nothing, and is not looked at', () => {
  const { wish, asked } = sea();
  const first = spotFor(wish, EMPTY);
  asked();
  expect(spotFor(wish, { ...EMPTY, labels: [rectAround(300, 560, 20, 10)] })).toEqual(first);
  expect(asked()).toBe(0);
});

it('with anything else in its way it finds what a search without a memory finds', () => {
  const { wish } = sea();
  const spots = new Set<string>();
  for (let step = 0; step < 60; step += 1) {
    const angle = (step * 7 * Math.PI) / 60;
    const near = (far: number) =>
      rectAround(300 + Math.cos(angle) * far, 300 + Math.sin(angle) * far, 70, 24);
    const obstacles: Obstacles = {
      reserved: step % 3 === 0 ? [near(90)] : [],
      labels: [near(30), near(60)],
      lines:
        step % 2 === 0
          ? [
              [
                [240, 300 + step],
                [360, 270],
              ],
            ]
          : [],
    };
    for (const round of [1, 2]) {
      const spot = spotFor(wish, obstacles);
      expect(spot, `${step}, ${round}`).toEqual(searchSpot(wish, obstacles).spot);
      spots.add(JSON.stringify(spot));
    }
  }
  expect(spots.size).toBeGreaterThan(5);
});
