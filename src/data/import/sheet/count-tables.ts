import type { StatedTotal } from '../../../domain/list-import.ts';
import type { SheetTable } from '../sheet-table.ts';
import { cellNumber, plainCell, prefectureIn } from './cell-text.ts';
import { countOfHead, roleOfHead, type CountedKind } from './header-words.ts';
import { sumWords } from './row-words.ts';
import { fullCells } from './table-head.ts';

/** Tables of numbers by prefecture that a sheet holds beside, above or below its list. */
export interface CountTables {
  readonly totals: readonly StatedTotal[];
  /** The rows that are heads and lines of such tables, from 1. */
  readonly rows: ReadonlySet<number>;
}

/** Lines without a number after which a table has ended. */
const GAP = 3;

/** Longest head of a column of numbers. */
const LONGEST_HEAD = 20;

/**
 * Finds tables of numbers by prefecture: a head with 市, 町, 村 or 計, and below it lines of a prefecture (or a sum)
 * with numbers. Where the same head stands twice side by side, each prefecture has the numbers to its right.
 */
export function countTables(sheet: SheetTable): CountTables {
  const totals: StatedTotal[] = [];
  const rows = new Set<number>();
  let heads = new Map<number, CountedKind>();
  let headRows: number[] = [];
  let lastRow = 0;
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    const found = headsOf(sheet, row);
    if (found) {
      // A second line of the same head adds its columns.
      const isSecondLine = headRows.at(-1) === row - 1;
      heads = isSecondLine ? new Map([...heads, ...found]) : found;
      headRows = isSecondLine ? [...headRows, row] : [row];
      lastRow = row;
      continue;
    }
    if (heads.size === 0) continue;
    const line = totalsOf(sheet, row, heads);
    if (line.length > 0) {
      lastRow = row;
      for (const each of [...headRows, row]) rows.add(each);
      totals.push(...line);
    } else if (row - lastRow > GAP) heads = new Map();
  }
  return { totals, rows };
}

/** The last characters of heads of numbers; names of places end so too, and are told apart by the whole word. */
const HEAD_ENDING = /[市町村計数流の体県）)]\s*$/;

/** The columns of numbers of a head; undefined where a row is none. */
function headsOf(sheet: SheetTable, row: number): Map<number, CountedKind> | undefined {
  const heads = new Map<number, CountedKind>();
  let hasPlaces = false;
  (sheet.rows[row - 1] ?? []).forEach((text, column) => {
    if (text.length > LONGEST_HEAD || text === '') return;
    if (roleOfHead(text) === 'prefecture') hasPlaces = true;
    // 県 alone is the head of the names in the same line.
    else if (HEAD_ENDING.test(text)) {
      const count = countOfHead(text);
      if (count !== undefined) heads.set(column, count);
    }
  });
  if (heads.size === 0) return undefined;
  return hasPlaces || new Set(heads.values()).size >= 2 ? heads : undefined;
}

function totalsOf(sheet: SheetTable, row: number, heads: ReadonlyMap<number, CountedKind>): StatedTotal[] {
  const cells = fullCells(sheet, row);
  const totals: StatedTotal[] = [];
  let of: string | undefined;
  let kinds = new Set<CountedKind>();
  for (const { column, text } of cells) {
    const label = labelOf(text);
    if (label !== undefined) {
      of = label;
      kinds = new Set();
      continue;
    }
    const kind = heads.get(column);
    const value = cellNumber(text);
    if (of === undefined || kind === undefined || value === undefined || kinds.has(kind)) continue;
    kinds.add(kind);
    totals.push({ place: { sheet: sheet.name, row, column }, prefecture: of, kind, value, text });
  }
  return totals;
}

/** The prefecture as printed; empty for the whole; undefined for neither, sums of regions among them. */
function labelOf(text: string): string | undefined {
  if (prefectureIn(text) !== undefined) return text;
  const sum = sumWords(text);
  if (sum === undefined) return undefined;
  if (prefectureIn(sum.of) !== undefined) return sum.of;
  return plainCell(sum.of) === '' || plainCell(sum.of) === '全国' ? '' : undefined;
}
