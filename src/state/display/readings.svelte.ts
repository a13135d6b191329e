import { program } from '../../data/load.ts';
import type { ReadingBook } from '../../i18n/reading-book.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { Atlas } from '../atlas.svelte.ts';
import { noteError } from '../last-error.ts';
import type { DisplaySettings } from './display-settings.ts';

/** Are readings shown? A language that is learnt with them shows them unless they are switched off; English has none. */
export function wantsReadings(language: Lexicon['language'], choice: DisplaySettings['furigana']): boolean {
  return language !== 'en' && (choice === 'on' || (choice === 'language' && language === 'easy'));
}

const fetchBook = program(() =>
  Promise.all([import('../../i18n/readings.ts'), import('../../i18n/reading-book.ts')]),
);

/** The readings over names and hard words; what knows them is fetched when they are asked for. */
class Readings {
  /** None where no readings are shown, or as long as they are on their way. */
  book: ReadingBook | undefined = $state.raw();
  /** They are wanted, and what knows them did not come. */
  isMissing = $state(false);
  #isWanted = false;

  /** @param atlas the site on the screen, whose places are read */
  async show(atlas: Atlas, isWanted: boolean): Promise<void> {
    this.#isWanted = isWanted;
    this.isMissing = false;
    if (!isWanted) {
      this.book = undefined;
      return;
    }
    const { publishedMunicipal, published } = atlas;
    const municipalities =
      publishedMunicipal.status === 'ready' ? publishedMunicipal.value.municipalities : [];
    try {
      const [{ GLOSSARY }, { readingBook }] = await fetchBook();
      // Switched off meanwhile, or the places came: then this is of yesterday.
      if (this.#isWanted && atlas.publishedMunicipal === publishedMunicipal)
        this.book = readingBook(GLOSSARY, published.prefectures, municipalities);
    } catch (error) {
      noteError(error);
      // Without a network the words stand as they are; who has just asked for them is told (SettingsDialog.svelte).
      this.isMissing = this.#isWanted;
    }
  }
}

/** One for the whole page, whichever site stands on it. */
export const readings = new Readings();
