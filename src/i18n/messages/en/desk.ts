import { formatCount } from '../../../domain/format.ts';
import type { SkippedRowReason } from '../../../domain/list-import.ts';
import type { desk as japanese } from '../ja/desk.ts';
import { noun, plural } from './plural.ts';

/** Words of the desk at which staff bring in the list of the year. */

const count = formatCount;
const counted = (value: number, one: string, many: string): string => plural(count(value), one, many);
const ofRows = (rows: number): string => counted(rows, 'row', 'rows');

/** Rows that are no entries, by why: one and more. */
const skipped: Record<SkippedRowReason, readonly [one: string, many: string]> = {
  empty: ['empty row', 'empty rows'],
  title: ['title', 'titles'],
  header: ['heading', 'headings'],
  note: ['note', 'notes'],
  total: ['row of totals', 'rows of totals'],
  outside: ['row outside the table', 'rows outside the table'],
  no_name: ['row without a name', 'rows without a name'],
};

const place = (sheet: string, row: number): string =>
  `row ${count(row)}${sheet === '' ? '' : ` of sheet “${sheet}”`}`;

/** 4 spelling corrections (1 duplicate among them): what waits, some of it for rows that stand as doubles. */
const corrections = (rows: number, doubles: number): string =>
  counted(rows, 'spelling correction', 'spelling corrections') +
  (doubles === 0 ? '' : ` (${counted(doubles, 'duplicate', 'duplicates')} among them)`);

type PlaceCounts = Parameters<(typeof japanese)['difference']['added']>[0];

/** 96 municipalities and 16 prefectures; without the prefectures where there are none. */
const places = ({ municipalities, prefectures }: PlaceCounts): string =>
  counted(municipalities, 'municipality', 'municipalities') +
  (prefectures === 0 ? '' : ` and ${counted(prefectures, 'prefecture', 'prefectures')}`);

