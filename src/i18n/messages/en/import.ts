import { englishIsoDate } from '../../english-dates.ts';
import type { imports as japanese } from '../ja/import.ts';
import { plural } from './plural.ts';

/** What is wrong with a brought-in file and what to do about it, in plain words: one entry for each problem. */

/** The same keys with any text: the form that is filled in has its own words in each language. */
type Spelled<T> = T extends string ? string : { readonly [Key in keyof T]: Spelled<T[Key]> };

const MEGABYTE = 1024 * 1024;

const number = (value: number): string => value.toLocaleString('en-GB');
const megabytes = (bytes: number): string => `${number(Math.ceil(bytes / MEGABYTE))} MB`;
const counted = (value: number, one: string, many: string): string => plural(number(value), one, many);
/** A sheet by its name; nothing where a file has no sheets. */
const ofSheet = (sheet: string): string => (sheet === '' ? 'this file' : `sheet “${sheet}”`);
/** The same at the start of a sentence. */
const theSheet = (sheet: string): string => (sheet === '' ? 'This file' : `Sheet “${sheet}”`);

/** Encodings as Japanese offices know them. */
const encodingNames: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (LE)',
  'utf-16be': 'UTF-16 (BE)',
  shift_jis: 'Shift_JIS (CP932)',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP (JIS)',
};
const encodingName = (encoding: string): string => encodingNames[encoding] ?? encoding;

const saveAsXlsx = 'Open it in Excel and save it as “Excel Workbook (.xlsx)”.';

