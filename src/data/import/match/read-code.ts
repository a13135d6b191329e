import {
  fromLocalGovernmentCode,
  isMunicipalityCode,
  type MunicipalityCode,
  type PrefectureCode,
} from '../../../domain/municipality-code.ts';
import type { ListIndex } from './list-index.ts';
import { plainText } from './read-prefecture.ts';

/** Why a code is of no use. */
export type CodeFault =
  /** Not digits, or not as many as a code has. */
  | 'code_form'
  /** Six digits of which the last does not follow from the others. */
  | 'code_check_digit'
  /** No municipality and no prefecture has it, or ever had it as far as the changes tell. */
  | 'code_unknown'
  /** A zero may be missing in front, but neither check digit nor prefecture proves it. */
  | 'code_zero_unproven'
  /** Five digits that are one municipality as they stand and another one with a zero in front. */
  | 'code_ambiguous';

/** What the code of an entry says. */
export type CodeReading =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'municipality';
      readonly code: MunicipalityCode;
      /** A lost zero was put back. */
      readonly isRestored: boolean;
      /** The code that stands there was given up for this one. */
      readonly isFormer: boolean;
    }
  | { readonly kind: 'prefecture'; readonly code: PrefectureCode; readonly isRestored: boolean }
  /** A special ward or a northern village. */
  | { readonly kind: 'not_counted'; readonly code: MunicipalityCode; readonly isRestored: boolean }
  | { readonly kind: 'broken'; readonly fault: CodeFault };

type Meaning = Exclude<CodeReading, { kind: 'none' | 'broken' }>;

const broken = (fault: CodeFault): CodeReading => ({ kind: 'broken', fault });

/**
 * Reads a code of five digits, of six with its check digit, or of a prefecture. A zero that a spreadsheet has taken
 * from the front is put back only where the check digit proves it, or the prefecture of the row.
 *
 * @param text as printed
 * @param prefecture of the row; undefined where none stands there
 * @param name of the row; it decides between two municipalities that one number can mean
 */
export function readCode(
  index: ListIndex,
  text: string,
  prefecture: PrefectureCode | undefined,
  name: string,
): CodeReading {
  const digits = plainText(text);
  if (digits === '') return { kind: 'none' };
  if (!/^\d{1,6}$/.test(digits) || digits.length === 3) return broken('code_form');
  if (digits.length <= 2) return ofPrefecture(index, digits);
  if (digits.length === 6) return ofSixDigits(index, digits);
  if (digits.length === 4) {
    const restored = meaningOf(index, `0${digits}`, true);
    if (restored === undefined) return broken('code_unknown');
    return restored.code.slice(0, 2) === prefecture ? restored : broken('code_zero_unproven');
  }
  const asPrinted = meaningOf(index, digits, false);
  const fromSix = fromLocalGovernmentCode(`0${digits}`);
  const restored = fromSix === undefined ? undefined : meaningOf(index, fromSix.padEnd(5, '0'), true);
  if (asPrinted === undefined || restored === undefined)
    return asPrinted ?? restored ?? broken('code_unknown');
  const possible = [asPrinted, restored];
  const byPrefecture = possible.filter(({ code }) => code.slice(0, 2) === prefecture);
  const byName = possible.filter(({ code }) => index.places.byCode(code)?.name === name);
  return only(byPrefecture) ?? only(byName) ?? broken('code_ambiguous');
}

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

function ofPrefecture(index: ListIndex, digits: string): CodeReading {
  const code = digits.padStart(2, '0');
  return index.prefectures.has(code)
    ? { kind: 'prefecture', code, isRestored: digits.length === 1 }
    : broken('code_unknown');
}

function ofSixDigits(index: ListIndex, digits: string): CodeReading {
  const code = fromLocalGovernmentCode(digits);
  if (code === undefined) return broken('code_check_digit');
  return meaningOf(index, code.padEnd(5, '0'), false) ?? broken('code_unknown');
}

/** What five digits are, 01000 being the prefecture. */
function meaningOf(index: ListIndex, five: string, isRestored: boolean): Meaning | undefined {
  const prefecture = five.slice(0, 2);
  if (five.endsWith('000') && index.prefectures.has(prefecture))
    return { kind: 'prefecture', code: prefecture, isRestored };
  if (!isMunicipalityCode(five)) return undefined;
  if (index.places.byCode(five)) return { kind: 'municipality', code: five, isRestored, isFormer: false };
  if (index.places.notCounted(five)) return { kind: 'not_counted', code: five, isRestored };
  const since = index.places.changesOfCode(five)[0]?.newCode;
  return since === undefined ? undefined : { kind: 'municipality', code: since, isRestored, isFormer: true };
}
