/** What a request wants. */
export type Goal =
  /** The page of the site, whatever its parameters. */
  | { kind: 'site' }
  /** A file of the site; a hashed name never changes its content. */
  | { kind: 'file'; address: string; isHashed: boolean }
  /** Another page below the site, and where to go instead while there is no network. */
  | { kind: 'page'; instead: string }
  /** Not of this site. */
  | { kind: 'elsewhere' };

/** Pages that stand beside the site's own and are stored with it. */
const STORED_PAGES = /^[\w-]+\.html$/;
/** Page of a town: its code in its address, in every language. */
const TOWN = /(?:^|\/)m\/(\d{5})(?:\/|$)/;
/** Page that a link to a prefecture or a view is sent on by; the map is the first view. */
const LINK = /^s\/(?:pref\/(\d{2})|(?!map\/|pref\/)([a-z]+))\/(?:index\.html)?$/;

/**
 * @param scope address of the site's root, ending in `/`
 * @param isNavigation a page is asked for, not something for a page
 */
export function goalOf(url: URL, scope: string, isNavigation: boolean): Goal {
  const address = `${url.origin}${url.pathname}`;
  if (!address.startsWith(scope)) return { kind: 'elsewhere' };
  const path = address.slice(scope.length);
  if (path === '' || path === 'index.html')
    return isNavigation ? { kind: 'site' } : file(`${scope}index.html`);
  if (!isNavigation || STORED_PAGES.test(path) || /^(assets|data|geo)\//.test(path))
    return file(address, path);
  const town = TOWN.exec(path)?.[1];
  if (town !== undefined) return { kind: 'page', instead: `${scope}?muni=${town}` };
  const [, prefecture, view] = LINK.exec(path) ?? [];
  if (prefecture !== undefined) return { kind: 'page', instead: `${scope}?pref=${prefecture}` };
  return { kind: 'page', instead: view === undefined ? scope : `${scope}?view=${view}` };
}

function file(address: string, path = ''): Goal {
  return { kind: 'file', address, isHashed: path.startsWith('assets/') };
}
