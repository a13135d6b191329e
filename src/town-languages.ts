import { englishDate, englishIsoDate } from './i18n/english-dates.ts';
import { Lexicon } from './i18n/lexicon.svelte.ts';
import { ENGLISH_ASSOCIATIONS } from './i18n/messages/en/data/associations.ts';
import { ENGLISH_DISASTERS } from './i18n/messages/en/data/disasters.ts';
import { ENGLISH_EVENTS } from './i18n/messages/en/data/events.ts';
import { ENGLISH_ITEMS } from './i18n/messages/en/data/gifts.ts';
import { ENGLISH_PROGRAMS } from './i18n/messages/en/data/programs.ts';
import { ENGLISH_TIE_KINDS } from './i18n/messages/en/data/tie-kinds.ts';
import { ENGLISH_UNITS } from './i18n/messages/en/data/units.ts';
import { ENGLISH_VENUES } from './i18n/messages/en/data/venues.ts';
import { englishRecords } from './i18n/messages/en/records.ts';
import { englishTown } from './i18n/messages/en/town.ts';
import { common } from './i18n/messages/ja/common.ts';
import { place } from './i18n/messages/ja/place.ts';
import { town } from './i18n/messages/ja/town.ts';
import type { TownLanguage, TownLanguageName } from './views/town/town-language.ts';

/** What the pages of towns name beside ties: none of it has the same name as another. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  ...ENGLISH_ASSOCIATIONS,
  ...ENGLISH_DISASTERS,
  ...ENGLISH_PROGRAMS,
  ...ENGLISH_VENUES,
  ...ENGLISH_EVENTS,
};

interface PlaceName {
  name: string;
  nameEn: string;
}

/** Names of places by code, in both languages. */
export type PlaceNames = ReadonlyMap<string, PlaceName>;

/** @param places prefectures and municipalities */
export function readTownNames(places: readonly (PlaceName & { code: string })[]): PlaceNames {
  return new Map(places.map(({ code, name, nameEn }) => [code, { name, nameEn }]));
}

/** How the pages of towns speak a language. What has no English word stands in Japanese. */
export function townLanguage(lang: TownLanguageName, names: PlaceNames): TownLanguage {
  const nameOf = (code: string) => {
    const place = names.get(code);
    return (lang === 'ja' ? place?.name : place?.nameEn) ?? code;
  };
  const words = lang === 'ja' ? town : englishTown;
  const nameWithin = (code: string) =>
    code.length === 2 ? nameOf(code) : words.partner(nameOf(code), nameOf(code.slice(0, 2)));
  const places = { lang, words, nameOf, nameWithin };
  if (lang === 'en')
    return {
      ...places,
      records: englishRecords,
      date: englishDate,
      isoDate: englishIsoDate,
      titleOf: (name) => withOriginal(ENGLISH_NAMES, name),
      tieKind: (name) => withOriginal(ENGLISH_TIE_KINDS, name),
      item: (name) => withOriginal(ENGLISH_ITEMS, name),
      unit: (unit, amount) => ENGLISH_UNITS[unit]?.[amount === 1 ? 0 : 1] ?? unit,
    };
  const lexicon = new Lexicon();
  const same = (name: string) => name;
  return {
    ...places,
    records: { common, place },
    date: (date) => lexicon.date(date),
    isoDate: (iso) => lexicon.isoDate(iso),
    titleOf: same,
    tieKind: same,
    item: same,
    unit: same,
  };
}

function withOriginal(english: Readonly<Record<string, string>>, name: string): string {
  const said = english[name];
  return said === undefined ? name : `${said} (${name})`;
}
