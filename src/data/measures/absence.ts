import { fiscalYearOf, type FiscalYear } from '../../domain/fiscal-year.ts';
import type { Measure, MissingReason } from '../../domain/measure.ts';
import type { NationalFacts } from '../facts.ts';
import { listDays } from './published-lists.ts';

/** The fiscal years for which the list of partners itself was published and is held here. */
export function listFiscalYears(facts: Pick<NationalFacts, 'exchangeCounts'>): Set<FiscalYear> {
  return new Set(listDays(facts.exchangeCounts).map(fiscalYearOf));
}

/** The fiscal years for which a table was published whose figures are not held here (公表あり・未収録). */
export function unheldFiscalYears(facts: Pick<NationalFacts, 'milestones'>): Set<FiscalYear> {
  return new Set(
    facts.milestones
      .filter(({ measure, figure }) => measure === 'published_table' && figure === undefined)
      .map(({ date }) => (date.precision === 'fiscal_year' ? Number(date.from) : fiscalYearOf(date.from))),
  );
}

/**
 * Why a whole fiscal year has no value of a measure, the same for every level; undefined where it has. A
 * published list stands for its own fiscal year only.
 */
export function absenceOf(
  measure: Measure,
  fiscalYear: FiscalYear,
  facts: Pick<NationalFacts, 'exchangeCounts' | 'milestones'>,
): MissingReason | undefined {
  switch (measure.derivation) {
    case 'published_table':
      if (listFiscalYears(facts).has(fiscalYear)) return undefined;
      return unheldFiscalYears(facts).has(fiscalYear) ? 'published_not_held' : 'not_published';
    case 'agreement_members':
      return fiscalYear < measure.firstFiscalYear ? 'before_start' : undefined;
    case 'union':
    case 'union_rate':
      // Ties are older than the first list, but who else had one then was never published.
      return fiscalYear < measure.firstFiscalYear ? 'before_count' : undefined;
    case 'grant_events':
      return undefined;
  }
}
