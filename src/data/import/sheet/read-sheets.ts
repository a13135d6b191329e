import type { ListReading, SkippedRow } from '../../../domain/list-import.ts';
import { importProblem, type ImportProblem } from '../import-problem.ts';
import type { SheetTable } from '../sheet-table.ts';
import { agreementProblems, agreementsAlone } from './agreement-table.ts';
import { countTables } from './count-tables.ts';
import { guessColumns, type ColumnRoles } from './guess-columns.ts';
import { readList } from './read-list.ts';
import { isAnotherDay, sheetDay } from './sheet-day.ts';
import { fullCells } from './table-head.ts';

/** Whether and how a sheet of a file is read. */
export interface SheetChoice {
  readonly roles: ColumnRoles;
  readonly isUsed: boolean;
  /** It looks like a list, but another sheet holds that of a later day. */
  readonly olderThan?: { readonly day: string; readonly newest: string; readonly newestDay: string };
}

/** From here on a sheet is taken for a list without being asked. */
const LEAST_CONFIDENCE = 0.6;

/**
 * Proposes which sheets of a file are lists: all that look like one, hidden ones only where there is no other. Of lists
 * of different days (a sheet for each year) only the newest.
 */
export function chooseSheets(sheets: readonly SheetTable[]): SheetChoice[] {
  const roles = sheets.map(guessColumns);
  const isNone = sheets.map((sheet) => agreementsAlone(sheet) !== undefined);
  const looksUsable = (index: number) =>
    (roles[index]?.confidence ?? 0) >= LEAST_CONFIDENCE && isNone[index] === false;
  const hasVisible = sheets.some((sheet, index) => !sheet.isHidden && looksUsable(index));
  const choices = roles.map((each, index) => ({
    roles: each,
    isUsed: looksUsable(index) && (!hasVisible || sheets[index]?.isHidden === false),
  }));
  return withNewestOnly(sheets, choices);
}

function withNewestOnly(sheets: readonly SheetTable[], choices: readonly SheetChoice[]): SheetChoice[] {
  const days = sheets.map((sheet, index) => (choices[index]?.isUsed === true ? sheetDay(sheet) : ''));
  const newestDay = days.reduce((newest, day) => (day > newest ? day : newest), '');
  const newest = sheets[days.indexOf(newestDay)]?.name ?? '';
  return choices.map((choice, index) => {
    const day = days[index] ?? '';
    return isAnotherDay(day, newestDay)
      ? { ...choice, isUsed: false, olderThan: { day, newest, newestDay } }
      : choice;
  });
}

/** What somebody should know of the sheets: tables of agreements, and lists that are older than the one that is read. */
export function sheetProblems(
  sheets: readonly SheetTable[],
  choices: readonly SheetChoice[],
): ImportProblem[] {
  const older = choices.flatMap(({ olderThan }, index) => {
    const sheet = sheets[index]?.name ?? '';
    return olderThan === undefined ? [] : [importProblem('sheet.olderList', { sheet, ...olderThan })];
  });
  return [...agreementProblems(sheets), ...older];
}

/**
 * Reads the sheets of a file as one list, in the order of the sheets. A sheet that is no list is told row by row
 * as standing outside, but tables of numbers by prefecture on a visible one count among the totals.
 * @param choices one for each sheet, in the same order
 */
export function readSheets(sheets: readonly SheetTable[], choices: readonly SheetChoice[]): ListReading {
  const readings = sheets.map((sheet, index) => {
    const choice = choices[index];
    return choice?.isUsed === true ? readList(sheet, choice.roles) : readOutside(sheet);
  });
  return {
    entries: readings.flatMap((reading) => reading.entries).map((entry, id) => ({ ...entry, id })),
    skipped: readings.flatMap((reading) => reading.skipped),
    totals: readings.flatMap((reading) => reading.totals),
  };
}

function readOutside(sheet: SheetTable): ListReading {
  const { totals, rows } = sheet.isHidden ? { totals: [], rows: new Set<number>() } : countTables(sheet);
  const skipped = sheet.rows.map((_, index): SkippedRow => {
    const row = index + 1;
    const text = fullCells(sheet, row).map((cell) => cell.text);
    return {
      sheet: sheet.name,
      row,
      isInTable: false,
      reason: text.length === 0 ? 'empty' : rows.has(row) ? 'total' : 'outside',
      text,
    };
  });
  return { entries: [], skipped, totals };
}
