import type { exports as japanese } from '../ja/exports.ts';
import { noun, plural } from './plural.ts';

const counted = (rows: string) => plural(rows, 'row', 'rows');

/** Words of the download menu, and of the files that come out of it. */
export const exports: typeof japanese = {
  button: 'Download',
  buttonOf: (title) => `Download: ${title}`,
  scope: {
    label: 'Rows to include',
    shown: (rows) => `Rows and columns shown (${counted(rows)})`,
    all: (rows) => `All rows and columns (${counted(rows)})`,
  },
  format: {
    xlsx: { name: 'Excel', remark: 'keeps the 0 at the start of codes' },
    csv: { name: 'CSV (UTF-8)', remark: 'for recent Excel and most software' },
    sjis: { name: 'CSV (Shift_JIS)', remark: 'for older software' },
    json: { name: 'JSON', remark: 'for programs' },
    geojson: { name: 'GeoJSON', remark: 'for map software, with boundaries' },
  },
  copyTable: 'Copy the table',
  copySentence: 'Copy the sentence',
  sentenceOf: (title, asOf) => `${title} (${asOf})`,
  busy: (format) => `Making the file: ${format}`,
  done: (name, rows) => `Saved ${counted(rows)} as “${name}”.`,
  copiedTable: (rows) => `Copied ${counted(rows)}. They can be pasted into a spreadsheet.`,
  copiedSentence: 'Copied the sentence.',
  failed: 'The file could not be made. Press again.',
  failedNetwork:
    'What the file needs could not be loaded. Check the connection, or reload the page, and press again.',
  failedCopy: 'Copying did not work. Check the permissions of the browser.',
  lost: (count) =>
    `${plural(count, 'character', 'characters')} not in Shift_JIS ${noun(count, 'was', 'were')} replaced with 〓.`,
  lostPlaces: (character, codePoint, places) => `${character} (${codePoint}): ${places}`,
  lostPlace: (row, column) => `row ${row}, “${column}”`,
  lostMore: (count) => plural(count, 'other place', 'other places'),
  marked: (title) => title,
  markedTable: (text) => text,
  licence: (site, edition) =>
    `CC BY 4.0 (proposed). Attribution: ${site} (edition of ${edition}). For the original documents, the terms of each publisher apply`,
  everything: 'All',
  map: {
    title: (measure, places, year) => `${measure}, ${places}, ${year}`,
    within: (prefecture) => `municipalities and wards of ${prefecture}`,
    prefectures: 'prefectures',
    municipalities: 'municipalities and wards',
    isolated: 'Only the part chosen in the legend',
    asOf: (year, day) => `${year} (as of ${day})`,
    code: 'Code',
    kana: 'Reading (kana)',
    municipality: 'Municipality or ward',
    counts: 'Counted (1) or not (0)',
    state: 'State',
    missing: 'Why there is no figure',
    emptyNote: 'An empty cell means that there is no figure. It is not 0',
  },
  picture: {
    title: 'Picture',
    shapeLabel: 'Shape of the picture',
    shape: { '16x9': '16:9', square: 'Square', a4: 'A4' },
    kind: {
      svg: { name: 'SVG', remark: 'stays sharp when enlarged' },
      png: { name: 'PNG 1×', remark: 'for screens and email' },
      png2x: { name: 'PNG 2×', remark: 'for documents and slides' },
      png4k: { name: 'PNG 4K', remark: 'for large screens and print' },
    },
    copy: 'Copy the picture',
    alwaysLight: 'Pictures have light colours also when the screen is dark.',
    busy: (kind) => `Making the picture: ${kind}`,
    busyCopy: 'Making the picture',
    done: (name) => `Saved as “${name}”.`,
    donePixels: (name, width, height) => `Saved as “${name}” (${width} × ${height} pixels).`,
    copied: 'Copied the picture. It can be pasted into a document.',
    failed: 'The picture could not be made. Press again.',
    failedCopy: 'Copying did not work. Check the permissions of the browser, or save the picture as a file.',
    tooLarge: 'This device cannot make a picture of this size. Choose a smaller one or SVG.',
    tooSmall: (shape, others) =>
      others === ''
        ? 'As a picture, this would have text too small to read. Use the table.'
        : `As a picture (${shape}), this would have text too small to read. Choose ${others}.`,
    mapTitle: (measure, place) => `${measure} (${place})`,
    mapScope: (year, asOf) => `${year}, ${asOf}`,
    boundaries: (credit) => `Map: ${credit}`,
    licence: (licence) => `Terms of use: ${licence}`,
  },
  file: {
    about: 'About this table',
    title: 'Title',
    rows: 'Number of rows',
    filter: 'Filter',
    asOf: 'As of',
    edition: 'Edition of the data',
    editionName: (day) => day,
    licence: 'Terms of use',
    source: 'Source',
    note: 'Note',
    link: 'Address of the view',
    unwritable: 'Characters that could not be written',
    boundaryCredit:
      'Made from National Land Numerical Information (administrative areas), Ministry of Land, Infrastructure, Transport and Tourism of Japan. CC BY 4.0. Shapes are simplified and small islands left out',
    withUnit: (title, unit) => `${title} (${unit})`,
    unwritablePlace: (character, codePoint, row, column) =>
      `${character} (${codePoint}) row ${row}, “${column}”`,
  },
};
