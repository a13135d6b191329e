/** What is asked of a request; `isReloadNavigation` is not known to every browser. */
export interface NavigationTraits {
  readonly cache: string;
  readonly isReloadNavigation?: boolean;
}

/**
 * Is a page being loaded again while no other one of the site is open? Only then may a newer release come in without
 * a question: no other window is in the middle of anything.
 * @param pages windows of the site, the one that is loaded again among them
 */
export function isReloadOfOnlyPage(request: NavigationTraits, pages: number): boolean {
  const isReload = request.isReloadNavigation ?? request.cache !== 'default';
  return isReload && pages <= 1;
}
