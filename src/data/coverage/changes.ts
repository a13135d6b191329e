import type { MunicipalityCode, PrefectureCode } from '../../domain/municipality-code.ts';
import type { Prefecture } from '../../domain/place.ts';
import type { YearComparison } from '../growth/compare-years.ts';

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
