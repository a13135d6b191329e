import { publishedLink } from './published-link.ts';

/** Why a text cannot be the address of the published site. */
export type SiteAddressProblem =
  | 'empty'
  /** No address, or none of the web. */
  | 'format'
  /** A name and a password would stand in every code. */
  | 'credentials'
  /** Nobody else can open it: this machine, a bare name, a number. */
  | 'local';

/**
 * Reads the address at which the published site stands, as somebody types it or copies it from a browser.
 * @returns the address of its folder, with a slash at the end and nothing after it; or what is wrong with the text
 */
export function readSiteAddress(text: string): { valid: string } | { invalid: SiteAddressProblem } {
  const typed = text.trim();
  if (typed === '') return { invalid: 'empty' };
  if (!/^https?:\/\//i.test(typed) || !URL.canParse(typed)) return { invalid: 'format' };
  const url = new URL(typed);
  if (url.username !== '' || url.password !== '') return { invalid: 'credentials' };
  const folder = url.pathname.replace(/\/index\.html$/, '/').replace(/\/*$/, '/');
  const address = url.origin + folder;
  return publishedLink(address) === undefined ? { invalid: 'local' } : { valid: address };
}
