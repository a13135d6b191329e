import type {
  ListEntry,
  ListReading,
  SkippedRow,
  SkippedRowReason,
  StatedTotal,
} from '../../../domain/list-import.ts';
import { cellAt, type SheetTable } from '../sheet-table.ts';
import { blockRow, isHeadOf, type BlockRow } from './block-row.ts';
import { carriedPrefectures } from './carried-prefecture.ts';
import { plainCell, prefectureIn } from './cell-text.ts';
import { countTables } from './count-tables.ts';
import type { ColumnRoles } from './guess-columns.ts';
import { layoutOf, type ListBlock, type ListLayout } from './list-blocks.ts';
import { isNote, isTitle, sumWords } from './row-words.ts';
import { totalsInRow, withReach, type FoundTotal } from './stated-totals.ts';
import { fullCells } from './table-head.ts';
import { wardColumn } from './ward-column.ts';

/** Which reason a row has whose blocks give it several: the one that says most. */
const REASONS: readonly SkippedRowReason[] = [
  'total',
  'header',
  'title',
  'note',
  'no_name',
  'outside',
  'empty',
];

/**
 * Reads a sheet as a list, by the roles of its columns as the program has guessed or a person has set them. Nothing
 * is mended: every cell is handed on as printed. Each row of the sheet is an entry or a skipped row, or both where
 * several blocks stand side by side and only some of them have an entry there.
 */
export function readList(sheet: SheetTable, roles: ColumnRoles): ListReading {
  const layout = layoutOf(roles.columns);
  const counts = countTables(sheet);
  const end = sheet.aboutFrom ?? sheet.rows.length + 1;
  const entries: Omit<ListEntry, 'id'>[] = [];
  const sums: FoundTotal[] = [];
  const reasons = new Map<number, Set<SkippedRowReason>>();
  const entryRows = new Set<number>();
  const rows = { first: roles.dataFrom, last: end - 1 };
  const wards = wardColumn(sheet, roles);
  const carries = carriedPrefectures(sheet, layout.blocks, rows, wards);
  let prefecture = '';
  let ward = '';
  let isHeadingOnly = false;

  const visit = (block: ListBlock, row: number) => {
    const above = isHeadingOnly ? prefecture : undefined;
    const raw = besideBlock(sheet, layout, block, row, blockRow(sheet, block, row, above));
    const found = ofWholeSheet(raw, counts.rows.has(row), prefecture, carries(block, row));
    if (found.kind !== 'nothing') isHeadingOnly = found.kind === 'heading';
    if (found.kind === 'entry') {
      const isOwn = found.prefecture !== undefined;
      const isCarried = !isOwn && carries(block, row);
      prefecture = found.prefecture ?? prefecture;
      if (wards !== undefined) ward = cellAt(sheet, row, wards) || ward;
      entryRows.add(row);
      const more = {
        ward,
        prefecture: isOwn || isCarried ? prefecture : '',
        isPrefectureCarried: isCarried && plainCell(prefecture) !== '',
        prefectureAbove: isOwn || isCarried ? '' : prefecture,
      };
      for (const name of found.names) entries.push(entryOf(sheet, block, row, name, more));
    } else if (found.kind === 'heading') {
      prefecture = found.prefecture;
      addTo(reasons, row, 'header');
    } else if (found.kind === 'skipped') {
      prefecture = found.prefecture ?? prefecture;
      addTo(reasons, row, found.reason);
      if (found.reason === 'total' && !counts.rows.has(row)) {
        const position = { prefectureAbove: prefecture, entriesBefore: entries.length };
        sums.push(...totalsInRow(sheet, row, block, roles.columns, position));
      }
    }
  };
  for (const { first, last } of pagesOf(sheet, layout, rows)) {
    const page = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    if (layout.order === 'rows') for (const row of page) for (const block of layout.blocks) visit(block, row);
    else for (const block of layout.blocks) for (const row of page) visit(block, row);
  }

  const skipped: SkippedRow[] = [];
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    const told = reasons.get(row);
    const isEntry = entryRows.has(row);
    // A head or a sum of one block beside an entry of another is told as well; a prefecture is part of the entry.
    if (isEntry && (told === undefined || (told.size === 1 && told.has('header')))) continue;
    const reason =
      row < end
        ? (REASONS.find((each) => told?.has(each)) ?? reasonOutside(sheet, row, roles, counts.rows))
        : 'note';
    skipped.push({
      sheet: sheet.name,
      row,
      reason,
      isInTable: row >= roles.dataFrom && row < end,
      text: fullCells(sheet, row).map(({ text }) => text),
    });
  }
  return {
    entries: entries.map((entry, id) => ({ id, ...entry })),
    skipped,
    totals: distinct([...counts.totals.filter(({ place }) => place.row < end), ...withReach(sums, entries)]),
  };
}

