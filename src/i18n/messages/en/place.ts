import type { place as japanese } from '../ja/place.ts';
import { copyLink } from './copy-link.ts';
import { noun, plural } from './plural.ts';
import { englishRecords } from './records.ts';

const records = (count: string) => plural(count, 'record', 'records');

/** Words of the cards of places: they come with the first card. */
export const place: typeof japanese = {
  code: (code) => `Municipality code ${code}`,
  nothing: (day) =>
    `Not on the list of ${day}, nor in the agreements and records that this map holds. Later lists are not held here.`,
  specialWard: 'Special wards are the partners of the others, so they are not counted.',
  northern: 'The villages of the Northern Territories are in no count.',
  report: 'How to report an error or an omission',
  sources: 'Sources',
  facts: {
    onList: (years) => `List of ${years}`,
    yes: 'Yes',
    notListed: 'Not listed',
    printedAs: (printed) => `Printed as ${printed}`,
    agreement: 'Wide-area partnership agreement',
    noAgreement: 'No',
    wards: 'Agreements and exchange with wards',
    partners: 'Places with ties',
    noPartners: 'None in the records of this map',
    wardNames: (wards, count) => `${wards} (${records(count)})`,
    plans: 'Joint plan with several wards',
    planSize: (count) => `as a group of ${plural(count, 'municipality', 'municipalities')}`,
    support: 'Disaster support on record',
    received: (count) => `Support received: ${records(count)}`,
    given: (count) => `Support given: ${records(count)}`,
    history: 'To the records of disaster support',
    separator: ', ',
  },
  record: {
    ...englishRecords.place.record,
    title: 'Records of ties',
    titleOfWard: 'Records of disaster support and more',
    count: records,
    sourceMark: (number) => `Source ${number}`,
    partial: 'Agreements of single wards are only those confirmed on public pages, not all there are.',
  },
  neighbours: {
    title: 'Neighbouring municipalities',
    titleOfIsland: 'Nearest municipalities across the sea',
    other: (name, prefecture) => `${name} (${prefecture})`,
    none: 'No municipality shares a border with it',
  },
  ofPrefecture: {
    title: (name) => `In ${name}`,
    known: (count, all, percent) =>
      `${count} of ${plural(all, 'municipality', 'municipalities')} (${percent}%) ${noun(count, 'has', 'have')} confirmed ties.`,
    open: (name) => `See the records of ${name}`,
    coverage: (name) => `See the coverage of ${name}`,
  },
  share: { title: 'Link to this place', ...copyLink },
  prefecture: {
    rate: (count, all) => `${count} ÷ ${plural(all, 'municipality', 'municipalities')}`,
    tie: 'Exchange of wards with the prefecture',
    agreement: 'Wide-area partnership agreement',
    support: 'Recovery grants on record',
    history: 'To support received and agreements',
    yes: 'Yes',
    notListed: 'Not on the list',
    none: 'None',
    loading: 'Loading the records of municipalities',
    matchedOf: (published, matched) =>
      `The published number is ${published}; ${matched} could be matched by name. The difference is rows that are duplicates or not matched; the reasons are in “About the data”.`,
  },
  list: {
    members: {
      union: 'Municipalities with confirmed ties',
      union_rate: 'Municipalities with confirmed ties',
      published_table: 'Municipalities on the list of that fiscal year',
      agreement_members: 'Member municipalities under the agreement',
      grant_events: 'Municipalities that received support',
    },
    others: 'Other municipalities',
    all: 'Municipalities',
    empty: 'No match',
  },
};
