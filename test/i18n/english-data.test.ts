import { describe, expect, test } from 'vitest';
import { readReconciliation } from '../../src/data/reconciliation/report.ts';
import { ENGLISH_ASSOCIATIONS } from '../../src/i18n/messages/en/data/associations.ts';
import { ENGLISH_ACTIVITIES, ENGLISH_COMPANIES } from '../../src/i18n/messages/en/data/companies.ts';
import {
  ENGLISH_DISASTER_NOTES,
  ENGLISH_FISCAL_YEAR_BASES,
} from '../../src/i18n/messages/en/data/disaster-notes.ts';
import { ENGLISH_DISASTERS } from '../../src/i18n/messages/en/data/disasters.ts';
import { ENGLISH_EVENT_NOTES } from '../../src/i18n/messages/en/data/event-notes.ts';
import { ENGLISH_EVENT_PARTNERS } from '../../src/i18n/messages/en/data/event-partners.ts';
import { ENGLISH_EVENTS } from '../../src/i18n/messages/en/data/events.ts';
import { ENGLISH_ITEMS } from '../../src/i18n/messages/en/data/gifts.ts';
import {
  ENGLISH_LIST_REASONS,
  ENGLISH_RECORDED_REASONS,
} from '../../src/i18n/messages/en/data/list-reasons.ts';
import { ENGLISH_MEASURES } from '../../src/i18n/messages/en/data/measures.ts';
import { ENGLISH_MILESTONE_NOTES } from '../../src/i18n/messages/en/data/milestone-notes.ts';
import {
  ENGLISH_NEWSLETTER_NOTES,
  ENGLISH_NEWSLETTERS,
} from '../../src/i18n/messages/en/data/newsletters.ts';
import { ENGLISH_PROGRAM_NOTES } from '../../src/i18n/messages/en/data/program-notes.ts';
import { ENGLISH_PROGRAMS } from '../../src/i18n/messages/en/data/programs.ts';
import { ENGLISH_SOURCE_TITLES } from '../../src/i18n/messages/en/data/source-titles.ts';
import {
  ENGLISH_LOCATIONS,
  ENGLISH_PUBLISHERS,
  ENGLISH_SOURCE_NOTES,
} from '../../src/i18n/messages/en/data/sources.ts';
import { ENGLISH_SUPPORT_NOTES } from '../../src/i18n/messages/en/data/support-notes.ts';
import { ENGLISH_TIE_KINDS } from '../../src/i18n/messages/en/data/tie-kinds.ts';
import { ENGLISH_TIE_NOTES } from '../../src/i18n/messages/en/data/tie-notes.ts';
import { ENGLISH_UNITS } from '../../src/i18n/messages/en/data/units.ts';
import { ENGLISH_VENUES } from '../../src/i18n/messages/en/data/venues.ts';
import {
  eventFacts,
  municipalFacts as municipal,
  nationalFacts as national,
  publishedText,
  recordFacts,
} from '../fixtures/published-facts.ts';

const { events } = eventFacts;
const { newsletters } = recordFacts;
const { differing, agreeing, crossChecked } = readReconciliation(publishedText('reconciliation.json'));

const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const places = new Set([...national.prefectures, ...municipal.municipalities].map(({ name }) => name));

/** A note to support, sentence by sentence, and what is left of a sentence when a part stands beside it. */
const sentencesOf = (note: string): string[] =>
  note.split('。').flatMap((sentence) => {
    const subjects = /^([^、。]+)の記載なし$/.exec(sentence)?.[1]?.split('と') ?? [];
    return [sentence, ...(subjects.length > 1 ? subjects.map((subject) => `${subject}の記載なし`) : [])];
  });

/** Figures whose notes are shown: those of the charts of growth, those of single wards, and tables that are not held. */
const SHOWN_MILESTONES = [
  'registered_members',
  'exchange_municipalities',
  'linked_municipalities',
  'published_table',
];

