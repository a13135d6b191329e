import type { StatedTotal } from '../../../domain/list-import.ts';
import type { SheetTable } from '../sheet-table.ts';
import { cellNumber, plainCell, prefectureIn } from './cell-text.ts';
import type { ColumnGuess } from './guess-columns.ts';
import { countOfHead } from './header-words.ts';
import { sumWords } from './row-words.ts';
import { fullCells } from './table-head.ts';

/** A sum of a list before it is known what of: that shows only when the whole list is read. */
export interface FoundTotal {
  readonly total: StatedTotal;
  /** `named`: it says its prefecture itself. */
  readonly reach: 'named' | 'grand' | 'plain';
  /** Prefecture of the entries above it, as printed. */
  readonly prefectureAbove: string;
  /** Entries read before it. */
  readonly entriesBefore: number;
}

/**
 * The sums that a row states: numbers in its cells, by the heads of their columns, or numbers in its words
 * (計10市町村, 5市2町). Sums of what is neither a prefecture nor the whole (東北計, 町村計) are not taken.
 *
 * @param from first column of the block, `to` its last
 */
export function totalsInRow(
  sheet: SheetTable,
  row: number,
  { from, to }: { readonly from: number; readonly to: number },
  columns: readonly ColumnGuess[],
  position: Pick<FoundTotal, 'prefectureAbove' | 'entriesBefore'>,
): FoundTotal[] {
  const cells = fullCells(sheet, row).filter(({ column }) => column >= from && column <= to);
  const label = cells.find(({ text }) => sumWords(text) !== undefined);
  const words = label && sumWords(label.text);
  if (label === undefined || words === undefined) return [];
  const ofKind = countOfHead(words.of);
  const isNamed = prefectureIn(words.of) !== undefined;
  if (words.of !== '' && !isNamed && ofKind === undefined && words.of !== '全国') return [];
  const found = (column: number, text: string, value: number, kind: StatedTotal['kind']): FoundTotal => ({
    total: {
      place: { sheet: sheet.name, row, column },
      prefecture: isNamed ? words.of : '',
      kind,
      value,
      text,
    },
    reach: isNamed ? 'named' : words.of === '全国' ? 'grand' : words.reach,
    ...position,
  });
  const numbers = cells.flatMap(({ column, text }) => {
    const value = column === label.column || columns[column]?.role === 'code' ? undefined : cellNumber(text);
    return value === undefined
      ? []
      : [{ column, text, value, kind: countOfHead(columns[column]?.head ?? '') }];
  });
  const headed = numbers.filter(({ kind }) => kind !== undefined);
  const [first] = numbers;
  if (headed.length > 0) {
    return headed.map(({ column, text, value, kind }) => found(column, text, value, kind ?? 'all'));
  }
  if (first) return [found(first.column, first.text, first.value, ofKind ?? 'all')];
  return numbersInWords(label.text).map(({ value, kind }) =>
    found(label.column, label.text, value, kind ?? ofKind ?? 'all'),
  );
}

function numbersInWords(text: string): { value: number; kind: StatedTotal['kind'] | undefined }[] {
  const found = plainCell(text).matchAll(/([\d,]+)(市町村|市|町村|町|村)?/g);
  return [...found].flatMap(([, digits = '', unit = '']) => {
    const value = Number(digits.replaceAll(',', ''));
    if (unit === '町村') return [];
    return [{ value, kind: unit === '' ? undefined : unit === '市町村' ? 'all' : countOfHead(unit) }];
  });
}

/**
 * Says what each sum is of. 合計 is of the whole, unless entries follow; 計 is of the prefecture above it, unless
 * it directly follows another sum, or is the only one and stands below entries of several prefectures. Values are
 * not looked at: a wrong sum must stay a wrong sum of the right thing.
 */
export function withReach(
  sums: readonly FoundTotal[],
  entries: readonly { readonly prefecture: string }[],
): StatedTotal[] {
  const rowOf = ({ total }: FoundTotal) => total.place.row;
  const several = new Set(entries.map((entry) => entry.prefecture)).size > 1;
  const isOnly = new Set(sums.map(rowOf)).size === 1;
  return sums.map((sum) => {
    const isLast = sum.entriesBefore === entries.length;
    const isAfterSum = sums.some(
      (other) =>
        rowOf(other) < rowOf(sum) && other.entriesBefore === sum.entriesBefore && sum.entriesBefore > 0,
    );
    const isWhole = sum.reach === 'grand' ? isLast : isLast && (isAfterSum || (isOnly && several));
    return sum.reach === 'named' || isWhole ? sum.total : { ...sum.total, prefecture: sum.prefectureAbove };
  });
}
