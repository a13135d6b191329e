import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../src/data/places/event-places.ts';
import { isSaidAboutOneThird } from '../../src/data/measures/national-summary.ts';
import { dataFindings } from '../../src/data/quality/data-findings.ts';
import { indexSearch } from '../../src/data/search/search-index.ts';
import { readReconciliation } from '../../src/data/reconciliation/report.ts';
import { noteBeyond } from '../../src/data/disasters/note-beyond.ts';
import {
  localiseEvents,
  localiseMunicipal,
  localiseNational,
  localiseReconciliation,
  localiseRecords,
  localiseSupportNote,
} from '../../src/i18n/localised-facts.ts';
import { ENGLISH_EVENT_TEXTS } from '../../src/i18n/messages/en/data/english-events.ts';
import { ENGLISH_MUNICIPAL } from '../../src/i18n/messages/en/data/english-municipal.ts';
import { ENGLISH_NATIONAL } from '../../src/i18n/messages/en/data/english-national.ts';
import {
  ENGLISH_RECONCILIATION,
  ENGLISH_RECORD_TEXTS,
} from '../../src/i18n/messages/en/data/english-records.ts';
import { ENGLISH_SUPPORT_NOTES } from '../../src/i18n/messages/en/data/support-notes.ts';
import {
  eventFacts,
  municipalFacts,
  nationalFacts,
  publishedText,
  recordFacts,
} from '../fixtures/published-facts.ts';

