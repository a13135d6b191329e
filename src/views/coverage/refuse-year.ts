import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';

/**
 * A fiscal year before the first list is let go of, with a notice as for any other value that cannot be taken: there
 * was nobody to count yet.
 * @param years the fiscal years with a list, oldest first
 */
export function refuseYearWithoutList(atlas: Atlas, years: readonly FiscalYear[]): void {
  const { fy } = atlas.url;
  const [first] = years;
  if (first === undefined || years.includes(fy)) return;
  atlas.notices = [...atlas.notices, { parameter: 'fy', value: String(fy), reason: 'no_list' }];
  atlas.url = { ...atlas.url, fy: fy < first ? first : (years.at(-1) ?? first) };
}
