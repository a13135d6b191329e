import { describe, expect, test } from 'vitest';
import { EASY_ACTIVITIES } from '../../src/i18n/messages/easy/data/activities.ts';
import {
  EASY_DISASTER_NOTES,
  EASY_FISCAL_YEAR_BASES,
} from '../../src/i18n/messages/easy/data/disaster-notes.ts';
import { EASY_EVENT_NOTES } from '../../src/i18n/messages/easy/data/event-notes.ts';
import { EASY_FILES } from '../../src/i18n/messages/easy/data/files.ts';
import { EASY_LIST_REASONS } from '../../src/i18n/messages/easy/data/list-reasons.ts';
import { EASY_MEASURES } from '../../src/i18n/messages/easy/data/measures.ts';
import { EASY_MILESTONE_NOTES } from '../../src/i18n/messages/easy/data/milestone-notes.ts';
import { EASY_NEWSLETTER_NOTES } from '../../src/i18n/messages/easy/data/newsletter-notes.ts';
import { EASY_PROGRAM_NOTES } from '../../src/i18n/messages/easy/data/program-notes.ts';
import { EASY_SOURCE_NOTES } from '../../src/i18n/messages/easy/data/source-notes.ts';
import { EASY_SUPPORT_NOTES } from '../../src/i18n/messages/easy/data/support-notes.ts';
import { EASY_TIE_NOTES } from '../../src/i18n/messages/easy/data/tie-notes.ts';
import { ENGLISH_ACTIVITIES } from '../../src/i18n/messages/en/data/companies.ts';
import {
  ENGLISH_DISASTER_NOTES,
  ENGLISH_FISCAL_YEAR_BASES,
} from '../../src/i18n/messages/en/data/disaster-notes.ts';
import { ENGLISH_EVENT_NOTES } from '../../src/i18n/messages/en/data/event-notes.ts';
import { ENGLISH_FILES } from '../../src/i18n/messages/en/data/files.ts';
import { ENGLISH_LIST_REASONS } from '../../src/i18n/messages/en/data/list-reasons.ts';
import { ENGLISH_MEASURES } from '../../src/i18n/messages/en/data/measures.ts';
import { ENGLISH_MILESTONE_NOTES } from '../../src/i18n/messages/en/data/milestone-notes.ts';
import { ENGLISH_NEWSLETTER_NOTES } from '../../src/i18n/messages/en/data/newsletters.ts';
import { ENGLISH_PROGRAM_NOTES } from '../../src/i18n/messages/en/data/program-notes.ts';
import { ENGLISH_SOURCE_NOTES } from '../../src/i18n/messages/en/data/sources.ts';
import { ENGLISH_SUPPORT_NOTES } from '../../src/i18n/messages/en/data/support-notes.ts';
import { ENGLISH_TIE_NOTES } from '../../src/i18n/messages/en/data/tie-notes.ts';
import { readReconciliation } from '../../src/data/reconciliation/report.ts';
import { easyJapanese } from '../../src/state/language/easy-japanese.ts';
import {
  eventFacts,
  municipalFacts,
  nationalFacts,
  publishedText,
  recordFacts,
} from '../fixtures/published-facts.ts';
import { longSentences } from './easy-sentences.ts';

type Texts = Readonly<Record<string, string>>;

// The English tables are held against the rows of the data; these have the same entries.
const tables: [what: string, easy: Texts, english: Texts][] = [
  ['activities of companies', EASY_ACTIVITIES, ENGLISH_ACTIVITIES],
  ['notes to disasters', EASY_DISASTER_NOTES, ENGLISH_DISASTER_NOTES],
  ['bases of fiscal years', EASY_FISCAL_YEAR_BASES, ENGLISH_FISCAL_YEAR_BASES],
  ['notes to events', EASY_EVENT_NOTES, ENGLISH_EVENT_NOTES],
  ['reasons of the list', EASY_LIST_REASONS, ENGLISH_LIST_REASONS],
  ['measures', EASY_MEASURES, ENGLISH_MEASURES],
  ['notes to published figures', EASY_MILESTONE_NOTES, ENGLISH_MILESTONE_NOTES],
  ['notes to newsletters', EASY_NEWSLETTER_NOTES, ENGLISH_NEWSLETTER_NOTES],
  ['notes to programs', EASY_PROGRAM_NOTES, ENGLISH_PROGRAM_NOTES],
  ['notes to sources', EASY_SOURCE_NOTES, ENGLISH_SOURCE_NOTES],
  ['notes to support', EASY_SUPPORT_NOTES, ENGLISH_SUPPORT_NOTES],
  ['notes to ties', EASY_TIE_NOTES, ENGLISH_TIE_NOTES],
];

