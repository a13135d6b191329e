import { NO_FILTER } from '../../data/disasters/disaster-filter.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Navigator } from '../../state/navigator.svelte.ts';
import type { UrlState } from '../../state/url/parameters.ts';

/** A place as the address names it. */
export const opened = (code: PlaceCode): Pick<UrlState, 'pref' | 'muni'> => ({
  pref: code.slice(0, 2),
  muni: code.length === 2 ? '' : code,
});

/** The address of everything that a place received, beside the list as it is filtered. */
export function historyHref(navigator: Navigator, code: PlaceCode): string {
  return navigator.href({ view: 'disasters', disaster: '', ...opened(code) });
}

/** The address of a place on the map; what filters the disasters means nothing there. */
export function mapHref(navigator: Navigator, code: PlaceCode): string {
  return navigator.href({ ...NO_FILTER, disaster: '', view: 'map', ...opened(code) });
}

/** The whole address of one record by itself, whatever filters the list beside it: for copying and for files. */
export function recordLink(
  navigator: Navigator,
  record: Partial<Pick<UrlState, 'disaster' | 'pref' | 'muni'>>,
): string {
  const url = new URL(navigator.viewHref('disasters'), navigator.linkToState());
  for (const [name, value] of Object.entries(record)) if (value !== '') url.searchParams.set(name, value);
  // How bright it is here is nothing that others should see.
  url.searchParams.delete('theme');
  return url.href;
}
