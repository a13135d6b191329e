/** What every build is written for: the last two versions of the four browsers, and iOS 16.4. */
export const TARGETS = ['chrome111', 'edge111', 'firefox114', 'safari16.4'] as const;

/** Where the site will live, as the build is told. */
export interface SiteAddress {
  /** Folder of the site on its host, `/` at both ends (BASE_PATH). */
  base: string;
  /** Address of the published site without a trailing slash (SITE_URL); empty where nobody says it, never a guess. */
  siteUrl: string;
}

export function siteAddress(): SiteAddress {
  return {
    base: `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    siteUrl: (process.env['SITE_URL'] ?? '').replace(/\/+$/, ''),
  };
}
