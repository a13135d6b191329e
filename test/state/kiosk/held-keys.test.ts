import { describe, expect, it } from 'vitest';
import { isHeldBack, isStaffKey } from '../../../src/state/kiosk/held-keys.ts';

const press = (key: string, held: 'ctrlKey' | 'metaKey' | 'altKey' | 'none' = 'none', isInField = false) =>
  isHeldBack({
    key,
    ctrlKey: held === 'ctrlKey',
    metaKey: held === 'metaKey',
    altKey: held === 'altKey',
    isInField,
  });

describe('keys on a terminal', () => {
  it('of the browser are held back: print, find, save, enlarge, back, help', () => {
    for (const key of ['p', 'f', 's', '+', '-', '0', 'a', 'c']) {
      expect(press(key, 'ctrlKey'), key).toBe(true);
      expect(press(key, 'metaKey'), key).toBe(true);
    }
    expect(press('ArrowLeft', 'altKey')).toBe(true);
    for (const key of ['F1', 'F3', 'F12', 'BrowserBack', 'ContextMenu']) expect(press(key), key).toBe(true);
  });

  it('of the site and of fields stay', () => {
    for (const key of ['Tab', 'Enter', 'Escape', 'ArrowLeft', '+', '-', 'f', 'Home', 'PageDown'])
      expect(press(key), key).toBe(false);
    for (const key of ['a', 'c', 'v', 'x', 'z']) expect(press(key, 'ctrlKey', true), key).toBe(false);
    expect(press('p', 'ctrlKey', true)).toBe(true);
  });

  it('of the staff are three together', () => {
    expect(isStaffKey({ key: 'k', ctrlKey: true, altKey: true })).toBe(true);
    expect(isStaffKey({ key: 'k', ctrlKey: true, altKey: false })).toBe(false);
  });
});
