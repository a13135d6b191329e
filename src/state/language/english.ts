import {
  localiseEvents,
  localiseMunicipal,
  localiseNational,
  localiseReconciliation,
  localiseRecords,
  localiseSupportNote,
} from '../../i18n/localised-facts.ts';
import { en } from '../../i18n/messages/en.ts';
import { ENGLISH_EVENT_TEXTS } from '../../i18n/messages/en/data/english-events.ts';
import { ENGLISH_MUNICIPAL } from '../../i18n/messages/en/data/english-municipal.ts';
import { ENGLISH_NATIONAL } from '../../i18n/messages/en/data/english-national.ts';
import { ENGLISH_RECONCILIATION, ENGLISH_RECORD_TEXTS } from '../../i18n/messages/en/data/english-records.ts';
import { ENGLISH_SUPPORT_NOTES } from '../../i18n/messages/en/data/support-notes.ts';
import { ENGLISH_UNITS } from '../../i18n/messages/en/data/units.ts';
import type { FactSaying } from './fact-saying.ts';

const saying: FactSaying = {
  national: (facts) => {
    const said = localiseNational(facts, ENGLISH_NATIONAL);
    const unitOf = (unit: string) => ENGLISH_UNITS[unit]?.[1].trim() ?? unit;
    return { ...said, measures: said.measures.map((row) => ({ ...row, unit: unitOf(row.unit) })) };
  },
  municipal: (facts) => localiseMunicipal(facts, ENGLISH_MUNICIPAL),
  events: (facts, places) => localiseEvents(facts, ENGLISH_EVENT_TEXTS, places),
  records: (facts) => localiseRecords(facts, ENGLISH_RECORD_TEXTS),
  report: (report, { prefectures }) => ({
    ...report,
    ...localiseReconciliation(report, ENGLISH_RECONCILIATION, prefectures),
  }),
  supportNote: (note) => localiseSupportNote(note, ENGLISH_SUPPORT_NOTES),
};

/** Everything that a site in English brings. */
export const english = { words: en, saying };
