import Encoding from 'encoding-japanese';
import { csvText } from './csv-text.ts';
import { headOf, type ExportTable, type ExportWords } from './export-table.ts';

/** A character that Shift_JIS (CP932) does not have, and every cell it stands in. */
export interface UnwritableCharacter {
  readonly character: string;
  /** `U+20BB7`. */
  readonly codePoint: string;
  /** Rows as a spreadsheet counts them: the head is row 1. */
  readonly places: readonly { readonly row: number; readonly column: string }[];
}

/** Stands where a character could not be written, as printers have always set it (下駄記号). */
const GETA = '〓';

/** Signs that have a twin in the character set which looks the same. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['\u2014', '\u2015'], // — and ―
  ['\u00a0', ' '],
]);

/**
 * A table as CSV in Shift_JIS (as Windows knows it, CP932), for programs that know nothing else. What cannot be
 * written is set as 〓, and told: to the caller, and at the end of the file itself.
 */
export function csvShiftJis(
  table: ExportTable,
  words: ExportWords,
): { bytes: Uint8Array<ArrayBuffer>; unwritable: UnwritableCharacter[] } {
  const unwritable = unwritableIn(table, words);
  const told = unwritable.flatMap(({ codePoint, places }) =>
    // The character itself would be lost here too.
    places.map(({ row, column }): [string, string] => [
      words.unwritable,
      words.unwritablePlace(GETA, codePoint, row, column),
    ]),
  );
  const text = [...csvText(table, words, told)].map(writableForm).join('');
  const codes = Encoding.convert(Encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE', type: 'array' });
  return { bytes: Uint8Array.from(codes), unwritable };
}

/** The characters of a table that Shift_JIS does not have, in the order in which they are met. */
export function unwritableIn(table: ExportTable, words: ExportWords): UnwritableCharacter[] {
  const found = new Map<string, { row: number; column: string }[]>();
  const heads = table.columns.map((column) => headOf(column, words));
  [heads, ...table.rows].forEach((cells, index) => {
    cells.forEach((cell, column) => {
      if (typeof cell !== 'string') return;
      for (const character of new Set(cell)) {
        if (isWritable(character)) continue;
        const places = found.get(character) ?? [];
        places.push({ row: index + 1, column: heads[column] ?? '' });
        found.set(character, places);
      }
    });
  });
  return [...found].map(([character, places]) => ({ character, codePoint: codePointOf(character), places }));
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function writableForm(character: string): string {
  return isWritable(character) ? (TWINS.get(character) ?? character) : GETA;
}

const known = new Map<string, boolean>();

function isWritable(character: string): boolean {
  const answer = known.get(character) ?? hasBytes(TWINS.get(character) ?? character);
  known.set(character, answer);
  return answer;
}

function hasBytes(character: string): boolean {
  if (character <= '\u007f') return true;
  try {
    Encoding.convert(Encoding.stringToCode(character), {
      to: 'SJIS',
      from: 'UNICODE',
      type: 'array',
      fallback: 'error',
    });
    return true;
  } catch {
    return false;
  }
}
