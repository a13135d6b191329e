import type { settings as japanese } from '../ja/settings.ts';

export const settings: typeof japanese = {
  title: 'Display settings',
  lead: 'A choice takes effect at once. Language and calendar stay in the link, everything else on this device.',
  language: 'Language',
  era: {
    label: 'Years',
    both: 'Japanese and Western calendar',
    wareki: 'Japanese calendar',
    seireki: 'Western calendar',
  },
  furigana: {
    label: 'Furigana (readings above Japanese characters)',
    language: 'In easy Japanese only',
    on: 'On',
    off: 'Off',
  },
  theme: {
    label: 'Brightness',
    system: 'As on this device',
    light: 'Light',
    dark: 'Dark',
  },
  contrast: {
    label: 'Contrast',
    system: 'As on this device',
    high: 'High',
    normal: 'Normal',
  },
  text: {
    label: 'Text size',
    100: 'Normal',
    125: '125%',
    150: '150%',
    200: '200%',
  },
  motion: {
    label: 'Motion',
    system: 'As on this device',
    reduce: 'Less',
  },
  reset: 'Reset everything',
};
