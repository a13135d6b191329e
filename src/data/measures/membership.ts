import { lastDayOf, type FiscalYear } from '../../domain/fiscal-year.ts';
import { latestDay } from '../../domain/partial-date.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { isCounted } from '../../domain/place.ts';
import type { Agreement } from '../../domain/partnership.ts';
import type { MunicipalFacts } from '../facts.ts';
import { listDays } from './published-lists.ts';

/** A time in a set. */
export interface Stay {
  /** First day (ISO). */
  readonly from: string;
  /** First day on which it is known to be over: that of the next list, which does not have it; empty: no end was published. */
  readonly before: string;
}

/**
 * For each counted municipality when it is in a set, oldest first; whoever is not in the map never is. The three
 * sets known municipality by municipality are kept apart, so that overlaps can be counted.
 */
export type Membership = ReadonlyMap<MunicipalityCode, readonly Stay[]>;

export interface MembershipSets {
  /**
   * Entries of a published list that match a municipality, from the day of the list until the next list that does
   * not have it. What stands on the newest list goes on: no end was published.
   */
  exchange: Membership;
  /** Members of associations under an agreement, from the day it was concluded. */
  agreement: Membership;
  /** Partners of a single ward whose tie has a date, from the latest day that date may mean. */
  ward: Membership;
}

/** The three sets of counted municipalities, each with the days from which the membership is certain. */
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
    const since = new Map<MunicipalityCode, readonly [Stay]>();
    for (const [code, day] of entries) {
      if (day === undefined || !counted.has(code)) continue;
      const known = since.get(code);
      if (known === undefined || day < known[0].from) since.set(code, [{ from: day, before: '' }]);
    }
    return since;
  };

  return {
    exchange: staysOnLists(facts.exchangePartners, counted),
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

/** When each counted municipality stands on the lists, list by list. */
function staysOnLists(
  partners: MunicipalFacts['exchangePartners'],
  counted: ReadonlySet<MunicipalityCode>,
): Membership {
  const days = listDays(partners);
  const codesByDay = new Map(days.map((day) => [day, new Set<MunicipalityCode>()]));
  for (const { code, asOf } of partners) if (counted.has(code)) codesByDay.get(asOf)?.add(code);
  const stays = new Map<MunicipalityCode, Stay[]>();
  days.forEach((day, index) => {
    const earlier = codesByDay.get(days[index - 1] ?? '') ?? new Set();
    const now = codesByDay.get(day) ?? new Set();
    for (const code of now)
      if (!earlier.has(code)) stays.set(code, [...(stays.get(code) ?? []), { from: day, before: '' }]);
    for (const code of earlier)
      if (!now.has(code))
        stays.set(
          code,
          (stays.get(code) ?? []).map((stay) => (stay.before === '' ? { ...stay, before: day } : stay)),
        );
  });
  return stays;
}

/**
 * The time in which a municipality is in the set at the end of the fiscal year (31 March); undefined where it is
 * not. For an entry of a list: since which list it has stood there without a break.
 */
export function stayAt(
  membership: Membership,
  code: MunicipalityCode,
  fiscalYear: FiscalYear,
): Stay | undefined {
  const end = lastDayOf(fiscalYear);
  return membership.get(code)?.find(({ from, before }) => from <= end && (before === '' || end < before));
}

/** True where the municipality is in the set at the end of the fiscal year (31 March). */
export function isMemberBy(membership: Membership, code: MunicipalityCode, fiscalYear: FiscalYear): boolean {
  return stayAt(membership, code, fiscalYear) !== undefined;
}

/** Everybody in the set at the end of the fiscal year (31 March). */
export function membersBy(membership: Membership, fiscalYear: FiscalYear): MunicipalityCode[] {
  return [...membership.keys()].filter((code) => isMemberBy(membership, code, fiscalYear));
}
