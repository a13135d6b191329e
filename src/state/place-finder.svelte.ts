import type { PlaceSearch, SearchHit } from '../data/search/search-places.ts';
import { program } from '../data/load.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { Atlas } from './atlas.svelte.ts';
import { Fetched } from './fetched.svelte.ts';
import type { Loadable } from './loadable.ts';
import type { Navigator } from './navigator.svelte.ts';
import { initialState } from './url/parameters.ts';

/** Rows that are drawn; whoever has found more goes on typing. */
const MOST_SHOWN = 50;

/** The part of a keyboard event that decides what a key means. */
type Key = Pick<KeyboardEvent, 'key' | 'isComposing' | 'keyCode' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** keyCode of a key that an input method has taken for itself (UI Events, legacy key attributes). */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Behaviour of the search field: what is typed, what is found, which row is the active one, what a key does. The
 * component only draws it. Nothing is ever chosen while an input method composes, and never one of several places
 * that answer equally well.
 */
export class PlaceFinder {
  readonly #atlas: Atlas;
  readonly #navigator: Navigator;
  /** The index is code that only whoever searches needs. */
  readonly #maker = new Fetched(
    program(async () => (await import('../data/search/search-places.ts')).placeSearch),
  );

  /** What stands in the field: what a link brought, until something else is typed. */
  text: string = $derived.by(() => this.#atlas.url.q);
  isOpen: boolean = $derived.by(() => this.#atlas.url.q !== '');
  /** What is said aloud of the list; the list sets it when typing rests. */
  said = $state('');
  /** Index of the active row; -1 where none is. */
  active = $state(-1);

  readonly #search: PlaceSearch | undefined = $derived.by(() => {
    // The index knows every way to write a name, whatever language its answers are shown in.
    const { publishedMunicipal: municipal, published } = this.#atlas;
    if (municipal.status !== 'ready' || this.#maker.current.status !== 'ready') return undefined;
    return this.#maker.current.value(
      published.prefectures,
      municipal.value.municipalities,
      municipal.value.changes,
    );
  });

  /** What is being loaded, for the one component that draws it. */
  readonly loading: Loadable<unknown> = $derived.by(() => {
    const states: Loadable<unknown>[] = [this.#atlas.municipal, this.#maker.current];
    return (
      states.find(({ status }) => status === 'failed') ??
      states.find(({ status }) => status !== 'ready') ?? { status: 'ready', value: undefined }
    );
  });

  readonly hits: readonly SearchHit[] = $derived.by(() => this.#search?.(this.text) ?? []);
  readonly shown: readonly SearchHit[] = $derived(this.hits.slice(0, MOST_SHOWN));
  readonly hasText: boolean = $derived(this.text.trim() !== '');
  /** The list, a word about loading, or why nothing was found stands open. */
  readonly isListing: boolean = $derived(this.isOpen && this.hasText);

  constructor(atlas: Atlas, navigator: Navigator) {
    this.#atlas = atlas;
    this.#navigator = navigator;
  }

  /** Fetches what searching needs, if nobody has yet. A failure waits for the reader to try again. */
  prepare(): void {
    if (this.#atlas.municipal.status === 'idle') void this.#atlas.loadMunicipal();
    if (this.#maker.current.status === 'idle') void this.#maker.load();
  }

  retry(): void {
    void this.#atlas.loadMunicipal();
    void this.#maker.load();
  }

  type(text: string): void {
    this.prepare();
    // What is typed now is no longer what the link said.
    if (this.#atlas.url.q !== '') this.#navigator.go({ q: '' }, 'replace');
    this.text = text;
    this.isOpen = true;
    this.active = -1;
  }

  open(): void {
    this.prepare();
    this.isOpen = true;
  }

  close(): void {
    this.isOpen = false;
    this.active = -1;
  }

  clear(): void {
    this.type('');
    this.close();
  }

  /**
   * Does what a key means in the field.
   * @returns `done` where the field has answered (the browser must not), `leave` where Esc leaves an empty field,
   *   `browser` where the key is not ours
   */
  press(event: Key): 'done' | 'leave' | 'browser' {
    if (event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD) return 'browser';
    if (event.ctrlKey || event.metaKey || event.altKey) return 'browser';
    if (event.key === 'Escape') {
      if (this.text === '') return 'leave';
      this.clear();
      return 'done';
    }
    if (event.key === 'Enter') {
      this.#chooseActive();
      return 'done';
    }
    const to = this.#moved(event.key);
    if (to === undefined) return 'browser';
    if (this.isListing) this.active = to;
    else this.open();
    return 'done';
  }

  /** Index of the row that an arrow key, Home or End leads to; undefined where the key moves the caret. */
  #moved(key: string): number | undefined {
    const { length } = this.shown;
    if (key === 'ArrowDown') return length === 0 ? -1 : (this.active + 1) % length;
    if (key === 'ArrowUp') return this.active <= 0 ? length - 1 : this.active - 1;
    if (this.active < 0) return undefined;
    if (key === 'Home') return 0;
    return key === 'End' ? length - 1 : undefined;
  }

  // Without an active row only what is meant beyond doubt is chosen: the only hit, or the only whole one. Of several
  // the first becomes active, to be seen and heard before the next Enter.
  #chooseActive(): void {
    const whole = this.hits.filter(({ part }) => part === 'whole');
    const hit =
      this.shown[this.active] ??
      (this.hits.length === 1 ? this.hits[0] : whole.length === 1 ? whole[0] : undefined);
    if (hit && this.isListing) this.choose(hit.code);
    else if (!this.isListing) this.open();
    else if (this.hits.length > 0) this.active = 0;
  }

  /** Opens a place on the map; the heading of its card takes the focus. */
  choose(code: PlaceCode): void {
    const { url, urlContext } = this.#atlas;
    // Filters of another view do not come along to the map.
    const { fy, measure, era, theme, lang, v } = url;
    const from = url.view === 'map' ? {} : { ...initialState(urlContext), fy, measure, era, theme, lang, v };
    this.#navigator.go({
      ...from,
      view: 'map',
      q: '',
      pref: code.slice(0, 2),
      muni: code.length === 5 ? code : '',
    });
    this.text = '';
    this.close();
    this.#atlas.headingAwaited = code;
  }
}
