import { byFiscalYear } from '../../data/disasters/by-fiscal-year.ts';
import {
  activeParts,
  disasterRecords,
  NO_FILTER,
  recipientPlaces,
  type DisasterFilter,
  type DisasterRecord,
} from '../../data/disasters/disaster-filter.ts';
import { indexDisasters } from '../../data/disasters/disaster-index.ts';
import {
  receivedOf,
  recipientsOf,
  summarise,
  type FoundSummary,
} from '../../data/disasters/found-summary.ts';
import { lookThrough, type LookThrough } from '../../data/disasters/look-through.ts';
import { latestClassing, receivedClassing } from '../../data/disasters/received-classing.ts';
import type { PrefectureCode } from '../../domain/municipality-code.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { Late } from './late.svelte.ts';
import { textOfRecord } from '../../components/timeline/filter-words.ts';

const NOBODY: ReadonlySet<PrefectureCode> = new Set();

/** What the filter of the address leaves of the disasters: list, timeline, map and figures all read this one. */
export class FoundDisasters {
  readonly places: ReturnType<typeof recipientPlaces>;
  readonly whole: ReturnType<typeof summarise>;
  readonly classings: Readonly<Record<'times' | 'latest', ReturnType<typeof receivedClassing>>>;

  /** The disaster and the prefecture under the pointer or the focus, in whichever of the drawings. */
  hoveredDisaster: string | null = $state(null);
  hoveredPrefecture: PrefectureCode | null = $state(null);

  readonly #atlas: Atlas;
  readonly #lexicon: Lexicon;

  // A switch of language says the names anew.
  readonly records: readonly DisasterRecord[] = $derived.by(() => {
    const { disasters, supports } = this.#atlas.national;
    const { titled } = this.#lexicon.t.disasters;
    return disasterRecords(
      disasters.map((disaster) => ({ ...disaster, name: titled(disaster.name) })),
      supports,
    );
  });

  // As text, so that what does not change the filter (an opened record, say) makes nothing new.
  readonly #filterText: string = $derived.by(() => {
    const { type, years, recipient, support, provider, find, source } = this.#atlas.url;
    return JSON.stringify({ type, years, recipient, support, provider, find, source });
  });
  readonly filter: DisasterFilter = $derived.by(() => JSON.parse(this.#filterText) as DisasterFilter);

  // Names of municipalities come with the municipal tables, and can be searched from then on.
  readonly index = $derived.by(() => {
    const { prefectures } = this.#atlas.national;
    return indexDisasters(this.records, prefectures, (record) =>
      textOfRecord(this.#atlas, this.#lexicon, record),
    );
  });
  readonly result = $derived.by(() => lookThrough(this.index, this.filter));
  readonly summary = $derived.by(() => summarise(this.result.found));
  readonly active = $derived.by(() => activeParts(this.filter));
  // The map keeps what could be picked instead: it is counted without the recipient of the filter.
  readonly received = $derived.by(() => receivedOf(this.result.anywhere, this.filter));

  readonly #answer = $derived.by(() => ({ result: this.result, summary: this.summary }));
  /** The same a frame late: for the sums, the choices of closed menus, and the list where it stands below the fold. */
  readonly #late: Late<{ result: LookThrough; summary: FoundSummary }>;
  readonly late = $derived.by(() => this.#late.current);
  readonly parts = $derived.by(() => byFiscalYear(this.result.found, this.records));
  readonly lateParts = $derived.by(() => byFiscalYear(this.late.result.found, this.records));

  /** Recipients of the disaster whose record is open. */
  readonly named = $derived.by(() => {
    const row = this.result.foundById(this.#atlas.url.disaster);
    return row ? new Set(recipientsOf(row)) : NOBODY;
  });
  /** Recipients of the disaster that is touched, and the prefecture that is. */
  readonly marked = $derived.by(() => {
    const row = this.hoveredDisaster === null ? undefined : this.result.foundById(this.hoveredDisaster);
    return new Set([
      ...(row ? recipientsOf(row) : []),
      ...(this.hoveredPrefecture ? [this.hoveredPrefecture] : []),
    ]);
  });
  /** Prefectures of the filter. */
  readonly picked = $derived.by(() => {
    const { recipient } = this.filter;
    return this.places.get(recipient.length === 5 ? recipient.slice(0, 2) : recipient) ?? NOBODY;
  });

  constructor(atlas: Atlas, lexicon: Lexicon) {
    const { prefectures } = atlas.published;
    this.#atlas = atlas;
    this.#lexicon = lexicon;
    this.places = recipientPlaces(prefectures);
    const { found } = lookThrough(
      indexDisasters(this.records, prefectures, () => ''),
      NO_FILTER,
    );
    this.whole = summarise(found);
    this.classings = { times: receivedClassing(found), latest: latestClassing(found) };
    this.#late = new Late(() => this.#answer);
  }
}
