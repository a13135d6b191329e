/**
 * Text that was broken before it was saved: read in one encoding and written in another. Where every byte is still
 * there, the way is gone back and the text found again.
 */

/** What happened to the text of a cell. */
export interface GarbledText {
  /** What it was; empty where the bytes are lost. */
  readonly likely: string;
}

/** Letters with accents, signs of Windows, half-width kana: broken text is full of them. */
const SUSPICIOUS = /[\ufffd\u0080-\u00ff\u0152-\u02dc\u2013-\u2122\uff61-\uff9f]/;

/** A reading in half-width kana is as it should be. */
const HALF_WIDTH_ONLY = /^[\x20-\x7e\uff61-\uff9f]+$/;

/** Letters that UTF-8 in the eyes of Shift_JIS is full of: the first bytes of kana and kanji. */
const TELLTALE = /[縺繧繝]/;

const JAPANESE = /^[\x20-\x7e\n\u3000-\u30ff\u4e00-\u9faf\uff01-\uff5e々〆ヶ]+$/;
const PLACE_ENDING = /[市町村区県府都道郡]/;

/** What the bytes were taken for, and what they truly were. */
type Taken = 'shift_jis' | 'windows-1252';
type Truly = 'utf-8' | 'shift_jis' | 'euc-jp';
const CONFUSIONS: readonly (readonly [Taken, Truly])[] = [
  ['shift_jis', 'utf-8'],
  ['windows-1252', 'utf-8'],
  ['windows-1252', 'shift_jis'],
  ['shift_jis', 'euc-jp'],
];

/**
 * Looks whether the text of a cell was broken.
 * @returns undefined for text that is whole
 */
export function garbledText(text: string): GarbledText | undefined {
  if (HALF_WIDTH_ONLY.test(text)) return undefined;
  if (!SUSPICIOUS.test(text) && ![...text].some((character) => rareKanji().has(character))) return undefined;
  if (text.includes('\ufffd')) return { likely: '' };
  for (const [taken, truly] of CONFUSIONS) {
    const likely = decodedAgain(text, taken, truly);
    if (likely !== undefined && isBetter(likely, text, truly)) return { likely };
  }
  return TELLTALE.test(text) ? { likely: '' } : undefined;
}

/** Japanese with an ending of a place, or shorter by half, is no accident. */
function isBetter(likely: string, text: string, truly: Truly): boolean {
  if (!JAPANESE.test(likely) || likely.length >= text.length) return false;
  if (truly === 'utf-8') return !/^[\x20-\x7e\n]+$/.test(likely);
  return PLACE_ENDING.test(likely) && !PLACE_ENDING.test(text);
}

const DECODERS: Readonly<Record<Truly, TextDecoder>> = {
  'utf-8': new TextDecoder('utf-8', { fatal: true }),
  shift_jis: new TextDecoder('shift_jis', { fatal: true }),
  'euc-jp': new TextDecoder('euc-jp', { fatal: true }),
};

function decodedAgain(text: string, taken: Taken, truly: Truly): string | undefined {
  const bytes = encodedIn(text, taken);
  if (bytes === undefined) return undefined;
  try {
    return DECODERS[truly].decode(bytes);
  } catch {
    return undefined;
  }
}

function encodedIn(text: string, encoding: Taken): Uint8Array | undefined {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const found = table.get(character);
    if (found === undefined) return undefined;
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Bytes by character, made from what the decoder of the platform gives for every one and two bytes. */
function tableOf(encoding: Taken): ReadonlyMap<string, readonly number[]> {
  const made = tables.get(encoding);
  if (made) return made;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (...bytes: number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch {
      // No character has these bytes.
    }
  };
  for (let byte = 0; byte < 0x100; byte += 1) add(byte);
  // Many programs that say Windows mean Latin-1, in which these bytes are invisible controls.
  for (let byte = 0x80; encoding === 'windows-1252' && byte < 0xa0; byte += 1)
    table.set(String.fromCharCode(byte), [byte]);
  if (encoding === 'shift_jis') {
    for (let lead = 0x81; lead <= 0xfc; lead += 1) {
      if (lead >= 0xa0 && lead < 0xe0) continue;
      for (let trail = 0x40; trail <= 0xfc; trail += 1) add(lead, trail);
    }
  }
  tables.set(encoding, table);
  return table;
}

let rare: ReadonlySet<string> | undefined;

/**
 * Characters that Shift_JIS begins with the bytes E3 to E9, with which UTF-8 begins kana and kanji: UTF-8 in the
 * eyes of Shift_JIS has one in every place, and names of places hardly any.
 */
function rareKanji(): ReadonlySet<string> {
  rare ??= new Set(
    [...tableOf('shift_jis')].flatMap(([character, [lead = 0]]) =>
      lead >= 0xe3 && lead <= 0xe9 ? [character] : [],
    ),
  );
  return rare;
}
