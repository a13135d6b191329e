import type { DeskFileWords, FileLanguage } from '../../data/import/import-files.ts';

/** The words of the files that people at the desk read, in another language than Japanese: fetched by who needs them. */
export async function importWordsIn(language: FileLanguage): Promise<DeskFileWords | undefined> {
  if (language === 'en') return (await import('./import-words-english.ts')).deskFileWords;
  return language === 'easy' ? (await import('./import-words-easy.ts')).deskFileWords : undefined;
}
