import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { missing, type Measure, type MeasureValue, type MissingReason } from '../../domain/measure.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { isCounted, type Municipality } from '../../domain/place.ts';
import { isMemberBy, type MembershipSets } from './membership.ts';

const YES: MeasureValue = { kind: 'value', value: 1 };
const NO: MeasureValue = { kind: 'value', value: 0 };

/**
 * The value of a measure in every municipality: 1 where it belongs to what the measure counts, 0 where it
 * does not, missing with a reason otherwise. A rate is shown by its numerator (`union`).
 * @param absent why the fiscal year has no value at all (`absenceOf`)
 * @returns undefined for measures that are published by prefecture only.
 */
export function municipalValues(
  measure: Measure,
  fiscalYear: FiscalYear,
  municipalities: readonly Municipality[],
  sets: MembershipSets,
  absent: MissingReason | undefined,
): Map<MunicipalityCode, MeasureValue> | undefined {
  const isIn = memberTest(measure, fiscalYear, sets);
  if (isIn === undefined) return undefined;

  return new Map(
    municipalities.map((municipality) => {
      if (!isCounted(municipality)) return [municipality.code, missing('not_counted')];
      return [municipality.code, absent ? missing(absent) : isIn(municipality.code) ? YES : NO];
    }),
  );
}

function memberTest(
  measure: Measure,
  fiscalYear: FiscalYear,
  sets: MembershipSets,
): ((code: MunicipalityCode) => boolean) | undefined {
  switch (measure.derivation) {
    case 'published_table':
      return (code) => isMemberBy(sets.exchange, code, fiscalYear);
    case 'agreement_members':
      return (code) => isMemberBy(sets.agreement, code, fiscalYear);
    case 'union':
    case 'union_rate':
      return (code) => isKnownBy(sets, code, fiscalYear);
    case 'grant_events':
      return undefined;
  }
}

/** True where any of the three sets holds the municipality by the end of the fiscal year. */
export function isKnownBy(sets: MembershipSets, code: MunicipalityCode, fiscalYear: FiscalYear): boolean {
  return (
    isMemberBy(sets.exchange, code, fiscalYear) ||
    isMemberBy(sets.agreement, code, fiscalYear) ||
    isMemberBy(sets.ward, code, fiscalYear)
  );
}
