const PREFIX = 'zenkoku-renkei-map';

/** The two stores of a site on this device, by name. */
export interface CacheNames {
  /** All files of the release in use. */
  release: string;
  /** Hashed files of the release before: pages that were opened with it still ask for them. */
  previous: string;
}

/**
 * @param scope address of the site's root: two sites on one host never share a store
 */
export function cacheNames(scope: string): CacheNames {
  return { release: `${PREFIX}-release-${scope}`, previous: `${PREFIX}-previous-${scope}` };
}

/** Is a store one of this site, also one that an older worker named otherwise? */
export function isOfSite(name: string, scope: string): boolean {
  return name.startsWith(`${PREFIX}-`) && name.endsWith(`-${scope}`);
}
