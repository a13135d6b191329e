/** The languages of the site; Japanese first, which is the default. */
export const LANGUAGES = ['ja', 'en', 'easy'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What `lang` says in the page: やさしい日本語 is Japanese (BCP 47 has no word for how easy it is). */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { ja: 'ja', en: 'en', easy: 'ja' };
