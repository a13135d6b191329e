import type { CellPlace } from '../../../domain/list-import.ts';
import { importProblem, type ImportProblem } from '../import-problem.ts';
import { cellAt, type SheetTable } from '../sheet-table.ts';
import { cellNumber, looksMunicipal, plainCell, prefectureIn } from './cell-text.ts';
import { sumWords } from './row-words.ts';
import { fullCells } from './table-head.ts';

/** A number of members as a table of agreements states it, of one association or of several together. */
interface AgreementCount {
  /** Names as printed, in the order of the table. */
  readonly associations: readonly string[];
  /** What stands beside them as the day of the agreement, as printed; empty where nothing does. */
  readonly concludedOn: string;
  /** Undefined where no number stands there and none can be shared. */
  readonly count: number | undefined;
  /** The cell of the number, or of the name where there is none. */
  readonly place: CellPlace;
}

/** A table of agreements with associations of municipalities. */
export interface AgreementTable {
  readonly counts: readonly AgreementCount[];
  /** The members of all together, by adding up. */
  readonly sum: number;
  /** The sum that the table itself states; undefined where it states none. */
  readonly statedSum: number | undefined;
  /** The number of associations that the table itself states (9地域13団体: 13). */
  readonly statedAssociations: number | undefined;
}

/** 北海道町村会, 京都府市長会, 〇〇広域連合 … */
const ASSOCIATION = /(?:市長会|町村会|村長会|町長会|市町村会|区長会|広域連合|協議会)$/;

/**
 * Reads a table of agreements: a name of an association and a number in each row, in any order of rows and columns.
 * A number may stand once for several associations: in merged cells, or, where merging was lost on the way, in the
 * first of several rows of one prefecture.
 *
 * @returns undefined where the sheet names no association
 */
export function readAgreements(sheet: SheetTable): AgreementTable | undefined {
  const counts: AgreementCount[] = [];
  let statedSum: number | undefined;
  let statedAssociations: number | undefined;
  const countColumn = columnOfCounts(sheet);
  const isCount = (column: number, text: string) =>
    cellNumber(text) !== undefined && (countColumn === undefined || column === countColumn);
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    const cells = fullCells(sheet, row);
    const name = cells.find(({ text }) => ASSOCIATION.test(plainCell(text)));
    if (name === undefined) {
      if (counts.length === 0 || !cells.some(({ text }) => sumWords(text) !== undefined)) continue;
      const sum = cells.findLast(({ column, text }) => isCount(column, text));
      statedSum = sum && cellNumber(sum.text);
      const words = cells.map(({ text }) => /(\d+)団体/.exec(plainCell(text))?.[1]).find((found) => found);
      statedAssociations = words === undefined ? undefined : Number(words);
      continue;
    }
    const number = cells.findLast(({ column, text }) => column !== name.column && isCount(column, text));
    const above = counts.at(-1);
    if (number === undefined && above && sharesNumber(sheet, row, above, name.text)) {
      counts[counts.length - 1] = { ...above, associations: [...above.associations, name.text] };
      continue;
    }
    counts.push({
      associations: [name.text],
      concludedOn: cells.find(({ text }) => isDay(text))?.text ?? above?.concludedOn ?? '',
      count: number && cellNumber(number.text),
      place: { sheet: sheet.name, row, column: (number ?? name).column },
    });
  }
  if (counts.length === 0) return undefined;
  const sum = counts.reduce((total, { count }) => total + (count ?? 0), 0);
  return { counts, sum, statedSum, statedAssociations };
}

/** The sheets that are tables of agreements: they are told, for no municipality stands in them. */
export function agreementProblems(sheets: readonly SheetTable[]): ImportProblem[] {
  return sheets.flatMap((sheet) => {
    const table = agreementsAlone(sheet);
    if (table === undefined) return [];
    const associations = table.counts.reduce((count, each) => count + each.associations.length, 0);
    return [importProblem('sheet.agreements', { sheet: sheet.name, associations, sum: table.sum })];
  });
}

/** A sheet about agreements; undefined for a list in which an association stands among municipalities. */
export function agreementsAlone(sheet: SheetTable): AgreementTable | undefined {
  // A list of municipalities is known by its first rows: it is not gone through to the end.
  if (sheet.rows.some((cells) => cells.some(looksMunicipal))) return undefined;
  const table = readAgreements(sheet);
  return table?.counts.some(({ count }) => count !== undefined) === true ? table : undefined;
}

/** The column whose head says that it counts (構成自治体数, 市町村数), so that a running number is not taken for it. */
function columnOfCounts(sheet: SheetTable): number | undefined {
  const first = sheet.rows.findIndex((cells) => cells.some((text) => ASSOCIATION.test(plainCell(text))));
  for (let row = first; row >= 1; row -= 1) {
    const head = fullCells(sheet, row).find(({ text }) => /数$/.test(plainCell(text)));
    if (head) return head.column;
  }
  return undefined;
}

/** Does the number above stand for this row too? Merged cells say so; without them, the same prefecture. */
function sharesNumber(sheet: SheetTable, row: number, above: AgreementCount, name: string): boolean {
  const { column } = above.place;
  if (above.count === undefined || plainCell(cellAt(sheet, row, column)) !== '') return false;
  const isInRange = sheet.merged.some(
    ({ top, left, bottom, right }) =>
      top <= above.place.row && bottom >= row && left <= column && right >= column,
  );
  if (isInRange) return true;
  const [first = ''] = above.associations;
  const isMergedElsewhere = sheet.merged.some((range) => range.left <= column && range.right >= column);
  return !isMergedElsewhere && prefectureOf(first) !== '' && prefectureOf(first) === prefectureOf(name);
}

function prefectureOf(association: string): string {
  const plain = plainCell(association);
  const [prefecture = ''] = /^(?:北海道|東京都|(?:京都|大阪)府|.{2,3}県)/.exec(plain) ?? [];
  return prefectureIn(prefecture) ?? '';
}

function isDay(text: string): boolean {
  return /(?:平成|令和|昭和)?(?:元|\d{1,4})[年/.-]\d{1,2}[月/.-]\d{1,2}/.test(plainCell(text));
}
