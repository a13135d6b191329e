import { fromLocalGovernmentCode } from '../../domain/municipality-code.ts';
import type { Municipality, PlaceCode, Prefecture } from '../../domain/place.ts';
import type { MunicipalityChange } from '../matching/place-index.ts';
import { romanForm, romanOfKana, roughSound } from './roman-form.ts';
import { indexSearch, type SearchEntry, type SearchIndex } from './search-index.ts';
import { nameForm, plainText, readingForm } from './written-form.ts';

/** How a place was found. */
export interface SearchHit {
  readonly code: PlaceCode;
  /**
   * By its name, its reading (in kana or Roman letters), a former name, its code, as one of the 23 wards together,
   * or because what was typed begins with its whole name and goes on (an address: 横浜市港北区).
   */
  readonly by: 'name' | 'reading' | 'former' | 'code' | 'wards' | 'address';
  /** Is what was typed all of it (with or without 市, 町, 村 …), its beginning, or somewhere inside? */
  readonly part: 'whole' | 'start' | 'inside';
  /** The former name, where it was found by one; otherwise empty. */
  readonly formerName: string;
}

const PARTS = ['whole', 'start', 'inside'] as const;
const WAYS = ['code', 'wards', 'name', 'reading', 'former', 'address'] as const;

/** A typed word in each form that it can have: undefined where it cannot be meant so. */
interface Term {
  readonly name: string;
  readonly reading: string | undefined;
  readonly roman: string | undefined;
  readonly rough: string | undefined;
}

/** A word that is found inside others too must say a little more: か alone is inside hundreds of readings. */
const SHORTEST_INSIDE = { kanji: 1, kana: 2, roman: 3 } as const;

const HAS_KANA = /[ぁ-ゖー]/;
const ALL_KANA = /^[ぁ-ゖー]+$/;

function termOf(text: string): Term {
  const reading = readingForm(text);
  const roman = romanForm(text);
  return {
    name: nameForm(text),
    reading: HAS_KANA.test(reading) ? reading : undefined,
    roman,
    rough: roughOf(reading, roman),
  };
}

function roughOf(reading: string, roman: string | undefined): string | undefined {
  if (roman !== undefined) return roughSound(roman);
  return ALL_KANA.test(reading) ? roughSound(romanOfKana(reading)) : undefined;
}

/** The best of several keys: how much of one of them the text is. */
function partOf(keys: readonly string[], text: string, shortestInside: number): 0 | 1 | 2 | undefined {
  let best: 1 | 2 | undefined;
  for (const key of keys) {
    if (key === text) return 0;
    if (key.startsWith(text)) best = 1;
    else if (best === undefined && text.length >= shortestInside && key.includes(text)) best = 2;
  }
  return best;
}

/** A hit that can still be compared with another one of the same place. */
interface Found {
  readonly entry: SearchEntry;
  readonly part: 0 | 1 | 2;
  readonly by: (typeof WAYS)[number];
  readonly formerName: string;
}

const rankOf = ({ part, by }: Found): number => part * WAYS.length + WAYS.indexOf(by);

function better(a: Found | undefined, b: Found): Found {
  return a === undefined || rankOf(b) < rankOf(a) ? b : a;
}

/** How a place answers to a word, the best way of all. */
function matchOf(entry: SearchEntry, term: Term): Found | undefined {
  let best: Found | undefined;
  const consider = (part: 0 | 1 | 2 | undefined, by: Found['by'], formerName = ''): void => {
    if (part !== undefined) best = better(best, { entry, part, by, formerName });
  };
  if (term.roman !== undefined) {
    consider(partOf(entry.romans, term.roman, SHORTEST_INSIDE.roman), 'reading');
    return best;
  }
  if (term.reading !== undefined)
    consider(partOf(entry.readings, term.reading, SHORTEST_INSIDE.kana), 'reading');
  // A name in kana is its own reading: つがる市 stands no higher than 津軽 would.
  if (ALL_KANA.test(term.name)) return best;
  consider(partOf(entry.names, term.name, SHORTEST_INSIDE.kanji), 'name');
  for (const { name, forms } of entry.former)
    consider(partOf(forms, term.name, SHORTEST_INSIDE.kanji), 'former', name);
  return best;
}

const everywhere = ({ prefectures, municipalities }: SearchIndex) => [...prefectures, ...municipalities];

function byWholeText(index: SearchIndex, text: string): Found[] {
  const term = termOf(text);
  return everywhere(index).flatMap((entry) => matchOf(entry, term) ?? []);
}

/** 「北海道 池田」, 「Ikeda, Hokkaido」: every word is about the place or its prefecture, and one about the place. */
function byWords(index: SearchIndex, words: readonly string[]): Found[] {
  const terms = words.map(termOf);
  const prefecturesOf = terms.map(
    (term) =>
      new Set(
        index.prefectures
          .filter((entry) => (matchOf(entry, term)?.part ?? 2) < 2)
          .map(({ prefectureCode }) => prefectureCode),
      ),
  );
  return index.municipalities.flatMap((entry) => {
    let best: Found | undefined;
    let worst: Found | undefined;
    for (const [position, term] of terms.entries()) {
      const match = matchOf(entry, term);
      const isPrefecture = prefecturesOf[position]?.has(entry.prefectureCode) === true;
      if (match === undefined && !isPrefecture) return [];
      if (match === undefined) continue;
      best = better(best, match);
      if (!isPrefecture && (worst === undefined || rankOf(match) > rankOf(worst))) worst = match;
    }
    return worst ?? best ?? [];
  });
}

