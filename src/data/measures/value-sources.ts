import { lastDayOf, type FiscalYear } from '../../domain/fiscal-year.ts';
import type { Measure } from '../../domain/measure.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { latestDay } from '../../domain/partial-date.ts';
import type { Agreement, ExchangeCount } from '../../domain/partnership.ts';
import type { MunicipalFacts } from '../facts.ts';
import { listDays, listInForce } from './published-lists.ts';

/**
 * The sources that put a municipality into what a measure counts, by the end of the fiscal year: of the list, of
 * its agreement, of its dated ties with single wards.
 * @returns ids of sources.csv, each once; empty for a municipality that is not in
 */
export function valueSources(
  code: MunicipalityCode,
  { derivation }: Pick<Measure, 'derivation'>,
  fiscalYear: FiscalYear,
  facts: Pick<MunicipalFacts, 'exchangePartners' | 'agreementMembers' | 'wardPartnerships'>,
  agreements: readonly Agreement[],
): string[] {
  const end = lastDayOf(fiscalYear);
  const isUnion = derivation === 'union' || derivation === 'union_rate';
  const ids = new Set<string>();
  if (isUnion || derivation === 'published_table') {
    const day = listInForce(listDays(facts.exchangePartners), end);
    for (const entry of facts.exchangePartners)
      if (entry.code === code && entry.asOf === day) ids.add(entry.sourceId);
  }
  if (isUnion || derivation === 'agreement_members') {
    const own = new Set(
      facts.agreementMembers.filter((one) => one.code === code).map((one) => one.agreementId),
    );
    for (const { id, concludedOn, sourceId } of agreements)
      if (own.has(id) && concludedOn <= end) ids.add(sourceId);
  }
  if (isUnion) {
    for (const { partnerCode, concluded, sourceId } of facts.wardPartnerships) {
      const day = latestDay(concluded);
      if (partnerCode === code && day !== undefined && day <= end) ids.add(sourceId);
    }
  }
  return [...ids];
}

/**
 * The sources of what a measure says of a whole prefecture or the country in one fiscal year: of the published lists only
 * the one in force by its end (before the first list, that first one), and whatever else the measure is made of.
 * @param counts of all lists
 * @returns ids of sources.csv, in the order of the measure
 */
export function measureSources(
  { derivation, sourceIds }: Pick<Measure, 'derivation' | 'sourceIds'>,
  fiscalYear: FiscalYear,
  counts: readonly Pick<ExchangeCount, 'asOf' | 'sourceId'>[],
): readonly string[] {
  const isOfLists = derivation === 'published_table' || derivation === 'union' || derivation === 'union_rate';
  if (!isOfLists) return sourceIds;
  const days = listDays(counts);
  const day = listInForce(days, lastDayOf(fiscalYear)) ?? days[0];
  const ofOthers = new Set(counts.map(({ sourceId }) => sourceId));
  for (const { asOf, sourceId } of counts) if (asOf === day) ofOthers.delete(sourceId);
  return sourceIds.filter((id) => !ofOthers.has(id));
}
