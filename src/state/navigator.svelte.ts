import { createContext } from 'svelte';
import type { PlaceCode } from '../domain/place.ts';
import { publishedLink } from '../domain/published-link.ts';
import type { Atlas } from './atlas.svelte.ts';
import { hasClassOf, parseUrl, printUrl } from './url/address.ts';
import { initialState, type UrlState } from './url/parameters.ts';

/** Changes of the same parameter within this time are one step of the history (a drag, a held key). */
const ONE_STEP_MS = 1200;

/** What the history keeps with the steps that were gone while a list was looked at before it is published. */
const PREVIEW_STEP = 'preview';

/** How a change enters the browser's history. */
export type HistoryStep =
  /** A step of its own that Back returns from. */
  | 'push'
  /** Quietly over the present one (playing, hovering along). */
  | 'replace'
  /** A step for the first change of a gesture, then quietly: slider drags do not flood the history. */
  | 'gesture';

/**
 * Keeps the atlas and the address of the page the same, in both directions. The address owns everything
 * that can be shared; nothing else of the program touches `history` or `location`.
 */
export class Navigator {
  readonly #atlas: Atlas;
  /** Stands with every step in the history. */
  readonly #mark: string | null;
  #lastGesture = { names: '', time: -Infinity };

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
    this.#mark = atlas.preview ? PREVIEW_STEP : null;
  }

  /** Takes the state of the present address, with a notice for everything in it that could not be taken. */
  readLocation(): void {
    const { state, notices } = parseUrl(location.search, this.#atlas.urlContext);
    this.#atlas.url = state;
    this.#atlas.notices = notices;
    this.#atlas.refuseUnknownMunicipality();
    this.#atlas.refuseEmptyClass();
    this.#endGesture();
    // What only the list had is gone with it: nobody wrote that address, and nobody needs to be told.
    if (history.state === PREVIEW_STEP && this.#mark === null) {
      this.#atlas.notices = [];
      history.replaceState(null, '', this.#address());
    }
  }

  /** Listens to Back and Forward. @returns what undoes it */
  listen(): () => void {
    const onPopState = () => this.readLocation();
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }

  /** The address of the present state with some of it changed: for links that can be copied and opened apart. */
  href(changes: Partial<UrlState>): string {
    const query = printUrl(this.#changed(changes), this.#atlas.urlContext);
    return query === '' ? '?' : `?${query}`;
  }

  /** The address of a view in its first state, keeping how the reader wants things shown. */
  viewHref(view: UrlState['view']): string {
    const { era, theme, lang, v, fy, measure, shape, pref, muni, ward, vs, ties } = this.#atlas.url;
    const state = { ...initialState(this.#atlas.urlContext), view, era, theme, lang, v };
    // The map keeps what was looked at there when the reader comes back to it; the charts show the same place,
    // measure and fiscal year as the map does.
    const kept =
      view === 'map'
        ? { fy, measure, shape, pref, muni, ward, vs, ties }
        : view === 'growth'
          ? { fy, measure, pref, muni }
          : view === 'coverage'
            ? { pref }
            : {};
    const query = printUrl({ ...state, ...kept }, this.#atlas.urlContext);
    return query === '' ? '?' : `?${query}`;
  }

  /** The address of a view in its first state but for some of it, keeping how the reader wants things shown. */
  hrefOfView(view: UrlState['view'], changes: Partial<UrlState>): string {
    const { era, theme, lang, v } = this.#atlas.url;
    const state = { ...initialState(this.#atlas.urlContext), view, era, theme, lang, v, ...changes };
    const query = printUrl(state, this.#atlas.urlContext);
    return query === '' ? '?' : `?${query}`;
  }

  /**
   * The whole address of the present state with a place chosen: what is copied and sent to others. Of the published
   * site where the build knows it, so that a link from a copy (an exhibition without network, say) leads somewhere.
   */
  linkToPlace(code: PlaceCode): string {
    const muni = code.length === 2 ? '' : code;
    const query = this.href({ pref: code.slice(0, 2), muni, class: '', theme: 'system', q: '', embed: [] });
    return absolute(query);
  }

  /**
   * The whole address of one record of the disasters by itself, a disaster's or a place's, whatever filters the list
   * beside it: what is copied and sent to others.
   */
  linkToRecord(record: Partial<Pick<UrlState, 'disaster' | 'pref' | 'muni'>>): string {
    const { era, lang, v } = this.#atlas.url;
    const state = {
      ...initialState(this.#atlas.urlContext),
      view: 'disasters' as const,
      era,
      lang,
      v,
      ...record,
    };
    return absolute(`?${printUrl(state, this.#atlas.urlContext)}`);
  }

  /**
   * The whole address of the present state: what files, pictures and paper name as the screen they come from.
   * @returns empty where nobody else could open it
   */
  linkToState(): string {
    if (this.#atlas.preview) return '';
    return publishedLink(absolute(this.href({ theme: 'system', q: '', embed: [] }))) ?? '';
  }

  /** Changes part of the state, and the address with it. */
  go(changes: Partial<UrlState>, step: HistoryStep = 'push'): void {
    const before = this.#address();
    this.#atlas.url = this.#changed(changes);
    const after = this.#address();
    if (after === before) return;
    this.#write(after, this.#isNewStep(step, Object.keys(changes).sort().join()));
  }

  /** Follows a link of this site without loading the page again. @returns false where it is not ours */
  follow(href: string): boolean {
    const target = new URL(href, location.href);
    if (target.origin !== location.origin || target.pathname !== location.pathname) return false;
    if (target.search !== location.search)
      this.#write((target.search || location.pathname) + target.hash, true);
    this.readLocation();
    return true;
  }

  /** Inside another page no step is new: Back belongs to that page. */
  #write(address: string, isNew: boolean): void {
    if (isNew && this.#atlas.url.embed.length === 0) history.pushState(this.#mark, '', address);
    else history.replaceState(this.#mark, '', address);
  }

  /** The address of the present state within the page. */
  #address(): string {
    const query = printUrl(this.#atlas.url, this.#atlas.urlContext);
    return query === '' ? location.pathname : `?${query}`;
  }

  /** The state with some of it changed; what was isolated in a legend goes with that part of it. */
  #changed(changes: Partial<UrlState>): UrlState {
    const { url, urlContext } = this.#atlas;
    const isOtherMeasure = changes.measure !== undefined && changes.measure !== url.measure;
    const next = { ...url, ...(isOtherMeasure && { class: '' }), ...changes };
    const isGone = !hasClassOf(next, urlContext) || this.#atlas.isEmptyClass(next);
    return isGone ? { ...next, class: '' } : next;
  }

  #isNewStep(step: HistoryStep, names: string): boolean {
    if (step === 'push') {
      this.#endGesture();
      return true;
    }
    if (step === 'replace') return false;
    const now = performance.now();
    const continues = this.#lastGesture.names === names && now - this.#lastGesture.time < ONE_STEP_MS;
    this.#lastGesture = { names, time: now };
    return !continues;
  }

  // What follows another step is a gesture of its own, however soon: it must not write over that step.
  #endGesture(): void {
    this.#lastGesture = { names: '', time: -Infinity };
  }
}

/** Of the published site where the build knows it, else of the page as it is open. */
function absolute(query: string): string {
  const base = __SITE_URL__ === '' ? location.href : __SITE_URL__ + import.meta.env.BASE_URL;
  // The first screen has no parameters, and its address no bare question mark.
  return new URL(query, base).href.replace(/\?$/, '');
}

export const [useNavigator, provideNavigator] = createContext<Navigator>();
