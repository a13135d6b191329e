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
  readonly #records: readonly DisasterRecord[];

  readonly record: DisasterRecord | undefined = $derived.by(() =>
    this.#records.find(({ disaster }) => disaster.id === this.#atlas.url.disaster),
  );
  /** The place whose history is open; a record that is open stands before it. */
  readonly place: PlaceCode | null = $derived.by(() => (this.record ? null : this.#atlas.selected));

  /** The place to whose history closing the record leads back. */
  readonly beneath: PlaceCode | null = $derived.by(() => (this.record ? this.#atlas.selected : null));

  constructor(atlas: Atlas, navigator: Navigator, records: readonly DisasterRecord[]) {
    this.#atlas = atlas;
    this.#navigator = navigator;
    this.#records = records;
  }

  /** A record is opened by a link: whoever used a key is taken along to its name, where it stands beside the list. */
  async follow(event: MouseEvent, id: string, isBeside: boolean): Promise<void> {
    if (event.detail !== 0 || !isBeside) return;
    // The page follows the link before or after this: look when both are done.
    await new Promise(requestAnimationFrame);
    if (this.#atlas.url.disaster === id) document.getElementById(`${RECORD_ID}-name`)?.focus();
  }

  /** Closes the record, or else the history; keys go on at the history below, the row, or the head of the page. */
  close(): void {
    const { record, beneath } = this;
    const isByKey = document.activeElement?.matches(':focus-visible') ?? false;
    if (beneath !== null && isByKey) this.#atlas.headingAwaited = beneath;
    if (record) this.#navigator.go({ disaster: '' });
    else this.#navigator.go({ pref: '', muni: '' });
    void tick().then(() => {
      if (beneath !== null) return;
      const row = record && document.getElementById(`row-${record.disaster.id}`);
      // A pointer moves nothing under itself, but the row that was opened stays in sight.
      if (!isByKey) row?.scrollIntoView({ block: 'nearest' });
      else (row ?? document.querySelector<HTMLElement>('main h1'))?.focus();
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
