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
