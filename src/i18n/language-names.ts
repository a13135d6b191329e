/** The languages of the site, each in its own words: who looks for one can read no other. */
export const LANGUAGE_NAMES = { ja: '日本語', en: 'English', easy: 'やさしい日本語' } as const;

export type SiteLanguage = keyof typeof LANGUAGE_NAMES;

/** What the words of a language are marked with (BCP 47). */
export const LANGUAGE_TAGS: Readonly<Record<SiteLanguage, string>> = { ja: 'ja', en: 'en', easy: 'ja' };