/** 「福島県伊達市」, 「ほっかいどういけだ」: the name follows its prefecture without a space. */
function byPrefectureThenName(index: SearchIndex, text: string): Found[] {
  const { name, reading, roman } = termOf(text);
  const rests = (entry: SearchEntry): string[] => [
    ...entry.names.filter((key) => name.startsWith(key)).map((key) => text.slice(key.length)),
    ...entry.readings.filter((key) => reading?.startsWith(key)).map((key) => text.slice(key.length)),
    ...entry.romans.filter((key) => roman?.startsWith(key)).map((key) => (roman ?? '').slice(key.length)),
  ];
  return index.prefectures.flatMap((prefecture) => {
    // 蒲郡市 has a 郡 of its own: a district is taken off beside the text as it stands, not in its place.
    const texts = rests(prefecture).flatMap((rest) => [rest, withoutDistrict(rest)]);
    const terms = [...new Set(texts)].filter((rest) => rest !== '').map(termOf);
    return index.municipalities
      .filter(({ prefectureCode }) => prefectureCode === prefecture.code)
      .flatMap((entry) => {
        let best: Found | undefined;
        for (const term of terms) {
          const match = matchOf(entry, term);
          if (match) best = better(best, match);
        }
        return best ?? [];
      });
  });
}

/** 「中川郡池田町」 → 「池田町」; a district's own name never contains 郡, so that it ends at the first one. */
const withoutDistrict = (text: string): string => /^[^郡]+郡([^郡].*)$/.exec(text)?.[1] ?? text;

/** 「とおきょお」, 「オーサカ」, 「Kannonji」: the sound is right, how long or how doubled it is written is not. */
function byRoughSound(index: SearchIndex, text: string): Found[] {
  const { rough } = termOf(text);
  if (rough === undefined || rough === '') return [];
  return everywhere(index).flatMap((entry) => {
    const part = partOf(entry.rough, rough, SHORTEST_INSIDE.roman);
    return part === undefined ? [] : { entry, part, by: 'reading' as const, formerName: '' };
  });
}

/** A code of 5 or 6 digits; the sixth is the check digit. */
function byCode(index: SearchIndex, digits: string): Found[] {
  const code = digits.length === 6 ? fromLocalGovernmentCode(digits) : digits;
  return everywhere(index)
    .filter((entry) => entry.code === code)
    .map((entry) => ({ entry, part: 0, by: 'code', formerName: '' }));
}

/** What the 23 wards are called together. */
const WARDS_TOGETHER = /^(東京都?の?)?(23区|二十三区|特別区|にじゅうさんく|とくべつく)部?$/;

/**
 * 「横浜市港北区」, 「東京都千代田区丸の内」: nothing is called so, and the places whose whole name it begins with are
 * meant. The longest of the names holds: 大和郡山市 is not 大和. A prefecture before it says which one of several.
 */
function byBeginning(index: SearchIndex, text: string): Found[] {
  const written = nameForm(text);
  const own = index.prefectures.find(({ names: [name = ''] }) => written.startsWith(name));
  const rest = own ? written.slice(own.names[0]?.length) : written;
  const beginnings = new Set([rest, withoutDistrict(rest)]);
  let longest = 0;
  let found: Found[] = [];
  for (const entry of index.municipalities) {
    const [name = ''] = entry.names;
    if (own && entry.prefectureCode !== own.prefectureCode) continue;
    if (name.length < longest || ![...beginnings].some((one) => one.startsWith(name))) continue;
    if (name.length > longest) found = [];
    longest = name.length;
    found.push({ entry, part: 1, by: 'address', formerName: '' });
  }
  return found;
}

function findAll(index: SearchIndex, typed: string): Found[] {
  // Letters at the end of Japanese text are a syllable that is still being typed: 「いけd」 is 「いけ」.
  const text = plainText(typed).replace(/([^\p{ASCII}\p{Script=Latin}])[a-z]{1,3}$/u, '$1');
  const words = text.split(/[\s,、・/()]+/).filter((word) => word !== '');
  const joined = words.join('');
  if (joined === '') return [];
  if (/^\d{5,6}$/.test(joined)) return byCode(index, joined);
  if (WARDS_TOGETHER.test(joined))
    return index.municipalities
      .filter(({ isSpecialWard }) => isSpecialWard)
      .map((entry) => ({ entry, part: 1, by: 'wards', formerName: '' }));

  const ways = [
    () => byWholeText(index, joined),
    () => (words.length > 1 ? byWords(index, words) : []),
    () => byPrefectureThenName(index, joined),
    () => (withoutDistrict(joined) === joined ? [] : byWholeText(index, withoutDistrict(joined))),
    () => byRoughSound(index, joined),
    () => byBeginning(index, joined),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

function searchIn(index: SearchIndex, typed: string): SearchHit[] {
  return findAll(index, typed)
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        a.entry.order - b.entry.order ||
        Number(a.entry.code.padEnd(5, '0')) - Number(b.entry.code.padEnd(5, '0')),
    )
    .map(({ entry, part, by, formerName }) => ({ code: entry.code, by, part: PARTS[part], formerName }));
}

/**
 * Finds places by what a reader has typed so far, in whatever script: kanji, kana, Roman letters, a mixture, a
 * former name, a code; with the prefecture before or after it. A more generous way of looking is tried only where
 * the stricter ones find nothing. Hits come whole matches first, then beginnings, then the rest; within these names
 * before readings before former names, prefectures before municipalities, and then in the order of the codes.
 */
export type PlaceSearch = (typed: string) => SearchHit[];

/**
 * Makes the search over all prefectures and municipalities, wards and northern villages among them.
 * @param changes former names; each leads to the municipality of today
 */
export function placeSearch(
  prefectures: readonly Prefecture[],
  municipalities: readonly Municipality[],
  changes: readonly MunicipalityChange[],
): PlaceSearch {
  const index = indexSearch(prefectures, municipalities, changes);
  return (typed) => searchIn(index, typed);
}
