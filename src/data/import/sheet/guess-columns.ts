import { columnCount, type SheetTable } from '../sheet-table.ts';
import {
  cellNumber,
  looksLikeCode,
  looksLikeKind,
  looksMunicipal,
  plainCell,
  prefectureIn,
} from './cell-text.ts';
import { roleOfHead, type ColumnRole } from './header-words.ts';
import { findHead } from './table-head.ts';

/** What a column is taken for. A person may set another role; the rest of it stays. */
export interface ColumnGuess {
  readonly column: number;
  /** Its head as printed, lines joined by a line break; empty where there is none. */
  readonly head: string;
  readonly role: ColumnRole;
  /** 0–1: 1 is a head that says so with cells that agree. */
  readonly confidence: number;
  /** The first few cells below the head that are not empty. */
  readonly samples: readonly string[];
}

/** How a sheet is to be read as a list. */
export interface ColumnRoles {
  readonly sheet: string;
  /** The first row of the table (its head, where it has one); everything above is a title. */
  readonly firstRow: number;
  /** The first row below the head; `firstRow` itself where there is no head. */
  readonly dataFrom: number;
  readonly columns: readonly ColumnGuess[];
  /** Confidence that the sheet is a list at all: that of its least certain column of names; 0 without one. */
  readonly confidence: number;
}

/** Rows looked at below the head. */
const SAMPLED_ROWS = 3_000;
const SAMPLES = 4;
/** Characters of a head or a sample: all that can be known of a cell stands at its beginning. */
const SHOWN_CHARACTERS = 200;
/** Shares of the cells that must look so without a head that says it. */
const MOST = 0.6;
const NEARLY_ALL = 0.8;

/** What the cells of a column look like, as shares of those that are not empty. */
interface Look {
  readonly municipal: number;
  readonly prefecture: number;
  readonly code: number;
  readonly kind: number;
  readonly number: number;
}

/** Guesses what the columns of a sheet are. The guess is a proposal: `readList` takes it as a person leaves it. */
export function guessColumns(sheet: SheetTable): ColumnRoles {
  const head = findHead(sheet);
  if (head === undefined) return { sheet: sheet.name, firstRow: 1, dataFrom: 1, columns: [], confidence: 0 };
  const end = Math.min(
    sheet.aboutFrom === undefined ? Infinity : sheet.aboutFrom - 1,
    head.last + SAMPLED_ROWS,
  );
  const rows = sheet.rows.slice(head.last, end);
  const looks: Look[] = [];
  const guesses = Array.from({ length: columnCount(sheet) }, (_, column): ColumnGuess => {
    const texts = head.texts[column] ?? [];
    const cells = rows.map((row) => row[column] ?? '').filter((text) => plainCell(text) !== '');
    const look = lookOf(cells);
    looks.push(look);
    return {
      column,
      head: texts.join('\n').slice(0, SHOWN_CHARACTERS),
      samples: cells.slice(0, SAMPLES).map((text) => text.slice(0, SHOWN_CHARACTERS)),
      ...guess(headRole(texts), look),
    };
  });
  const columns = withSomeName(withoutSideColumns(guesses), looks);
  const names = columns.filter((column) => column.role === 'name');
  const codes = columns.filter((column) => column.role === 'code');
  const least = (names.length > 0 ? names : codes).map((column) => column.confidence);
  return {
    sheet: sheet.name,
    firstRow: head.first,
    dataFrom: head.last + 1,
    columns,
    confidence: least.length === 0 ? 0 : Math.min(...least),
  };
}

/** The lowest line of a head says most; together the lines may say what each does not (都道府 / 県名). */
function headRole(texts: readonly string[]): ColumnRole | undefined {
  const lowest = texts.toReversed().map(roleOfHead);
  return (
    lowest.find((role) => role !== undefined && role !== 'none') ?? roleOfHead(texts.join('')) ?? lowest[0]
  );
}

function lookOf(cells: readonly string[]): Look {
  const share = (test: (text: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  return {
    municipal: share(looksMunicipal),
    prefecture: share((text) => prefectureIn(text) !== undefined),
    code: share(looksLikeCode),
    kind: share(looksLikeKind),
    number: share((text) => cellNumber(text) !== undefined),
  };
}

function guess(role: ColumnRole | undefined, look: Look): { role: ColumnRole; confidence: number } {
  switch (role) {
    case 'name':
      // 市町村 may also stand above the number of them.
      if (look.number >= MOST) return { role: 'none', confidence: 0.9 };
      // 旭川 without 市 is a name all the same: its head says so.
      return { role, confidence: look.municipal >= 0.5 ? 1 : 0.7 };
    case 'prefecture':
      return { role, confidence: look.prefecture >= 0.5 ? 1 : 0.6 };
    case 'code':
      return look.code >= 0.5 ? { role, confidence: 1 } : { role: 'none', confidence: 0.6 };
    case 'kind':
      return look.kind >= 0.5 ? { role, confidence: 1 } : { role: 'none', confidence: 0.6 };
    case 'none':
      return { role, confidence: 0.9 };
    case undefined:
      return guessByLook(look);
  }
}

function guessByLook(look: Look): { role: ColumnRole; confidence: number } {
  if (look.kind >= NEARLY_ALL) return { role: 'kind', confidence: 0.8 };
  if (look.prefecture >= MOST) return { role: 'prefecture', confidence: 0.8 };
  if (look.municipal >= MOST) return { role: 'name', confidence: 0.8 };
  if (look.municipal + look.prefecture >= MOST) return { role: 'name', confidence: 0.6 };
  if (look.code >= NEARLY_ALL) return { role: 'code', confidence: 0.6 };
  return { role: 'none', confidence: 0.5 };
}

/**
 * Leaves aside columns that look like names but have a head of another kind, or none of whose cells look like one,
 * where other columns are certain.
 */
function withoutSideColumns(columns: readonly ColumnGuess[]): ColumnGuess[] {
  const isCertain = columns.some(({ role, confidence }) => role === 'name' && confidence === 1);
  if (!isCertain) return [...columns];
  return columns.map((column) => {
    if (column.role !== 'name' || column.confidence === 1) return column;
    const isOfAnotherHead = column.head !== '' && !looksLikeKind(column.head) && !prefectureIn(column.head);
    const isEmpty = column.samples.length === 0;
    return isOfAnotherHead || isEmpty ? { ...column, role: 'none', confidence: 0.6 } : column;
  });
}

/** Where no column is of names, one that has names between its prefectures is: headings with few names below. */
function withSomeName(columns: readonly ColumnGuess[], looks: readonly Look[]): ColumnGuess[] {
  const hasName = columns.some(({ role }) => role === 'name' || role === 'code');
  return columns.map((column) => {
    const isMixed = column.role === 'prefecture' && (looks[column.column]?.municipal ?? 0) > 0;
    return !hasName && isMixed ? { ...column, role: 'name', confidence: 0.6 } : column;
  });
}
