import { lastDayOf, type FiscalYear } from '../../domain/fiscal-year.ts';
import { latestDay } from '../../domain/partial-date.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { isCounted } from '../../domain/place.ts';
import type { Agreement } from '../../domain/partnership.ts';
import type { MunicipalFacts } from '../facts.ts';

/**
 * For each counted municipality the day from which it is in a set; whoever is not in the map is not in the
 * set. The three sets known municipality by municipality are kept apart, so that overlaps can be counted.
 */
export type Membership = ReadonlyMap<MunicipalityCode, string>;

export interface MembershipSets {
  /** Entries of the published list that match a municipality, from the day of the list. */
  exchange: Membership;
  /** Members of associations under an agreement, from the day it was concluded. */
  agreement: Membership;
  /** Partners of a single ward whose tie has a date, from the latest day that date may mean. */
  ward: Membership;
}

/** The three sets of counted municipalities, each with the day from which the membership is certain. */
export function membershipSets(
  facts: Pick<
    MunicipalFacts,
    'municipalities' | 'exchangePartners' | 'agreementMembers' | 'wardPartnerships'
  >,
  agreements: readonly Agreement[],
): MembershipSets {
  const counted = new Set(facts.municipalities.filter(isCounted).map(({ code }) => code));
  const concludedOn = new Map(agreements.map(({ id, concludedOn: day }) => [id, day]));

  const collect = (entries: Iterable<readonly [code: string, day: string | undefined]>): Membership => {
    const since = new Map<MunicipalityCode, string>();
    for (const [code, day] of entries) {
      if (day === undefined || !counted.has(code)) continue;
      const known = since.get(code);
      if (known === undefined || day < known) since.set(code, day);
    }
    return since;
  };

  return {
    exchange: collect(facts.exchangePartners.map(({ code, asOf }) => [code, asOf] as const)),
    agreement: collect(
      facts.agreementMembers.map(({ code, agreementId }) => [code, concludedOn.get(agreementId)] as const),
    ),
    ward: collect(
      facts.wardPartnerships.map(
        ({ partnerCode, concluded }) => [partnerCode, latestDay(concluded)] as const,
      ),
    ),
  };
}

/** True where the municipality is in the set by the end of the fiscal year (31 March). */
export function isMemberBy(membership: Membership, code: MunicipalityCode, fiscalYear: FiscalYear): boolean {
  const day = membership.get(code);
  return day !== undefined && day <= lastDayOf(fiscalYear);
}
