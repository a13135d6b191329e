import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { MunicipalityCode, PrefectureCode } from '../../domain/municipality-code.ts';
import type { ExchangePartner } from '../../domain/partnership.ts';
import type { Prefecture } from '../../domain/place.ts';
import { compareYears, heldListYears, isComparison, type YearComparison } from '../growth/compare-years.ts';
import type { MembershipSets } from '../measures/membership.ts';

/** What two years differ by in one prefecture; codes stand in their order. */
export interface CoverageChange {
  readonly code: PrefectureCode;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly added: readonly MunicipalityCode[];
  /** On no later list; undefined where no end was ever published. */
  readonly ended: readonly MunicipalityCode[] | undefined;
}

/** The prefectures in which two years differ, in the order of their table. */
export function coverageChanges(
  comparison: YearComparison,
  prefectures: readonly Prefecture[],
): CoverageChange[] {
  return prefectures.flatMap(({ code, name }): CoverageChange[] => {
    const within = (codes: readonly MunicipalityCode[]) =>
      codes.filter((one) => one.startsWith(code)).toSorted();
    const added = within(comparison.added);
    const ended = comparison.ended.kind === 'between_lists' ? within(comparison.ended.codes) : undefined;
    if (added.length === 0 && (ended?.length ?? 0) === 0) return [];
    const stayed = within(comparison.unchanged).length;
    return [{ code, name, from: stayed + (ended?.length ?? 0), to: stayed + added.length, added, ended }];
  });
}

/**
 * The two years that are compared: those of the address as far as there are values in them, else the first and the last.
 * @param years fiscal years with values, oldest first; without any, `otherwise` is compared with itself
 */
export function comparedPair(
  [from = -1, to = -1]: readonly FiscalYear[],
  years: readonly FiscalYear[],
  otherwise: FiscalYear,
): readonly [FiscalYear, FiscalYear] {
  if (years.includes(from) && years.includes(to)) return [from, to];
  return [years[0] ?? otherwise, years.at(-1) ?? otherwise];
}

/**
 * The two newest lists against each other; undefined where there is one alone.
 * @param counted codes of the municipalities that are in any count
 */
export function compareNewestLists(
  municipal: { readonly exchangePartners: readonly ExchangePartner[] },
  sets: MembershipSets,
  counted: readonly MunicipalityCode[],
): YearComparison | undefined {
  const [from, to] = heldListYears(municipal.exchangePartners).slice(-2);
  if (from === undefined || to === undefined) return undefined;
  const result = compareYears('exchange', from, to, sets, municipal.exchangePartners, counted);
  return isComparison(result) ? result : undefined;
}
