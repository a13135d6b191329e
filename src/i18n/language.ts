/** The languages of the site; Japanese first, which is the default. */
export const LANGUAGES = ['ja', 'en', 'easy'] as const;

export type Language = (typeof LANGUAGES)[number];
