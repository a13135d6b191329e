/** How the site can be shown, apart from what a link carries. The first of the listed values is the default. */
export const DISPLAY_CHOICES = {
  /** Brightness. */
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'high', 'normal'],
  /** Size of the text, in percent (WCAG 2.2, 1.4.4: up to 200). */
  text: ['100', '125', '150', '200'],
  motion: ['system', 'reduce'],
  /** Readings over names and hard words; by itself easy Japanese shows them. */
  furigana: ['language', 'on', 'off'],
} as const;

export type DisplaySetting = keyof typeof DISPLAY_CHOICES;
export type DisplaySettings = {
  readonly [K in DisplaySetting]: (typeof DISPLAY_CHOICES)[K][number];
};

const NAMES = Object.keys(DISPLAY_CHOICES) as DisplaySetting[];

export const DISPLAY_DEFAULTS: DisplaySettings = {
  theme: 'system',
  contrast: 'system',
  text: '100',
  motion: 'system',
  furigana: 'language',
};

/**
 * Reads settings as they are kept on a device. Whatever is none of ours keeps its default.
 * @param text as `printDisplay` writes it, or anything at all; null where nothing is kept
 */
export function readDisplay(text: string | null): DisplaySettings {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '');
  } catch {
    return DISPLAY_DEFAULTS;
  }
  if (typeof kept !== 'object' || kept === null) return DISPLAY_DEFAULTS;
  const read = new Map<string, unknown>(Object.entries(kept));
  const choices = NAMES.map((name) => {
    const values: readonly string[] = DISPLAY_CHOICES[name];
    return [name, values.find((value) => value === read.get(name)) ?? DISPLAY_DEFAULTS[name]];
  });
  return Object.fromEntries(choices) as DisplaySettings;
}

/** The settings as a device keeps them: JSON of what differs from the defaults; empty where nothing does. */
export function printDisplay(settings: DisplaySettings): string {
  const changed = NAMES.filter((name) => settings[name] !== DISPLAY_DEFAULTS[name]);
  if (changed.length === 0) return '';
  return JSON.stringify(Object.fromEntries(changed.map((name) => [name, settings[name]])));
}
