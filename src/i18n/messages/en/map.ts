import type { map as japanese } from '../ja/map.ts';
import { noun, plural } from './plural.ts';

const municipalities = (count: number | string) => plural(count, 'municipality', 'municipalities');
const prefectures = (count: number | string) => plural(count, 'prefecture', 'prefectures');
const records = (count: number) => plural(count, 'record', 'records');
/** @param unit with or without a space before it */
const withUnit = (text: string, unit: string) => (unit === '%' ? `${text}%` : `${text} ${unit.trim()}`);

export const map: typeof japanese = {
  title: 'Map',
  measureSwitch: 'Figure shown',
  breadcrumbLabel: 'Area of the map',
  toolsLabel: 'Map tools',
  download: 'Download',
  regionSelect: { label: 'Go to a region', south: 'Okinawa and Amami', ogasawara: 'Ogasawara' },
  levelSelect: {
    label: 'Shading',
    names: { auto: 'Auto', pref: 'Prefectures', muni: 'Municipalities' },
  },
  headline: {
    known: (count) => `There are ties with ${municipalities(count)}.`,
    knownEvery: (all, count) =>
      `${municipalities(count)} in all ${all} prefectures ${noun(count, 'has', 'have')} ties with the 23 wards.`,
    exchangeEvery: (all) => `There are partner municipalities in all ${all} prefectures.`,
    exchangeSome: (count) => `There are partner municipalities in ${prefectures(count)}.`,
    agreement: (bodies, count) =>
      `${plural(bodies, 'association', 'associations')}, with ${municipalities(count)}, ${noun(bodies, 'is', 'are')} tied by agreement.`,
    coverage: (percent) => `There are ties with ${percent}% of the municipalities of Japan.`,
    support: (count, times) =>
      `Recovery grants went to ${prefectures(count)}, ${plural(times, 'time', 'times')} in all.`,
    missing: (measure) => `${measure}: no figure for this fiscal year.`,
    prefecture: (name, count, all) =>
      `In ${name}, ${count} of ${municipalities(all)} ${noun(count, 'has', 'have')} ties.`,
    prefectureAll: (name, all) => `In ${name}, all ${all} municipalities have ties.`,
    prefectureNone: (name) => `No municipality of ${name} is in this figure.`,
    prefectureSupport: (name, count) => `Recovery grants to ${name}: ${plural(count, 'time', 'times')}.`,
    prefectureSupportNone: (name) => `Recovery grants to ${name}: not stated in the documents.`,
  },
  rateIs: (count, all) => `${count} with confirmed ties ÷ ${all} municipalities of Japan`,
  grantNote: (count) =>
    `The documents name ${prefectures(count)} as ${noun(count, 'a recipient', 'recipients')}. A grant is counted once for each disaster.`,
  publishedBeside: {
    title: 'Published number of linked local governments',
    linked: (date) => `as of ${date}. A different count, which includes registered members and agreements`,
    gap: (published, known) =>
      `The published number is ${published}; this map can confirm ${municipalities(known)} by name. They are counted differently, and the other names are not held here.`,
  },
  ofCounted: (all) => `of the ${all} municipalities of Japan`,
  // The percentage follows.
  ofPrefecture: (all) => `of ${municipalities(all)}:`,
  aboutOneThird: '(published as “about 1/3”)',
  order: 'Highest first',
  showAll: (count) => `Show all ${count}`,
  showTop: 'Show the top 10 only',
  notes: {
    continues: (year) =>
      `Partner municipalities on the list of ${year} are counted as still being partners. No end of a partnership is published.`,
    tokyo: 'Tokyo is counted without its special wards: 26 cities, 5 towns and 8 villages.',
    omitted: 'Minamitorishima is left out of the map.',
    yearEnd: 'Values on the map are cumulative totals at the end of the fiscal year (31 March).',
    august: (date, count) =>
      `As the project counts (on 1 August of each year), the number on ${date} was ${count}.`,
    supportUntil: (date) => `Cumulative total from documents up to ${date}.`,
    supportUnknown: 'Hatched: not stated in the documents. This does not mean that there was no support.',
    countedHere:
      'Counted from the list, not a published total. Municipalities that could be matched are counted once each, as the city, town or village that they are now.',
    countedBeside: (published, counted) =>
      `The published total of the list is ${published}. The number here, ${counted}, is counted from the list: municipalities that could be matched, once each, as the city, town or village that they are now.`,
    listShare: (matched, all, percent) =>
      `Names on the list could be matched to ${municipalities(matched)} (${matched} ÷ ${all} = ${percent}%). The difference from the published number is duplicates and names not matched.`,
    rateByNumerator:
      'The rate is by prefecture. Municipalities are shaded by whether their ties are confirmed.',
    prefectureOnly: 'This figure is published by prefecture, so municipalities are not shaded.',
  },
  legend: {
    title: (measure) => `${measure}, by prefecture`,
    square: '■ = 1 prefecture',
    unit: (unit) => `Unit: ${unit.trim()}`,
    median: (value) => `Median ${value}`,
    method: {
      rounded: 'at round numbers',
      ckmeans: 'by groups of values (ckmeans)',
      each_value: 'one for each value',
    },
    methodNote: (method) => `Classes: ${method}. The same for every fiscal year.`,
    // Five stand side by side on a phone; the label that is heard is written in full.
    prefectures: (count) => `${count} pref.`,
    andMore: (value) => `${value} or more`,
    below: (to) => `under ${to}`,
    range: (from, to) => `${from}–${to}`,
    classCount: (range, unit, count) => `${withUnit(range, unit)}: ${prefectures(count)}`,
    none: 'None',
    noneCount: (count) => `None: ${prefectures(count)}`,
    unknown: 'Not stated, no figure',
    unknownCount: (reason, count) => `${reason}: ${prefectures(count)}`,
    excluded: 'Not counted',
    muniTitle: (name, all) => `${name}: ${municipalities(all)}`,
    muniNoneOf: 'Not included',
    muniOutside: 'Not counted (special wards, villages of the Northern Territories)',
    count: (count) => `${count}`,
    isolated: (range, count, share, year) =>
      `Highlighted: ${range}, ${prefectures(count)} (${share}% of 47, ${year})`,
    isolatedMunicipal: (what, count, all, share, year) =>
      `Highlighted: “${what}”, ${municipalities(count)} (${share}% of ${all}, ${year})`,
    memberListed: (measure) => `${measure} + list`,
    memberOnly: (measure) => `${measure} only`,
    listedOnly: 'List only',
    neither: 'Neither',
    listNote: (listDay) => `List: partner municipalities as of ${listDay}`,
    clear: 'Stop highlighting',
  },
  timeline: {
    label: 'Fiscal year',
    play: 'Play the fiscal years in order',
    pause: 'Stop playing',
    playing: 'Playing',
    pace: '2 seconds per fiscal year',
    onlyOne: (year) => `Only ${year} has a figure`,
    none: 'No fiscal year has a figure',
    hasValue: 'has a figure',
    noValue: 'no figure',
    reducedMotion: 'Your settings reduce motion: use the buttons for the previous and next fiscal year',
    previous: 'Previous fiscal year',
    next: 'Next fiscal year',
    valueText: (year, state) => `${year}, ${state}`,
  },
  card: {
    prefecture: 'Prefecture',
    romanised: 'The name in Roman letters follows the official reading.',
    closePlace: (name) => `Deselect ${name}`,
    moreSources: (count) => `and ${count} more`,
    asOfLine: (year, date) => `${year}, as of ${date}`,
    isIn: {
      union: 'Confirmed ties',
      union_rate: 'Confirmed ties',
      published_table: 'On the list of that fiscal year',
      agreement_members: 'Member municipality under a wide-area partnership agreement',
      grant_events: 'Recovery grant on record',
    },
    isNotIn: {
      union: 'No confirmed ties',
      union_rate: 'No confirmed ties',
      published_table: 'Not on the list of that fiscal year',
      agreement_members: 'Not a member municipality under a wide-area partnership agreement',
      grant_events: 'No recovery grant on record',
    },
    split: (cities, towns, villages) =>
      [
        plural(cities, 'city', 'cities'),
        plural(towns, 'town', 'towns'),
        plural(villages, 'village', 'villages'),
      ].join(', '),
    splitLabel: 'Of which',
    outOf: (part, whole) => `${part} of ${whole}`,
    coverageLabel: 'Coverage',
    ranked: (rank) => `Rank ${rank}, highest first`,
  },
  sheet: {
    label: 'Records of the selected place',
    up: 'Expand the records',
    down: 'Collapse the records',
    position: { closed: 'Collapsed', half: 'Open halfway', full: 'Fully open' },
  },
  speech: {
    separator: ', ',
    and: ' and ',
    agreement: (since) => `wide-area partnership agreement since ${since}`,
    listed: 'on the list of partner municipalities',
    wards: (wards, count) => `agreements and exchange with ${wards}: ${records(count)}`,
    plan: (region, wards) => `part of the plan of ${region} with ${wards}`,
    program: (name) => `part of “${name}”`,
    regionOfPlan: (name) => /^Partnership of (\S+) in \S+ with /.exec(name)?.[1],
    // The Roman name is how it is read.
    reading: () => '',
    received: (count) => `disaster support received: ${records(count)}`,
    given: (count) => `disaster support given: ${records(count)}`,
    events: (count) => `events: ${records(count)}`,
    partners: (places) => `ties with ${places}`,
    nothing: 'on no list, in no agreement and no record',
    shortWard: (name) => name.replace(/-ku$/, ''),
  },
  table: {
    title: 'List of prefectures (table)',
    caption: (measure, year) => `${measure}, ${year}`,
    prefecture: 'Prefecture',
    valueUnit: (unit) => `Value (${unit.trim()})`,
    counted: 'All municipalities',
    city: 'Cities',
    town: 'Towns',
    village: 'Villages',
    share: 'Share (%)',
    total: 'Japan',
  },
  live: (name, value, year) => `${name}, ${value}, ${year}`,
  mapLabel: (measure, year) => `Map of Japan: ${measure}, ${year}`,
  noValue: 'No figure',
  region: {
    北海道: 'Hokkaido',
    東北: 'Tohoku',
    関東: 'Kanto',
    中部: 'Chubu',
    近畿: 'Kinki',
    中国: 'Chugoku',
    四国: 'Shikoku',
    九州: 'Kyushu',
    沖縄: 'Okinawa',
  },
  inset: {
    south: 'Okinawa',
    amami: 'Amami Islands',
    ogasawara: 'Ogasawara',
    northern: '6 villages of the Northern Territories (not counted)',
  },
};
