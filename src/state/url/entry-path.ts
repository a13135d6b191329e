import { printUrl } from './address.ts';
import type { UrlContext, UrlState, ViewName } from './parameters.ts';

/** Views with a page of their own for links; the desk is for staff and never sent on. */
const VIEWS: readonly ViewName[] = ['growth', 'disasters', 'coverage', 'about', 'present'];

/**
 * The page that a link to this state can be sent on by, below the root of the site: it has a title and a picture for
 * previews, and goes on to the state at once.
 * @returns `s/growth/`, `s/pref/01/` …; undefined where the state is not exactly a view or a prefecture
 */
export function entryPathOf(state: UrlState, context: UrlContext): string | undefined {
  const query = printUrl(state, context);
  if (query === '') return 's/map/';
  const [, name, value = ''] = /^(view|pref)=(\w+)$/.exec(query) ?? [];
  if (name === 'pref') return `s/pref/${value}/`;
  return (VIEWS as readonly string[]).includes(value) ? `s/${value}/` : undefined;
}
