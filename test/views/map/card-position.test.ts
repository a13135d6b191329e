import { describe, expect, it } from 'vitest';
import { cardPosition } from '../../../src/views/map/card-position.ts';

const frame = { width: 960, height: 596 };
const card = { width: 248, height: 180 };
const zoom = { left: 890, top: 18, right: 948, bottom: 208 };
const legend = { left: 580, top: 372, right: 936, bottom: 580 };

const boxAt = (x: number, y: number, obstacles = [zoom, legend]) => {
  const { left, top, isLeft, line } = cardPosition({ x, y }, card, frame, obstacles);
  return { left, top, right: left + card.width, bottom: top + card.height, isLeft, line };
};

describe('the card of the touched place', () => {
  it('stands on the right of the pointer, in the middle of its line', () => {
    expect(boxAt(200, 300)).toMatchObject({ left: 256, top: 210, isLeft: false, line: 90 });
  });

  it('changes sides before it covers the zoom buttons', () => {
    const { right, isLeft } = boxAt(620, 110);
    expect(isLeft).toBe(true);
    expect(right).toBe(620 - 56);
  });

  it('moves up before it covers the legend', () => {
    const { bottom, isLeft } = boxAt(420, 350);
    expect(isLeft).toBe(false);
    expect(bottom).toBeLessThanOrEqual(legend.top);
  });

  it.each([
    [0, 0],
    [960, 0],
    [0, 596],
    [960, 596],
    [480, 10],
    [480, 590],
  ])('never leaves the map: pointer at %i, %i', (x, y) => {
    const { left, top, right, bottom } = boxAt(x, y);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(8);
    expect(right).toBeLessThanOrEqual(952);
    expect(bottom).toBeLessThanOrEqual(588);
  });
});
