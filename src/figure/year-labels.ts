import type { FiscalYear } from '../domain/fiscal-year.ts';

/**
 * The fiscal years that keep their label where there is no room for all of them.
 * @param fiscalYears all years of the axis, ascending
 * @param wishes those that matter, the most important first; the others follow in their order
 * @param gap years that two labels must be apart at least
 */
export function labelledYears(
  fiscalYears: readonly FiscalYear[],
  wishes: readonly FiscalYear[],
  gap: number,
): Set<FiscalYear> {
  const kept = new Set<FiscalYear>();
  for (const year of [...wishes, ...fiscalYears])
    if (fiscalYears.includes(year) && [...kept].every((other) => Math.abs(other - year) >= gap))
      kept.add(year);
  return kept;
}
