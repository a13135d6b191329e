import type { DisasterType, SupportKind } from '../../../domain/disaster.ts';
import type { disasters as japanese } from '../ja/disasters.ts';
import { noun, plural } from './plural.ts';

const disasterCount = (count: number | string) => plural(count, 'disaster', 'disasters');

const type: Record<DisasterType, string> = {
  earthquake: 'Earthquake',
  heavy_rain: 'Heavy rain',
  typhoon: 'Typhoon',
  heavy_rain_and_typhoon: 'Heavy rain and typhoon',
  fire: 'Fire',
  other: 'Other',
};

const kind: Record<SupportKind, string> = {
  recovery_grant: 'Recovery grant',
  donation: 'Donation',
  staff: 'Staff sent',
  supplies: 'Supplies',
  other: 'Other support',
  unspecified: 'Kind not stated',
};

const part = {
  type: (names: string) => `type “${names}”`,
  support: (names: string) => `support “${names}”`,
  recipient: (name: string) => `recipient “${name}”`,
  years: (range: string) => `period “${range}”`,
  provider: (name: string) => `given by “${name}”`,
  find: (words: string) => `text “${words}”`,
  source: (title: string) => `document “${title}”`,
};

/** As in `kind`, shorter: a row says itself that it speaks of support. */
const kindInRow: Record<SupportKind, string> = { ...kind, other: 'Other' };

/**
 * Words of the disasters view. Sentences are set one after the other without a sign between: one that only ever
 * follows another begins with a space, one that is followed ends with a space.
 */
