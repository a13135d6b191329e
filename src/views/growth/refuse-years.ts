import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';

/**
 * Two years to compare, of which the measure has no value in one, are let go of, with a notice as for any other value
 * that cannot be taken. Only the figures know what the measure has: the reader of the address does not.
 * @param years the fiscal years with values
 */
export function refuseYearsWithoutValues(atlas: Atlas, years: readonly FiscalYear[]): void {
  const { compare } = atlas.url;
  if (compare.every((year) => years.includes(year))) return;
  atlas.notices = [...atlas.notices, { parameter: 'compare', value: compare.join('-'), reason: 'no_values' }];
  atlas.url = { ...atlas.url, compare: [] };
}
