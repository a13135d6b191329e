import { describe, expect, it } from 'vitest';
import {
  KIOSK_DEFAULTS,
  kioskQuery,
  readKioskSettings,
  withoutKiosk,
} from '../../../src/state/kiosk/settings.ts';

describe('the settings of a terminal', () => {
  it('are the defaults where the address says nothing', () => {
    expect(readKioskSettings('?mode=kiosk&pref=39')).toEqual({ settings: KIOSK_DEFAULTS, refused: [] });
  });

  it('are taken from the address, and printed so that they are read the same again', () => {
    const search = 'mode=kiosk&idle=45&attract=0&reach=low&pin=0420';
    const { settings, refused } = readKioskSettings(`?${search}`);
    expect(settings).toEqual({ idle: 45, attract: 0, reach: 'low', pin: '0420' });
    expect(refused).toEqual([]);
    expect(kioskQuery(settings)).toBe(search);
    expect(kioskQuery(KIOSK_DEFAULTS)).toBe('mode=kiosk');
  });

  it.each([
    ['idle=4', 'idle', 'range'],
    ['idle=3601', 'idle', 'range'],
    ['idle=soon', 'idle', 'format'],
    ['attract=-1', 'attract', 'format'],
    ['reach=top', 'reach', 'unknown'],
    ['pin=12', 'pin', 'format'],
    ['pin=abcd', 'pin', 'format'],
  ] as const)('keep the default and tell of %s', (query, parameter, reason) => {
    const { settings, refused } = readKioskSettings(query);
    expect(settings).toEqual(KIOSK_DEFAULTS);
    expect(refused).toEqual([{ parameter, value: query.split('=')[1], reason }]);
  });

  it('are no part of the start that every visitor finds', () => {
    expect(withoutKiosk('?view=disasters&type=fire,typhoon&mode=kiosk&idle=30&pin=1234')).toBe(
      'view=disasters&type=fire,typhoon',
    );
  });
});
