import type { PrefectureCode } from '../../domain/municipality-code.ts';
import {
  writtenName,
  type Municipality,
  type MunicipalityKind,
  type PlaceCode,
  type Prefecture,
} from '../../domain/place.ts';
import type { MunicipalityChange } from '../matching/place-index.ts';
import { romanForm, romanOfKana, roughSound } from './roman-form.ts';
import { nameForm, readingForm } from './written-form.ts';

/** A former name of a place, as it was printed and as it is compared. */
interface FormerName {
  readonly name: string;
  readonly forms: readonly string[];
}

/** One place with everything it may be found by, in the forms that are compared. */
export interface SearchEntry {
  readonly code: PlaceCode;
  readonly prefectureCode: PrefectureCode;
  /** Prefectures come first among equals, the six northern villages last. */
  readonly order: number;
  readonly isSpecialWard: boolean;
  /** Whole name and name without its ending. */
  readonly names: readonly string[];
  /** The reading with every ending a reader may give it, the official one first. */
  readonly readings: readonly string[];
  readonly romans: readonly string[];
  /** The reading in Roman letters, with and without its ending, as `roughSound` leaves it. */
  readonly rough: readonly string[];
  readonly former: readonly FormerName[];
}

/** Everything that can be found: the 47 prefectures and all 1,747 municipalities. */
export interface SearchIndex {
  readonly prefectures: readonly SearchEntry[];
  readonly municipalities: readonly SearchEntry[];
}

/** Endings that readers give a name: as it is read (whichever it officially is), and in English. */
interface Endings {
  readonly written: RegExp;
  readonly read: readonly string[];
  readonly english: readonly string[];
}

const TOWN: Endings = { written: /町$/, read: ['ちょう', 'まち'], english: ['town', 'cho', 'chou', 'machi'] };
const VILLAGE: Endings = { written: /村$/, read: ['むら', 'そん'], english: ['village', 'mura', 'son'] };
const ENDINGS: Readonly<Record<MunicipalityKind | 'prefecture', Endings>> = {
  city: { written: /市$/, read: ['し'], english: ['city', 'shi'] },
  town: TOWN,
  village: VILLAGE,
  special_ward: { written: /区$/, read: ['く'], english: ['ward', 'city', 'ku'] },
  northern_territories_village: VILLAGE,
  prefecture: { written: /[都府県]$/, read: ['けん', 'ふ', 'と'], english: ['prefecture', 'pref'] },
};

const unique = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))];

const namesOf = (name: string, written: RegExp): string[] =>
  unique([nameForm(name), nameForm(name.replace(written, ''))]);

function entryOf(
  place: { code: PlaceCode; name: string; nameJa?: string; kana: string; nameEn: string },
  prefectureCode: PrefectureCode,
  kind: MunicipalityKind | 'prefecture',
  former: readonly FormerName[],
): SearchEntry {
  const { written, read, english } = ENDINGS[kind];
  const nameEnding = written.exec(writtenName(place))?.[0] ?? '';
  const reading = readingForm(place.kana);
  // 北海道 has no ending to take off, and every other name ends in what its kind is read as.
  const readEnding = nameEnding === '' ? '' : (read.find((ending) => reading.endsWith(ending)) ?? '');
  const stem = reading.slice(0, reading.length - readEnding.length);

  const letters = romanOfKana(stem);
  const official = romanForm(place.nameEn.toLowerCase().replace(/-[a-z]+$/, '')) ?? letters;
  // Long vowels as they are written, as the official name leaves them out, and doubled (おお for おう).
  const stems = unique([letters, official, letters.replaceAll('ou', 'oo')]);
  const endings = nameEnding === '' ? [''] : unique([romanOfKana(readEnding), ...english.map(lettersOf)]);
  const romans = unique(stems.flatMap((one) => [...endings.map((ending) => one + ending), one]));

  return {
    code: place.code,
    prefectureCode,
    order: kind === 'prefecture' ? 0 : kind === 'northern_territories_village' ? 2 : 1,
    isSpecialWard: kind === 'special_ward',
    names: namesOf(writtenName(place), written),
    readings: unique([reading, stem, stem + nameEnding, ...read.map((ending) => stem + ending)]),
    romans,
    rough: unique([roughSound(letters), roughSound(letters + romanOfKana(readEnding))]),
    former,
  };
}

const lettersOf = (text: string): string => romanForm(text) ?? '';

/**
 * Makes the index once, from the tables. Takes a few milliseconds for all places.
 * @param changes former names; each leads to the municipality of today
 */
export function indexSearch(
  prefectures: readonly Prefecture[],
  municipalities: readonly Municipality[],
  changes: readonly MunicipalityChange[],
): SearchIndex {
  const formerByCode = new Map<PlaceCode, FormerName[]>();
  for (const { oldName, newCode } of changes) {
    const former = { name: oldName, forms: namesOf(oldName, /[市町村]$/) };
    formerByCode.set(newCode, [...(formerByCode.get(newCode) ?? []), former]);
  }
  return {
    prefectures: prefectures.map((place) => entryOf(place, place.code, 'prefecture', [])),
    municipalities: municipalities.map((place) =>
      entryOf(place, place.prefectureCode, place.kind, formerByCode.get(place.code) ?? []),
    ),
  };
}
