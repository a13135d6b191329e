import type { SheetTable } from '../sheet-table.ts';
import { plainCell } from './cell-text.ts';
import type { ColumnRoles } from './guess-columns.ts';

/** Rows looked at below the head. */
const SAMPLED_ROWS = 3_000;
/** Share of the cells that must be names of wards. */
const MOST = 0.8;

/** The special wards: 地方自治法 第281条.. */
const WARDS = new Set(
  (
    '千代田 中央 港 新宿 文京 台東 墨田 江東 品川 目黒 大田 世田谷 渋谷 中野 杉並 豊島 北 荒川 板橋 練馬 足立 葛飾 ' +
    '江戸川'
  ).split(' '),
);

/**
 * The column of a list in which each ward has rows of its own that says whose row it is: from 0.
 * @returns undefined where the list names no wards, or only one
 */
export function wardColumn(sheet: SheetTable, { columns, dataFrom }: ColumnRoles): number | undefined {
  const rows = sheet.rows.slice(dataFrom - 1, dataFrom - 1 + SAMPLED_ROWS);
  return columns.find(({ column, role }) => {
    if (role !== 'none') return false;
    const cells = rows.map((cells) => plainCell(cells[column] ?? '')).filter((text) => text !== '');
    const wards = cells.filter((text) => text.endsWith('区') && WARDS.has(text.slice(0, -1)));
    return new Set(wards).size >= 2 && wards.length >= cells.length * MOST;
  })?.column;
}
