import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEFORE_PAINT } from '../../../scripts/prerender/inline-scripts.ts';
import {
  DISPLAY_CHOICES,
  DISPLAY_DEFAULTS,
  printDisplay,
  readDisplay,
  type DisplaySetting,
  type DisplaySettings,
} from '../../../src/state/display/display-settings.ts';
import { wearDisplay } from '../../../src/state/display/display.svelte.ts';

const NAMES = Object.keys(DISPLAY_CHOICES) as DisplaySetting[];
const anySettings: fc.Arbitrary<DisplaySettings> = fc.record({
  theme: fc.constantFrom(...DISPLAY_CHOICES.theme),
  contrast: fc.constantFrom(...DISPLAY_CHOICES.contrast),
  text: fc.constantFrom(...DISPLAY_CHOICES.text),
  motion: fc.constantFrom(...DISPLAY_CHOICES.motion),
  furigana: fc.constantFrom(...DISPLAY_CHOICES.furigana),
});
const isOurs = (settings: DisplaySettings) =>
  NAMES.every((name) => (DISPLAY_CHOICES[name] as readonly string[]).includes(settings[name]));

describe('the settings kept on a device', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readDisplay(printDisplay(settings))).toEqual(settings);
      }),
    );
  });

  it('leave nothing behind when all are as at first', () => {
    expect(printDisplay(DISPLAY_DEFAULTS)).toBe('');
    expect(readDisplay(null)).toEqual(DISPLAY_DEFAULTS);
  });

  it('are the defaults, or ours, whatever text stands there', () => {
    const cut = fc
      .tuple(anySettings, fc.nat(80))
      .map(([settings, length]) => printDisplay(settings).slice(0, length));
    const wrong = fc.json();
    const foreign = fc
      .dictionary(fc.constantFrom(...NAMES, '__proto__', 'constructor'), fc.anything())
      .map((value) => {
        try {
          return JSON.stringify(value) ?? '';
        } catch {
          return '[';
        }
      });
    fc.assert(
      fc.property(fc.oneof(fc.string(), wrong, cut, foreign), (text) => {
        expect(isOurs(readDisplay(text))).toBe(true);
      }),
    );
  });

  it('keep what is right beside what is not', () => {
    expect(readDisplay('{"theme":"purple","text":"150","contrast":7}')).toEqual({
      ...DISPLAY_DEFAULTS,
      text: '150',
    });
  });
});

describe('before the first paint', () => {
  /** The attributes that the script in the page sets on its root. */
  function worn(kept: string | null, search = ''): Record<string, string> {
    const set: Record<string, string> = {};
    const root = {
      setAttribute: (name: string, value: string) => (set[name] = value),
      hasAttribute: () => false,
    };
    const storage = { getItem: (key: string) => (key === 'display' ? kept : null) };
    runInNewContext(BEFORE_PAINT, {
      // A browser without modules: the program would not come, and nothing is set for it.
      document: { documentElement: root, createElement: () => ({}) },
      addEventListener: () => undefined,
      location: { search },
      localStorage: storage,
    });
    return set;
  }

  it('the root wears what the program puts on it later', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const root = document.createElement('html');
        wearDisplay(root, settings);
        const later = Object.fromEntries([...root.attributes].map(({ name, value }) => [name, value]));
        expect(worn(printDisplay(settings) || null)).toEqual(later);
      }),
    );
  });

  it('a link stands above the device', () => {
    const kept = printDisplay({ ...DISPLAY_DEFAULTS, theme: 'dark', contrast: 'normal' });
    expect(worn(kept, '?theme=light')).toEqual({ 'data-theme': 'light', 'data-contrast': 'normal' });
    expect(worn(kept, '?theme=contrast')).toEqual({ 'data-theme': 'dark', 'data-contrast': 'high' });
  });

  it('nothing is worn, and nothing thrown, where nothing is kept', () => {
    expect(worn(null)).toEqual({});
    expect(worn('{"theme":')).toEqual({});
  });
});
