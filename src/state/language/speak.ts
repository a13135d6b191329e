import { program } from '../../data/load.ts';
import type { Language } from '../../i18n/language.ts';
import type { Lexicon, Words } from '../../i18n/lexicon.svelte.ts';
import type { Atlas } from '../atlas.svelte.ts';
import { noteError } from '../last-error.ts';
import type { FactSaying } from './fact-saying.ts';

interface LanguagePack {
  words: Words;
  saying: FactSaying;
}

/** Everything that a language brings is one chunk that only its readers fetch. */
const PACKS: Readonly<Record<Exclude<Language, 'ja'>, () => Promise<LanguagePack>>> = {
  en: program(() => import('./english.ts').then(({ english }) => english)),
  easy: program(() => import('./easy-japanese.ts').then(({ easyJapanese }) => easyJapanese)),
};

/**
 * Has a site speak the language that its address asks for. Where the words cannot be fetched it goes on in the
 * language that stands, and says so.
 */
export async function speak(atlas: Atlas, lexicon: Lexicon): Promise<void> {
  const { lang } = atlas.url;
  if (lang === lexicon.language) return;
  let pack: LanguagePack | undefined;
  try {
    pack = lang === 'ja' ? undefined : await PACKS[lang]();
  } catch (error) {
    noteError(error);
    if (atlas.url.lang !== lang) return;
    atlas.url = { ...atlas.url, lang: lexicon.language };
    atlas.notices = [...atlas.notices, { parameter: 'lang', value: lang, reason: 'not_fetched' }];
    return;
  }
  // Another one was asked for while this one was on its way.
  if (atlas.url.lang !== lang) return;
  lexicon.speak(lang, pack?.words);
  atlas.saying = pack?.saying;
}
