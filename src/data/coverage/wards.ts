import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { KindSplit } from '../../domain/measure.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { isCounted, type Municipality } from '../../domain/place.ts';
import type { MunicipalFacts } from '../facts.ts';
import { isMemberBy, type MembershipSets } from '../measures/membership.ts';
import { splitOf } from './kind-split.ts';

/** The counted municipalities that records tie to a ward, each once. */
interface WardTies {
  readonly partners: KindSplit;
  /** Of them, those on the list in force. */
  readonly listed: number;
  /** Records behind them: one municipality can have several. */
  readonly records: number;
}

interface WardCoverage extends WardTies {
  readonly ward: Municipality;
}

/** The wards in the order of their codes, and all of them together: who is tied to several is one there. */
export interface WardsCoverage {
  readonly wards: readonly WardCoverage[];
  readonly all: WardTies;
  /** Sources of the records, each once. */
  readonly sourceIds: readonly string[];
}

/**
 * Whom each ward is tied to by a record of its own, dated or not and whatever its year: neither the published list nor
 * the agreements of associations name a ward.
 * @param fiscalYear the list in force at its end says who is on it
 */
export function wardsCoverage(
  municipal: Pick<MunicipalFacts, 'municipalities' | 'wardPartnerships'>,
  sets: MembershipSets,
  fiscalYear: FiscalYear,
): WardsCoverage {
  const counted = new Map(municipal.municipalities.filter(isCounted).map((place) => [place.code, place]));
  const records = municipal.wardPartnerships.filter(({ partnerCode }) => counted.has(partnerCode));
  const tiesOf = (own: typeof records): WardTies => {
    const codes: MunicipalityCode[] = [...new Set(own.map(({ partnerCode }) => partnerCode))];
    return {
      partners: splitOf(codes.flatMap((code) => counted.get(code) ?? [])),
      listed: codes.filter((code) => isMemberBy(sets.exchange, code, fiscalYear)).length,
      records: own.length,
    };
  };
  return {
    wards: municipal.municipalities
      .filter(({ kind }) => kind === 'special_ward')
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map((ward) => ({ ward, ...tiesOf(records.filter(({ wardCode }) => wardCode === ward.code)) })),
    all: tiesOf(records),
    sourceIds: [...new Set(records.map(({ sourceId }) => sourceId))],
  };
}
