/** The marks that others measure by: a public contract. */
export type PerformanceMark = 'choropleth-ready' | 'map-ready';

/** Sets a mark the first time only; what happens later is no longer the first painting. */
export function markOnce(name: PerformanceMark): void {
  if (performance.getEntriesByName(name, 'mark').length === 0) performance.mark(name);
}
