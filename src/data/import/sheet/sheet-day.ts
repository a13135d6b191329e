import { cellAt, type SheetTable } from '../sheet-table.ts';
import { listDay } from './list-day.ts';
import { isTitle } from './row-words.ts';

/** Rows looked at for the day for which a sheet speaks. */
const TITLE_ROWS = 30;
/** Years before the first of an era. */
const ERA_OFFSET: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

/**
 * The day for which a sheet speaks, as far as its title rows or its name say it: 「令和8年8月1日現在」, 「R8」, 「2026年度」.
 * @returns `YYYY-MM-DD` or `YYYY`; empty where neither says any
 */
export function sheetDay(sheet: SheetTable): string {
  return listDay(sheet.rows.slice(0, TITLE_ROWS)) || yearIn(sheet.name) || yearIn(titleOf(sheet));
}

/** The first cell of a sheet where it is a title. */
function titleOf(sheet: SheetTable): string {
  const first = cellAt(sheet, 1, 0);
  return isTitle(first) ? first : '';
}

function yearIn(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  const [, era = '', year = ''] = /(令和|平成|(?<![A-Za-z])[RH])(\d{1,2}|元)(?!\d)/u.exec(plain) ?? [];
  if (era !== '') return String((year === '元' ? 1 : Number(year)) + (ERA_OFFSET[era] ?? 0));
  return /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(plain)?.[0] ?? '';
}

/** Do two days say different things? 2026 and 2026-08-01 do not. */
export function isAnotherDay(one: string, other: string): boolean {
  return one !== '' && other !== '' && !one.startsWith(other) && !other.startsWith(one);
}
