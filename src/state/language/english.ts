import { en } from '../../i18n/messages/en.ts';

/** Everything that a site in English brings. */
export const english = { words: en };
