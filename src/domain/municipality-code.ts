/**
 * Codes of Japanese local governments.
 *
 * Inside the product a municipality is named by its 5 digits (JIS X 0401, two digits for the prefecture, and
 * JIS X 0402, three for the municipality), always as text, so that the leading zero of 01–09 lives. The 6-digit
 * 全国地方公共団体コード adds a check digit; it is met only where data comes in or goes out.
 */

/** Five digits as text, e.g. `01100`. Text from a file passes `isMunicipalityCode` before it is called one. */
export type MunicipalityCode = string;

/** Two digits as text, `01`–`47`. */
export type PrefectureCode = string;

/** The last of the 47 prefectures in JIS X 0401. */
const LAST_PREFECTURE = 47;

/** Weights of the first five digits in the check digit of the 6-digit code (総務省「全国地方公共団体コード仕様」). */
const CHECK_DIGIT_WEIGHTS = [6, 5, 4, 3, 2];

/** Is the text the form of a prefecture's code, `01`–`47`? */
export function isPrefectureCode(text: string): boolean {
  return /^\d{2}$/.test(text) && Number(text) >= 1 && Number(text) <= LAST_PREFECTURE;
}

/**
 * Is the text the form of a municipality's code: five digits, beginning with a prefecture and not ending in 000
 * (which is the prefecture itself)? Says nothing about whether such a municipality exists.
 */
export function isMunicipalityCode(text: string): boolean {
  return /^\d{5}$/.test(text) && isPrefectureCode(text.slice(0, 2)) && !text.endsWith('000');
}

/** The text as a municipality's code. Throws a RangeError when it has not the form of one. */
export function municipalityCode(text: string): MunicipalityCode {
  if (!isMunicipalityCode(text)) throw new RangeError(`not a municipality code: ${text}`);
  return text;
}

/** The text as a prefecture's code. Throws a RangeError when it has not the form of one. */
export function prefectureCode(text: string): PrefectureCode {
  if (!isPrefectureCode(text)) throw new RangeError(`not a prefecture code: ${text}`);
  return text;
}

/** The prefecture that a municipality belongs to: the first two digits. */
export function prefectureOf(code: MunicipalityCode): PrefectureCode {
  return prefectureCode(code.slice(0, 2));
}

/**
 * The check digit of a 5-digit code, 0–9: 11 minus the weighted sum modulo 11, of which the last digit counts
 * (総務省「全国地方公共団体コード仕様」, modulus 11 with weights 6, 5, 4, 3, 2). Throws a RangeError unless the text is
 * five digits.
 */
export function checkDigit(fiveDigits: string): number {
  if (!/^\d{5}$/.test(fiveDigits)) throw new RangeError(`not five digits: ${fiveDigits}`);
  const sum = CHECK_DIGIT_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(fiveDigits[index]),
    0,
  );
  return (11 - (sum % 11)) % 10;
}

/** The 6-digit 全国地方公共団体コード of a municipality (5 digits) or of a prefecture (2 digits, filled up with 000). */
export function localGovernmentCode(code: MunicipalityCode | PrefectureCode): string {
  const fiveDigits = code.padEnd(5, '0');
  return `${fiveDigits}${checkDigit(fiveDigits)}`;
}

/**
 * Reads a 6-digit 全国地方公共団体コード: the municipality's code, the prefecture's code when digits three to five are
 * 000, or undefined when the form or the check digit is wrong.
 */
export function fromLocalGovernmentCode(sixDigits: string): MunicipalityCode | PrefectureCode | undefined {
  if (!/^\d{6}$/.test(sixDigits)) return undefined;
  const fiveDigits = sixDigits.slice(0, 5);
  if (checkDigit(fiveDigits) !== Number(sixDigits[5])) return undefined;
  if (isMunicipalityCode(fiveDigits)) return fiveDigits;
  const prefecture = fiveDigits.slice(0, 2);
  return isPrefectureCode(prefecture) ? prefecture : undefined;
}