const tables: [what: string, english: Readonly<Record<string, unknown>>, shown: readonly string[]][] = [
  ['associations', ENGLISH_ASSOCIATIONS, national.agreements.map(({ name }) => name)],
  ['companies', ENGLISH_COMPANIES, national.companyAgreements.map(({ name }) => name)],
  [
    'activities of companies',
    ENGLISH_ACTIVITIES,
    national.companyAgreements.flatMap(({ activities }) => activities.split(';')),
  ],
  ['disasters', ENGLISH_DISASTERS, national.disasters.map(({ name }) => name)],
  ['notes to disasters', ENGLISH_DISASTER_NOTES, national.disasters.map(({ note }) => note)],
  [
    'bases of fiscal years',
    ENGLISH_FISCAL_YEAR_BASES,
    national.disasters.map(({ fiscalYearBasis }) => fiscalYearBasis),
  ],
  ['gifts', ENGLISH_ITEMS, national.supports.map(({ item }) => item)],
  ['notes to support', ENGLISH_SUPPORT_NOTES, national.supports.flatMap(({ note }) => sentencesOf(note))],
  ['programs', ENGLISH_PROGRAMS, national.programs.map(({ name }) => name)],
  ['notes to programs', ENGLISH_PROGRAM_NOTES, national.programs.map(({ note }) => note)],
  [
    'measures',
    ENGLISH_MEASURES,
    national.measures.flatMap(({ name, shortName, description }) => [name, shortName, description]),
  ],
  [
    'notes to published figures',
    ENGLISH_MILESTONE_NOTES,
    national.milestones
      .filter(({ measure, area }) => area !== '' || SHOWN_MILESTONES.includes(measure))
      .map(({ note }) => note),
  ],
  ['titles of sources', ENGLISH_SOURCE_TITLES, national.sources.map(({ title }) => title)],
  ['publishers', ENGLISH_PUBLISHERS, national.sources.map(({ publisher }) => publisher)],
  ['locations of sources', ENGLISH_LOCATIONS, national.sources.map(({ location }) => location)],
  ['notes to sources', ENGLISH_SOURCE_NOTES, national.sources.map(({ note }) => note)],
  ['kinds of ties', ENGLISH_TIE_KINDS, municipal.wardPartnerships.map(({ kind }) => kind)],
  ['notes to ties', ENGLISH_TIE_NOTES, municipal.wardPartnerships.map(({ note }) => note)],
  ['reasons of the list', ENGLISH_LIST_REASONS, municipal.exchangePartners.map(({ reason }) => reason)],
  ['events', ENGLISH_EVENTS, events.map(({ name }) => name)],
  ['venues', ENGLISH_VENUES, events.map(({ venue }) => venue)],
  ['notes to events', ENGLISH_EVENT_NOTES, events.map(({ note }) => note)],
  [
    'partners in events',
    ENGLISH_EVENT_PARTNERS,
    events
      .flatMap(({ partners }) => partners)
      .filter(
        (name) => !(name in ENGLISH_ASSOCIATIONS) && !(name in ENGLISH_COMPANIES) && !isMunicipality(name),
      ),
  ],
  ['newsletters', ENGLISH_NEWSLETTERS, newsletters.map(({ title }) => title)],
  ['notes to newsletters', ENGLISH_NEWSLETTER_NOTES, newsletters.map(({ note }) => note)],
  [
    'units',
    ENGLISH_UNITS,
    [
      ...national.supports.map(({ unit }) => unit),
      ...national.measures.map(({ unit }) => unit),
      ...events.map(({ figureUnit }) => figureUnit),
      ...[...differing, ...agreeing, ...crossChecked].map(({ unit }) => unit),
    ],
  ],
];

function isMunicipality(name: string): boolean {
  return places.has(name) && /[市町村区]$/.test(name);
}

describe.each(tables)('the English of %s', (_, english, shown) => {
  test('leaves nothing Japanese that is shown', () => {
    const missing = new Set(shown.filter((text) => JAPANESE.test(text) && !(text in english)));
    expect([...missing]).toEqual([]);
  });

  test('says nothing that no row says', () => {
    expect(Object.keys(english).filter((text) => !shown.includes(text))).toEqual([]);
  });
});

test('places that publish are named as everywhere', () => {
  const roman = new Map(
    [...national.prefectures, ...municipal.municipalities].map((place) => [place.name, place.nameEn]),
  );
  const differing = Object.entries(ENGLISH_PUBLISHERS).filter(
    ([name, said]) => (roman.get(name) ?? said) !== said,
  );
  expect(differing).toEqual([]);
});

test('every recorded reason for a difference has its English', () => {
  const recorded = publishedText('recorded_differences.csv');
  expect(Object.keys(ENGLISH_RECORDED_REASONS).filter((why) => !recorded.includes(why))).toEqual([]);
  for (const line of recorded.trim().split('\n').slice(1))
    expect(Object.keys(ENGLISH_RECORDED_REASONS).some((why) => line.includes(why))).toBe(true);
});

/** Where Japanese must stand in the English: a printed name or character is what the text is about. */
const SPELLINGS = new Set<unknown>([
  ENGLISH_LIST_REASONS,
  ENGLISH_LOCATIONS,
  ENGLISH_DISASTER_NOTES,
  ENGLISH_NEWSLETTER_NOTES,
  ENGLISH_SOURCE_NOTES,
]);

test('English is written without Japanese, but where a spelling is its subject', () => {
  const texts = tables
    .filter(([, english]) => !SPELLINGS.has(english))
    .flatMap(([, english]) => Object.values(english).flat() as string[]);
  expect(texts.filter((text) => JAPANESE.test(text))).toEqual([]);
});

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * What the English of a text must have: its days and months, the Western years of its eras, and its numbers from 10 on
 * (smaller ones may be a word); sums in 万 and 億 are written another way.
 */
function figuresOf(japanese: string): string[] {
  const western = japanese.replaceAll(
    /(令和|平成)(元|\d+)年/g,
    (_, era: string, year: string) =>
      `${(era === '令和' ? 2018 : 1988) + (year === '元' ? 1 : Number(year))}年`,
  );
  const months = [...western.matchAll(/(\d+)月(?:(\d+)日)?/g)].map(([, month, day]) =>
    [day, MONTHS[Number(month) - 1]].filter(Boolean).join(' '),
  );
  const rest = western.replaceAll(/\d+月(\d+日)?/g, '').match(/\d[\d,.]*\d(?![\d,.]*[万億])/g) ?? [];
  return [...months, ...rest];
}

test('the English of a text has its dates and numbers, with the years of eras as Western years', () => {
  const lacking = tables.flatMap(([, english]) =>
    Object.entries(english).flatMap(([japanese, said]) =>
      typeof said === 'string'
        ? figuresOf(japanese)
            .filter((figure) => !said.includes(figure))
            .map((figure) => `${figure}: ${said}`)
        : [],
    ),
  );
  expect(lacking).toEqual([]);
});
