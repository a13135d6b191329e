// Roman letters are compared in one spelling (that of 訓令式), to which Hepburn and what people type are led back.

const ROWS: readonly (readonly [consonant: string, kana: string, vowels: string])[] = [
  ['', 'あいうえお', 'aiueo'],
  ['k', 'かきくけこ', 'aiueo'],
  ['g', 'がぎぐげご', 'aiueo'],
  ['s', 'さしすせそ', 'aiueo'],
  ['z', 'ざじずぜぞぢづ', 'aiueoiu'],
  ['t', 'たちつてと', 'aiueo'],
  ['d', 'だでど', 'aeo'],
  ['n', 'なにぬねの', 'aiueo'],
  ['h', 'はひふへほ', 'aiueo'],
  ['b', 'ばびぶべぼ', 'aiueo'],
  ['p', 'ぱぴぷぺぽ', 'aiueo'],
  ['m', 'まみむめも', 'aiueo'],
  ['y', 'やゆよ', 'auo'],
  ['r', 'らりるれろ', 'aiueo'],
  ['w', 'わ', 'a'],
  ['', 'ゐゑを', 'ieo'],
  ['n', 'ん', ''],
];

const ROMAN_BY_KANA = new Map(
  ROWS.flatMap(([consonant, kana, vowels]) =>
    [...kana].map((character, index) => [character, `${consonant}${vowels[index] ?? ''}`] as const),
  ),
);

const SMALL: Readonly<Record<string, string>> = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo' };

/** A reading in hiragana, letter by letter: `きょうと` → `kyouto`, `さっぽろ` → `sapporo`. What is no kana is left out. */
export function romanOfKana(reading: string): string {
  let roman = '';
  let isDoubling = false;
  for (const character of reading) {
    if (character === 'っ') {
      isDoubling = true;
      continue;
    }
    const small = SMALL[character];
    if (small !== undefined) {
      roman = roman.replace(/i$/, '') + small;
      continue;
    }
    const letters = ROMAN_BY_KANA.get(character) ?? '';
    roman += isDoubling ? letters.slice(0, 1) + letters : letters;
    isDoubling = false;
  }
  return roman;
}

/** Spellings that stand for the same sound, in the order in which they are led back. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tch/g, 'cch'],
  [/c(?=ch)/g, 't'],
  [/ch(?=[aueo])/g, 'ty'],
  [/ch/g, 't'],
  [/sh(?=[aueo])/g, 'sy'],
  [/sh/g, 's'],
  [/ts(?=u|$)/g, 't'],
  [/j(?=[aueo])/g, 'zy'],
  [/j/g, 'z'],
  [/dz|d(?=[iu])/g, 'z'],
  [/f/g, 'h'],
  [/m(?=[bmp])/g, 'n'],
  [/oh(?=[^aiueoy])/g, 'oo'],
  [/nn(?![aiueony])/g, 'n'],
];

/**
 * What is typed in Roman letters, in the one spelling that is compared; also of a word that is not yet complete.
 * Accents, hyphens and apostrophes go. @returns undefined where other letters stand in it
 */
export function romanForm(text: string): string | undefined {
  const letters = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’ʼ`.\s-]/g, '');
  if (!/^[a-z]+$/.test(letters)) return undefined;
  return SPELLINGS.reduce((form, [spelling, plain]) => form.replace(spelling, plain), letters);
}

/** The sound without its lengths: long vowels and doubled letters once. For when nothing else is found. */
export function roughSound(roman: string): string {
  return roman.replace(/ou/g, 'o').replace(/(.)\1+/g, '$1');
}
