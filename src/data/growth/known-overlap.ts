import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { isMemberBy, type MembershipSets } from '../measures/membership.ts';

/**
 * How the three sets known municipality by municipality lie over each other, in municipalities. The four
 * parts add up to `known`; nobody is in two parts.
 */
export interface KnownOverlap {
  fiscalYear: FiscalYear;
  /** Matched entries of the list, each once. */
  list: number;
  /** Members under an agreement. */
  agreement: number;
  /** Partners of a ward by a dated tie. */
  ward: number;
  listOnly: number;
  both: number;
  agreementOnly: number;
  /** Dated ward ties that neither the list nor an agreement holds. */
  wardOnly: number;
  /** The list and the agreements together, before ward ties. */
  listOrAgreement: number;
  known: number;
}

/** The overlap by the end of a fiscal year (31 March); "only" means of list and agreement. */
export function knownOverlap(sets: MembershipSets, fiscalYear: FiscalYear): KnownOverlap {
  const codes = new Set([...sets.exchange.keys(), ...sets.agreement.keys(), ...sets.ward.keys()]);
  const count = { listOnly: 0, both: 0, agreementOnly: 0, wardOnly: 0, ward: 0 };
  for (const code of codes) {
    const inList = isMemberBy(sets.exchange, code, fiscalYear);
    const inAgreement = isMemberBy(sets.agreement, code, fiscalYear);
    const inWard = isMemberBy(sets.ward, code, fiscalYear);
    if (inWard) count.ward += 1;
    if (inList && inAgreement) count.both += 1;
    else if (inList) count.listOnly += 1;
    else if (inAgreement) count.agreementOnly += 1;
    else if (inWard) count.wardOnly += 1;
  }
  const { listOnly, both, agreementOnly, wardOnly } = count;
  const listOrAgreement = listOnly + both + agreementOnly;
  return {
    fiscalYear,
    ...count,
    list: listOnly + both,
    agreement: agreementOnly + both,
    listOrAgreement,
    known: listOrAgreement + wardOnly,
  };
}
