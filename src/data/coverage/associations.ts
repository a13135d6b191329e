import { lastDayOf, type FiscalYear } from '../../domain/fiscal-year.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Agreement } from '../../domain/partnership.ts';
import { isCounted } from '../../domain/place.ts';
import type { MunicipalFacts } from '../facts.ts';
import { isMemberBy, type MembershipSets } from '../measures/membership.ts';

/** The members of an association under an agreement, against the list in force. Codes stand in their order. */
export interface AssociationCoverage {
  readonly agreement: Agreement;
  /** Members that the list has. */
  readonly listed: readonly MunicipalityCode[];
  /** Members that the list does not have. */
  readonly unlisted: readonly MunicipalityCode[];
  /** Municipalities of the same prefecture that are on the list and in no agreement at all. */
  readonly listedOutside: readonly MunicipalityCode[];
}

/** The associations whose agreement was concluded by the end of the fiscal year, oldest first. */
export function associationsBy(
  municipal: Pick<MunicipalFacts, 'municipalities' | 'agreementMembers'>,
  sets: MembershipSets,
  agreements: readonly Agreement[],
  fiscalYear: FiscalYear,
): AssociationCoverage[] {
  const isListed = (code: MunicipalityCode) => isMemberBy(sets.exchange, code, fiscalYear);
  const outside = municipal.municipalities.filter(
    (place) =>
      isCounted(place) && isListed(place.code) && !isMemberBy(sets.agreement, place.code, fiscalYear),
  );
  return agreements
    .filter(({ concludedOn }) => concludedOn <= lastDayOf(fiscalYear))
    .toSorted((a, b) => (a.concludedOn < b.concludedOn ? -1 : a.concludedOn > b.concludedOn ? 1 : 0))
    .map((agreement) => {
      const members = municipal.agreementMembers
        .filter(({ agreementId }) => agreementId === agreement.id)
        .map(({ code }) => code)
        .toSorted();
      return {
        agreement,
        listed: members.filter(isListed),
        unlisted: members.filter((code) => !isListed(code)),
        listedOutside: outside
          .filter(({ prefectureCode }) => prefectureCode === agreement.prefectureCode)
          .map(({ code }) => code)
          .toSorted(),
      };
    });
}