/** The pages of a sheet: from a head to the next. */
function pagesOf(
  sheet: SheetTable,
  { blocks, order }: ListLayout,
  { first, last }: { readonly first: number; readonly last: number },
): { first: number; last: number }[] {
  const starts = [first];
  for (let row = first + 1; order === 'blocks' && row <= last; row += 1) {
    if (blocks.some((block) => isHeadOf(sheet, block, row))) starts.push(row);
  }
  return starts.map((start, index) => ({ first: start, last: (starts[index + 1] ?? last + 1) - 1 }));
}

/** A prefecture (in a table of one block) or a sum may also stand in a column that is none of the list's. */
function besideBlock(
  sheet: SheetTable,
  { blocks, order }: ListLayout,
  { from, to }: ListBlock,
  row: number,
  found: BlockRow,
): BlockRow {
  const isWithout = found.kind === 'skipped' && found.reason === 'no_name';
  if (found.kind !== 'nothing' && !isWithout) return found;
  const cells = fullCells(sheet, row).filter(({ column }) => column >= from && column <= to);
  const [only] = cells;
  const isAlone = order === 'rows' && blocks.length === 1 && !isWithout && cells.length === 1;
  if (only && isAlone && prefectureIn(only.text) !== undefined)
    return { kind: 'heading', prefecture: only.text };
  return cells.some(({ text }) => sumWords(text) !== undefined)
    ? { kind: 'skipped', reason: 'total' }
    : found;
}

/** What a row is among the others: a line of a table of numbers is no row that has lost its name. */
function ofWholeSheet(
  found: BlockRow,
  isCounts: boolean,
  prefecture: string,
  mayBeHeading: boolean,
): BlockRow {
  const isLost =
    found.kind === 'heading' && !mayBeHeading && prefectureIn(found.prefecture) === prefectureIn(prefecture);
  if (found.kind === 'nothing' || found.kind === 'entry') return found;
  if (isCounts) return { kind: 'skipped', reason: 'total', prefecture: found.prefecture };
  return isLost ? { kind: 'skipped', reason: 'no_name', prefecture } : found;
}

function entryOf(
  sheet: SheetTable,
  block: ListBlock,
  row: number,
  name: string,
  more: Pick<ListEntry, 'prefecture' | 'isPrefectureCarried' | 'prefectureAbove' | 'ward'>,
): Omit<ListEntry, 'id'> {
  const text = (column: number | undefined) => (column === undefined ? '' : cellAt(sheet, row, column));
  const kind = text(block.kind);
  return {
    ...more,
    place: { sheet: sheet.name, row, column: block.name ?? block.code ?? 0 },
    name,
    kind: plainCell(kind) === '' ? block.kindOfHead : kind,
    code: text(block.code),
    columns: {
      prefecture: block.prefecture ?? null,
      kind: block.kind ?? null,
      code: block.code ?? null,
    },
  };
}

/** Why a row is no entry in which no block has anything. */
function reasonOutside(
  sheet: SheetTable,
  row: number,
  { firstRow, dataFrom }: ColumnRoles,
  countRows: ReadonlySet<number>,
): SkippedRowReason {
  const texts = fullCells(sheet, row).map(({ text }) => text);
  if (texts.length === 0) return 'empty';
  if (countRows.has(row)) return 'total';
  if (row >= firstRow && row < dataFrom) return 'header';
  if (texts.some(isNote)) return 'note';
  return row < firstRow || texts.some(isTitle) ? 'title' : 'outside';
}

function addTo(reasons: Map<number, Set<SkippedRowReason>>, row: number, reason: SkippedRowReason): void {
  reasons.set(row, (reasons.get(row) ?? new Set()).add(reason));
}

/** The same sum said twice, as on every line of its prefecture, is one. */
function distinct(totals: readonly StatedTotal[]): StatedTotal[] {
  const keys = new Set<string>();
  return totals.filter(({ prefecture, kind, value }) => {
    const key = `${plainCell(prefecture)} ${kind} ${value}`;
    return keys.size < keys.add(key).size;
  });
}
