import type { TownWords } from '../ja/town.ts';

/** The pages of single towns for readers of English. */
export const englishTown: TownWords = {
  title: (town, prefecture) => `${town}, ${prefecture}: ties with the 23 wards of Tokyo`,
  description: {
    lead: (town, prefecture) =>
      `Confirmed ties of ${town} in ${prefecture} with the 23 special wards of Tokyo: `,
    wardLead: (ward) =>
      `Confirmed ties of ${ward}, a special ward of Tokyo, with municipalities all over Japan: `,
    records: (count) =>
      count === '1'
        ? 'one record of an agreement, exchange or disaster support, with date and source.'
        : `${count} records of agreements, exchange and disaster support, with dates and sources.`,
    none: 'what lists, agreements and records say, with sources.',
  },
  other: { lang: 'ja', name: '日本語' },
  where: 'Place',
  nation: 'Japan',
  finding: {
    agreement: (association) =>
      `Under the wide-area partnership agreement of ${association} with the special wards.`,
    listed: (years) => `On the list of partner municipalities of ${years}.`,
    wards: (wards) => `Ties with ${wards} are on record.`,
    partners: (places, records) =>
      `Ties with ${places} ${places === '1' ? 'place' : 'places'} all over Japan, in ${records} ${records === '1' ? 'record' : 'records'}.`,
    noPartners: 'No tie of this ward is on record here.',
    manyWards: (count) => `Ties with ${count} of the 23 wards are on record.`,
    support: 'Disaster support is on record.',
    events: 'Part in events or projects is on record.',
    nothing: 'No tie with the 23 wards is on record here.',
  },
  facts: 'Main facts',
  code: (code) => `Municipality code ${code}`,
  agreement: 'Wide-area partnership agreement',
  listed: (years) => `List of partner municipalities, ${years}`,
  asOf: (date) => `as of ${date}`,
  plans: 'Joint plan with several wards',
  wards: 'Agreements and exchange of single wards',
  shared: 'Events and projects on record',
  events: (count) => `Events: ${count}`,
  projects: (count) => `Projects: ${count}`,
  support: 'Disaster support on record',
  received: (count) => `Received: ${count}`,
  given: (count) => `Given: ${count}`,
  yes: 'Yes',
  no: 'No',
  notListed: 'Not listed',
  notRecorded: 'None on record here',
  separator: ', ',
  count: (count) => (count === '1' ? '1 record' : `${count} records`),
  records: 'Records of ties',
  with: (partner) => `With ${partner}.`,
  joint: 'the 23 wards together (特別区長会・特別区協議会)',
  withUnknown: (count) =>
    count === '1'
      ? 'For one event, the sources do not say who took part for the wards.'
      : `For ${count} events, the sources do not say who took part for the wards.`,
  recordsOfWard: 'Records of disaster support and more',
  partners: 'Places with ties',
  partner: (name, prefecture) => `${name} (${prefecture})`,
  sourceMark: (number) => `Source ${number}`,
  unknown: {
    title: 'What this page does not know',
    later: (date) =>
      `No list of partner municipalities after ${date} is held here; later changes are not known.`,
    partial:
      'Agreements and exchange of single wards are only those found on public pages; there may be more.',
    derived:
      'The documents of the agreement name no municipalities: they follow from the rules of membership of the association.',
    amounts: 'A date or an amount that is “not stated” is not in the source.',
    ward: 'Special wards are the partners of the others; they are in no count or rate of municipalities.',
  },
  neighbours: { title: 'Neighbouring municipalities', acrossWater: 'Nearest municipalities across the sea' },
  map: (town, prefecture) => `Where ${town} lies in ${prefecture}`,
  country: (prefecture) => `Where ${prefecture} lies in Japan`,
  insets: 'The Nansei and Ogasawara islands are drawn moved, within frames.',
  toMap: (town) => `See ${town} on the map of Japan`,
  toLens: (ward) => `See the partners of ${ward} on the map`,
  qr: (link) => `QR code of this page: ${link}`,
  address: 'Address of this page',
  sources: 'Sources',
  withoutLink: 'For sources without a link, no address is held here.',
  published: (date) => `published ${date}`,
  original:
    'Names of agreements, events and disasters are translated by this site, with the Japanese original beside them; notes, titles of sources and their publishers stand as they were published, in Japanese.',
  siteName: 'Zenkoku Renkei Map',
  projectName: 'Special Wards Nationwide Partnership Project',
  edition: (date) => `Edition of the data: ${date}`,
  about: 'About the data',
  credit:
    'Map: made from National Land Numerical Information (administrative areas), Ministry of Land, Infrastructure, Transport and Tourism of Japan, CC BY 4.0',
};
