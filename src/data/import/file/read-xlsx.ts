import { strToU8, zipSync, type Zippable } from 'fflate';
import readXlsxFile, { type CellValue } from 'read-excel-file/universal';
import { ImportError, importProblem, type ImportProblem } from '../import-problem.ts';
import { columnLetters, type SheetTable } from '../sheet-table.ts';
import type { ArchivePart } from './archive-directory.ts';
import { withAddresses } from './cell-addresses.ts';
import {
  LAST_EXCEL_COLUMN,
  LAST_EXCEL_ROW,
  LONGEST_CELL,
  MAX_CELLS,
  MAX_COLUMNS,
  MAX_ROWS,
} from './limits.ts';
import { withoutEraFormats, withShownText, zeroFilledFormats } from './number-formats.ts';
import { mergedRanges, sheetExtent, type SheetExtent } from './sheet-extent.ts';
import { unpackParts } from './unpack-parts.ts';
import { isOverlong } from './xml-tags.ts';
import { RELATIONS_PATH, WORKBOOK_PATH, workbookParts } from './workbook-parts.ts';

/** The sheets of a workbook; a sheet that cannot be read is left out and named in the problems. */
export interface WorkbookReading {
  readonly sheets: readonly SheetTable[];
  readonly problems: readonly ImportProblem[];
}

/** Stands for a sheet that is left aside, so that the library does not look for it. */
const EMPTY_SHEET = '<worksheet><sheetData/></worksheet>';

/**
 * Reads a workbook (XLSX, XLSM). Every part is unpacked, measured and looked through here, and only then handed to
 * the library, in an archive of our own without compression: no part can be larger than it seems, macros, pictures
 * and links to other files never reach it, and it starts no threads to unpack. Formulas are never computed: their
 * cells have the value that was saved with them.
 *
 * @param parts the directory of the archive
 * @param progress is told how many of how many sheets are ready
 * @throws ImportError where nothing can be read
 */
export async function readXlsx(
  parts: readonly ArchivePart[],
  progress: (done: number, total: number) => void = () => {},
): Promise<WorkbookReading> {
  const frame = textsOf(parts, [WORKBOOK_PATH, RELATIONS_PATH]);
  const workbook = frame.get(WORKBOOK_PATH);
  const relations = frame.get(RELATIONS_PATH);
  if (workbook === undefined || relations === undefined) throw damaged();
  const { sheets, styles, sharedStrings } = workbookParts(workbook, relations);
  const paths = [styles, sharedStrings, ...sheets.map((sheet) => sheet.path)].filter(
    (path) => path !== undefined,
  );
  const texts = textsOf(parts, [...new Set(paths)]);
  const styleText = styles === undefined ? undefined : texts.get(styles);
  const zeroFilled = zeroFilledFormats(styleText ?? '');
  const archive = new Map([
    [WORKBOOK_PATH, workbook],
    [RELATIONS_PATH, relations],
  ]);
  if (styles !== undefined && styleText !== undefined) archive.set(styles, withoutEraFormats(styleText));
  const shared = sharedStrings === undefined ? undefined : texts.get(sharedStrings);
  if (sharedStrings !== undefined && shared !== undefined) archive.set(sharedStrings, shared);
  const problems: ImportProblem[] = [];
  const merged = sheets.map(({ name, path }, index) => {
    progress(index, sheets.length);
    const part = path === undefined ? undefined : texts.get(path);
    if (path === undefined || part === undefined) {
      problems.push(importProblem('sheet.noCells', { sheet: name }));
      return undefined;
    }
    const xml = withAddresses(part);
    const extent = sheetExtent(xml);
    const problem = extentProblem(name, extent);
    if (problem) problems.push(problem);
    archive.set(path, problem ? EMPTY_SHEET : withShownText(xml, zeroFilled));
    return problem ? undefined : mergedRanges(xml, extent);
  });
  const data = await readByLibrary(archive);
  const read = sheets.flatMap(({ name, isHidden }, index): SheetTable[] => {
    const ranges = merged[index];
    if (ranges === undefined) return [];
    return [{ name, isHidden, rows: rowsOf(data[index]), merged: ranges }];
  });
  progress(sheets.length, sheets.length);
  const [first] = problems;
  if (read.length === 0) throw first ? new ImportError(first) : damaged();
  return { sheets: read, problems };
}

function damaged(): ImportError {
  return new ImportError(importProblem('file.damaged'));
}

/** Parts as text, by path. Parts that are not there are left out. */
function textsOf(parts: readonly ArchivePart[], paths: readonly string[]): Map<string, string> {
  const wanted = new Set(paths);
  const unpacked = unpackParts(parts.filter((part) => wanted.has(part.path)));
  return new Map([...unpacked].map(([path, bytes]) => [path, xmlText(bytes)]));
}

function xmlText(bytes: Uint8Array): string {
  // XML may also be UTF-16, which then begins with a byte order mark.
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/.test(text)) throw new ImportError(importProblem('file.entities'));
  if (isOverlong(text)) throw damaged();
  return text;
}

function extentProblem(sheet: string, extent: SheetExtent): ImportProblem | undefined {
  const { lastRow, lastColumn, largestRow } = extent;
  if (largestRow > LAST_EXCEL_ROW || lastColumn > LAST_EXCEL_COLUMN) throw damaged();
  if (lastRow > MAX_ROWS)
    return importProblem('sheet.tooManyRows', { sheet, rows: lastRow, limit: MAX_ROWS });
  if (lastColumn >= MAX_COLUMNS) {
    const cell = columnLetters(lastColumn);
    return importProblem('sheet.tooWide', { sheet, cell, limit: MAX_COLUMNS });
  }
  if (lastRow * (lastColumn + 1) > MAX_CELLS)
    return importProblem('sheet.tooManyCells', { sheet, limit: MAX_CELLS });
  return undefined;
}

/** What the library finds in the cells, by sheet; nothing for a chart. */
async function readByLibrary(
  archive: ReadonlyMap<string, string>,
): Promise<(CellValue<string> | null)[][][]> {
  const files: Zippable = {};
  for (const [path, text] of archive) files[path] = [strToU8(text), { level: 0 }];
  try {
    const packed = zipSync(files).buffer as ArrayBuffer;
    const sheets = await readXlsxFile<string>(packed, { trim: false, parseNumber: numberText });
    return sheets.map((sheet) => (sheet.data as typeof sheet.data | undefined) ?? []);
  } catch {
    // Whatever the library cannot make sense of, it says in its own words; for the reader it is one thing.
    throw damaged();
  }
}

function rowsOf(data: (CellValue<string> | null)[][] | undefined): string[][] {
  if (data === undefined) throw damaged();
  return data.map((cells) => cells.map(cellText));
}

/** A number as it is read: 10, not 10.0; as it stood where it is none. */
function numberText(text: string): string {
  const number = Number(text);
  return Number.isFinite(number) ? String(number) : text;
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dayText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const text = String(cell);
  if (text.length > LONGEST_CELL) throw damaged();
  return text;
}

/** A day, or a moment where there is a time of day; the library counts in UTC. */
function dayText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day}T${time.slice(0, 5)}`;
}
