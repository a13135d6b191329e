import { createContext } from 'svelte';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import {
  fiscalYearLabel,
  fiscalYearTick,
  formatDate,
  formatFiscalYear,
  formatIsoDate,
  formatYear,
} from './dates.ts';
import type { EraStyle } from './dates.ts';
import type { Language } from './language.ts';
import type { ja } from './messages/ja.ts';
import { common } from './messages/ja/common.ts';
import { dates } from './messages/ja/dates.ts';
import { map } from './messages/ja/map.ts';
import { search } from './messages/ja/search.ts';
import { tiles } from './messages/ja/tiles.ts';
import { wards } from './messages/ja/wards.ts';

/** Every word of the product; another language fills the same shape. */
export type Words = typeof ja;

/** The rooms of words that the first view needs; the others come with their views. */
const FIRST_ROOMS = {
  common,
  dates,
  map,
  search,
  tiles,
  wards,
} satisfies Partial<Record<keyof Words, object>>;

/** The words and date forms in use; components read them through this, so that a switch redraws them. */
export class Lexicon {
  // A late view opens its room before anything in it is drawn; until then nobody asks for its words.
  #opened: Partial<Words> = $state.raw(FIRST_ROOMS as unknown as Partial<Words>);
  /** All words of the language that is spoken, where it is not Japanese. */
  #spoken: Words | undefined = $state.raw();

  language: Language = $state('ja');
  era: EraStyle = $state('both');

  readonly t: Words = $derived.by(() => this.#spoken ?? (this.#opened as Words));

  /** Adds the words of a view that is about to be drawn. */
  open(rooms: Partial<Words>): void {
    const opened = this.#opened;
    // Several parts of a view may open the same room; only the first makes the rest draw again.
    if (Object.entries(rooms).every(([name, words]) => opened[name as keyof Words] === words)) return;
    this.#opened = { ...opened, ...rooms };
  }

  /** Speaks another language from here on. @param words all of its words; none for Japanese, whose rooms open one by one */
  speak(language: Language, words?: Words): void {
    this.#spoken = words;
    this.language = language;
  }

  fiscalYear(fiscalYear: FiscalYear): string {
    return formatFiscalYear(this.t.dates, fiscalYear, this.era);
  }

  fiscalYearLabel(fiscalYear: FiscalYear) {
    return fiscalYearLabel(this.t.dates, fiscalYear, this.era);
  }

  fiscalYearTick(fiscalYear: FiscalYear) {
    return fiscalYearTick(this.t.dates, fiscalYear, this.era);
  }

  date(date: PartialDate): string {
    return formatDate(this.t.dates, date, this.era);
  }

  isoDate(iso: string): string {
    return formatIsoDate(this.t.dates, iso, this.era);
  }

  /** The year alone of an ISO day, month or year. */
  yearOf(iso: string): string {
    return formatYear(this.t.dates, iso, this.era);
  }
}

export const [useLexicon, provideLexicon] = createContext<Lexicon>();
