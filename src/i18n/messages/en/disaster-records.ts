import type { DatePrecision } from '../../../domain/partial-date.ts';
import type { disasterRecords as japanese } from '../ja/disaster-records.ts';
import { copyLink } from './copy-link.ts';
import { noun, plural } from './plural.ts';

const municipalities = (count: string) => plural(count, 'municipality', 'municipalities');
const agreements = (count: string) =>
  plural(count, 'agreement on support in disasters', 'agreements on support in disasters');
const supports = (count: string) => plural(count, 'record of support', 'records of support');
const disasters = (count: string) => plural(count, 'disaster', 'disasters');

const precision: Record<DatePrecision, string> = {
  day: 'day',
  range: 'period',
  from_day: 'from that day',
  month: 'month',
  year: 'year',
  fiscal_year: 'fiscal year',
  not_after: 'by that day',
  unknown: 'not stated',
};

/**
 * Words of the records of the disasters view. Sentences are set one after the other without a sign between: one that
 * only ever follows another begins with a space, one that is followed ends with a space.
 */
export const disasterRecords: typeof japanese = {
  choose: 'Choose a disaster to see its records here.',
  close: (name) => `Close the records of “${name}”`,
  outside: 'This disaster is not in the list as it is filtered now.',
  listed: 'Disaster named in documents',
  pageOnlyShort: 'Public pages only',
  pageOnly: 'Disaster known from public pages alone',
  date: 'Date',
  area: 'Recipients',
  areaHint: 'Press a name for the list of support it received. ',
  areaNote: 'The area that was struck is not in the data of this map.',
  areaUnknown: 'Not stated',
  fiscalYearBasis: 'Basis of the fiscal year',
  listedIn: 'Documents that name it',
  firstListed: 'First among the documents held here',
  municipality: (prefecture, municipality) => `${municipality} (${prefecture})`,
  municipalityUnnamed: (prefecture) => `a municipality of ${prefecture}`,
  wardUnnamed: 'a ward',
  wardGave: (ward, kind) => `${ward}: ${kind}`,
  notListed: 'Named in no document',
  provider: {
    joint: '23 wards together',
    wards_total: 'Sum of the wards',
    ward: 'Single wards',
  },
  apart:
    'Joint support by the 23 wards and support by single wards are different things. Amounts and numbers are never added up.',
  jointNotRecorded:
    'Joint support by the 23 wards is not stated in the documents. This does not mean that there was none.',
  nothing: 'No statement of support has been found. This does not mean that there was none.',
  recipient: 'Recipient',
  recipientNotRecorded: 'Not stated',
  period: 'Time',
  missing: {
    金額: 'Amount of money not stated',
    人数: 'Number of people not stated',
    数量: 'Quantity not stated',
    受け手: 'Recipient not stated',
  },
  sentence: {
    deeds: {
      recovery_grant: ['gave a recovery grant', 'gave a recovery grant'],
      donation: ['gave a donation', 'gave a donation'],
      staff: ['sent staff', 'sent staff'],
      supplies: ['sent supplies', 'sent supplies'],
      other: ['gave other support', 'gave other support'],
      unspecified: ['gave support', 'gave support (kind not stated)'],
    },
    money: (what, amount) => [`gave ${amount} (${what})`, `gave ${amount} (${what})`],
    other: (item) => [`gave support (${item})`, `gave support (${item})`],
    joint: (recipients, deeds) =>
      recipients === ''
        ? `The 23 wards together ${deeds}. `
        : `In support of ${recipients}, the 23 wards together ${deeds}. `,
    jointOnlyListed: 'The 23 wards responded in partnership. Recipient and kind of support are not stated. ',
    jointUnspecified: (recipients) =>
      `The 23 wards together supported ${recipients} (kind of support not stated). `,
    ward: (ward, recipients, deeds) =>
      recipients === '' ? `${ward} ${deeds}. ` : `In support of ${recipients}, ${ward} ${deeds}. `,
    wards: (count, kinds) => `${plural(count, 'ward', 'wards')} gave support on their own (${kinds}). `,
    also: (sentence) => `In addition, ${sentence.replace(/^In support of/, 'in support of')}`,
    total: (kinds) => `Published as the sum of the wards: ${kinds}. `,
    more: (names, count) => `${names} and others (${count} places in all)`,
  },
  note: 'Note',
  asOf: (date) => `(as of ${date})`,
  itemsCaption: (what) => `Items: ${what}`,
  item: 'Item',
  amount: 'Quantity',
  basis: { document: 'Document', page: 'Public page', derived: 'Derived' },
  map: 'Map',
  seeOnMap: (name) => `Map: ${name}`,
  history: {
    kicker: 'Support received and ties',
    kickerOfWard: 'Support given and ties',
    close: (name) => `Close the records of ${name}`,
    back: (name) => `Back to the records of ${name}`,
    loading: 'Loading the records of municipalities',
    received: (count, gifts) =>
      `There ${noun(gifts, 'is', 'are')} ${supports(gifts)} received, after ${disasters(count)}. `,
    nothing: 'No statement of support received has been found. This does not mean that there was none. ',
    given: (count, gifts) =>
      `There ${noun(gifts, 'is', 'are')} ${supports(gifts)} given, after ${disasters(count)}. `,
    nothingGiven:
      'No statement of support by this ward itself has been found. This does not mean that there was none. ',
    aid: (count) => `It has ${agreements(count)} with wards.`,
    aidOfWard: (count) => `It has ${agreements(count)}.`,
    noAidOfWard: 'No agreement on support in disasters is on record on this map.',
    noAid: 'No agreement with a ward on support in disasters is on record on this map.',
    withTowns:
      'Support received by its municipalities and their agreements on support in disasters are included.',
    aidMark: 'Agreement on support in disasters',
    ofAssociation: (association) => `Wide-area partnership agreement with ${association}`,
    members: (count) => `It has ${plural(count, 'member municipality', 'member municipalities')}.`,
    list: 'Records (oldest first)',
    partial: 'Only what could be confirmed in documents and on public pages; this is not everything. ',
    toMap: (name) => `See ${name} on the map`,
    fileReceived: (name) => `Disaster support received by ${name}`,
    fileGiven: (name) => `Disaster support given by ${name}`,
    link: { title: 'Link to the records of this place', ...copyLink },
  },
  aid: {
    title: 'Agreements on support in disasters, and support received',
    scope: (first, last) => `Records of agreements of single wards, ${first} – ${last}`,
    finding: (ties, prefectures, partners) =>
      `There ${noun(ties, 'is', 'are')} ${plural(ties, 'record', 'records')} of agreements of wards on support in disasters, with ${municipalities(partners)} in ${prefectures}.`,
    helped: (names, count) =>
      ` Support received after a disaster later than the agreement is on record for ${municipalities(count)}: ${names}.`,
    helpedNone:
      ' For no partner is there a record of support received after a disaster later than the agreement.',
    byPartner: (names) => ` Support by the ward that had concluded the agreement is on record for ${names}.`,
    byPartnerAll: ' For each of them, support by the ward that had concluded the agreement is on record.',
    notes: {
      cause:
        'The two kinds of records are set side by side; this does not mean that support was given because of the agreement.',
      partial:
        'Agreements are only those that could be confirmed on public pages, not all of them. No end of one has been published either.',
      back: 'Records of support by local governments for the 23 wards are not in the data of this map.',
    },
    description: (rows) =>
      `Chart of ${plural(rows, 'prefecture', 'prefectures')}: on an axis of fiscal years, when agreements on support in disasters were concluded, and disasters after which support was received. The table has the same content.`,
    undated: ['No', 'date'],
    tie: 'Agreement on support in disasters (a number says how many)',
    bare: (rows) => `Agreements only, support not stated: ${plural(rows, 'prefecture', 'prefectures')}`,
    spanLegend: 'Solid line: span of the date; broken line: “by this day”',
    gift: 'Disaster after which support was received: ',
    mixed: 'Disasters of several types close together (a number says how many)',
    pageOnly: 'Hollow: disaster known from public pages alone',
    link: 'Support later by the ward that had concluded the agreement',
    column: {
      partner: 'Partner',
      partnerCode: 'Code of the partner',
      ward: 'Ward',
      kind: 'Agreement',
      concluded: 'Concluded',
      received: 'Support received by the partner',
      order: 'Order',
      isFromWard: 'From the ward of the agreement',
      prefecture: 'Support received by the prefecture',
      source: 'Source of the agreement',
    },
    order: { tie: 'Agreement first', support: 'Support first', unclear: 'Order not known' },
    fromWard: 'from the ward that concluded the agreement',
    fromOthers: 'from others',
    yes: 'Yes',
    none: 'Not stated',
  },
  share: { title: 'Link to this record', ...copyLink },
  file: {
    title: (name) => `Records of support: ${name}`,
    columns: {
      disaster: 'Disaster',
      type: 'Type',
      listing: 'Documents',
      occurred: 'Date of disaster',
      fiscalYear: 'Fiscal year',
      provider: 'Given by',
      recipientCode: 'Recipient code',
      recipient: 'Recipient',
      kind: 'Kind of support',
      item: 'Item or content',
      amount: 'Amount',
      qualifier: 'Certainty of the value',
      unit: 'Unit',
      from: 'Start of the time',
      to: 'End of the time',
      precision: 'Precision of the time',
      asOf: 'Amount as of',
      basis: 'Basis',
      source: 'Source',
      note: 'Note',
    },
    qualifier: { exact: 'exactly this', at_least: 'at least', more_than: 'more than', about: 'about' },
    precision,
    notes: ['An empty cell is not stated in the documents. It does not mean that there was no support.'],
  },
};
