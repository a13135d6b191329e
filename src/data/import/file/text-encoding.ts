/** Encodings of text that are read; the names are those of the WHATWG Encoding Standard. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  /** As Windows knows it, with ① ㈱ 髙 﨑 (CP932). */
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** How bytes were taken for text. */
export interface EncodingGuess {
  readonly encoding: TextEncoding;
  /** Did a byte order mark say so? */
  readonly hasByteOrderMark: boolean;
  /**
   * `certain`: a mark, or text that is valid in no other way; `likely`: far better than the next; `doubtful`: two are
   * nearly as good, so that a person should look; `chosen`: a person has said so. Plain ASCII is certain UTF-8, being the same in all.
   */
  readonly certainty: 'certain' | 'likely' | 'doubtful' | 'chosen';
}

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes looked at for a guess, from the beginning. */
const SAMPLE_SIZE = 1024 * 1024;

/** The score of a character of text as Japanese offices write it; what nobody writes counts against. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  // Letters of kana, signs of punctuation, full-width digits and letters.
  [/[\u3001-\u3002\u3041-\u3096\u30a1-\u30fc\uff01-\uff5e\u3000]/g, 2],
  // The characters that end the names of places.
  [/[市町村区県府都道郡]/g, 4],
  [/[\u4e00-\u9faf]/g, 1],
  [/[\x20-\x7e\t\r\n]/g, 0.5],
  // Half-width kana stand in columns of readings, but EUC-JP read as Shift_JIS is full of them.
  [/[\uff61-\uff9f]/g, -0.5],
  // Private characters, control characters and letters of languages that no such file has.
  [/[\ue000-\uf8ff\u0080-\u009f\ufffd]/g, -20],
  // eslint-disable-next-line no-control-regex
  [/[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f]/g, -20],
  [/[\u00a0-\u024f\u0370-\u05ff\u0600-\u1fff\ua000-\ud7ff]/g, -4],
  [/[\u3400-\u4dbf]/g, -2],
];

/** By how much a guess must be better per character to be called likely. */
const CLEAR_LEAD = 0.4;
/** The least score per character of something that is text at all. */
const LEAST_SCORE = -1;

/**
 * How the bytes of a text file are to be read.
 * @returns undefined where they are no text in any of the encodings
 */
export function guessEncoding(bytes: Uint8Array): EncodingGuess | undefined {
  const mark = MARKS.find(([, pattern]) => pattern.every((byte, index) => bytes[index] === byte));
  if (mark) return { encoding: mark[0], hasByteOrderMark: true, certainty: 'certain' };
  const certain = (encoding: TextEncoding): EncodingGuess => ({
    encoding,
    hasByteOrderMark: false,
    certainty: 'certain',
  });
  const hasZero = bytes.includes(0);
  if (!hasZero && isIso2022(bytes)) return certain('iso-2022-jp');
  // Text in Shift_JIS or EUC-JP is hardly ever valid UTF-8 by chance, longer text never.
  if (!hasZero && decodes(bytes, 'utf-8')) return hasControl(bytes) ? undefined : certain('utf-8');
  const candidates: TextEncoding[] = hasZero ? ['utf-16le', 'utf-16be'] : ['shift_jis', 'euc-jp'];
  const scored = candidates
    .map((encoding) => ({ encoding, score: scoreOf(bytes, encoding) }))
    .sort((one, other) => other.score - one.score);
  const [best, next] = scored;
  if (!best || best.score < LEAST_SCORE) return undefined;
  const isClear = best.score - (next?.score ?? -Infinity) >= CLEAR_LEAD;
  return { encoding: best.encoding, hasByteOrderMark: false, certainty: isClear ? 'likely' : 'doubtful' };
}

/** Text, and how many of its characters stand for bytes that mean nothing (U+FFFD). */
export interface DecodedText {
  readonly text: string;
  readonly undecodable: number;
}

/** Decodes bytes; a byte order mark of the encoding is taken off. Throws nothing. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  if (decodes(bytes, encoding)) return { text, undecodable: 0 };
  return { text, undecodable: [...text.matchAll(/\ufffd/g)].length };
}

function decodes(bytes: Uint8Array, encoding: TextEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Seven bits, and a switch to JIS X 0208 (ESC $ B, ESC $ @) somewhere. */
function isIso2022(bytes: Uint8Array): boolean {
  const escape = bytes.indexOf(0x1b);
  if (escape < 0 || bytes.some((byte) => byte > 0x7f)) return false;
  return bytes[escape + 1] === 0x24 || bytes[escape + 1] === 0x28;
}

/** One in so many bytes: a stray sign (Access breaks lines with one) does not make a list anything else. */
const MOST_CONTROL = 200;

/** Control characters as no text has them. */
function hasControl(bytes: Uint8Array): boolean {
  let count = 0;
  for (const byte of bytes) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) count += 1;
  return count * MOST_CONTROL > bytes.length;
}

/** Mean score of a character, -Infinity where the bytes are not valid. */
function scoreOf(bytes: Uint8Array, encoding: TextEncoding): number {
  // Odd bytes are no UTF-16; the last half character of other samples is forgiven.
  const sample = bytes.subarray(0, SAMPLE_SIZE);
  const isWide = encoding.startsWith('utf-16');
  if (isWide && bytes.length % 2 === 1) return -Infinity;
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return -Infinity;
  }
  if (text === '') return -Infinity;
  const sum = WEIGHTS.reduce(
    (total, [pattern, weight]) => total + (text.match(pattern)?.length ?? 0) * weight,
    0,
  );
  return sum / text.length;
}
