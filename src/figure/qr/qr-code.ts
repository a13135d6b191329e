import { encode } from 'uqr';

/** The largest code that a telephone still reads from a screen or from paper: 97 modules a side (ISO/IEC 18004). */
const LARGEST_VERSION = 20;
/** Bytes that it holds at correction level M (ISO/IEC 18004, table 7). */
const LONGEST = 666;

/**
 * A text as a QR code that stays readable with 15 % of it covered (correction level M), more where that costs no module.
 * @returns `[row][column]`, true is dark, without the quiet zone; undefined where the text is longer than 666 bytes
 */
export function qrCode(text: string): boolean[][] | undefined {
  if (new TextEncoder().encode(text).length > LONGEST) return undefined;
  return encode(text, { ecc: 'M', boostEcc: true, maxVersion: LARGEST_VERSION, border: 0 }).data;
}
