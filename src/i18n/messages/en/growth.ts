import type { growth as japanese } from '../ja/growth.ts';
import { noun, plural } from './plural.ts';

const municipalities = (count: string) => plural(count, 'municipality', 'municipalities');
const prefectures = (count: string) => plural(count, 'prefecture', 'prefectures');
const associations = (count: string) => plural(count, 'association', 'associations');

/**
 * Words of the growth view. Sentences are set one after the other without a sign between: one that only ever follows
 * another begins with a space, one that is always followed ends with a space.
 */
export const growth: typeof japanese = {
  lead: 'Agreements, registered members and exchange, on the dates for which figures were published. Fiscal years without a published figure are left empty; nothing is drawn across them.',
  // Each phrase is a box of its own, at whose end a plain space would be lost.
  headline: (years, members) => [
    `Over ${plural(years, 'fiscal year', 'fiscal years')},\u00a0`,
    'agreements came to include\u00a0',
    `${plural(members, 'local government', 'local governments')}.\u00a0`,
  ],
  headlineRegistered: (registered) => [
    'Registered members:\u00a0',
    `${registered}\u00a0`,
    'local governments and bodies.',
  ],
  contents: 'On this page',
  tabs: (title) => `${title}: chart or table`,
  tableRegion: (title) => `Table: ${title}`,
  legendTitle: 'How to read the chart',
  eraShort: { showa: 'S', heisei: 'H', reiwa: 'R' },
  nameSeparator: ' and ',
  figureWith: (prefix, value, suffix) => `${prefix}${value}${suffix}`,
  columns: {
    date: 'Date',
    value: 'Value',
    definitionAndNote: 'How it is counted, remarks',
    note: 'Remarks',
    qualifier: 'Kind of value',
    definition: 'How it is counted',
    source: 'Source',
    fiscalYear: 'Fiscal year',
  },
  qualifier: {
    exact: 'exact',
    at_least: 'at least (lower limit)',
    more_than: 'more than (lower limit)',
    about: 'about',
  },
  percentUnit: '%',
  noFigure: 'No figure',
  unheld: 'Published, not held here',
  measure: {
    registered_members: 'Registered members',
    exchange_municipalities: 'Municipalities that have exchange with wards',
    linked_municipalities: 'Linked local governments (including registered members and agreements)',
  },
  measureShort: {
    exchange_municipalities: 'Exchange with wards',
    linked_municipalities: 'Incl. members, agreements',
  },
  dateBefore: (date, day) => `${date} (before ${day})`,
  pointNote: (date, note) => `Value of ${date}: ${note}`,
  legend: {
    exact: 'Exact value',
    exchange: 'Municipalities that have exchange with wards (exact value)',
    bound:
      '“More than” and “at least” are lower limits: the line is the published value, the true value lies above it',
    unheld: 'Published, not held here',
    unheldOn: (days) => `Published, not held here (table of ${days} of each year)`,
    hatch: 'No figure',
    span: 'Value whose date is a span of time (length of the band)',
    before: 'Up to the previous fiscal year',
    added:
      'Concluded in that fiscal year (numbers are member local governments; a prefecture alone stands for its associations, whose names are in the table)',
    confirmed: (dates) => `Same value published later (${dates})`,
    replied: 'Replied',
    silent: 'No reply',
    list: 'List of partner municipalities',
    agreement: 'Wide-area partnership agreement',
    ward: 'Added by agreements of wards',
    overlap: 'Where the bands overlap: municipalities that are in both',
  },
  agreement: {
    title: 'Members under wide-area partnership agreements',
    scope: (inPrefectures, groups) =>
      `Cumulative total at the end of each fiscal year (31 March). ${associations(groups)} in ${prefectures(inPrefectures)}`,
    finding: (years, inPrefectures, groups, members) =>
      `In ${plural(years, 'fiscal year', 'fiscal years')}, agreements were made with ${associations(groups)} in ${prefectures(inPrefectures)}; member local governments came to ${members}.`,
    byRegion: (list) => ` By region: ${list}.`,
    own: (name, list) => ` In ${name}: ${list}.`,
    ownGroup: (year, association, count) =>
      `${association}, ${plural(count, 'member', 'members')}, in ${year}`,
    ownNone: (name) => ` The documents show no agreement with an association in ${name}.`,
    stackLabel: 'How members are stacked',
    stack: { association: 'By association', region: 'By region' },
    regionCaption:
      'Members under wide-area partnership agreements by region, cumulative total at the end of each fiscal year',
    before: (value) => `Earlier ${value}`,
    plus: (value) => `+${value}`,
    quiet: (from) => ` Since the beginning of ${from}, the documents show no new agreement.`,
    quietSame: (date, value) => ` As of ${date}, the number is still ${value}.`,
    quietOther: (date, value) => ` The value published for ${date} is ${value}.`,
    // On a phone the two lines stand as one.
    regionCount: (region, count) => `${region} ${count}`,
    quietShort: ['No new ', 'agreement ', 'in the ', 'documents'],
    yearRange: (from, to) => `${from} – ${to}`,
    describe: (list) =>
      `Columns by fiscal year show the cumulative total of member local governments at its end. ${list}.`,
    describeYear: (year, total, added) => `${year}: ${total} (${added} more)`,
    column: {
      groups: 'New agreements with (number of member local governments)',
      added: 'Added',
      total: 'Cumulative total, end of fiscal year',
      august: 'Cumulative total, 1 August',
    },
    group: (name, count) => `${name} ${count}`,
    none: 'None',
    augustNote:
      'The project counts as of 1 August of each year. Values for 1 August are worked out here from the dates of the agreements.',
  },
  registered: {
    title: 'Registered members (local governments and bodies)',
    scope:
      'Number registered for the members’ website. Not necessarily the number of local governments alone',
    findingBound: (date, exact, bound) =>
      `The exact value is ${exact}, as of ${date}. Since then only lower limits were published; the latest is ${bound} local governments and bodies.`,
    findingExact: (date, exact) => `The latest published value is ${exact}, as of ${date}.`,
    describe: (list) =>
      `Marks by date show the published numbers of registered members. No line joins the marks. ${list}.`,
  },
  linked: {
    title: 'Partner municipalities and linked local governments',
    scope: 'Two published values that are counted differently. They are not joined',
    finding: (first, last, linked) =>
      `Municipalities that have exchange with wards went from ${first} to ${last}. Linked local governments, counted in another way: ${linked}.`,
    part: (value, date) => `${value} as of ${date}`,
    partsTitle: 'Total and parts on one scale (→ is a lower limit: the true value lies beyond)',
    partName: {
      total: 'Linked local governments (total)',
      exchange: 'Exchange with wards',
      agreement: 'Agreements',
      registered: 'Registered members',
    },
    concludedBy: (date) => `Concluded by ${date}`,
    parts: (exchange, agreement, registered, linked) =>
      `The parts do not add up to the total. Exchange with wards is ${exchange}, agreements are ${agreement}, registered members are ${registered}: the dates differ, and one local government can be in several parts. By a note in the published table, the total of ${linked} counts none twice.`,
    describe: (list) =>
      `Marks by date show municipalities that have exchange with wards and, with another mark, linked local governments, which include registered members and agreements. ${list}.`,
  },
  events: {
    title: 'Agreements and disasters over time',
    scope: (first, last) => `${first} to ${last}`,
    finding: (agreements, companies, disasters, listed) =>
      `${plural(agreements, 'agreement', 'agreements')} with associations, ${plural(companies, 'agreement', 'agreements')} with companies, ${plural(disasters, 'disaster', 'disasters')} (${listed} of them ${noun(listed, 'is', 'are')} named in documents on joint support by the 23 wards).`,
    findingBusiest: (year, count) =>
      ` The fiscal year with most agreements with associations is ${year}, with ${count}.`,
    describe: (lanes) => `Marks on an axis of fiscal years. ${lanes}.`,
    describeLane: (kind, count) => `${kind}: ${count}`,
    keys: 'The left and right arrow keys go to the next mark of a row, up and down to another row. Enter opens the record.',
    kind: {
      agreement: 'Agreements with associations',
      company: 'Agreements with companies',
      disaster: 'Disasters',
    },
    kindShort: { agreement: 'Association', company: 'Company', disaster: 'Disaster' },
    label: (name, date) => `${name}, ${date}`,
    vague: 'Disaster whose date is a span of time (length of the line)',
    invite: 'Choose a mark and its record opens here. All records are also in the table.',
    column: {
      kind: 'Kind',
      name: 'Name',
      content: 'Content',
      firstDay: 'Earliest day',
      lastDay: 'Latest day',
    },
    members: (count) => `Member local governments: ${count}`,
    activities: (list) => `Content: ${list}`,
    listed: (type) => `${type}. Named in documents on joint support by the 23 wards`,
    notListed: (type) => `${type}. Joint support by the 23 wards is not stated in the documents`,
    concluded: (date) => `Concluded ${date}`,
    happened: (date, year) => `${date}, ${year}`,
    onMap: (name) => `See ${name} on the map`,
    toDisaster: 'See the records of this disaster in the timeline of disaster support',
    close: 'Close the record',
    sourcesNote: 'The source of a disaster known from public pages alone stands in its record.',
  },
  places: {
    title: 'Prefectures and regions',
    lead: 'The figure, its form (number or share) and the fiscal year chosen here apply alike to the ranking and the charts of growth below. The comparison of two fiscal years uses only the figure.',
    label: 'What the charts of regions and prefectures show',
    measure: 'Figure shown',
    formLabel: 'Number or share',
    form: { count: 'Number', share: 'Share' },
    year: 'Fiscal year',
    chosen: 'Selected: ',
    release: 'Clear the selection',
    otherMeasure: (asked, shown) =>
      `“${asked}” is not a number of municipalities; “${shown}” is shown here instead.`,
    rate: (asked, shown) => `“${asked}” is shown as the share of “${shown}”.`,
    otherYear: (asked, shown) => `There is no value for ${asked}; ${shown} is shown.`,
  },
  regions: {
    title: 'Growth in the nine regions',
    scope: (measure, form) =>
      form === 'share'
        ? `${measure}, as a share of all municipalities. All on one scale`
        : `${measure}. All on one scale`,
    nothing: (year) => `There is no figure for ${year}.`,
    finding: (when, names, value, form) =>
      form === 'share'
        ? `Region with the highest share, ${when}: ${names} with ${value}.`
        : `Region with the highest number, ${when}: ${names} with ${municipalities(value)}.`,
    describe: (measure, form) =>
      `Steps on one scale show, for nine regions and by fiscal year: ${measure}${form === 'share' ? ', as a share' : ''}. `,
    slider: (region) => `Fiscal year for ${region}`,
    valueText: (year, value) => `${year}, ${value}`,
    legendSteps: 'Value of the fiscal year (height of the step)',
    legendYear: 'Fiscal year in view',
    noneYet: 'Empty fiscal years: none yet',
    legendPlace: 'Choose a prefecture by name to lay its steps on top',
    caption: (measure, form) => `${measure}${form === 'share' ? ', as a share' : ''}, by region`,
  },
  prefecture: {
    title: (name) => `Growth in ${name}`,
    scope: (measure, form) =>
      form === 'share'
        ? `${measure}, as a share of all municipalities. Columns are split into cities, towns and villages`
        : `${measure}. Columns are split into cities, towns and villages`,
    nothing: (name) => `There is no figure for ${name}.`,
    finding: (name, from, first, to, last) =>
      `${name} went from ${first} as of ${from} to ${last} as of ${to}.`,
    steady: (name, from, to, value) => `${name} stayed at ${value} from ${from} to ${to}.`,
    single: (name, when, value) => `${name} has ${value} as of ${when}.`,
    part: (counted, percent) => ` That is ${percent}% of ${municipalities(counted)}.`,
    since: (name, year) => ` ${name} is counted from ${year} on.`,
    listed: (name, year) => ` ${name} is on the list of ${year}.`,
    absent: (name) => ` There is no record that puts ${name} in this count.`,
    notCounted: (name) => ` ${name} is outside the scope of this count.`,
    describe: (name, measure, form) =>
      `Columns by fiscal year show, for ${name}: ${measure}${form === 'share' ? ', as a share' : ''}. The full height is all municipalities. `,
    whole: (counted) => `All municipalities ${counted}`,
    legendCurrent: 'The frame marks the fiscal year in view',
    caption: (name, measure) => `${name}: ${measure}, by fiscal year`,
  },
  ranking: {
    title: 'Ranking of prefectures',
    scope: (measure, when) => `${measure}, ${when}. Bars are split into cities, towns and villages`,
    finding: (when, names, value, form) =>
      form === 'share'
        ? `Highest share, ${when}: ${names} with ${value}.`
        : `Highest number, ${when}: ${names} with ${municipalities(value)}.`,
    nation: (value, counted, percent) =>
      ` In all Japan, it is ${value} of ${municipalities(counted)} (${percent}%).`,
    own: (name, value, rank) => ` ${name} is at rank ${rank} with ${value}.`,
    describe: (measure, form) =>
      `Map of Japan with prefectures coloured by: ${measure}${form === 'share' ? ', as a share' : ''}. The values are in the ranking table beside it. `,
    row: (rank, name, count, share, split) =>
      `Rank ${rank}: ${name}, ${municipalities(count)}, ${share}, cities ${split[0]}, towns ${split[1]}, villages ${split[2]}`,
    keys: 'The up and down arrow keys go from prefecture to prefecture, Enter selects.',
    classes: 'Colours of the map',
    none: 'None',
    below: (value, unit) => `under ${value}${unit}`,
    from: (value, unit) => `${value}${unit} or more`,
    all: (count) => `See all ${count} prefectures`,
    few: 'See only the top ranks',
    zero: (count) =>
      count === '1' ? 'The one other prefecture has “None”.' : `The other ${count} prefectures have “None”.`,
    legendWhole: (value) => `The full width of a bar is ${value}`,
    caption: (measure, when) => `${measure}, ${when}, by prefecture`,
    column: {
      code: 'Prefecture code',
      prefecture: 'Prefecture',
      count: 'Municipalities',
      counted: 'All municipalities',
      share: 'Share',
    },
  },
  compare: {
    title: 'Compare two fiscal years',
    scope: (measure) => `${measure}. Municipality by municipality, end of one fiscal year against the other`,
    select: { from: 'First fiscal year', to: 'Second fiscal year' },
    end: (year) => `end of ${year}`,
    finding: (from, to, unchanged, added) =>
      `Between the end of ${from} and the end of ${to}, ${unchanged} stayed and ${municipalities(added)} ${noun(added, 'is', 'are')} new.`,
    sum: (from, added, to) => ` ${from} + ${added} = ${to}. `,
    endedBetween: (ended) => ` Between the two lists, ${ended} dropped out.`,
    sumEnded: (from, added, ended, to) => ` ${from} + ${added} − ${ended} = ${to}.`,
    noLists: (years) => `There are lists for ${years} only, so that two fiscal years cannot be compared. `,
    sameYear: (year) => `There are values for ${year} only, so that two fiscal years cannot be compared.`,
    own: (name, from, added, to) => ` ${name} went from ${from} to ${to}, with ${added} new.`,
    ownEnded: (name, from, added, ended, to) =>
      ` ${name} went from ${from} to ${to}, with ${added} new and ${ended} dropped out.`,
    endUnknown: 'Ends have not been published.',
    notPublished: 'Not published',
    needsTables: 'The tables of municipalities have not arrived, so nothing can be compared yet.',
    describe: 'Bars on one scale show the number of municipalities in two fiscal years. ',
    piece: {
      unchanged: (count) => `Unchanged ${count}`,
      added: (count) => `New +${count}`,
      ended: (count) => `Not on the next list ${count}`,
    },
    legend: { unchanged: 'In both fiscal years', added: 'New', ended: 'Not on the next list' },
    names: (count) => `Names of ${plural(count, 'new municipality', 'new municipalities')}`,
    caption: (measure, from, to) => `${measure}, end of ${from} and end of ${to}. `,
    column: {
      from: 'First fiscal year',
      unchanged: 'Unchanged',
      added: 'New',
      ended: 'Ended',
      to: 'Second fiscal year',
    },
  },
  describePoint: (date, definition, value) => `${date}, ${definition}, ${value}`,
  describeUnheld: (dates) => `For ${dates}, figures were published but are not held here`,
  describeMissing: (years) => `No figure for ${years}`,
  survey: {
    title: 'The survey at the start',
    scope: (date) => `Sent to municipalities all over Japan, ${date}`,
    finding: (sent, replies, percent) =>
      `It was sent to ${municipalities(sent)}, and ${replies} replied (${percent}%).`,
    everyPrefecture: (count) => ` Replies came from every one of the ${count} prefectures.`,
    somePrefectures: (count) => ` Replies came from ${prefectures(count)}.`,
    describe: (sent, replies) => `A bar of ${sent} in all, of which ${replies} replied.`,
    rate: (percent) => `${percent}%`,
    column: { item: 'Item', municipalities: 'Municipalities', share: 'Share of those it was sent to' },
    sent: 'Sent to',
    replied: 'Replied',
    silent: 'No reply',
    repliedCount: (count) => `${count} replied`,
    sentCount: (count) => `Sent to ${count}`,
  },
  overlap: {
    title: 'Overlap of list and agreements',
    scope: (year) =>
      `End of ${year}. Always the latest fiscal year, whichever is chosen. Municipalities known by name, each counted once`,
    finding: (listOnly, agreementOnly, both, together) =>
      `On the list only ${listOnly}, in agreements only ${agreementOnly}, in both ${both}. Together ${municipalities(together)}.`,
    findingWard: (wardOnly, known) =>
      ` Agreements of wards with a known date of conclusion add ${wardOnly}, which makes ${known}.`,
    describe: (list, agreement, known) =>
      `Overlapping bars on one scale show the list, ${list}, and the agreements, ${agreement}, with ${known} as the whole. `,
    setList: 'List (municipalities matched)',
    setAgreement: 'Members under wide-area agreements',
    setWard: 'Added by agreements of wards',
    part: {
      listOnly: 'List only',
      both: 'Both',
      agreementOnly: 'Agreement only',
      wardOnly: 'Ward agreement only',
    },
    column: { part: 'Part', municipalities: 'Municipalities' },
    together: 'List and agreements together',
    known: 'Municipalities with confirmed ties',
    loading: 'Loading the tables of municipalities',
    noteContinues: (year) =>
      `Exchange on the list of ${year} is counted as continuing. Ends have not been published.`,
    noteRegistered:
      'The names of the local governments and bodies registered as members are not published and cannot be part of this overlap.',
    noteLinked: (linked, date, known) =>
      `The published number of linked local governments, ${linked} as of ${date}, includes registered members and others; it is counted differently from ${known}.`,
    wardSources: (count) =>
      `Agreements of wards have ${plural(count, 'source', 'sources')}. The list is under `,
    wardSourcesUncounted: 'The list of sources of agreements of wards is under ',
    wardSourcesLink: '“About the data”',
    wardSourcesEnd: '.',
    wardNote: (ward, inside) =>
      `Agreements of wards with a known date of conclusion are with ${municipalities(ward)}. Of these, ${inside} ${noun(inside, 'is', 'are')} also on the list or in an agreement.`,
  },
};