const JAPANESE = /[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

const { municipalities } = municipalFacts;
const national = localiseNational(nationalFacts, ENGLISH_NATIONAL);
const municipal = localiseMunicipal(municipalFacts, ENGLISH_MUNICIPAL);
const { events } = localiseEvents(eventFacts, ENGLISH_EVENT_TEXTS, municipalities);
const { newsletters } = localiseRecords(recordFacts, ENGLISH_RECORD_TEXTS);
const report = readReconciliation(publishedText('reconciliation.json'));

/** The fields of rows in which Japanese is left, by the name of the table. */
function japaneseFields(facts: object): string[] {
  const fields = Object.entries(facts).flatMap(([table, rows]: [string, readonly object[]]) =>
    rows.flatMap((row) =>
      Object.entries(row)
        .filter(([field, value]) => !field.endsWith('Ja') && JAPANESE.test(JSON.stringify(value) ?? ''))
        .map(([field]) => `${table}.${field}`),
    ),
  );
  return [...new Set(fields)].sort();
}

describe('facts in English', () => {
  test('have Japanese only where a program compares it, and where a printed name or spelling is shown', () => {
    expect(japaneseFields(national)).toEqual([
      'disasters.note', // 「台風14号」 as S001 has it
      'measures.unit',
      'milestones.note', // of figures that are shown without their note
      'prefectures.kana',
      'prefectures.region',
      'sources.location', // the Japanese title of an article
      'sources.note', // 平成31315 as it is stored
      'supports.item',
      'supports.note',
      'supports.unit',
    ]);
    expect(japaneseFields(municipal)).toEqual([
      'changes.oldName',
      'exchangePartners.publishedKind',
      'exchangePartners.publishedName',
      'exchangePartners.reason', // printed characters
      'municipalities.kana',
    ]);
    expect(japaneseFields({ events, newsletters })).toEqual([
      'events.figureUnit',
      'newsletters.note', // 平成31315 as it is stored
    ]);
  });

  test('are the same rows in the same order, but for what is said', () => {
    const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    expect(idsOf(national.sources)).toEqual(idsOf(nationalFacts.sources));
    expect(national.supports).toEqual(nationalFacts.supports);
    expect(national.exchangeCounts).toEqual(nationalFacts.exchangeCounts);
    expect(municipal.wardPartnerships.map((tie) => ({ ...tie, kind: '', note: '' }))).toEqual(
      municipalFacts.wardPartnerships.map((tie) => ({ ...tie, kind: '', note: '' })),
    );
    expect(events.map(({ id, partners }) => [id, partners.length])).toEqual(
      eventFacts.events.map(({ id, partners }) => [id, partners.length]),
    );
  });

  test('leave the facts that they are made from as they are', () => {
    expect(nationalFacts.disasters[0]!.name).toBe('東日本大震災');
    expect(municipalities.find(({ code }) => code === '39405')!.name).toBe('梼原町');
  });

  test('name places by their Roman names, and a company’s activities one by one', () => {
    expect(municipal.municipalities.find(({ code }) => code === '39405')!.name).toBe('Yusuhara-cho');
    expect(national.prefectures.map(({ name }) => name).slice(0, 2)).toEqual(['Hokkaido', 'Aomori']);
    expect(national.companyAgreements[0]!.activities).toBe(
      'business networking meetings;promotion of “Kenshin” activities',
    );
  });

  test('say what has no entry as it stands in the table', () => {
    const [disaster] = nationalFacts.disasters;
    const unknown = { ...nationalFacts, disasters: [{ ...disaster!, name: '新しい災害', note: '新しい注' }] };
    const said = localiseNational(unknown, ENGLISH_NATIONAL).disasters[0]!;
    expect([said.name, said.note]).toEqual(['新しい災害', '新しい注']);
  });
});

describe('partners of events in English', () => {
  const partnersOf = (...partners: string[]) =>
    localiseEvents({ events: [{ ...eventFacts.events[0]!, partners }] }, ENGLISH_EVENT_TEXTS, municipalities)
      .events[0]!.partners;

  test('are associations, companies, municipalities and others by their names', () => {
    expect(partnersOf('北海道町村会', '第一生命保険株式会社', '青森市', '協定締結団体')).toEqual([
      'Hokkaido Association of Towns and Villages',
      'The Dai-ichi Life Insurance Company, Limited',
      'Aomori-shi',
      'the bodies under an agreement',
    ]);
  });

  test('stay Japanese where two municipalities bear the name, or nobody does', () => {
    expect(partnersOf('府中市', '知らない会')).toEqual(['府中市', '知らない会']);
  });
});

describe('what programs read', () => {
  const inEnglish = { ...municipal, events };

  test('of events leads to the same places in English as in Japanese', () => {
    const idsOf = (parts: ReturnType<typeof eventsOf>) => parts.map(({ event }) => event.id);
    const japanese = { ...municipalFacts, ...eventFacts };
    const differing = [...municipalities, ...nationalFacts.prefectures].filter(
      ({ code }) =>
        idsOf(eventsOf(code, inEnglish, national)).join() !==
        idsOf(eventsOf(code, japanese, nationalFacts)).join(),
    );
    expect(differing).toEqual([]);
  });

  test('of associations names them in English', () => {
    expect(eventsOf('01304', inEnglish, national).map(({ via }) => via)).toContain(
      'Hokkaido Association of Towns and Villages',
    );
  });

  test('of published figures and tables is the same in English as in Japanese', () => {
    expect(isSaidAboutOneThird(national.milestones, '2015-08-01')).toBe(true);
    const findingsOf = (
      ofNational: typeof nationalFacts,
      ofMunicipal: typeof municipalFacts,
      ofNewsletters: typeof newsletters,
    ) =>
      dataFindings({
        lastFiscalYear: 2025,
        known: 852,
        national: ofNational,
        municipal: ofMunicipal,
        events,
        newsletters: ofNewsletters,
        differing: report.differing,
      });
    const said = findingsOf(national, municipal, newsletters);
    const written = findingsOf(nationalFacts, municipalFacts, recordFacts.newsletters);
    expect(said.map(({ kind, subject, date }) => [kind, subject.is, date])).toEqual(
      written.map(({ kind, subject, date }) => [kind, subject.is, date]),
    );
    const tables = said.flatMap(({ subject }) => (subject.is === 'unheld_table' ? [subject.table] : []));
    expect(new Set(tables)).toEqual(new Set(['Growth in the number of linked local governments']));
  });

  test('of names finds a place by its Japanese name and its reading', () => {
    const [written, said] = [
      indexSearch(nationalFacts.prefectures, municipalities, municipalFacts.changes),
      indexSearch(national.prefectures, municipal.municipalities, municipal.changes),
    ];
    expect(said).toEqual(written);
  });
});

describe('reasons for differences in English', () => {
  const inEnglish = localiseReconciliation(report, ENGLISH_RECONCILIATION, nationalFacts.prefectures);
  const whyOf = (why: string) =>
    localiseReconciliation(
      { differing: [{ ...report.differing[0]!, why }], agreeing: [], crossChecked: [] },
      ENGLISH_RECONCILIATION,
      nationalFacts.prefectures,
    ).differing[0]!.why;

  test('are said for every row of the report', () => {
    expect(inEnglish.differing).toHaveLength(report.differing.length);
    const reasons = inEnglish.differing.map(({ why }) => why);
    expect(reasons.filter((why) => !/^[A-Z]|^\S+: [A-Z]/.test(why) || /。/.test(why))).toEqual([]);
  });

  test('name the prefectures of a difference of the country', () => {
    expect(whyOf('秋田県 −1、山形県 +2')).toBe('Akita −1, Yamagata +2');
  });

  test('are said one after the other where a difference has several, each with the printed name it is about', () => {
    const [recorded = '', english = ''] = Object.entries(ENGLISH_RECONCILIATION.recordedReasons)[0]!;
    const [reason = '', ofEntry = ''] = Object.entries(ENGLISH_RECONCILIATION.listReasons)[1]!;
    expect(whyOf(`${recorded}「仙北郡美郷町」${reason}`)).toBe(`${english} 仙北郡美郷町: ${ofEntry}`);
  });

  test('stay Japanese as a whole where a part has no English', () => {
    const [recorded = ''] = Object.keys(ENGLISH_RECONCILIATION.recordedReasons);
    expect(whyOf(`${recorded}新しい理由。`)).toBe(`${recorded}新しい理由。`);
    expect(whyOf('')).toBe('');
  });
});

test('a note to support is English whatever stands beside it already', () => {
  const notes = nationalFacts.supports.flatMap(({ note }) =>
    [[], ['受け手'], ['人数', '受け手'], ['数量']].map((missing) =>
      noteBeyond(note, missing as Parameters<typeof noteBeyond>[1]),
    ),
  );
  const inEnglish = notes.map((note) => localiseSupportNote(note, ENGLISH_SUPPORT_NOTES));
  expect(inEnglish.filter((note) => JAPANESE.test(note))).toEqual([]);
  expect(localiseSupportNote('受け手の記載なし。まだ知らない', ENGLISH_SUPPORT_NOTES)).toBe(
    'Recipient not stated. まだ知らない',
  );
});
