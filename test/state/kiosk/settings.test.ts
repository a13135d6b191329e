import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  KIOSK_DEFAULTS,
  kioskQuery,
  readKioskSettings,
  withoutKiosk,
  type KioskSettings,
} from '../../../src/state/kiosk/settings.ts';
import { hostileText } from '../../fixtures/hostile-text.ts';

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

  const anySettings: fc.Arbitrary<KioskSettings> = fc.record({
    idle: fc.integer({ min: 5, max: 3600 }),
    attract: fc.integer({ min: 0, max: 3600 }),
    reach: fc.constantFrom('auto', 'low', 'full'),
    pin: fc.oneof(
      fc.constant(''),
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 4, maxLength: 8 }),
    ),
  });

  it('come back from their address, whichever they are', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readKioskSettings(kioskQuery(settings))).toEqual({ settings, refused: [] });
        expect(withoutKiosk(kioskQuery(settings))).toBe('');
      }),
    );
  });

  it('are each taken or told, whatever stands in the address', () => {
    const name = fc.constantFrom(...(Object.keys(KIOSK_DEFAULTS) as (keyof KioskSettings)[]));
    fc.assert(
      fc.property(fc.dictionary(name, hostileText), (asked) => {
        const { settings, refused } = readKioskSettings(new URLSearchParams(asked).toString());
        // Whatever was taken can stand in an address again.
        expect(readKioskSettings(kioskQuery(settings))).toEqual({ settings, refused: [] });
        for (const [parameter, text] of Object.entries(asked)) {
          const isTold = refused.some((one) => one.parameter === parameter);
          const value = settings[parameter as keyof KioskSettings];
          expect([parameter, isTold || text === '' || Number(text) === value || text === value]).toEqual([
            parameter,
            true,
          ]);
          if (isTold) expect(value).toBe(KIOSK_DEFAULTS[parameter as keyof KioskSettings]);
        }
      }),
    );
  });
});
