import { expect, it } from 'vitest';
import { commandOf, sceneOfKey } from '../../../src/state/present/clicker-keys.ts';

const pressed = (key: string, where = {}) =>
  commandOf({ key, isModified: false, isInField: false, isOnButton: false, isInLongPage: false, ...where });

it.each([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
  ['f', 'fullScreen'],
  ['n', 'notes'],
  ['P', 'pointer'],
  ['a', 'auto'],
  ['Escape', 'list'],
] as const)('the key %j of a clicker or a keyboard means %s', (key, command) => {
  expect(pressed(key)).toBe(command);
});

it('keys of the browser, of fields and of buttons stay theirs', () => {
  expect(pressed('x')).toBeUndefined();
  expect(pressed('toString')).toBeUndefined();
  expect(pressed('f', { isModified: true })).toBeUndefined();
  expect(pressed('ArrowDown', { isInField: true })).toBeUndefined();
  expect(pressed(' ', { isOnButton: true })).toBeUndefined();
  // A clicker works whatever was pressed last with the mouse.
  expect(pressed('PageDown', { isOnButton: true })).toBe('next');
});

it('a number goes to its scene, but not out of a field', () => {
  const scene = (key: string, where = {}) =>
    sceneOfKey({
      key,
      isModified: false,
      isInField: false,
      isOnButton: false,
      isInLongPage: false,
      ...where,
    });
  expect([scene('1'), scene('9')]).toEqual([0, 8]);
  expect([scene('0'), scene('a'), scene('F1')]).toEqual([undefined, undefined, undefined]);
  expect(scene('2', { isInField: true })).toBeUndefined();
  expect(scene('2', { isModified: true })).toBeUndefined();
});

it('in a page that is longer than its window the arrows up and down move the page, and only these', () => {
  expect(pressed('ArrowDown', { isInLongPage: true })).toBeUndefined();
  expect(pressed('ArrowUp', { isInLongPage: true })).toBeUndefined();
  expect(pressed('ArrowDown')).toBe('next');
  expect(pressed('ArrowUp')).toBe('previous');
  expect(pressed('ArrowRight', { isInLongPage: true })).toBe('next');
  expect(pressed('PageDown', { isInLongPage: true })).toBe('next');
});
