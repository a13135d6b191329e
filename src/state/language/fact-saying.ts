import type { EventFacts, MunicipalFacts, NationalFacts, RecordFacts } from '../../data/facts.ts';

/** How a language says the texts of the tables: the same facts, with names and notes in its words. */
export interface FactSaying {
  national(facts: NationalFacts): NationalFacts;
  municipal(facts: MunicipalFacts): MunicipalFacts;
  events(facts: EventFacts): EventFacts;
  records(facts: RecordFacts): RecordFacts;
}
