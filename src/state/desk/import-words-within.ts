import type { DeskFileWords, FileLanguage } from '../../data/import/import-files.ts';
import { deskFileWords as easy } from './import-words-easy.ts';
import { deskFileWords as english } from './import-words-english.ts';

/** Stands in for `import-words-in.ts` in the USB edition, whose threads are one script each. */
export function importWordsIn(language: FileLanguage): Promise<DeskFileWords | undefined> {
  return Promise.resolve({ ja: undefined, en: english, easy }[language]);
}
