import { englishIsoDate } from '../../english-dates.ts';
import type {
  importDifferenceTable as japaneseDifferenceTable,
  importFindings as japanese,
  importFindingTable as japaneseTable,
} from '../ja/import-findings.ts';
import { noun, plural } from './plural.ts';

/** What is found in a list that is brought in: why it is told, and what to do. One sentence each. */

type Named = Parameters<(typeof japanese)['means']>[0];
type RowRange = Parameters<(typeof japanese)['codes_restored']>[0];
type Part = Parameters<(typeof japanese)['total_differs']>[0]['part'];

/** In 5 rows (rows 3 to 9); one row: In row 3. */
const inRows = ({ rows, first, last }: RowRange): string =>
  rows === 1 ? `In row ${first}` : `In ${rows} rows (from row ${first} to row ${last})`;
/** 5 rows (rows 3 to 9); one row: Row 3. */
const theRows = ({ rows, first, last }: RowRange): string =>
  rows === 1 ? `Row ${first}` : `${rows} rows (from row ${first} to row ${last})`;

const PARTS: Readonly<Record<Part, readonly [one: string, many: string]>> = {
  all: ['municipality', 'municipalities'],
  city: ['city', 'cities'],
  town: ['town', 'towns'],
  village: ['village', 'villages'],
  prefecture: ['prefecture', 'prefectures'],
};

const whole = (prefecture: string): string => (prefecture === '' ? 'the whole list' : prefecture);
/** A place with its prefecture; a prefecture has no second part. */
const official = ({ prefecture, name }: Named): string =>
  name === '' || prefecture === '' ? prefecture + name : `${name} (${prefecture})`;