export const desk: typeof japanese = {
  kicker: 'For staff: import of data',
  title: {
    file: 'Read in the file of a list.',
    opened: (entries) =>
      entries === 0
        ? 'Check what has been opened.'
        : `${counted(entries, 'entry', 'entries')} can be read. Check what has been opened.`,
    columns: (entries) =>
      `${counted(entries, 'entry', 'entries')} can be read. Check the columns and the date of the list.`,
    noEntries: 'The list cannot be read. Choose the columns again.',
    match: (entries, open) =>
      open === 0
        ? `${counted(entries, 'entry', 'entries')}, all decided.`
        : `${counted(entries, 'entry', 'entries')}, of which ${count(open)} ${noun(open, 'is', 'are')} to be decided.`,
    finish: 'Make the set of data to be published.',
  },
  steps: {
    label: 'Steps of the import',
    names: { file: 'File', columns: 'Columns', match: 'Matching', finish: 'Finish' },
    done: 'done',
  },
  back: 'Back',
  pastedName: 'Pasted table',
  file: {
    staysHere:
      'The content of the file does not leave this device. It is not sent anywhere, and is gone when this screen is closed.',
    drop: 'Drop a file here',
    several: (count) =>
      `Files are opened one at a time. ${count} were dropped together, so none was opened. Drop only one.`,
    kinds: 'Excel (.xlsx), CSV or TSV, up to 50 MB and 200,000 rows.',
    choose: 'Choose a file',
    pasteLabel: 'Or paste cells copied from a spreadsheet',
    paste: 'Read the pasted table',
    template: 'Download an Excel form to fill in',
    templateHint: 'It has headings and sample entries, and can be read in as it is.',
    again: 'Use another file',
    next: 'Go on to columns',
  },
  work: {
    unpack: 'Opening the file',
    cells: 'Reading cells',
    list: 'Looking for the list',
    match: 'Matching with the official names of municipalities',
    cancel: 'Stop',
  },
  opened: {
    title: (name) => `Content of “${name}”`,
    workbook: (sheets) => `Excel, ${counted(sheets, 'sheet', 'sheets')}`,
    text: 'Text file (CSV or TSV)',
    encoding: 'Character encoding',
    certainty: {
      certain: 'Certain',
      likely: 'Probably right. Look at the characters below.',
      doubtful: 'Not clear. Be sure to check that the characters below are right.',
      chosen: 'Chosen by hand. Look at the characters below.',
    },
    byMark: 'with BOM',
    delimiter: 'Separator',
    delimiters: { comma: 'Comma', tab: 'Tab', semicolon: 'Semicolon', bar: 'Vertical bar' },
    hidden: 'hidden',
    sheet: (name) => (name === '' ? 'Table' : `Sheet “${name}”`),
    rows: (rows, shown) => (rows > shown ? `${ofRows(rows)}; the first ${count(shown)}` : ofRows(rows)),
    rowHead: 'Row',
  },
  columns: {
    asOf: 'Date of the list (as of)',
    asOfHint: 'Entries are matched with the names of municipalities on this date.',
    replaces:
      'A list of this date has already been published. Once this one is published, it takes the place of that one.',
    asOfMissing: 'Enter the date of the list (for example 1 August 2026).',
    use: 'Read this sheet',
    dataFrom: 'Row where the list begins',
    roleOf: (column) => `Content of column ${column}`,
    roles: { none: 'Not used', prefecture: 'Prefecture', name: 'Municipality', kind: 'Kind', code: 'Code' },
    rowsOnly: (rows) => `Enter a row from 1 to ${count(rows)}. The former value is back.`,
    doubled: (role, columns) =>
      `There are ${count(columns.length)} columns for “${role}” (columns ${columns.join(', ')}). Keep one, and set the others to “Not used”.`,
    unreadable: {
      name: (share) =>
        `${share}% can be read as names of municipalities. Choose the column of municipalities again.`,
      prefecture: (share) => `${share}% can be read as prefectures. Choose the column of prefectures again.`,
    },
    codeAlone: (code) => `(code ${code})`,
    live: 'The list as read',
    entries: (entries) => `${counted(entries, 'entry', 'entries')} can be read.`,
    rowsThere: (entries) => `There ${noun(entries, 'is', 'are')} ${ofRows(entries)}.`,
    // Stands right behind the sentence before it.
    totals: (totals) =>
      totals === 0 ? '' : ` ${counted(totals, 'total is', 'totals are')} used when matching.`,
    left: (parts) => (parts === '' ? '' : `Rows not counted as entries: ${parts}.`),
    reason: (reason, rows) => counted(rows, ...skipped[reason]),
    none: 'Choose the column of municipalities.',
    head: { row: 'Row', prefecture: 'Prefecture', name: 'Municipality' },
    next: 'Match',
  },
  states: {
    matched: 'Matched as printed',
    prefecture: 'A prefecture itself',
    corrected: 'Matched after correcting the spelling',
    duplicate: 'Duplicate',
    left_out: 'Left out of the count',
    unmatched: 'Not matched',
  },
  bar: (parts) => `All rows by result. ${parts}`,
  part: (name, rows) => `${name}: ${count(rows)}`,
  table: {
    title: 'Results of the matching',
    which: 'Rows to see',
    attention: (rows) => `To look at: ${count(rows)}`,
    all: (rows) => `All: ${count(rows)}`,
    head: {
      row: 'Row',
      state: 'Result',
      prefecture: 'Prefecture',
      printed: 'As in the document',
      official: 'Matched to',
      why: 'Reason',
      action: 'What to do',
    },
    short: {
      matched: 'Matched',
      prefecture: 'Prefecture',
      corrected: 'Spelling corrected',
      duplicate: 'Duplicate',
      left_out: 'Left out',
      unmatched: 'Not matched',
    },
    none: 'There are no rows to check.',
    toChoose: 'Please choose',
    nobody: 'None',
    decideOf: (name) => `See candidates: “${name}”`,
    againOf: (name) => `Look again: “${name}”`,
    acceptOf: (name) => `Accept: spelling correction of “${name}”`,
    decide: 'See candidates',
    again: 'Look again',
    accept: 'Accept',
    accepted: 'Accepted',
    decided: 'Decided',
    once: 'Counted once',
    pages: 'Moving through the rows',
    previous: 'Rows before',
    next: 'Rows after',
    range: (from, to, total) => `Rows ${count(from)}–${count(to)} of ${count(total)}`,
    acceptAll: (rows, doubles) => `Accept all: ${corrections(rows, doubles)}`,
  },
  panel: {
    none: 'Select a row, and decide here which municipality it is.',
    where: (sheet, row, prefecture) => {
      const where = place(sheet, row);
      return [where.charAt(0).toUpperCase() + where.slice(1), prefecture]
        .filter((part) => part !== '')
        .join(', ');
    },
    quoted: (name) => `“${name}”`,
    choices: 'Which it is',
    leaveOut: 'Leave out of the count',
    leaveOutResult: 'The number of entries on the list stays as it is, and a difference remains.',
    targetResult: {
      counted: 'Is counted once.',
      listed: (sheet, row) => `Is also in ${place(sheet, row)}. If you choose it, this row is a duplicate.`,
      refused: 'The name is an official name, so this one cannot be chosen.',
      // Another sentence stands right behind this one.
      otherPrefecture: 'Its prefecture is not the one in the document. ',
    },
    search: 'Look for another municipality',
    searchHint: 'Name, reading or prefecture',
    found: (found) =>
      found === 0 ? 'No municipality matches.' : `${counted(found, 'match', 'matches')} found.`,
    note: 'Note to be recorded',
    noteHint: 'It goes into the published data as the reason for the difference.',
    noteNeeded: 'The name is an official name. To leave it out, write the reason as a note.',
    choose: 'Choose which municipality it is.',
    decide: 'Decide this row',
    later: 'Later',
    close: 'Close this row',
    reopen: 'Undo the decision',
  },
  decisions: {
    save: 'Save the decisions so far',
    bring: 'Read in saved decisions',
    unsaved: (rows) =>
      `${noun(rows, 'The decision', 'Decisions')} on ${ofRows(rows)} ${noun(rows, 'has', 'have')} not been saved yet.`,
    brought: (rows) =>
      rows === 0
        ? 'There are no decisions that fit this list.'
        : `${noun(rows, 'The decision', 'Decisions')} on ${ofRows(rows)} ${noun(rows, 'has', 'have')} been put into this list.`,
    notTaken: (rows) => `${counted(rows, 'decision has', 'decisions have')} not been put in.`,
    refused: (rows) =>
      `${counted(rows, 'decision cannot', 'decisions cannot')} be used. ${noun(rows, 'Its row stays', 'Their rows stay')} undecided. The reasons are under “What was found”.`,
    line: (line) => `Line ${count(line)}`,
  },
  leaving: {
    title: 'Close this list?',
    text: (rows) =>
      `${noun(rows, 'The decision', 'The decisions')} on ${ofRows(rows)} ${noun(rows, 'has', 'have')} not been saved yet. If you close the list, ${noun(rows, 'it is', 'they are')} lost.`,
    save: 'Save and close',
    leave: 'Close without saving',
    stay: 'Do not close',
  },
  findings: {
    title: 'What was found',
    level: 'Level',
    anyColumn: 'All items',
    all: (findings) => `All: ${count(findings)}`,
    of: (name, findings) => `${name}: ${count(findings)}`,
    none: 'Nothing was found.',
    more: (rest) => `See the remaining ${count(rest)} too`,
    xlsx: 'Download as Excel',
    csv: 'Download as CSV',
    place: (sheet, row, cell) => `${sheet === '' ? 'Row' : `${sheet}, row`} ${count(row)}, column ${cell}`,
    whole: 'The whole list',
    open: 'Open the row',
  },
  totals: {
    signed: (text) => text.replace('＋', '+'),
    title: 'Check against totals',
    none: 'There are no totals to compare with, neither in the file nor in published tables.',
    agrees: (totals) =>
      totals === 1 ? 'The 1 total compared agrees.' : `All ${count(totals)} totals compared agree.`,
    differs: (differing, totals) =>
      `Of ${counted(totals, 'total', 'totals')} compared, ${count(differing)} ${noun(differing, 'differs', 'differ')} from the list.`,
    inFile: 'Total in the file',
    inTable: 'Published table',
    nation: 'All Japan',
    head: {
      place: 'Prefecture',
      part: 'What is counted',
      stated: 'Total',
      counted: 'List',
      difference: 'Difference',
      from: 'Where the total is',
    },
    parts: {
      all: 'Municipalities',
      city: 'Cities',
      town: 'Towns',
      village: 'Villages',
      prefecture: 'Prefectures',
    },
  },
  difference: {
    title: 'Difference from the list before',
    none: 'There is no list before this one.',
    replacedTitle: 'Difference from the list that is replaced',
    replaces: (day) =>
      `The list of ${day} has already been published. Once this one is published, it takes the place of that one.`,
    since: (day, added, gone, kept) =>
      `Compared with the list of ${day}: ${places(added)} new, ${places(gone)} gone, ${places(kept)} unchanged.`,
    added: (added) => `New on the list: ${places(added)}`,
    gone: (gone) => `No longer on the list: ${places(gone)}`,
    perhapsGone: (name, printed) => `${name}: perhaps the unmatched “${printed}”.`,
    changed: (changed) => `Spelling changed: ${count(changed)}`,
    from: (name, before, after) => `${name}: from “${before}” to “${after}”`,
    alarm: 'Prefectures that moved a lot (by more than 20%, and by at least 2 municipalities)',
    move: (prefecture, before, after) => `${prefecture}: from ${count(before)} to ${count(after)}`,
    noAlarm: 'No prefecture moved by more than 20%.',
  },
  // What stands below a list: the sentences follow right behind each other.
  foot: {
    rest: (rows) =>
      rows === 0 ? 'There are no undecided rows. ' : `${counted(rows, 'row remains', 'rows remain')}. `,
    corrections: (rows, doubles) =>
      `Once you have accepted ${corrections(rows, doubles)}, you can go on to finish. `,
    open: (unmatched) =>
      `${counted(unmatched, 'unmatched row', 'unmatched rows')} can be left as ${noun(unmatched, 'it is and becomes a difference', 'they are and become differences')}. `,
    later: 'You can look again later at what was printed and what was decided. ',
    next: 'Go on to finish',
  },
  finish: {
    make: 'Make the set of data',
    making: 'Making the set of data.',
    saved: (name) => `“${name}” has been saved.`,
    rest: (rows) =>
      rows === 0
        ? ''
        : `${counted(rows, 'unmatched entry is', 'unmatched entries are')} left out of the count, with a reason given.`,
    changed: (files) => `Files that change: ${count(files)}`,
    unchanged: 'This is the same as what is published now. No file changes.',
    problems: (problems) =>
      `The data do not pass the check in ${counted(problems, 'place', 'places')}, so nothing has been saved. Check that nothing is missing from the list and that its date is right. If the list is right, pass on what is said below to whoever is in charge of the data.`,
    next: 'What to do next',
    todo: [
      'Open the zip, and check in CHANGES.md what changes.',
      'Copy the files in data over those in public/data.',
      'Run npm run data:check, and see that there are no errors.',
      'Publish as usual. Keep the zip until next year.',
    ],
    backTitle: 'To go back',
    back: 'To go back to the list before after publishing, copy the files in previous over those in public/data, run npm run data:check, and publish.',
    again: 'Read in another list',
  },
  source: {
    title: 'Source of the list',
    lead: 'The document that the list stands in. It is shown beside figures and under “About the data”.',
    asOf: 'Date of the list (as of)',
    changeDay: 'Correct the date',
    replaces:
      'A list of this date has already been published. Once you finish, the new list takes its place.',
    which: 'How to give the source',
    asNew: 'Add as a new source',
    asKnown: 'Choose from sources already held',
    known: 'Sources already held',
    unchosen: 'Please choose',
    option: (title, publisher, day) => {
      const about = [publisher, day].filter((part) => part !== '').join(', ');
      return about === '' ? title : `${title} (${about})`;
    },
    older: 'This document was published before the date of the list. Check that this list stands in it.',
    documents: 'Documents',
    pages: 'Pages',
    labels: {
      title: 'Title of the document',
      publisher: 'Publisher',
      publishedOn: 'Date of publication',
      location: 'Where it is',
    },
    optional: 'May be left empty',
    hints: {
      title: 'Write it as on the cover or the first page.',
      publisher: 'The publisher named in the document.',
      publishedOn: 'For example 2026-09-15, 2026-09 or 2026. Leave it empty where none is stated.',
      location: 'The address of a page (https://…), or where the document is kept.',
    },
    found: 'Taken from the title row of the file.',
    proposed: 'Filled in for now. Look at the document and correct it.',
    faults: {
      unchosen: 'Choose a source.',
      missing: 'Write something here.',
      date: 'This cannot be read as a date. Write it like 2026-09-15, 2026-09 or 2026.',
      lines: 'Write it in one line.',
      address: 'This cannot be read as an address. Write it from https:// on, without spaces.',
    },
    row: 'Row that goes into sources.csv',
    rowKnown: 'This row of sources.csv is used. No row is added.',
    columns: {
      id: 'Number',
      title: 'Title',
      publisher: 'Publisher',
      publishedOn: 'Date of publication',
      location: 'Where it is',
      basis: 'Basis',
      note: 'Note',
    },
    empty: 'Not stated',
    lacking: (fields) => `The source needs to be corrected in ${counted(fields, 'place', 'places')}.`,
  },
  said: {
    read: (entries) => `${counted(entries, 'entry was', 'entries were')} read.`,
    matched: (entries, open) =>
      `${counted(entries, 'entry was', 'entries were')} compared with the official names. ${count(open)} ${noun(open, 'is', 'are')} to be decided.`,
    decided: (name, open) => `“${name}” has been decided. ${count(open)} ${noun(open, 'remains', 'remain')}.`,
    reopened: (name) => `The decision on “${name}” has been undone.`,
    waits: (rows) =>
      `${counted(rows, 'spelling correction needs', 'spelling corrections need')} to be accepted.`,
    closed: 'The row has been closed.',
    brought: (rows, others) =>
      `${noun(rows, 'The decision', 'Decisions')} on ${ofRows(rows)} ${noun(rows, 'has', 'have')} been put in.${others === 0 ? '' : ` ${counted(others, 'decision has', 'decisions have')} not been put in.`}`,
    acceptedAll: (open) =>
      `All spelling corrections have been accepted. ${count(open)} ${noun(open, 'remains', 'remain')}.`,
    saved: (name) => `“${name}” has been saved.`,
  },
};