const problems: (typeof japanese)['problems'] = {
  'file.empty': () => ({
    what: 'The file is empty.',
    action: 'Choose a file that holds the list.',
  }),
  'file.tooLarge': ({ size, limit }) => ({
    what: `The file is ${megabytes(size)}, above the limit of ${megabytes(limit)}.`,
    action: 'Copy only the sheet with the list into a new file, and choose that file.',
  }),
  'file.pdf': () => ({
    what: 'The content is a PDF. Even under another name it cannot be read as a table.',
    action: 'Choose the original Excel or CSV file, or copy the table and paste it.',
  }),
  'file.oldExcel': () => ({
    what: 'This is Excel in its old format (.xls).',
    action: saveAsXlsx,
  }),
  'file.password': () => ({
    what: 'The file is protected with a password, so its content cannot be read.',
    action: 'Open it in Excel, take the password off, and save it again.',
  }),
  'file.binaryExcel': () => ({
    what: 'This is Excel in its binary format (.xlsb).',
    action: saveAsXlsx,
  }),
  'file.openDocument': () => ({
    what: 'This is in the OpenDocument format (.ods and the like).',
    action: 'Open it in a spreadsheet program and save it as .xlsx or CSV.',
  }),
  'file.document': () => ({
    what: 'This is a Word or PowerPoint document.',
    action: 'Copy the table and paste it into Excel, or paste it here directly.',
  }),
  'file.otherZip': () => ({
    what: 'This is a compressed file, not an Excel table.',
    action: 'Unpack it, and choose the Excel or CSV file inside.',
  }),
  'file.image': () => ({
    what: 'This is an image file.',
    action: 'Choose the original Excel or CSV file.',
  }),
  'file.webPage': () => ({
    what: 'The content is a web page or XML. Even if its name ends in .xls, it is not an Excel table.',
    action: saveAsXlsx,
  }),
  'file.binary': () => ({
    what: 'This file is neither a table nor text.',
    action: 'Choose an Excel (.xlsx) or CSV file.',
  }),
  'file.damaged': () => ({
    what: 'The file is damaged, or breaks off before its end.',
    action: 'Get the file again, or open it in Excel and save it again.',
  }),
  'file.unpackedTooLarge': ({ limit }) => ({
    what: `Once opened, the file goes above the limit of ${megabytes(limit)}, or it is compressed to an unnatural degree.`,
    action: 'Copy only the sheet with the list into a new file, and choose that file.',
  }),
  'file.entities': () => ({
    what: 'The file holds definitions that no spreadsheet program writes, so it cannot be read safely.',
    action: 'Check where it comes from, then open it in Excel and save it again.',
  }),
  'file.unreadable': () => ({
    what: 'The file cannot be opened. After it was chosen, it was moved, changed or deleted.',
    action:
      'If it is open in another program, close it there. Copy the file to this device, and choose it again.',
  }),
  'decisions.other': () => ({
    what: 'What you chose is not a table of saved decisions.',
    action: 'Choose a file saved with “Save the decisions so far” (of the same form as decisions.csv).',
  }),
  'work.stopped': () => ({
    what: 'Reading has stopped. The device is short of memory, or a part that is needed has not arrived.',
    action: 'Close other screens, check the connection, and load it again. The file has not been changed.',
  }),
  'work.failed': () => ({
    what: 'Something unexpected happened in this program. The file is not necessarily the cause.',
    action:
      'Try again. If it goes on, copying the cells and pasting them may work. Please also tell whoever is in charge of the data.',
  }),
  'work.noBasis': () => ({
    what: 'The published data cannot be read, so nothing can be matched. The file is not the cause.',
    action: 'Load the page again. If it goes on, tell whoever is in charge of the data.',
  }),
  'sheet.tooManyRows': ({ sheet, rows, limit }) => ({
    what: `${theSheet(sheet)} has ${counted(rows, 'row', 'rows')}, above the limit of ${number(limit)}.`,
    action: 'Keep only the rows of the list.',
  }),
  'sheet.tooWide': ({ sheet, cell, limit }) => ({
    what: `${theSheet(sheet)} has values as far as ${cell}, to the right of ${counted(limit, 'column', 'columns')}.`,
    action: 'Delete the columns on the right, away from the table.',
  }),
  'sheet.tooManyCells': ({ sheet, limit }) => ({
    what: `${theSheet(sheet)} has more cells than the limit of ${number(limit)}.`,
    action: 'Keep only the rows and columns of the list.',
  }),
  'sheet.longCell': ({ row, limit }) => ({
    what: `Row ${number(row)} has a cell of more than ${counted(limit, 'character', 'characters')}.`,
    action: 'Check for a quotation mark (") that is not closed, and for text that is not part of the list.',
  }),
  'sheet.noCells': ({ sheet }) => ({
    what: `${theSheet(sheet)} holds no table (it is a chart or the like).`,
    action: 'Only the other sheets were read. You need not do anything.',
  }),
  'sheet.agreements': ({ sheet, associations, sum }) => ({
    what: `${theSheet(sheet)} is a list of agreements (${counted(associations, 'association', 'associations')}, with ${counted(sum, 'member local government', 'member local governments')} in all). It is not read as a list of municipalities.`,
    action: 'Choose a list in which the names of municipalities stand one by one.',
  }),
  'sheet.olderList': ({ sheet, day, newest, newestDay }) => ({
    what: `${theSheet(sheet)} (${englishIsoDate(day)}) is an older list than ${ofSheet(newest)} (${englishIsoDate(newestDay)}), so it is not read.`,
    action:
      'To read the older one, choose the sheets again. Lists of different years are read one at a time.',
  }),
  'text.garbled': ({ count, sheet, row, value, likely }) => ({
    what:
      `${counted(count, 'cell has', 'cells have')} garbled characters. ` +
      (likely === ''
        ? `One is “${value}” in row ${number(row)}${sheet === '' ? '' : ` of ${ofSheet(sheet)}`}.`
        : `“${value}” in row ${number(row)}${sheet === '' ? '' : ` of ${ofSheet(sheet)}`} was “${likely}” at first.`),
    action: 'Export the original file again. Choosing another encoding does not help.',
  }),
  'text.openQuote': ({ row }) => ({
    what: `A quotation mark (") in row ${number(row)} is not closed. Quotation marks were read as plain characters.`,
    action: 'Check the quotation marks in that row.',
  }),
  'text.undecodable': ({ count, encoding }) => ({
    what: `${counted(count, 'character', 'characters')} cannot be read as ${encodingName(encoding)}.`,
    action: 'Choose another encoding.',
  }),
};

/** Words of the template that is filled in and brought back: its heads are among those that a list is known by. */
const template: Spelled<(typeof japanese)['template']> = {
  fileName: 'list-of-municipalities-to-fill-in.xlsx',
  sheet: 'List',
  code: { head: 'Code', hint: 'Of 5 or 6 digits. If you do not know it, leave it empty.' },
  prefecture: { head: 'Prefecture', hint: 'Choose from the list, or write the name in Japanese.' },
  name: {
    head: 'Name',
    hint: 'Write one municipality in each row, in Japanese. The first three rows are samples: write over them from the top.',
  },
  kind: {
    head: 'Kind',
    hint: 'Choose from 市 (city), 町 (town) and 村 (village). For a prefecture itself, choose 都道府県.',
  },
};

export const imports: Omit<typeof japanese, 'template'> & { readonly template: typeof template } = {
  problems,
  encodingName,
  template,
};
