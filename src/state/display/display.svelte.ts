import type { UrlState } from '../url/parameters.ts';
import {
  DISPLAY_DEFAULTS,
  printDisplay,
  readDisplay,
  type DisplaySetting,
  type DisplaySettings,
} from './display-settings.ts';

/** One entry of the storage; the page reads it before its first paint too (scripts/prerender/inline-scripts.ts). */
const KEY = 'display';

/** How the reader wants the site shown on this device. */
export class Display {
  #settings: DisplaySettings = $state.raw(kept());

  get settings(): DisplaySettings {
    return this.#settings;
  }

  /** Changes some of them and keeps them; where storage is forbidden they hold as long as the page. */
  choose(changes: Partial<DisplaySettings>): void {
    this.#settings = { ...this.#settings, ...changes };
    try {
      const text = printDisplay(this.#settings);
      if (text === '') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, text);
    } catch {
      // Forbidden or full: the choice still holds for this page.
    }
  }

  /** As on a device on which nobody has chosen anything. */
  reset(): void {
    this.choose(DISPLAY_DEFAULTS);
  }
}

function kept(): DisplaySettings {
  try {
    return readDisplay(localStorage.getItem(KEY));
  } catch {
    return DISPLAY_DEFAULTS;
  }
}

/** What holds on the screen: the choice of a link stands above that of the device. */
export function shownSettings(settings: DisplaySettings, ofLink: UrlState['theme']): DisplaySettings {
  if (ofLink === 'system') return settings;
  if (ofLink === 'contrast') return { ...settings, contrast: 'high' };
  return { ...settings, theme: ofLink };
}

/** Puts the settings on the root of the page (`data-theme`, `data-contrast` …), where the style sheets find them. */
export function wearDisplay(root: HTMLElement, settings: DisplaySettings): void {
  for (const name of Object.keys(settings) as DisplaySetting[]) {
    if (settings[name] === DISPLAY_DEFAULTS[name]) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, settings[name]);
  }
}

/** One for the whole page, whichever site stands on it. */
export const display = new Display();
