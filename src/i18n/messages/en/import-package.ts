import { formatCount } from '../../../domain/format.ts';
import { englishIsoDate } from '../../english-dates.ts';
import type { importPackage as japanese } from '../ja/import-package.ts';
import { plural } from './plural.ts';

/** Words of the package that a brought-in list becomes: notes of figures, and the log of changes for people. */

const count = formatCount;
const counted = (value: number, one: string, many: string): string => plural(count(value), one, many);

type PlaceCounts = Parameters<(typeof japanese)['log']['since']>[1];
type CellPlace = Parameters<(typeof japanese)['log']['withoutRow']>[0];

/** 96 municipalities and 16 prefectures; without the prefectures where there are none. */
const places = ({ municipalities, prefectures }: PlaceCounts): string =>
  counted(municipalities, 'municipality', 'municipalities') +
  (prefectures === 0 ? '' : ` and ${counted(prefectures, 'prefecture', 'prefectures')}`);

/** The row as the file shows it: Row 37 of sheet “R8一覧”. */
const rowInWords = ({ sheet, row }: CellPlace): string =>
  `Row ${count(row)} of ${sheet === '' ? 'the file' : `sheet “${sheet}”`}`;

export const importPackage: typeof japanese = {
  milestones: {
    stated: 'Total in the file of the list',
    counted:
      'Figure counted from the list (not a published total; municipalities that could be matched, each counted once)',
  },
  counted: 'For lists without a published total, the figure counted from the list.',
  differences: {
    why: (published, computed, unit) =>
      `The table has ${published}${unit}. A count of the names printed on the list gives ${computed}${unit}.`,
  },
  log: {
    title: (asOf) => `Import of the list as of ${englishIsoDate(asOf)}`,
    file: ({ name, size, sha256 }) =>
      sha256 === ''
        ? `Read in: ${name}`
        : `File read in: ${name} (${counted(size, 'byte', 'bytes')}, SHA-256 ${sha256})`,
    source: (id, title) => `Source: ${id} ${title}`,
    counts: (entries, matched, corrected, duplicate, leftOut) =>
      `${counted(entries, 'entry', 'entries')}: ${count(matched)} matched as printed, ${count(corrected)} matched after correcting the spelling, ${counted(duplicate, 'duplicate', 'duplicates')}, ${count(leftOut)} left out`,
    noPrevious: 'There is no list before this one.',
    replaces: (day) =>
      `The list of ${englishIsoDate(day)} has already been published. This list takes its place. The list before is in previous/.`,
    since: (day, added, gone, kept) =>
      `Compared with the list of ${englishIsoDate(day)}: ${places(added)} new, ${places(gone)} gone, ${places(kept)} unchanged`,
    addedTitle: 'New on the list',
    goneTitle: 'No longer on the list',
    perhapsGone: (place, printed) => `${place} (perhaps the unmatched “${printed}”)`,
    changedTitle: 'Spelling changed',
    changed: (place, before, after) => `${place}: from “${before}” to “${after}”`,
    movesTitle: 'Prefectures that moved a lot (by more than 20%, and by at least 2 municipalities)',
    move: (prefecture, before, after) => `${prefecture}: from ${before} to ${after}`,
    exceptionsTitle: 'Rows not matched as printed',
    exception: (place, order, printed, match, reason) =>
      `${rowInWords(place)}, “${printed}” (number ${count(order)} on the list): ${match}. ${reason}`,
    match: {
      exact: 'matched',
      corrected: 'matched after correcting the spelling',
      duplicate: 'duplicate',
      unmatched: 'not matched',
    },
    withoutRowTitle: 'Rows that do not go into the published table (the prefecture or the name is not known)',
    withoutRow: (place, printed) => `${rowInWords(place)}, “${printed}”`,
    filesTitle: 'Files that change',
    layOverTitle: 'To publish',
    layOver: [
      'Copy the files in `data/` over those in `public/data/`.',
      'Run `npm run data:check`, and see that it says nothing.',
      'Build the site again and publish it.',
    ],
    putBackTitle: 'To go back',
    putBack:
      'Only if you notice an error after publishing: copy the files in `previous/` over those in `public/data/`, and build the site again.',
    nothing: 'None',
  },
  source: {
    title: (asOf) =>
      `List of municipalities and others linked with the special wards (as of ${englishIsoDate(asOf)})`,
    publisher: 'Special Wards Mayors’ Association (特別区長会)',
    location: (file) => `Imported file “${file}”`,
  },
  findings: {
    filter: 'All',
    licence: 'For checking before publication',
    source: (file) => `Imported file “${file}”`,
  },
  fileNames: {
    findings: (asOf) => `import-findings_${asOf}`,
    decisions: (asOf) => `decisions_${asOf}.csv`,
    package: (asOf) => `import_${asOf}.zip`,
  },
  command: {
    usage: [
      'Usage: npm run data:import -- FILE-OF-THE-LIST --as-of 2026-08-01',
      '  --as-of DAY        date of the list (always needed)',
      '  --source ID        number of the source (id in sources.csv; without it, the source of the list of that day, or a new row)',
      '  --title TITLE      title of a new source',
      '  --publisher NAME   publisher of a new source',
      '  --published-on DAY date of publication of a new source',
      '  --location PLACE   where a new source is',
      '  --decisions TABLE  table of decisions (decisions.csv)',
      '  --accept-all       accept all spelling corrections made by rules',
      '  --out FOLDER       where to write (without it, import-DAY)',
      '  --data FOLDER      data as they are now (without it, public/data)',
      '  --help             this text',
    ].join('\n'),
    wrongArguments: (option) =>
      option === '' ? 'The options cannot be read.' : `This option cannot be read: ${option}`,
    sourceKnown: (id) =>
      `Source ${id} is in sources.csv, so its title and the rest cannot be changed. For a new source, leave out --source or give another number.`,
    noDay: 'Give a day of the calendar for --as-of (for example 2026-08-01).',
    noFile: (file) => `“${file}” cannot be read. Check where it is and what it is called.`,
    encoding: (name) => `Character encoding: ${name}`,
    noList:
      'No sheet looks like a list. Put the headings 「都道府県」 and 「市町村名」 in, and read it in again.',
    read: (sheets, entries, skipped) =>
      `${counted(sheets, 'sheet', 'sheets')}, ${counted(entries, 'entry', 'entries')}. ${counted(skipped, 'row', 'rows')} not read.`,
    place: (sheet, row, cell) => `${sheet === '' ? 'Row' : `${sheet}, row`} ${row}, column ${cell}`,
    open: (open, file) =>
      `${counted(open, 'row is', 'rows are')} undecided. In the column decision of ${file}, write accept, choose (with the municipality code under code) or leave_out, and pass the file with --decisions.`,
    refused: (refused) => `${counted(refused, 'decision', 'decisions')} cannot be used.`,
    problems:
      'As it is, this would not pass data:check, so nothing has been written. Check that nothing is missing from the list and that its date is right. If the list is right, correct the rows of the files named above and run this again.',
    decidedIn: (file) => `What was decided is in ${file}. The table that was passed has been left as it was.`,
    done: (directory, changed) =>
      `Written to ${directory}. ${counted(changed, 'file changes', 'files change')}.`,
    unchanged: 'This is the same as what is published now.',
  },
};
