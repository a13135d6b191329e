import type { MunicipalityCode } from '../domain/municipality-code.ts';
import { writtenName, type Municipality, type PlaceCode, type Prefecture } from '../domain/place.ts';

/** A piece of a text; what is read in kana alone has none above it (empty). */
interface ReadRun {
  readonly base: string;
  readonly kana: string;
}

/** Written forms with their readings in hiragana. */
export interface Glossary {
  readonly words: Readonly<Record<string, string>>;
  /** Single letters read so wherever hiragana follows them (読む, 読み, 読んで). */
  readonly stems: Readonly<Record<string, string>>;
}

/** Knows how what this site writes is read. */
export interface ReadingBook {
  /**
   * A text in pieces, with the reading of each that is known.
   * @param code the place whose name the whole text is: names that are written alike are not always read alike
   */
  runsOf(text: string, code?: PlaceCode): readonly ReadRun[];
}

const KANJI = /[\p{Script=Han}々〆ヶ]/u;
const HIRAGANA = /[ぁ-ゖ]/;
const KANA = /[ぁ-ゖァ-ヺー]/;
const DIGIT = /[0-9０-９]/;
/** A counter behind a number ends a word: 平成30年北海道胆振東部地震. */
const COUNTER = /[年月日]/;

/** Katakana as hiragana: the official readings are in hiragana. */
const folded = (letter: string) =>
  /[ァ-ヶ]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0x60) : letter;

/** A written form with its reading above no more than the letters that need it: 見出(みだ)し, いわき市(し). */
function runsOfWord(written: string, kana: string): ReadRun[] {
  const letters = [...written];
  let start = 0;
  const isKanaAt = (index: number, of: string | undefined) => {
    const letter = letters[index] ?? '';
    return KANA.test(letter) && folded(letter) === of;
  };
  while (start < letters.length - 1 && isKanaAt(start, kana[start])) start += 1;
  let same = 0;
  while (
    letters.length - same - 1 > start &&
    kana.length - same - 1 > start &&
    isKanaAt(letters.length - same - 1, kana[kana.length - same - 1])
  )
    same += 1;
  const end = letters.length - same;
  return [
    { base: letters.slice(0, start).join(''), kana: '' },
    { base: letters.slice(start, end).join(''), kana: kana.slice(start, kana.length - same) },
    { base: letters.slice(end).join(''), kana: '' },
  ].filter(({ base }) => base !== '');
}

interface Entry {
  readonly written: string;
  readonly kana: string;
  readonly of: 'word' | 'stem' | 'place';
}

/** May an entry stand there? A letter by itself is another word beside other letters; a place is no part of one. */
function fits({ written, of }: Entry, before: string, isBeforeRead: boolean, after: string): boolean {
  const isBehindKanji = KANJI.test(before);
  if (of === 'place') {
    const isWithin = isBehindKanji && !isBeforeRead && !COUNTER.test(before);
    return !isWithin && !(/[市町]$/.test(written) && /[町村]/.test(after));
  }
  if (of === 'stem') return !isBehindKanji && HIRAGANA.test(after);
  if (written.length === 1) return !isBehindKanji && !KANJI.test(after) && !DIGIT.test(before);
  return !isBehindKanji || KANJI.test(written.charAt(1));
}

/** Names that are always read alike; the others need their code, or the prefecture before them. */
function placeEntries(
  prefectures: readonly Prefecture[],
  municipalities: readonly Municipality[],
): Map<string, string> {
  const readings = new Map<string, Set<string>>();
  const add = (written: string, kana: string) =>
    readings.set(written, (readings.get(written) ?? new Set()).add(kana));
  const byCode = new Map(prefectures.map((prefecture) => [prefecture.code, prefecture]));
  for (const prefecture of prefectures) add(writtenName(prefecture), prefecture.kana);
  for (const municipality of municipalities) {
    const name = writtenName(municipality);
    add(name, municipality.kana);
    const within = byCode.get(municipality.prefectureCode);
    if (within) add(writtenName(within) + name, within.kana + municipality.kana);
  }
  return new Map(
    [...readings].flatMap(([written, [kana, other]]) => (other || !kana ? [] : [[written, kana]])),
  );
}

/** @param municipalities none while their table is on its way */
export function readingBook(
  glossary: Glossary,
  prefectures: readonly Prefecture[],
  municipalities: readonly Municipality[],
): ReadingBook {
  const byFirst = new Map<string, Entry[]>();
  const add = (of: Entry['of'], [written, kana]: readonly [string, string]) => {
    const first = written.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { written, kana, of }]);
  };
  for (const stem of Object.entries(glossary.stems)) add('stem', stem);
  for (const word of Object.entries(glossary.words)) add('word', word);
  for (const place of placeEntries(prefectures, municipalities)) add('place', place);
  // The longest one holds.
  for (const entries of byFirst.values()) entries.sort((a, b) => b.written.length - a.written.length);

  const places = new Map<PlaceCode, Prefecture | Municipality>(
    [...prefectures, ...municipalities].map((place) => [place.code as MunicipalityCode, place]),
  );

  function read(text: string): ReadRun[] {
    const runs: ReadRun[] = [];
    let plain = '';
    let at = 0;
    while (at < text.length) {
      const before = text.charAt(at - 1);
      const isBeforeRead = plain === '';
      const entry = byFirst
        .get(text.charAt(at))
        ?.find(
          (one) =>
            text.startsWith(one.written, at) &&
            fits(one, before, isBeforeRead, text.charAt(at + one.written.length)),
        );
      if (!entry) {
        plain += text.charAt(at);
        at += 1;
        continue;
      }
      if (plain !== '') runs.push({ base: plain, kana: '' });
      plain = '';
      runs.push(...runsOfWord(entry.written, entry.kana));
      at += entry.written.length;
    }
    if (plain !== '') runs.push({ base: plain, kana: '' });
    return runs;
  }

  const known = new Map<string, readonly ReadRun[]>();
  return {
    runsOf(text, code) {
      const place = code === undefined ? undefined : places.get(code);
      if (place && writtenName(place) === text) return runsOfWord(text, place.kana);
      const runs = known.get(text) ?? read(text);
      known.set(text, runs);
      return runs;
    },
  };
}
