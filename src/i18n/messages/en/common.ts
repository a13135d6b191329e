import type { SupportKind } from '../../../domain/disaster.ts';
import { formatCount } from '../../../domain/format.ts';
import type { MissingReason } from '../../../domain/measure.ts';
import type { MunicipalityKind } from '../../../domain/place.ts';
import type { Qualifier } from '../../../domain/qualified-figure.ts';
import type { LoadFailureWords } from '../../word-types.ts';
import type { common as japanese } from '../ja/common.ts';
import { ENGLISH_ITEM_PARTS, ENGLISH_ITEMS } from './data/gifts.ts';
import { ENGLISH_KINDS, ENGLISH_REGIONS } from './data/kinds.ts';
import { ENGLISH_UNITS } from './data/units.ts';
import { noun, plural } from './plural.ts';

const kind: Record<MunicipalityKind, string> = {
  city: 'City',
  town: 'Town',
  village: 'Village',
  special_ward: 'Special ward',
  northern_territories_village: 'Village of the Northern Territories',
};

const countedKinds: Record<MunicipalityKind, readonly [one: string, many: string]> = {
  city: ['city', 'cities'],
  town: ['town', 'towns'],
  village: ['village', 'villages'],
  special_ward: ['special ward', 'special wards'],
  northern_territories_village: [
    'village of the Northern Territories',
    'villages of the Northern Territories',
  ],
};

const supportKind: Record<SupportKind, string> = {
  recovery_grant: 'Recovery grant',
  donation: 'Donation',
  staff: 'Staff sent',
  supplies: 'Supplies',
  other: 'Other',
  unspecified: 'Kind not stated',
};

const missingReason: Record<MissingReason, string> = {
  not_published: 'No figures by prefecture have been published for this fiscal year',
  published_not_held: 'Published, but not held on this map',
  before_start: 'None yet in this fiscal year',
  before_count:
    'Counted from the fiscal year in which the list was first published; there are no figures before it',
  not_recorded: 'Not stated in the documents (this does not mean that there was no support)',
  not_counted: 'Not counted',
};

const missingShort: Record<MissingReason, string> = {
  not_published: 'No figure',
  published_not_held: 'Published, not held here',
  before_start: 'None yet',
  before_count: 'No figure',
  not_recorded: 'Not stated',
  not_counted: 'Not counted',
};

const qualifierPrefix: Record<Qualifier, string> = {
  exact: '',
  at_least: 'at least ',
  more_than: 'more than ',
  about: 'about ',
};

const qualifierSuffix: Record<Qualifier, string> = { exact: '', at_least: '', more_than: '', about: '' };

const loadFailure: LoadFailureWords = {
  network: (file) => `“${file}” could not be received. Check your connection, then load again.`,
  gone: (file, status) =>
    `“${file}” is not on the server (response ${status}). Wait a little, then load again.`,
  status: (file, status) =>
    `The server cannot answer for “${file}” (response ${status}). Wait a little, then load again.`,
  rows: (file, rows, expected) =>
    `“${file}” should have ${plural(expected, 'row', 'rows')}, but ${rows} arrived. It was cut off on the way, or the site has been renewed.`,
  encoding: (file) => `The characters of “${file}” are damaged (it is not UTF-8). Load again.`,
  content: (file, line, column) =>
    `Line ${line}${column === '' ? '' : `, “${column}”,`} of “${file}” is not correct. Load again.`,
  program:
    'The program for this part could not be received. The connection is down, or the site has been renewed.',
  unexpected: 'This part could not be shown. Load again.',
};

/** Digits of a part of a sum as they were formatted; a part that is zero is empty. */
/** A unit as the tables print it, or as the measures have it in English already. */
function withUnit(amount: string, unit: string): string {
  if (unit === '') return amount;
  const known = ENGLISH_UNITS[unit];
  if (known) return amount + noun(amount, ...known);
  return unit === '%' ? `${amount}%` : `${amount} ${unit}`;
}

const OF_TABLES: Readonly<Record<string, string>> = {
  ...ENGLISH_REGIONS,
  ...ENGLISH_KINDS,
  ...ENGLISH_ITEMS,
  ...ENGLISH_ITEM_PARTS,
};

export const common: typeof japanese = {
  siteName: 'Zenkoku Renkei Map',
  projectName: 'Special Wards Nationwide Partnership Project',
  siteDescription:
    'Ties of the 23 wards of Tokyo with municipalities all over Japan, on a map and a timeline. Partner municipalities, wide-area partnership agreements and disaster support, with their sources.',
  pageTitle: {
    join: (first, second) => `${first} | ${second}`,
    place: (name, within) => `${name}, ${within}`,
    ward: (name) => `Partners of ${name}`,
  },
  skipToContent: 'Skip to the content',
  nav: {
    label: 'Views',
    bottomLabel: 'Views (bottom)',
    map: 'Map',
    growth: 'Growth',
    disasters: 'Disaster support',
    staff: 'Staff',
    coverage: 'Coverage',
    desk: 'Import',
    present: 'Present',
    about: 'About the data',
    aboutShort: 'Data',
  },
  wordsExplained: 'Words explained',
  accessibility: 'Accessibility',
  displaySettings: 'Display settings / 言語',
  shareView: 'Share this view',
  nation: 'Japan',
  kind,
  countedKind: (counted, count) => noun(count, ...countedKinds[counted]),
  supportKind,
  missingReason,
  missingShort,
  qualifierPrefix,
  yen: (yen) => `${formatCount(yen)} yen`,
  withUnit,
  ofTables: (text) => OF_TABLES[text] ?? text,
  quoted: (title) => `“${title}”`,
  qualifierSuffix,
  loadFailure,
  notice: { close: 'Close this notice' },
  status: {
    loading: 'Loading',
    retry: 'Load again',
    failedTitle: 'Could not be loaded',
    stillWorks: 'The other parts can be used as they are.',
    reload: 'Reload the page',
    slow: 'This is taking long.',
  },
  source: 'Source',
  sourcesInTable: (count) => ` and ${count} more (the source of each record is in the table and in the file)`,
  moreSources: (count) => plural(count, 'more source', 'more sources'),
  table: 'Table',
  scrollRegion: (table) => `${table} (table that scrolls sideways)`,
  chart: 'Chart',
  asOf: (date) => `as of ${date}`,
  listSeparator: ', ',
  between: ', ',
  gap: ' · ',
  labelled: (label, value) => `${label}: ${value}`,
  bracketed: (text) => ` (${text})`,
  sentences: (sentences) =>
    sentences
      .map((sentence) => sentence.replace(/\.$/, ''))
      .filter((sentence) => sentence !== '')
      .map((sentence) => `${sentence}.`)
      .join(' '),
  close: 'Close',
  rank: 'Rank',
  share: (percent) => `${percent}%`,
  edition: (date) => `Edition of the data: ${date}`,
  printedFrom: (project) => `${project}. This view: `,
  licence: ' (CC BY 4.0)',
  creditLead: 'Map: ',
  credit:
    'made from National Land Numerical Information (administrative areas), Ministry of Land, Infrastructure, Transport and Tourism of Japan',
};