export const importFindings: typeof japanese = {
  // Codes
  code_form: () => 'This does not have the form of a code.',
  code_check_digit: () => 'The check digit of the code is not right.',
  code_unknown: () => 'There is no municipality with this code.',
  code_zero_unproven: () => 'A 0 at the start seems to be missing, but there is nothing to prove it by.',
  code_ambiguous: () => 'This can be read as the code of two municipalities.',
  code_restored: ({ code, ...place }) =>
    `A 0 was added at the start, and it was read as ${code}, ${official(place)}.`,
  codes_restored: (range) => `${inRows(range)}, a 0 was added at the start of the code.`,
  code_given_up: ({ code, ...place }) =>
    `This code is no longer in use. It was read as ${code}, ${official(place)}.`,
  code_of_another: ({ code, ...place }) =>
    `Code ${code} is that of ${official(place)}, which does not fit the name.`,
  code_of_other_prefecture: ({ code, ...place }) =>
    `Code ${code} is that of ${official(place)}, which does not fit the prefecture.`,
  // Prefectures, names, kinds
  prefecture_unknown: () => 'There is no prefecture of this name.',
  prefecture_missing: () => 'The prefecture is missing.',
  prefecture_left_blank: ({ prefecture }) =>
    `The cell of the prefecture is empty (the row above has ${prefecture}).`,
  prefecture_of_another: () => 'The name of a prefecture stands in the cell of another prefecture.',
  name_missing: () => 'The name of the municipality is missing.',
  name_garbled: () => 'There are characters that cannot be read.',
  kind_of_another: ({ kind }) => `The cell of the kind says “${kind}”, unlike the end of the name.`,
  special_ward: () => 'Special wards are not counted as partners.',
  northern_village: () => 'Villages of the Northern Territories are not counted.',
  // Corrections
  rule_white_space: () => 'There is white space within the name.',
  rule_stray_mark: () => 'There is a mark or a number before or after the name.',
  rule_stray_prefecture_character: () =>
    'The last character of the name of the prefecture stands before the name.',
  rule_prefecture_prefix: () => 'The name of the prefecture stands before the name.',
  rule_district_prefix: () => 'The name of the district (郡) stands before the name.',
  rule_variant_character: () => 'A character has another form than in the official name.',
  rule_changed_since: () => 'The name was changed after the date of the list.',
  rule_code_and_near_name: () => 'Characters of the name differ, but the code agrees.',
  rule_only_one_in_country: () =>
    'The prefecture is missing, but there is only one municipality of this name in Japan.',
  means: (place) => `This was read as ${official(place)}.`,
  // Candidates
  bearers: ({ places, count }) => {
    const names = places.map(official).join(', ') + (count > places.length ? ' and others' : '');
    return count === 1 ? `This name fits ${names}.` : `This name fits ${count} places: ${names}.`;
  },
  near_other_kind: ({ missing, ...place }) =>
    missing === ''
      ? `If it is ${official(place)}, the kind (city, town or village) differs.`
      : `If it is ${official(place)}, “${missing}” is missing at the end.`,
  near_one_character: (place) => `If it is ${official(place)}, one character differs.`,
  near_swapped_characters: (place) => `If it is ${official(place)}, the characters are in another order.`,
  near_more_behind: ({ rest, ...place }) =>
    /^[(（]?[^市町村]+区[)）]?$/u.test(rest)
      ? `It seems to be ${rest.replace(/[()（）]/gu, '')}, a ward of ${official(place)}.`
      : `“${rest}” follows the name of ${official(place)}.`,
  near_former_name: ({ day, ...place }) =>
    day === ''
      ? `This is a name of ${official(place)} from before the date of the list.`
      : `This became ${official(place)} on ${englishIsoDate(day)}.`,
  near_other_prefecture: (place) => `If it is ${official(place)}, the prefecture differs.`,
  near_code: (place) => `The code is that of ${official(place)}.`,
  near_name: (place) => `The name is that of ${official(place)}.`,
  no_such: ({ prefecture }) =>
    prefecture === ''
      ? 'There is no municipality of this name.'
      : `There is no municipality of this name in ${prefecture}.`,
  twice: ({ sheet, row, column, ...place }) =>
    `${official(place)} is also in row ${row}, column ${column}${sheet === '' ? '' : ` of sheet “${sheet}”`}.`,
  left_out: ({ note }) =>
    note === '' ? 'This was left out of the count.' : `This was left out of the count: ${note}`,
  chosen: (place) => `This was decided to be ${official(place)}.`,
  refused: () =>
    'This decision cannot be used for this row. If the name is an official name, no other municipality can be chosen.',
  without_row: () => 'The prefecture or the name is not known, so this does not go into the published table.',
  // Rows and totals
  row_without_name: () => 'This row is within the table, but has no name.',
  row_outside: () => 'This is outside the chosen columns, and was not read.',
  row_note: () => 'This was taken for a note or a title, and not counted as a municipality.',
  row_heading: () => 'This was taken for a heading, and not counted as a municipality.',
  rows_of_heads: (range) =>
    `${theRows(range)} ${noun(range.rows, 'was', 'were')} read as headings of prefectures or columns.`,
  rows_of_sums: (range) =>
    `${theRows(range)} ${noun(range.rows, 'holds', 'hold')} totals, but there is no figure to compare with.`,
  rows_not_read: (range) =>
    `${theRows(range)} of this sheet ${noun(range.rows, 'was', 'were')} not read as part of the list.`,
  total_differs: ({ prefecture, part, stated, counted }) =>
    `For ${whole(prefecture)}, the table has ${plural(stated, ...PARTS[part])}, and a count of the list gives ${counted}.`,
  total_of_unknown_prefecture: () =>
    'It is not known which prefecture the total is of, so it cannot be compared.',
  total_by_other_kinds: () =>
    'The total of municipalities agrees; only the split into cities, towns and villages differs.',
  total_by_prefectures: () => 'This agrees with the differences of the prefectures added up.',
  distinct_differs: ({ prefecture, counted, distinct }) =>
    `The ${plural(counted, 'entry', 'entries')} of ${whole(prefecture)}, without duplicates and entries that are not matched, ${noun(counted, 'is', 'are')} ${plural(distinct, 'municipality', 'municipalities')}.`,
  shared_by_wards: ({ shared, rows }) =>
    `${plural(shared, 'municipality stands', 'municipalities stand')} in the rows of several wards. From the second on, ${plural(rows, 'row is', 'rows are')} not counted again.`,
  no_prefecture_column: () =>
    'There is no column of prefectures. Municipalities whose name is the only one in Japan were read; where there are two or more, they are to be checked.',
  // The date of the list
  day_published: ({ asOf }) =>
    `The list of ${englishIsoDate(asOf)} has already been published. This list takes its place.`,
  names_older: ({ asOf, edition }) =>
    `The table of names of municipalities is of ${englishIsoDate(edition)}. Mergers and changes of name after that, up to ${englishIsoDate(asOf)}, are not known.`,
  day_far_ahead: ({ asOf, newest }) =>
    `${englishIsoDate(asOf)} is a year or more after the newest day of the data (${englishIsoDate(newest)}).`,
  day_before_first: ({ asOf, oldest }) =>
    `${englishIsoDate(asOf)} is before the first list (${englishIsoDate(oldest)}).`,
  // What to do
  do_check_day: () => 'Check that the date of the list is right.',
  do_check_replaced: () =>
    'Look at the difference from the list that is replaced. If this is a list of another date, correct the date.',
  do_check_new_names: () => 'Check whether names that are said not to exist are new municipalities.',
  do_accept: () => 'Accept it if it is right; if not, choose which municipality it is, or leave it out.',
  do_choose: () => 'Choose from the candidates, or leave it out of the count.',
  do_search: () => 'Look for the right municipality and choose it, or leave it out of the count.',
  do_count_once: () => 'It is counted once. If it is another municipality, check the name.',
  do_check_code: () => 'Check the code. If the name is right, you can go on as it is.',
  do_check_prefecture: () => 'Check the prefecture.',
  do_check_row: () => 'Check whether this is the row of a municipality.',
  do_check_total: () => 'Compare it with the original document. A difference is published as a difference.',
  do_choose_columns: () => 'If there is a column of prefectures, choose it in the step before.',
  do_read_row: () => 'If this is the row of a municipality, correct the original file and read it in again.',
  do_decide_again: () => 'Decide again.',
  do_mend_file: () => 'Correct the original file and read it in again.',
  do_nothing: () => 'You need not do anything.',
};

/** The words around findings in a table. */
export const importFindingTable: typeof japaneseTable = {
  title: 'What was found in the import',
  level: { error: 'Error', check: 'To check', info: 'For information' },
  column: {
    prefecture: 'Prefecture',
    name: 'Municipality',
    kind: 'Kind',
    code: 'Code',
    total: 'Total',
    row: 'Row',
    list: 'List',
  },
  head: {
    level: 'Level',
    sheet: 'Sheet',
    row: 'Row',
    cell: 'Column',
    column: 'Item',
    value: 'Value',
    why: 'Reason',
    action: 'What to do',
  },
};

/** The words around what has moved since another list, in a table of its own. */
export const importDifferenceTable: typeof japaneseDifferenceTable = {
  title: (since) => `Difference from the list before (${englishIsoDate(since)})`,
  kind: {
    added: 'New on the list',
    gone: 'No longer on the list',
    changed: 'Spelling changed',
    prefecture: 'Number changed',
    alarm: 'Number changed (to check)',
  },
  head: {
    kind: 'Change',
    code: 'Code',
    prefecture: 'Prefecture',
    name: 'Municipality',
    before: 'List before',
    after: 'This list',
  },
};
