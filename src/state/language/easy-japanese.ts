import type { DataTexts } from '../../i18n/data-texts.ts';
import {
  localiseEvents,
  localiseMunicipal,
  localiseNational,
  localiseRecords,
} from '../../i18n/localised-facts.ts';
import { easy } from '../../i18n/messages/easy.ts';
import {
  EASY_EVENT_TEXTS,
  EASY_MUNICIPAL,
  EASY_NATIONAL,
  EASY_RECORD_TEXTS,
} from '../../i18n/messages/easy/data/easy-facts.ts';
import { EASY_LIST_REASONS, EASY_RECORDED_REASONS } from '../../i18n/messages/easy/data/list-reasons.ts';
import { EASY_SUPPORT_NOTES } from '../../i18n/messages/easy/data/support-notes.ts';
import type { FactSaying } from './fact-saying.ts';

const REASONS: DataTexts = { ...EASY_LIST_REASONS, ...EASY_RECORDED_REASONS };

/** A reason as the check puts it together: recorded ones one behind the other, with printed names between them. */
const reasonsOf = (why: string): string =>
  Object.entries(REASONS).reduce((text, [reason, said]) => text.replaceAll(reason, said), why);

const withReasons = <T extends { why: string }>(rows: readonly T[]): T[] =>
  rows.map((row) => ({ ...row, why: reasonsOf(row.why) }));

/** Places, bodies, disasters and documents keep their names; what is said of them is put in easy words. */
const saying: FactSaying = {
  national: (facts) => ({
    ...localiseNational(facts, EASY_NATIONAL),
    prefectures: facts.prefectures,
    agreements: facts.agreements,
  }),
  municipal: (facts) => ({
    ...localiseMunicipal(facts, EASY_MUNICIPAL),
    municipalities: facts.municipalities,
  }),
  // Without places none of the partners gets a Roman name.
  events: (facts) => localiseEvents(facts, EASY_EVENT_TEXTS, []),
  records: (facts) => localiseRecords(facts, EASY_RECORD_TEXTS),
  report: (report) => ({
    ...report,
    differing: withReasons(report.differing),
    agreeing: withReasons(report.agreeing),
    crossChecked: withReasons(report.crossChecked),
  }),
  supportNote: (note) =>
    note
      .split('。')
      .map((sentence) => EASY_SUPPORT_NOTES[sentence] ?? sentence)
      .join('。'),
};

/** Everything that a site in easy Japanese brings. */
export const easyJapanese = { words: easy, saying };
