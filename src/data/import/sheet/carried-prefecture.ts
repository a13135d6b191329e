import { cellAt, type SheetTable } from '../sheet-table.ts';
import { isHeadOf, isSignForAbove } from './block-row.ts';
import { plainCell, prefectureIn } from './cell-text.ts';
import type { ListBlock } from './list-blocks.ts';
import { sumWords } from './row-words.ts';

/** Says of a row without a prefecture whether that of the rows above is its own. */
export type CarriesPrefecture = (block: ListBlock, row: number) => boolean;

/**
 * Looks how the columns of prefectures are filled. In blocks, each name stands once and empty cells follow: these have
 * the prefecture of the first row. Where a name stands again in the next row, or after others, every row has its own:
 * an empty cell was forgotten, and only merged cells or a sign (〃) say whose it is.
 *
 * @param rows from the first row of the list to its last
 * @param wardColumn where each ward has rows of its own, its names of prefectures begin anew; undefined: none
 */
export function carriedPrefectures(
  sheet: SheetTable,
  blocks: readonly ListBlock[],
  rows: { readonly first: number; readonly last: number },
  wardColumn: number | undefined,
): CarriesPrefecture {
  const columns = [...new Set(blocks.map(({ prefecture }) => prefecture))].filter(
    (column) => column !== undefined,
  );
  const groups = wardColumn !== undefined && standsInGroups(sheet, wardColumn, rows) ? wardColumn : undefined;
  const isInBlocks = columns.every((column) =>
    standsOnce(
      sheet,
      blocks.filter((block) => block.prefecture === column),
      rows,
      groups,
    ),
  );
  const mergedRows = new Map(columns.map((column) => [column, rowsBelowMerged(sheet, column)]));
  return ({ prefecture: column }, row) => {
    if (column === undefined || isInBlocks || isSignForAbove(cellAt(sheet, row, column))) return true;
    return mergedRows.get(column)?.[row] === 1;
  };
}

/** Does each ward stand once, with empty cells below for its other rows? */
function standsInGroups(
  sheet: SheetTable,
  column: number,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const known = new Set<string>();
  let hasEmpty = false;
  for (let row = first; row <= last; row += 1) {
    const ward = plainCell(cellAt(sheet, row, column));
    if (ward === '') hasEmpty = true;
    else if (known.size === known.add(ward).size) return false;
  }
  return hasEmpty;
}

/** Does each prefecture stand once, from one head (or one ward) to the next? */
function standsOnce(
  sheet: SheetTable,
  blocks: readonly ListBlock[],
  { first, last }: { readonly first: number; readonly last: number },
  wardColumn: number | undefined,
): boolean {
  const column = blocks[0]?.prefecture ?? 0;
  const known = new Set<string>();
  for (let row = first; row <= last; row += 1) {
    const ward = wardColumn === undefined ? '' : plainCell(cellAt(sheet, row, wardColumn));
    if (ward !== '' || blocks.some((block) => isHeadOf(sheet, block, row))) known.clear();
    const prefecture = prefectureIn(cellAt(sheet, row, column));
    const hasEntry = blocks.some(
      ({ name, code }) => isEntry(cellAt(sheet, row, name ?? -1)) || isEntry(cellAt(sheet, row, code ?? -1)),
    );
    if (prefecture === undefined || !hasEntry) continue;
    if (known.has(prefecture)) return false;
    known.add(prefecture);
  }
  return true;
}

const isEntry = (text: string): boolean => plainCell(text) !== '' && sumWords(text) === undefined;

/** By row: 1 where its cell is part of merged cells that begin above with some text. Only as long as the sheet. */
function rowsBelowMerged(sheet: SheetTable, column: number): Uint8Array {
  const depth = new Int32Array(sheet.rows.length + 2);
  for (const { top, left, bottom, right } of sheet.merged) {
    if (left > column || right < column || plainCell(cellAt(sheet, top, left)) === '') continue;
    const end = Math.min(bottom, sheet.rows.length);
    if (top >= end) continue;
    depth[top + 1] = (depth[top + 1] ?? 0) + 1;
    depth[end + 1] = (depth[end + 1] ?? 0) - 1;
  }
  const isBelow = new Uint8Array(sheet.rows.length + 1);
  let open = 0;
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    open += depth[row] ?? 0;
    isBelow[row] = open > 0 ? 1 : 0;
  }
  return isBelow;
}
