import type { places as japanese } from '../ja/places.ts';
import { noun, plural } from './plural.ts';

const column: (typeof japanese)['column'] = {
  name: 'Municipality',
  reading: 'Reading',
  roman: 'Japanese name',
  code: 'Municipality code',
  lgcode: 'Local government code (6 digits)',
  prefecture: 'Prefecture',
  kind: 'Kind',
  known: 'Confirmed ties',
  listed: 'On the list',
  agreement: 'Wide-area partnership agreement',
  agreed: 'Agreement concluded on',
  ties: 'Agreements with wards, etc.',
  latest: 'Latest date',
};

/** Words of the table of places. Numbers come in as text, ready to read. */
export const places: typeof japanese = {
  title: 'Table of municipalities and wards',
  finding: (when, counted, known, percent) =>
    `As of ${when}, ${known} of ${plural(counted, 'municipality', 'municipalities')} (${percent}%) ${noun(known, 'has', 'have')} confirmed ties.`,
  lead: 'All of them, with the special wards too, can be sorted by reading, code, number and date, searched and downloaded.',
  print: 'Print all rows too',
  needsTables: 'The tables of municipalities have not arrived, so they cannot be listed yet.',
  loading: 'Loading the table of municipalities and wards',
  asOf: (year) => `as of the end of ${year}`,
  column,
  tiesUnit: 'records',
  tools: 'Filters of the table',
  find: 'Filter by name, reading or code',
  findShort: 'Text',
  area: 'Area',
  allAreas: 'Japan',
  wholeRegion: (region) => `All of ${region}`,
  kind: 'Kind',
  allKinds: 'All',
  tied: 'Confirmed ties',
  tiedWords: { any: 'All', yes: 'Yes', no: 'None on record' },
  columns: 'Choose columns',
  firstColumns: 'Back to the first columns',
  result: (found, all) => `${found} shown of ${all}`,
  resultAll: (counted, wards) =>
    `All ${plural(counted, 'municipality', 'municipalities')} and ${plural(wards, 'special ward', 'special wards')}`,
  clear: 'Clear the filters',
  only: (name) => `Show ${name} only`,
  emptyTitle: 'No municipality or ward fits the filters',
  emptyReason: (filter) => `Filters: ${filter}`,
  filterPart: (label, value) => `${label}: ${value}`,
  filterEnd: '; ',
  quoted: (text) => `“${text}”`,
  caption: (asOf, filter) => `Table of municipalities and wards, ${asOf}. ${filter}`,
  sentence: (filter, result) => `${filter} – ${result}.`,
  listed: 'Listed',
  absent: '—',
  host: 'Not counted',
  onMap: 'See on the map',
  onMapOf: (name) => `See ${name} on the map`,
  wardSources: (count) =>
    `Agreements with wards have ${plural(count, 'source', 'sources')}, listed in “About the data”.`,
  notes: [
    'Ties are confirmed if a municipality is on a published list, under a wide-area partnership agreement, or has an agreement with a ward whose date is known. Partnerships on a list are taken to continue until the next list is published; no end is published.',
    '“Agreements with wards, etc.” is the number confirmed on public pages, including those whose date is not known. 0 means that no record was found.',
    'Special wards are on the other side of the ties, so they are marked “Not counted”. The 6 villages of the Northern Territories are not in the table.',
  ],
  emptyNote: 'An empty cell means that there is none, or that the documents do not state it.',
};
