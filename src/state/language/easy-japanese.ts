import {
  localiseEvents,
  localiseMunicipal,
  localiseNational,
  localiseRecords,
} from '../../i18n/localised-facts.ts';
import {
  EASY_EVENT_TEXTS,
  EASY_MUNICIPAL,
  EASY_NATIONAL,
  EASY_RECORD_TEXTS,
} from '../../i18n/messages/easy/data/easy-facts.ts';
import { easy } from '../../i18n/messages/easy.ts';
import type { FactSaying } from './fact-saying.ts';

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
  events: (facts) => localiseEvents(facts, EASY_EVENT_TEXTS, []),
  records: (facts) => ({ ...facts, ...localiseRecords(facts, EASY_RECORD_TEXTS) }),
};

/** Everything that a site in easy Japanese brings. */
export const easyJapanese = { words: easy, saying };
