import type { SkippedRowReason } from '../../../domain/list-import.ts';
import { cellAt, type SheetTable } from '../sheet-table.ts';
import {
  isPrefectureName,
  looksLikeCode,
  looksLikeKind,
  looksMunicipal,
  plainCell,
  prefectureIn,
} from './cell-text.ts';
import { roleOfHead } from './header-words.ts';
import type { ListBlock } from './list-blocks.ts';
import { isNote, isPartHeading, isPartOfPrefecture, isTitle, sumWords } from './row-words.ts';

/** What a row of a block is. */
export type BlockRow =
  | { readonly kind: 'nothing' }
  /** Names as printed (one empty where another cell is filled), and the prefecture where the row itself says it. */
  | { readonly kind: 'entry'; readonly names: readonly string[]; readonly prefecture: string | undefined }
  /** Only a prefecture: it stands for the rows below. */
  | { readonly kind: 'heading'; readonly prefecture: string }
  /** No entry; a prefecture in it stands for the rows below all the same. */
  | { readonly kind: 'skipped'; readonly reason: SkippedRowReason; readonly prefecture?: string | undefined };

const NOTHING: BlockRow = { kind: 'nothing' };
const skipped = (reason: SkippedRowReason, prefecture = ''): BlockRow => ({
  kind: 'skipped',
  reason,
  prefecture: prefectureIn(prefecture) === undefined ? undefined : prefecture,
});

/** The cells of a block in a row, as printed. */
function cellsOf(sheet: SheetTable, block: ListBlock, row: number) {
  const text = (column: number | undefined) => (column === undefined ? '' : cellAt(sheet, row, column));
  return {
    name: text(block.name),
    prefecture: text(block.prefecture),
    kind: text(block.kind),
    code: text(block.code),
  };
}

/**
 * Looks what a row of a block is.
 * @param headingAbove the prefecture, if nothing has stood in the block since its name
 */
export function blockRow(
  sheet: SheetTable,
  block: ListBlock,
  row: number,
  headingAbove: string | undefined,
): BlockRow {
  const { name, prefecture, kind, code } = cellsOf(sheet, block, row);
  const isEmpty = [name, prefecture, kind, code].every((text) => plainCell(text) === '');
  if (isEmpty) return NOTHING;
  if (isRepeatedHead(block, name, prefecture)) return skipped('header');
  if ([name, prefecture, kind].some((text) => sumWords(text) !== undefined)) {
    return skipped('total', prefecture);
  }
  const isPlace = looksLikeCode(code) || looksLikeKind(kind);
  const hasPrefecture = prefectureIn(prefecture) !== undefined;
  if (plainCell(name) === '') {
    if (isPlace) return { kind: 'entry', names: [''], prefecture: ownPrefecture(prefecture) };
    if (hasPrefecture) return { kind: 'heading', prefecture };
    return skipped(reasonOf(prefecture) ?? 'no_name');
  }
  const names = namesIn(name);
  const reason = names.length > 1 ? undefined : reasonOf(name);
  // What has a prefecture, kind or code of its own is somebody's entry, however it is written. Only a number, 市部 or a
  // region in the row in which a prefecture begins can be none.
  const isEntry = isPlace || (hasPrefecture && reason !== 'no_name' && !isPartOfPrefecture(name));
  if (reason !== undefined && !isEntry) return skipped(reason, prefecture);
  if (block.prefecture !== undefined) return { kind: 'entry', names, prefecture: ownPrefecture(prefecture) };
  if (isHeading(name)) {
    // Printed twice, one below the other, it is a heading and then the prefecture as an entry of its own list.
    const isEntry = headingAbove !== undefined && prefectureIn(headingAbove) === prefectureIn(name);
    return isEntry
      ? { kind: 'entry', names: [name], prefecture: undefined }
      : { kind: 'heading', prefecture: name };
  }
  return withPrefix(names);
}

/** A prefecture in a column of names; the list of 2015 prints the long ones without 県 (神奈川). */
function isHeading(name: string): boolean {
  return isPrefectureName(name) || (prefectureIn(name) !== undefined && plainCell(name).length === 3);
}

/** 北海道旭川市, 青森県　弘前市: the prefecture stands before the name in its cell. */
function withPrefix(names: readonly string[]): BlockRow {
  const [, prefecture = '', rest = ''] =
    /^\s*(北海道|東京都|京都府|大阪府|[^\s県]{2,3}県)\s*(\S[\s\S]*)$/.exec(names[0] ?? '') ?? [];
  const isPrefix = prefectureIn(prefecture) !== undefined && looksMunicipal(rest);
  return isPrefix
    ? { kind: 'entry', names: [rest, ...names.slice(1)], prefecture }
    : { kind: 'entry', names, prefecture: undefined };
}

/** Does a row stand for the head again, as at the top of each printed page? */
export function isHeadOf(sheet: SheetTable, block: ListBlock, row: number): boolean {
  const { name, prefecture } = cellsOf(sheet, block, row);
  return isRepeatedHead(block, name, prefecture);
}

function isRepeatedHead(block: ListBlock, name: string, prefecture: string): boolean {
  if (looksMunicipal(name) || [name, prefecture].some((text) => prefectureIn(text) !== undefined))
    return false;
  const plain = plainCell(name);
  if (plain !== '' && plain === plainCell(block.head)) return true;
  const role = roleOfHead(name);
  // In a column of names alone 都道府県名 stands above them too.
  if (role === 'name' || (role === 'prefecture' && block.prefecture === undefined)) return true;
  return plain === '' && prefectureIn(prefecture) === undefined && roleOfHead(prefecture) === 'prefecture';
}

/** Signs for what stands above: 〃, 同上. */
const AS_ABOVE = /^(?:[〃々仝"”]|′′|''|,,|同上?)$/;

/** Does a cell say by a sign that it is as the one above? */
export function isSignForAbove(text: string): boolean {
  return AS_ABOVE.test(plainCell(text));
}

function ownPrefecture(text: string): string | undefined {
  return plainCell(text) === '' || isSignForAbove(text) ? undefined : text;
}

/** Why a text in the column of names is no name; undefined for everything that could be one. */
function reasonOf(text: string): SkippedRowReason | undefined {
  if (plainCell(text) === '') return undefined;
  if (isNote(text)) return 'note';
  if (isTitle(text)) return 'title';
  if (isPartHeading(text)) return 'header';
  // Numbers of pages and lines.
  return /^[\d.,()-]+$/.test(plainCell(text)) ? 'no_name' : undefined;
}

/**
 * The names of a cell. Several stand in one where 、, ・, / or a space parts them, or where each line is a whole name: a name that is
 * only broken over two lines (かすみがうら/市) is one.
 */
function namesIn(text: string): string[] {
  const isMunicipal = (part: string) => looksMunicipal(part) && plainCell(part).length >= 2;
  const isWhole = (part: string) => isPrefectureName(part) || isMunicipal(part);
  for (const [separator, isName] of [
    [/[、，]/, isWhole],
    [/\r?\n/, isWhole],
    // Before these a prefecture may stand for the name behind it.
    [/[・･／/]/, isMunicipal],
    [/\s/, isMunicipal],
  ] as const) {
    const parts = text.split(separator).filter((part) => plainCell(part) !== '');
    if (parts.length >= 2 && parts.every(isName)) return parts;
  }
  return [text];
}
