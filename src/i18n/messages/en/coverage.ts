import type { coverage as japanese } from '../ja/coverage.ts';
import { plural } from './plural.ts';

const municipalities = (count: string) => plural(count, 'municipality', 'municipalities');

/**
 * Words of the coverage view. Titles of `file` name the sheets of a workbook, which hold 31 characters, fewer before
 * publication: each is another one in its first 17.
 */
export const coverage: typeof japanese = {
  title: 'Coverage and matching',
  staff: 'Staff',
  list: (year) => `List of ${year}`,
  finding: (list, percent, when, knownPercent) =>
    `${list}: the municipalities that could be matched are ${percent}% of those of all Japan. Municipalities with confirmed ties by the end of ${when} are ${knownPercent}%.`,
  formula: (counted) =>
    `Listed (%) = municipalities that could be matched ÷ all municipalities (${counted}, without the special wards). Confirmed (%) = municipalities with confirmed ties ÷ the same ${counted}.`,
  year: 'Fiscal year',
  group: 'Group',
  groupWords: {
    region: 'By region',
    prefecture: 'By prefecture',
    association: 'By association under agreement',
    ward: 'By ward',
  },
  mark: 'Highlight rows with a difference',
  openAll: 'Open all',
  closeAll: 'Close all',
  open: (region) => `Open the prefectures of ${region}`,
  close: (region) => `Close the prefectures of ${region}`,
  excel: 'Excel',
  excelOf:
    'Excel: save the tables of coverage, regions and Japan, associations, wards, municipalities not on the list, fiscal years, and changes',
  excelBusy: 'Making the Excel file',
  excelDone: (name) => `Saved as “${name}”.`,
  excelFailed: 'The file could not be made. Press again.',
  caption: (when, list) =>
    `Coverage and matching by region and prefecture. ${list}, as of the end of ${when}`,
  column: {
    place: 'Place',
    prefecture: 'Prefecture',
    listed: 'Listed (%)',
    known: 'Confirmed (%)',
    split: 'On the list by kind (with exchange/all)',
    check: 'Check against published values',
    published: 'Published',
    matched: 'Matched',
    difference: 'Difference',
    prefectureEntries: 'With the prefecture',
    reason: 'Reasons',
    code: 'Code',
    region: 'Region',
    listedCount: 'Municipalities on the list',
    knownCount: 'Municipalities with confirmed ties',
    counted: 'All municipalities',
    ofKind: (what, kind) => `${what} (${kind})`,
  },
  none: 'No match',
  chosen: {
    onMap: (name) => `See ${name} on the map`,
    unlisted: (count) => `${municipalities(count)} not yet on the list`,
    unknown: (count) => `${municipalities(count)} without confirmed ties`,
    all: 'All municipalities are on the list',
    allKnown: 'All municipalities have confirmed ties',
  },
  absent: '—',
  signed: (text) => text.replace('＋', '+'),
  of: (part, all) => `${part}/${all}`,
  reason: {
    duplicates: (count) => plural(count, 'duplicate', 'duplicates'),
    unmatched: (count) => `${count} not matched`,
    corrected: (count) => plural(count, 'spelling corrected', 'spellings corrected'),
    other: (count) =>
      plural(count, 'difference between list and table', 'differences between list and table'),
  },
  splitNote:
    'Cities, towns and villages are counted as they are classed now. Where a municipality has changed its class, this differs from the published split.',
  namesNote:
    'A duplicate is the same municipality printed twice; “not matched” is an entry for which no municipality could be determined; a spelling is corrected where the printed characters were changed to the official name to match it. The reason of each one is under “About the data”. ',
  notPublished:
    'A “—” under “Published” and “Difference” means that no published total is held for this list.',
  reasonsLink: 'See the reasons one by one',

  association: {
    caption: (when) =>
      `Associations with a wide-area partnership agreement, and the list. As of the end of ${when}`,
    name: 'Association',
    concluded: 'Concluded',
    members: 'Member municipalities',
    listed: 'On the list',
    share: 'Share (%)',
    unlisted: 'Not on the list',
    outside: 'In the same prefecture, on the list and not in the agreement',
    total: 'Total',
    note: 'Member municipalities follow from the agreement. Whether a name is on the list was surveyed apart from the agreements.',
    none: 'No agreement had been concluded by the end of this fiscal year.',
    show: (name, count) => `${name}: see the names of ${municipalities(count)}`,
  },

  ward: {
    caption: (list) =>
      `Partner municipalities of each ward that are known by name from records. All records, whatever the fiscal year. ${list}`,
    name: 'Ward',
    partners: 'Partner municipalities',
    share: 'Of all municipalities (%)',
    split: 'Partners by kind',
    listed: 'On the list',
    unlisted: 'Not on the list',
    records: 'Records',
    recordsUnit: 'records',
    all: '23 wards (each counted once)',
    onMap: (name) => `See the partners of ${name} on the map`,
    note: 'This counts records of agreements and other ties between wards and municipalities that could be confirmed on public pages, not all of them. The published list does not say of which ward a municipality is a partner. Records with prefectures are not included.',
  },

  matrix: {
    title: 'Coverage by fiscal year',
    caption: 'Share of municipalities with confirmed ties by prefecture (%). At the end of each fiscal year',
    finding: (first, from, last, to) =>
      `From ${from}% at the end of ${first} to ${to}% at the end of ${last}.`,
    findingOne: (year, share) => `${share}% at the end of ${year}.`,
    // Stands between two other sentences.
    findingRecounted: (year, share) => ` Counted anew with a new list, ${share}% at the end of ${year}. `,
    prefecture: 'Prefecture',
    map: (year) => `Map of coverage by prefecture at the end of ${year}. The values are in the table.`,
    from: (value) => `${value}% or more`,
    below: (value) => `under ${value}%`,
    note: 'Municipalities with confirmed ties (list, agreements, agreements of wards with a known date of conclusion) ÷ all municipalities. Exchange on a list is taken to continue until the next list.',
    onMap: 'See on the map',
    onMapOf: (name) => `See the coverage of ${name} on the map`,
    clear: (name) => `Clear the selection of ${name}`,
  },

  gaps: {
    title: 'Municipalities not on the list or in an agreement',
    choose: 'What is missing',
    words: {
      unlisted: 'Not yet on the list',
      members: 'In an agreement, not on the list',
      listed: 'On the list, not in an agreement',
      unknown: 'No confirmed ties',
    },
    result: (what, found) => `${what}: ${municipalities(found)}`,
    resultOf: (what, found, all) => `${what}: ${municipalities(found)} (of ${all})`,
    find: 'Filter by name, reading or code',
    association: 'Association',
    allAssociations: 'All associations',
    tools: 'Filter of municipalities not on the list or in an agreement',
    clear: 'Clear the filter',
    empty: 'No municipality matches the filter',
    more: (count) => `Show the other ${municipalities(count)}`,
    caption: (what) => `${what} (municipalities)`,
    column: {
      prefecture: 'Prefecture',
      name: 'Municipality',
      reading: 'Reading (kana)',
      code: 'Local government code',
      kind: 'Kind',
      agreement: 'Wide-area partnership agreement',
      ties: 'Agreements and other ties with wards',
    },
    tiesUnit: 'records',
    note: 'A municipality that is not on the list can still have an agreement or exchange with a ward. “Not on the list” means only that its name is not there.',
    filterAll: 'All',
  },

  changes: {
    title: 'What changed',
    select: { from: 'Earlier', to: 'Later' },
    finding: (from, to, added) =>
      `From the end of ${from} to the end of ${to}, municipalities with confirmed ties grew by ${added}.`,
    findingEnded: (from, to, added, ended) =>
      `From the end of ${from} to the end of ${to}, municipalities with confirmed ties grew by ${added} and fell by ${ended}.`,
    findingNone: (from, to) =>
      `From the end of ${from} to the end of ${to}, municipalities with confirmed ties did not change.`,
    oneList:
      'Only one list has been published, so lists cannot be compared yet. When the next list is imported, it will stand here.',
    lists: (from, to, added, ended) =>
      `Between the list of ${from} and the list of ${to}, ${plural(added, 'municipality is', 'municipalities are')} newly listed and ${plural(ended, 'is', 'are')} no longer listed.`,
    endUnknown: 'Ends of ties have not been published, so it is not known how many were lost.',
    caption: (from, to) => `Prefectures that changed between the end of ${from} and the end of ${to}`,
    column: {
      prefecture: 'Prefecture',
      from: 'Earlier',
      to: 'Later',
      added: 'Added',
      ended: 'Lost',
      names: 'Municipalities added',
      endedNames: 'Municipalities lost',
    },
    names: (count) => `Names of ${municipalities(count)}`,
    listsTitle: 'Differences between lists',
    listsCaption: (from, to) => `Prefectures that differ between the list of ${from} and the list of ${to}`,
    listColumn: {
      from: 'Earlier list',
      to: 'Later list',
      added: 'Newly listed',
      ended: 'No longer listed',
      names: 'Municipalities newly listed',
      endedNames: 'Municipalities no longer listed',
    },
  },

  file: {
    title: 'Coverage',
    regions: 'Regions and Japan',
    matrix: 'Coverage by fiscal year',
    associations: 'Associations and the list',
    wards: 'Partners by ward',
    gap: {
      unlisted: 'Municipalities not yet on list',
      members: 'In an agreement, not on list',
      listed: 'On list, not in an agreement',
      unknown: 'Without confirmed ties',
    },
    changes: 'Municipalities that changed',
    listChanges: 'Differences between lists',
    change: 'Change',
    changedWords: { added: 'Added', ended: 'Lost' },
    listChangedWords: { added: 'Newly listed', ended: 'No longer listed' },
    changesNone: 'Ends of ties have not been published, so it is not known which municipalities were lost.',
    asOfWards: (list) => `All records, whatever the fiscal year. ${list}`,
    asOf: (when, list) => `As of the end of ${when}. ${list}`,
    asOfYears: (first, last) => `From the end of ${first} to the end of ${last}`,
    percent: '%',
  },
};
