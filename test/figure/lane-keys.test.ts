import { describe, expect, it } from 'vitest';
import { isLaneKey, nextStop } from '../../src/figure/lane-keys.ts';

const lanes = [
  [
    { id: 'a1', x: 10 },
    { id: 'a2', x: 50 },
    { id: 'a3', x: 90 },
  ],
  [],
  [
    { id: 'c1', x: 0 },
    { id: 'c2', x: 60 },
  ],
];

describe('a key in lanes of marks', () => {
  it.each([
    ['a1', 'ArrowRight', 'a2'],
    ['a2', 'ArrowLeft', 'a1'],
    ['a2', 'Home', 'a1'],
    ['a1', 'End', 'a3'],
    ['c2', 'Home', 'c1'],
  ])('leads from %s by %s along the lane to %s', (id, key, next) => {
    expect(nextStop(lanes, id, key)).toBe(next);
  });

  it('leads up and down to the nearest mark, past lanes without any', () => {
    expect(nextStop(lanes, 'a3', 'ArrowDown')).toBe('c2');
    expect(nextStop(lanes, 'a1', 'ArrowDown')).toBe('c1');
    expect(nextStop(lanes, 'c2', 'ArrowUp')).toBe('a2');
  });

  it('leads nowhere beyond the ends, by other keys and from what is not there', () => {
    expect(nextStop(lanes, 'a3', 'ArrowRight')).toBeUndefined();
    expect(nextStop(lanes, 'a1', 'ArrowLeft')).toBeUndefined();
    expect(nextStop(lanes, 'a1', 'ArrowUp')).toBeUndefined();
    expect(nextStop(lanes, 'c1', 'ArrowDown')).toBeUndefined();
    expect(nextStop(lanes, 'a1', 'Enter')).toBeUndefined();
    expect(nextStop(lanes, 'gone', 'ArrowRight')).toBeUndefined();
    expect(isLaneKey('Tab')).toBe(false);
    expect(isLaneKey('End')).toBe(true);
  });
});
