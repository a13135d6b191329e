import { easy } from '../../i18n/messages/easy.ts';

/** Everything that a site in easy Japanese brings. */
export const easyJapanese = { words: easy };
