import { toRomaji } from 'wanakana';

/**
 * Readings that two parts of a name share a vowel across, so that the second vowel is spoken and not a
 * lengthening: `|` marks the seam. Everywhere else お and う after an o, and う after a u, only lengthen it.
 */
const SEAMS: readonly (readonly [whole: string, parted: string])[] = [
  ['ひろお', 'ひろ|お'],
  ['もおか', 'も|おか'],
  ['とよおか', 'とよ|おか'],
  ['みのお', 'みの|お'],
  ['そお', 'そ|お'],
  ['かつうら', 'かつ|うら'],
  ['まつうら', 'まつ|うら'],
  ['たきのうえ', 'たきの|うえ'],
  ['とようら', 'とよ|うら'],
  ['ことうら', 'こと|うら'],
  ['やまのうち', 'やまの|うち'],
  ['わのうち', 'わの|うち'],
  ['せとうち', 'せと|うち'],
  ['こうみ', 'こ|うみ'],
];

/** Endings of official names as they are read, and how they are written in Roman letters. */
const SUFFIXES = ['し', 'く', 'ちょう', 'まち', 'むら', 'そん'] as const;

const MORA = /\||っ|[ぁ-ゖー][ゃゅょぁぃぅぇぉ]?/g;

/**
 * A reading in hiragana as Hepburn without macrons, all in lower case: long o and u are written once, ん is always
 * n, っ doubles the consonant (before ch it is t). `|` in the reading is a seam where no vowel is lengthened.
 */
export function hepburn(reading: string): string {
  let roman = '';
  let vowel = '';
  let isDoubling = false;
  for (const mora of reading.match(MORA) ?? []) {
    if (mora === '|') {
      vowel = '';
      continue;
    }
    if (mora === 'っ') {
      isDoubling = true;
      continue;
    }
    const isLengthening =
      (mora === 'う' && (vowel === 'o' || vowel === 'u')) || (mora === 'お' && vowel === 'o');
    if (isLengthening) {
      // What follows a long vowel begins anew: しょうおう is sho-o, not sho.
      vowel = '';
      continue;
    }
    const letters = mora === 'ん' ? 'n' : toRomaji(mora);
    if (isDoubling) roman += letters.startsWith('ch') ? 't' : letters.slice(0, 1);
    isDoubling = false;
    roman += letters;
    vowel = letters.slice(-1);
  }
  return roman;
}

/** Marks the seams that `SEAMS` lists in a reading without its suffix. */
function withSeams(stem: string): string {
  for (const [whole, parted] of SEAMS) {
    if (stem.endsWith(whole)) return stem.slice(0, -whole.length) + parted;
  }
  return stem;
}

function capitalised(roman: string): string {
  return roman.slice(0, 1).toUpperCase() + roman.slice(1);
}

/**
 * The Roman-letter name of a municipality, derived from its official reading: `さっぽろし` → `Sapporo-shi`. Throws
 * a RangeError when the reading does not end in one of the six endings.
 */
export function municipalityNameInRoman(reading: string): string {
  const suffix = SUFFIXES.find((ending) => reading.endsWith(ending) && reading.length > ending.length);
  if (suffix === undefined) throw new RangeError(`reading without a known ending: ${reading}`);
  const stem = reading.slice(0, -suffix.length);
  return `${capitalised(hepburn(withSeams(stem)))}-${hepburn(suffix)}`;
}

/** The Roman-letter name of a prefecture without 都, 府 or 県: `とうきょうと` → `Tokyo`, `ほっかいどう` → `Hokkaido`. */
export function prefectureNameInRoman(reading: string): string {
  return capitalised(hepburn(reading.replace(/(けん|ふ|(?<=とうきょう)と)$/, '')));
}
