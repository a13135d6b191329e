import type { Language } from './language.ts';

/** The languages of the site, each in its own words: who looks for one can read no other. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ja: '日本語',
  en: 'English',
  easy: 'やさしい日本語',
};

/** What the words of a language are marked with (BCP 47). */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { ja: 'ja', en: 'en', easy: 'ja' };
