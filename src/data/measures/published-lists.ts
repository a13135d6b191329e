import { fiscalYearOf, type FiscalYear } from '../../domain/fiscal-year.ts';

// The published lists of partners, each whole in itself: who is missing from the newer one is not on it any more.

/** The days of the lists that rows belong to (ISO), oldest first, each once. */
export function listDays(rows: Iterable<{ readonly asOf: string }>): string[] {
  const days = new Set<string>();
  for (const { asOf } of rows) days.add(asOf);
  return [...days].sort();
}

/**
 * The list that speaks for a day: the newest one up to it; undefined before the first.
 * @param days as `listDays` gives them
 */
export function listInForce(days: readonly string[], day: string): string | undefined {
  return days.findLast((each) => each <= day);
}

/**
 * The list of a fiscal year: the newest one of that very year; undefined where none is of it.
 * @param days as `listDays` gives them
 */
export function listOfYear(days: readonly string[], fiscalYear: FiscalYear): string | undefined {
  return days.findLast((each) => fiscalYearOf(each) === fiscalYear);
}
