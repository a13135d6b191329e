import { parseUrl, printUrl } from '../url/address.ts';
import { entryPathOf } from '../url/entry-path.ts';
import { initialState, type UrlContext, type UrlState } from '../url/parameters.ts';

/** Longest address of a code: a longer one makes it so fine that a telephone cannot read it across a room. */
export const LONGEST_CODE_LINK = 150;

/**
 * What a code goes without where the whole address is too long, the first to go first: how tables and charts are
 * arranged, then words and filters, then what is looked at. What others stand upon goes after them. The view, the
 * edition of the data and the scene of a show stay.
 */
const LEFT_OUT_FIRST = [
  ...(['cols', 'sort', 'order', 'open', 'differences', 'table', 'tone', 'as', 'by', 'tied'] as const),
  ...(['q', 'find', 'source', 'support', 'kind', 'type', 'provider', 'recipient', 'area', 'assoc'] as const),
  ...([
    'years',
    'compare',
    'places',
    'gap',
    'group',
    'era',
    'class',
    'ties',
    'vs',
    'shape',
    'level',
  ] as const),
  ...(['record', 'ward', 'disaster', 'muni', 'pref', 'measure', 'fy'] as const),
] satisfies (keyof UrlState)[];

/** The present view as it is handed to others. */
export interface ShareLink {
  /** With everything that differs from the first view. */
  whole: string;
  /**
   * What is sent as a message, whose preview is made by programs that run no script: the page of the view or prefecture
   * that says what it is and goes on to it, where there is one; else the whole address.
   */
  forMessage: string;
  /** What a code holds: at most 150 characters. Empty where the address of the site is too long by itself. */
  forCode: string;
  /** What the code goes without; empty where it holds the whole address. */
  leftOut: (keyof UrlState)[];
}

/**
 * The address of a state on the published site, and the one that fits into a code. What belongs to this screen only
 * (brightness, the mode of an exhibition, being embedded) is in neither.
 * @param site address of the site's folder, with a slash at the end
 */
export function shareLink(site: string, state: UrlState, context: UrlContext): ShareLink {
  const shared: UrlState = { ...state, theme: 'system', mode: '', embed: [] };
  const linkOf = (one: UrlState) => `${site}?${printUrl(one, context)}`.replace(/\?$/, '');
  const fits = (one: UrlState) => linkOf(one).length <= LONGEST_CODE_LINK;

  const initial = initialState(context);
  const without = (names: readonly (keyof UrlState)[]): UrlState => ({
    ...shared,
    ...Object.fromEntries(names.map((name) => [name, initial[name]])),
  });
  /** Leads back to itself: nothing is left that stands upon what is gone. */
  const isSound = (one: UrlState) => parseUrl(printUrl(one, context), context).notices.length === 0;

  let leftOut: (keyof UrlState)[] = [];
  for (const name of LEFT_OUT_FIRST) {
    if (fits(without(leftOut))) break;
    if (printUrl(without([...leftOut, name]), context) !== printUrl(without(leftOut), context))
      leftOut.push(name);
  }
  // The last to go may have made room for some that went before it, the greatest first.
  for (const name of leftOut.toReversed()) {
    const others = leftOut.filter((one) => one !== name);
    if (fits(without(others)) && isSound(without(others))) leftOut = others;
  }
  const short = without(leftOut);
  const whole = linkOf(shared);
  const entry = entryPathOf(shared, context);
  return {
    whole,
    forMessage: entry === undefined || whole === site ? whole : `${site}${entry}`,
    forCode: fits(short) ? linkOf(short) : '',
    leftOut,
  };
}
