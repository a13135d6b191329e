import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '../../src/domain/place.ts';
import type { PlanePoint } from '../../src/domain/plane.ts';
import { commandOfKey, nextInDirection, nextInOrder } from '../../src/map/keyboard.ts';

const code = (text: string): PlaceCode => text as PlaceCode;
const anchors = new Map<PlaceCode, PlanePoint>([
  [code('10'), [0, 0]],
  [code('20'), [10, 1]],
  [code('30'), [30, 0]],
  [code('40'), [2, 12]],
  [code('50'), [0, -40]],
]);
const key = (name: string, ctrlKey = false): Parameters<typeof commandOfKey>[0] => ({
  key: name,
  ctrlKey,
  metaKey: false,
  altKey: false,
});

describe('arrow keys', () => {
  it.each<[string, PlanePoint, string | undefined]>([
    ['right to the near one', [1, 0], '20'],
    ['up', [0, 1], '40'],
    ['down, however far', [0, -1], '50'],
    ['left, where nothing is', [-1, 0], undefined],
  ])('go %s', (_, direction, expected) => {
    expect(nextInDirection(anchors, code('10'), direction)).toBe(expected);
  });

  it('prefer straight ahead to a little nearer but aside', () => {
    const around = new Map<PlaceCode, PlanePoint>([
      [code('1'), [0, 0]],
      [code('2'), [7, 7]],
      [code('3'), [11, 0]],
    ]);
    expect(nextInDirection(around, code('1'), [1, 0])).toBe('3');
  });

  it('lead nowhere from a place that is not there', () => {
    expect(nextInDirection(anchors, code('99'), [1, 0])).toBeUndefined();
  });
});

describe('page keys', () => {
  it('go through every place and round again', () => {
    let at: PlaceCode = code('10');
    const seen: string[] = [];
    for (let step = 0; step < anchors.size; step += 1) {
      at = nextInOrder(anchors.keys(), at, 1) ?? at;
      seen.push(at);
    }
    expect(seen).toEqual(['20', '30', '40', '50', '10']);
    expect(nextInOrder(anchors.keys(), code('10'), -1)).toBe('50');
  });
});

describe('keys', () => {
  it('that belong to the browser are left to it', () => {
    for (const other of [key('a'), key('Tab'), key('+', true), key('ArrowUp', true)]) {
      expect(commandOfKey(other)).toBeUndefined();
    }
  });

  it('are commands of the map', () => {
    expect(commandOfKey(key('Enter'))).toEqual({ kind: 'select' });
    expect(commandOfKey(key('Escape'))).toEqual({ kind: 'leave' });
    expect(commandOfKey(key('ArrowLeft'))).toEqual({ kind: 'move', direction: [-1, 0] });
    expect(commandOfKey(key('Home'))).toEqual({ kind: 'whole' });
  });
});
