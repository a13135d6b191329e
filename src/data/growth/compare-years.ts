import { fiscalYearOf, lastDayOf, type FiscalYear } from '../../domain/fiscal-year.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { ExchangePartner } from '../../domain/partnership.ts';
import { isMemberBy, type MembershipSets } from '../measures/membership.ts';
import { isKnownBy } from '../measures/municipal-values.ts';
import { listDays, listInForce, listOfYear } from '../measures/published-lists.ts';

/** What two fiscal years of a measure have in common and what not, municipality by municipality. */
export interface YearComparison {
  from: FiscalYear;
  to: FiscalYear;
  /** In the later year and not in the earlier one, in code order. */
  added: readonly MunicipalityCode[];
  /** In both. */
  unchanged: readonly MunicipalityCode[];
  /**
   * In the earlier year and not in the later one. Only two published lists can tell that a tie ended (`known` holds
   * the newest list by each year); where the measure goes on from a single list or from conclusions alone, no end
   * was ever published.
   */
  ended: { kind: 'between_lists'; codes: readonly MunicipalityCode[] } | { kind: 'not_published' };
  /** Municipalities in either year: `fromTotal` + added − ended = `toTotal`. */
  fromTotal: number;
  toTotal: number;
}

/** What is compared: one of the three sets or their union. */
export type ComparedSet = 'known' | 'agreement' | 'exchange';

/** Why two years cannot be compared. */
export type NoComparison =
  /** No list was published (and is held) for one of them, or one list would be compared with itself. */
  | { reason: 'no_lists'; listYears: readonly FiscalYear[] }
  /** A year and itself: nothing could be new, and nothing could have ended. */
  | { reason: 'same_year'; year: FiscalYear };

/** The fiscal years of which a list of partners is held, oldest first. */
export function heldListYears(partners: readonly ExchangePartner[]): FiscalYear[] {
  return [...new Set(listDays(partners).map(fiscalYearOf))];
}

/**
 * Compares a set by the end of two fiscal years. A list stands for its own year only, so `exchange` needs a list of
 * each year; the others grow from what was concluded.
 *
 * @param counted codes of the municipalities that are in any count
 */
export function compareYears(
  set: ComparedSet,
  from: FiscalYear,
  to: FiscalYear,
  sets: MembershipSets,
  partners: readonly ExchangePartner[],
  counted: readonly MunicipalityCode[],
): YearComparison | NoComparison {
  if (set === 'exchange') {
    const listYears = heldListYears(partners);
    if (from === to || !listYears.includes(from) || !listYears.includes(to))
      return { reason: 'no_lists', listYears };
    return compared(from, to, counted, onList(partners, from), onList(partners, to), true);
  }
  if (from === to) return { reason: 'same_year', year: from };
  const memberBy = (fiscalYear: FiscalYear) => (code: MunicipalityCode) =>
    isInSet(set, code, fiscalYear, sets, partners);
  return compared(
    from,
    to,
    counted,
    memberBy(from),
    memberBy(to),
    set === 'known' && hasNewList(partners, from, to),
  );
}

/** Is a municipality in the set by the end of a fiscal year? A list stands for its own year only. */
export function isInSet(
  set: ComparedSet,
  code: MunicipalityCode,
  fiscalYear: FiscalYear,
  sets: MembershipSets,
  partners: readonly ExchangePartner[],
): boolean {
  switch (set) {
    case 'known':
      return isKnownBy(sets, code, fiscalYear);
    case 'agreement':
      return isMemberBy(sets.agreement, code, fiscalYear);
    case 'exchange':
      return onList(partners, fiscalYear)(code);
  }
}

/** Does another list speak for the later year than for the earlier one? */
function hasNewList(partners: readonly ExchangePartner[], from: FiscalYear, to: FiscalYear): boolean {
  const days = listDays(partners);
  const [before, after] = [from, to].map((fiscalYear) => listInForce(days, lastDayOf(fiscalYear)));
  return before !== undefined && before !== after;
}

/** True where the years could be compared. */
export function isComparison(result: YearComparison | NoComparison): result is YearComparison {
  return 'added' in result;
}

function onList(partners: readonly ExchangePartner[], fiscalYear: FiscalYear) {
  const day = listOfYear(listDays(partners), fiscalYear);
  const codes = new Set(partners.filter(({ asOf }) => asOf === day).map(({ code }) => code));
  return (code: MunicipalityCode) => codes.has(code);
}

function compared(
  from: FiscalYear,
  to: FiscalYear,
  counted: readonly MunicipalityCode[],
  isInFrom: (code: MunicipalityCode) => boolean,
  isInTo: (code: MunicipalityCode) => boolean,
  areLists: boolean,
): YearComparison {
  const before = counted.filter(isInFrom);
  const after = counted.filter(isInTo);
  const codes = before.filter((code) => !isInTo(code));
  return {
    from,
    to,
    added: after.filter((code) => !isInFrom(code)),
    unchanged: before.filter(isInTo),
    ended: areLists ? { kind: 'between_lists', codes } : { kind: 'not_published' },
    fromTotal: before.length,
    toTotal: after.length,
  };
}