/** Numbers of a text, with the Western years of its eras beside them. */
function figuresOf(text: string): string[] {
  const western = text.replaceAll(
    /(令和|平成)(元|\d+)年/g,
    (_, era: string, year: string) =>
      `${(era === '令和' ? 2018 : 1988) + (year === '元' ? 1 : Number(year))}年`,
  );
  return western.match(/\d[\d,]*/g) ?? [];
}

describe.each(tables)('the easy Japanese of %s', (_, easy, english) => {
  test('says what the English says, text by text', () => {
    expect(Object.keys(easy).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  test('has the numbers of the tables', () => {
    const lacking = Object.entries(easy).flatMap(([text, said]) =>
      figuresOf(text)
        .filter((figure) => !said.includes(figure))
        .map((figure) => `${figure}: ${said}`),
    );
    expect(lacking).toEqual([]);
  });

  test('is in short sentences', () => {
    expect(Object.values(easy).flatMap((said) => longSentences(said))).toEqual([]);
  });
});

describe('the facts in easy Japanese', () => {
  const { saying } = easyJapanese;

  test('keep the names of places, bodies, disasters and documents', () => {
    const national = saying.national(nationalFacts);
    expect(national.prefectures).toEqual(nationalFacts.prefectures);
    expect(national.agreements).toEqual(nationalFacts.agreements);
    expect(national.disasters.map(({ name }) => name)).toEqual(
      nationalFacts.disasters.map(({ name }) => name),
    );
    expect(national.sources.map(({ title }) => title)).toEqual(
      nationalFacts.sources.map(({ title }) => title),
    );
    expect(saying.municipal(municipalFacts).municipalities).toEqual(municipalFacts.municipalities);
    expect(
      saying.events(eventFacts, municipalFacts.municipalities).events.map(({ partners }) => partners),
    ).toEqual(eventFacts.events.map(({ partners }) => partners));
    expect(saying.records(recordFacts).newsletters.map(({ title }) => title)).toEqual(
      recordFacts.newsletters.map(({ title }) => title),
    );
  });

  test('say why totals differ, and what a note to support leaves', () => {
    const report = readReconciliation(publishedText('reconciliation.json'));
    const said = saying.report(report, nationalFacts).differing.map(({ why }) => why);
    expect(said.some((why) => why.includes('1件と 数えます。'))).toBe(true);
    expect(said.filter((why) => /印刷されている|数えると\d+市\d+町になる/.test(why))).toEqual([]);
    expect(saying.supportNote('人数の記載なし。1月末')).toBe('人数は 書いてありません。1月の 終わりです');
  });

  test('say what the map can draw in easy words', () => {
    const names = saying.national(nationalFacts).measures.map(({ shortName }) => shortName);
    expect(names).toContain('つながりの割合');
    expect(names).not.toContain('カバー率');
  });
});

test.each([
  ['English', ENGLISH_FILES],
  ['easy Japanese', EASY_FILES],
])('every file of the data is described in %s, in short sentences where they are to be easy', (_, files) => {
  const { resources } = JSON.parse(publishedText('datapackage.json')) as { resources: { path: string }[] };
  expect(Object.keys(files).toSorted()).toEqual(resources.map(({ path }) => path).toSorted());
  if (files === EASY_FILES)
    expect(Object.values(files).flatMap(({ description }) => longSentences(description))).toEqual([]);
});
