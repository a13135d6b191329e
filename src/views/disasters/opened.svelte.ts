import { tick } from 'svelte';
import type { DisasterRecord } from '../../data/disasters/disaster-filter.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Navigator } from '../../state/navigator.svelte.ts';
import { RECORD_ID } from './record-id.ts';

/** Who answers Escape themselves: fields and lists that are being filled in. */
const FIELDS = 'select, textarea, input:not([readonly], [type=range], [type=radio], [type=checkbox])';

/** What is opened beside the list: the record of a disaster, and below it the history of a place. */
export class Opened {
  readonly #atlas: Atlas;
  readonly #navigator: Navigator;
  readonly #records: () => readonly DisasterRecord[];
  /** The link that opened a record last: a row of the list or a mark of the timeline. */
  #opener: { id: string; link: HTMLElement | SVGElement } | undefined;

  readonly record: DisasterRecord | undefined = $derived.by(() => {
    const id = this.#atlas.url.disaster;
    return id === '' ? undefined : this.#records().find(({ disaster }) => disaster.id === id);
  });
  /** The place whose history is open; a record that is open stands before it. */
  readonly place: PlaceCode | null = $derived.by(() => (this.record ? null : this.#atlas.selected));

  /** The place to whose history closing the record leads back. */
  readonly beneath: PlaceCode | null = $derived.by(() => (this.record ? this.#atlas.selected : null));

  /** @param records in the language on the screen, which may be switched */
  constructor(atlas: Atlas, navigator: Navigator, records: () => readonly DisasterRecord[]) {
    this.#atlas = atlas;
    this.#navigator = navigator;
    this.#records = records;
  }

  /**
   * A record is opened by a link. Whoever used a key is taken along to its name, unless it follows the link itself;
   * whoever used a finger, only where it would open out of sight.
   *
   * @param where right after the link, beside all links, or at its row of the list, out of sight
   */
  async follow(event: MouseEvent, id: string, where: 'here' | 'beside' | 'elsewhere'): Promise<void> {
    const link = event.currentTarget;
    this.#opener = link instanceof HTMLElement || link instanceof SVGElement ? { id, link } : undefined;
    const isByKey = event.detail === 0;
    if (where === 'here' || (where === 'beside' && !isByKey)) return;
    // The page follows the link before or after this: look when both are done.
    await new Promise(requestAnimationFrame);
    if (this.#atlas.url.disaster !== id) return;
    const name = document.getElementById(`${RECORD_ID}-name`);
    if (isByKey) name?.focus();
    else name?.scrollIntoView({ block: 'center' });
  }

  /** Closes the record, or else the history; keys go on at the history below, the link that opened it, or the head of the page. */
  close(): void {
    const { record, beneath } = this;
    const isByKey = document.activeElement?.matches(':focus-visible') ?? false;
    if (beneath !== null && isByKey) this.#atlas.headingAwaited = beneath;
    if (record) this.#navigator.go({ disaster: '' });
    else this.#navigator.go({ pref: '', muni: '' });
    void tick().then(() => {
      if (beneath !== null) return;
      const row = record && document.getElementById(`row-${record.disaster.id}`);
      const { id, link: opener } = this.#opener ?? {};
      const link = id === record?.disaster.id && opener?.isConnected ? opener : row;
      // A pointer moves nothing under itself, but what opened the record stays in sight.
      if (!isByKey) link?.scrollIntoView({ block: 'nearest' });
      else (link ?? document.querySelector<HTMLElement>('main h1'))?.focus();
    });
  }

  /** Escape closes what is open, from wherever on the page it is pressed, unless somebody else has answered it. */
  readonly escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || event.keyCode === 229)
      return;
    const from = event.target instanceof Element ? event.target : document.body;
    if ((!this.record && this.place === null) || from.closest(FIELDS)) return;
    event.preventDefault();
    this.close();
  };
}
