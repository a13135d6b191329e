import type { EventFacts, MunicipalFacts, NationalFacts, RecordFacts } from '../../data/facts.ts';
import type { Municipality } from '../../domain/place.ts';
import type { Reconciliation } from '../../domain/publication.ts';

/** The rows of the report of the check, in its three parts. */
type Report = Record<'differing' | 'agreeing' | 'crossChecked', readonly Reconciliation[]>;

/** How a language says the texts of the tables: the same facts, with names and notes in its words. */
export interface FactSaying {
  national(facts: NationalFacts): NationalFacts;
  municipal<T extends MunicipalFacts>(facts: T): T;
  /** @param places as the tables have them, with their Japanese names */
  events(facts: EventFacts, places: readonly Municipality[]): EventFacts;
  records(facts: RecordFacts): RecordFacts;
  /** @param national as the tables have it */
  report<T extends Report>(report: T, national: NationalFacts): T;
  /** A note to disaster support, as far as `noteBeyond` left it. */
  supportNote(note: string): string;
}