export const disasters: typeof japanese = {
  type,
  kind,
  kindInRow,
  titled: (name) => name.replace(/^the (\w)/, (_, first: string) => first.toUpperCase()),
  kicker: 'Main disaster support given by the special wards together',
  span: (from, to) => `${from} – ${to}`,
  headline: (count) => `In ${disasterCount(count)}, the 23 wards have joined forces.`,
  pageOnlyLead: (count) =>
    `Besides, ${disasterCount(count)} ${noun(count, 'is', 'are')} known from public pages alone. Joint support by the 23 wards is not stated in the documents. `,
  filter: {
    title: 'Filter',
    type: 'Type',
    kind: 'Kind of support',
    recipient: 'Recipient',
    allTypes: 'All types',
    allKinds: 'All support',
    provider: 'Given by',
    find: 'Find text',
    findHint: 'Disaster, place, item',
    source: 'Named in',
    all: (count) => `All (${count})`,
    wards: 'Support by single wards',
    documents: 'Documents (Nationwide Partnership NEWS and others)',
    pages: 'Public pages',
    wholeRegion: (name, count) => `All of ${name} (${count})`,
    municipality: (name, count) => `\u2003${name} (${count})`,
    noRecipient: (count) => `Recipient not stated (${count})`,
    noRecipientName: 'Not stated',
    option: (name, count) => `${name} (${count})`,
    clear: 'Clear the filter',
    inWords: (parts) => (parts === '' ? 'No filter (all disasters)' : `Filter: ${parts}`),
  },
  years: {
    title: 'Fiscal year',
    first: 'First fiscal year',
    last: 'Last fiscal year',
    bar: (fiscalYear, count) => `${fiscalYear}: ${disasterCount(count)}`,
    window: 'Move the chosen range of fiscal years',
  },
  result: {
    count: ' found',
    detail: (years, prefectures) => `${years}, ${prefectures}`,
    prefectures: (count) => plural(count, 'prefecture', 'prefectures'),
    // English has one word for all four.
    prefectureKinds: { to: '', dou: '', fu: '', ken: '' },
    noPrefecture: 'recipient not stated',
    split: (listed, pageOnly) => `${listed} named in documents, ${pageOnly} on public pages only`,
    whole:
      'The filters by document and by text choose disasters. The chart, the map and the amounts count all support on record for the disasters that are chosen.',
  },
  contents: {
    label: 'On this page',
    timeline: 'Timeline',
    list: 'List',
    recipients: 'Map',
    sums: 'Amounts',
    aid: 'Mutual support agreements',
  },
  empty: {
    title: 'No disaster matches the filter',
    reason: (parts) => `Filter: ${parts}.`,
    advice: (what, count) => `Without ${what}, ${disasterCount(count)} ${noun(count, 'matches', 'match')}.`,
    loosen: (what, count) => `Remove ${what} (${disasterCount(count)})`,
  },
  part,
  list: {
    title: 'List of disasters (newest first)',
    name: 'Disaster',
    date: 'Date',
    recipients: 'Recipients',
    support: 'Support',
    yearCount: (count) => disasterCount(count),
    gap: (years) => `${years}: not stated in the documents`,
    more: (count) => `Show more (${count} left)`,
    none: '—',
    notRecorded: 'Not stated',
    pageOnly: 'Joint support by the 23 wards is not stated in the documents',
    pageOnlyShort: 'Public pages only',
    wardKinds: (kinds) => `Single wards: ${kinds}`,
    monthUnknown: (date) => `${date} (month not stated)`,
    within: (prefecture, municipalities) => `${prefecture} (${municipalities})`,
    withinCount: (prefecture, count) => `${prefecture} (${plural(count, 'municipality', 'municipalities')})`,
    separator: ', ',
    dash: 'A “—” and hatching on the map mean that the documents state no recipient. They do not mean that there was no support. ',
  },
  map: {
    title: 'Prefectures that received support',
    known: (kinds, count, prefectures) =>
      `${kinds}: recipients are known for ${disasterCount(count)}, in ${prefectures}`,
    knownOfAnyKind: (count, prefectures) =>
      `Recipients are known for ${disasterCount(count)}, in ${prefectures} (counted for any kind of support)`,
    knownNoneAtAll: 'There is no disaster with a known recipient',
    knownNone: (kinds) => `${kinds}: there is no disaster with a known recipient`,
    label: (kinds) => `Map of Japan: prefectures that received “${kinds}”`,
    keys: 'The arrow keys go from recipient to recipient, Enter filters by it.',
    shapeOther: (name) => `${name}, other support is stated`,
    times: (count) => disasterCount(count),
    timesAndMore: (count) => `${count} or more disasters`,
    other: 'Other support is stated',
    unknown: 'Not stated',
    chosen: 'Selected',
    toneLabel: 'Meaning of the colours',
    tone: { times: 'Times received', latest: 'Latest fiscal year' },
    allKinds: 'support',
    latestSentence: (prefectures, years) => `The latest to receive it: ${prefectures}, in ${years}`,
    filtered: (parts) => `Filter: ${parts}`,
    hoveredLatest: (name, count, fiscalYear) =>
      `${name}: ${disasterCount(count)}, the latest in ${fiscalYear}`,
    hovered: (name, count) => `${name}: ${disasterCount(count)}`,
    hoveredOther: (name) => `${name}: other support`,
    hoveredUnknown: (name) => `${name}: not stated`,
    labelText: (name, count) => (count > 0 ? `${name} ${count}` : name),
    municipal: 'The map puts support for a municipality under its prefecture.',
  },
  timeline: {
    title: 'Disasters and the support after them',
    scope: (years) => `Timeline by type, ${years}`,
    finding: (count, withSupport) =>
      `${disasterCount(count)}; for ${withSupport} of them, support afterwards is on record.`,
    findingSupports: (all, timed, until) =>
      ` Records of support: ${all}. For ${timed} the time is known, for ${until} only a day by which it was given, such as a date of issue.`,
    findingNone: 'No disaster matches the filter.',
    describe: (lanes, years) => `Timeline of ${years}. ${lanes}.`,
    describeLane: (typeName, count) => `${typeName}: ${count}`,
    keys: 'The left and right arrow keys go from disaster to disaster, up and down from type to type, Enter opens the record.',
    label: (name, typeName, date, support) => `${name}, ${typeName}, ${date}, ${support}`,
    supportCount: (count) => plural(count, 'record of support', 'records of support'),
    noSupport: 'Support not stated',
    pageOnly: 'public pages only',
    cluster: (typeName, years, count) =>
      `${typeName}, ${years}, ${disasterCount(count)}. Select to narrow to these fiscal years`,
    legend: {
      span: 'Span of the date (a band where only month or year is stated)',
      joint: 'Joint support by the 23 wards',
      wards: 'Support by single wards',
      until: 'Broken line: by this day',
      undated: 'Time not stated',
      pageOnly: 'Broken outline: disaster on public pages only',
    },
    column: {
      disaster: 'Disaster',
      date: 'Date',
      provider: 'Given by',
      kind: 'Support',
      amount: 'Amount',
      recipient: 'Recipient',
      when: 'Time of support',
      source: 'Source',
    },
    rest: (count) => `${plural(count, 'more row is', 'more rows are')} in the table for download.`,
  },
  sums: {
    title: 'Figures for what is chosen',
    scope: (years) => `${years}, as far as published`,
    finding: (found, prefectures, municipalities) =>
      `${disasterCount(found)}; recipients in ${prefectures}, among them ${plural(municipalities, 'municipality', 'municipalities')}.`,
    findingNoRecipient: (found) => `${disasterCount(found)}; recipients are not stated.`,
    findingMoney: (parts) => ` Known amounts: ${parts}.`,
    moneyPart: (series, yen) => `${yen} (${series.charAt(0).toLowerCase()}${series.slice(1)})`,
    noMoney: ' No support has a known amount.',
    series: {
      joint: '23 wards together',
      wards_total: 'Sum of the wards',
      ward: 'Published ward by ward',
    },
    atLeast: (yen) => `at least ${yen}`,
    unknownYen: 'Amount not stated',
    noGift: 'No match',
    column: {
      series: 'Given by',
      disasters: 'Disasters with donations or grants',
      yen: 'Known amount',
      isLowerBound: 'At least',
      withAmount: 'Support with a stated amount',
      withoutAmount: 'Support without a stated amount',
    },
    counts: {
      listed: 'Disasters named in documents',
      pageOnly: 'Disasters on public pages only',
      prefectures: 'Prefectures that received support',
      municipalities: 'Municipalities that received support',
    },
    legend: {
      known: 'Published amount',
      arrow:
        'Arrow to the right, “at least”: some support has no stated amount; the true sum is this or more',
    },
    apart:
      'The three are series of their own that overlap and are never added up. Support without an amount is not 0 yen.',
    councils: (yen) => ` “Published ward by ward” includes ${yen} from ward assemblies.`,
    describe: (parts) => `Bars of the known amounts by who gave the support. ${parts}.`,
    unit: { yen: 'yen' },
  },
  plain: {
    title: 'Timeline of disaster support (text only)',
    lead: (listed, pageOnly) =>
      `${disasterCount(listed)} named in documents and ${disasterCount(pageOnly)} known from public pages alone, newest first, with the support after them.`,
    toView: 'Timeline with filters and a map (uses JavaScript)',
    monthUnknown: ' (month not stated)',
    toHome: 'First page of the Zenkoku Renkei Map',
    pageOnly:
      ', disaster on public pages only (joint support by the 23 wards is not stated in the documents)',
    item: (what, item) => `${what}: ${item}`,
    support: (giver, what, recipient, date, amount) =>
      `${giver}: ${what}; recipient: ${recipient}; time: ${date}${amount === '' ? '' : `; ${amount}`}. `,
    note: (note) => `Note: ${note}. `,
    source: (title) => `Source: ${title}`,
  },
  notes: {
    listed:
      'The number in the heading counts only disasters named in documents (Nationwide Partnership NEWS and others). ',
    precision: 'Dates are as precise as in the documents.',
  },
};
