import { publishedLink } from '../../domain/published-link.ts';

/** Where a link leads, as a terminal sees it. */
export type LinkGoal =
  /** Another state of this page, or a place in it. */
  | { readonly kind: 'inside' }
  /** For staff at their own desks: not there at a terminal. */
  | { readonly kind: 'closed' }
  /** Elsewhere: shown as a code; without an address where nobody else could open it. */
  | { readonly kind: 'outside'; readonly address: string | undefined };

/**
 * Where a link leads.
 * @param href as it stands in the page
 * @param page the whole address of the page
 * @param site whole address of the published site with its folder; empty where the build knows none
 */
export function linkGoal(href: string, page: string, site: string): LinkGoal {
  const here = new URL(page);
  let goal: URL;
  try {
    goal = new URL(href, here);
  } catch {
    return { kind: 'closed' };
  }
  const isOurs = goal.origin === here.origin && goal.protocol === here.protocol;
  if (isOurs && goal.pathname === here.pathname) {
    const isDesk = new URLSearchParams(goal.search).get('view') === 'desk';
    return { kind: isDesk ? 'closed' : 'inside' };
  }
  if (/^(mailto|tel):$/.test(goal.protocol)) return { kind: 'outside', address: goal.href };
  if (!isOurs)
    return /^https?:$/.test(goal.protocol) ? { kind: 'outside', address: goal.href } : { kind: 'closed' };
  // A page or a file of this site: of the published one, because this copy cannot be reached from a telephone.
  const folder = here.pathname.replace(/[^/]*$/, '');
  if (!goal.pathname.startsWith(folder)) return { kind: 'closed' };
  const path = goal.pathname.slice(folder.length) + goal.search + goal.hash;
  const address = site === '' ? goal.href : new URL(path, site).href;
  return { kind: 'outside', address: publishedLink(address) };
}
