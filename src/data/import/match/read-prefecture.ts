import { fromLocalGovernmentCode, type PrefectureCode } from '../../../domain/municipality-code.ts';
import type { ListIndex, NamedPrefecture } from './list-index.ts';

/** Text without the differences that only the way of typing makes: width of characters, white space, what nobody sees. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');
}

/** The name without its last character where that says 都, 府 or 県; 北海道 has no shorter form. */
const shortName = (name: string): string => name.replace(/[都府県]$/u, '');

/**
 * The prefecture that a cell names: by its name with or without 都, 府, 県 (「青森」, 「青森県（10）」), by its number (「2」,
 * 「02」), or by its code (「020001」, the zero in front may be lost).
 * @returns undefined where the cell names none, empty cells among them
 */
export function readPrefecture(index: ListIndex, text: string): NamedPrefecture | undefined {
  const plain = plainText(text).replace(/[(〔[【].*$/u, '');
  if (/^\d+$/.test(plain)) return index.prefectures.get(codeOf(plain));
  for (const prefecture of index.prefectures.values())
    if (plain === prefecture.name || plain === shortName(prefecture.name)) return prefecture;
  return undefined;
}

function codeOf(digits: string): PrefectureCode {
  if (digits.length <= 2) return digits.padStart(2, '0');
  const code = fromLocalGovernmentCode(digits.padStart(6, '0'));
  return code?.length === 2 ? code : '';
}
