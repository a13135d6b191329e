import { columnOfLetters, type MergedRange } from '../sheet-table.ts';
import { attributesOf } from './xml-tags.ts';

/** How far the cells of a sheet reach that hold something. */
export interface SheetExtent {
  /** From 1; 0 for an empty sheet. */
  readonly lastRow: number;
  /** From 0; -1 for an empty sheet. */
  readonly lastColumn: number;
  /** The largest row that is mentioned at all, also without a cell. */
  readonly largestRow: number;
}

/** Measures a sheet (XML) before anything of its size is set aside for it. */
export function sheetExtent(xml: string): SheetExtent {
  let lastRow = 0;
  let widest = '';
  let largestRow = 0;
  const tags = /<(?:\w+:)?(c|row)\s([^<>]*)>/g;
  for (let found = tags.exec(xml); found !== null; found = tags.exec(xml)) {
    const [, tag, attributes = ''] = found;
    const [, letters = '', digits = ''] = /\br="([A-Z]*)(\d+)"/.exec(attributes) ?? [];
    const row = Number(digits);
    largestRow = Math.max(largestRow, row);
    // A cell that closes itself has a format and nothing else.
    if (tag !== 'c' || attributes.endsWith('/')) continue;
    lastRow = Math.max(lastRow, row);
    if (letters.length > widest.length || (letters.length === widest.length && letters > widest))
      widest = letters;
  }
  return { lastRow, lastColumn: columnOfLetters(widest), largestRow };
}

/** The merged cells of a sheet (XML), cut off at its last row and column. */
export function mergedRanges(xml: string, { lastRow, lastColumn }: SheetExtent): MergedRange[] {
  return attributesOf(xml, 'mergeCell').flatMap(({ ref = '' }) => {
    const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref) ?? [];
    if (left === undefined || right === undefined) return [];
    const range = {
      top: Number(top),
      left: columnOfLetters(left),
      bottom: Math.min(Number(bottom), lastRow),
      right: Math.min(columnOfLetters(right), lastColumn),
    };
    return range.bottom >= range.top && range.right >= range.left ? [range] : [];
  });
}
