import { Navigator, type HistoryStep } from '../navigator.svelte.ts';
import type { Stage } from '../stage.svelte.ts';
import type { UrlState } from '../url/parameters.ts';
import type { EditionAtlas } from './edition-atlas.ts';

/**
 * The way through the address of an earlier edition: every step and every link keeps it. An address without it, from
 * Back or from a link, is of the newest one, which takes over.
 */
export class EditionNavigator extends Navigator {
  readonly #atlas: EditionAtlas;
  readonly #stage: Stage;

  constructor(atlas: EditionAtlas, stage: Stage) {
    super(atlas);
    this.#atlas = atlas;
    this.#stage = stage;
  }

  get #edition(): string {
    return this.#atlas.snapshot.edition;
  }

  override readLocation(): void {
    super.readLocation();
    const { v, view } = this.#atlas.url;
    // Lists are imported into the newest edition alone.
    if (v !== this.#edition || view === 'desk') this.#stage.show(this.#stage.published);
  }

  /** Writes the edition into the present address, where a step has left it out while the edition was on its way. */
  claimAddress(): void {
    const query = new URLSearchParams(location.search);
    if (query.get('v') === this.#edition) return;
    query.set('v', this.#edition);
    history.replaceState(history.state, '', `?${query.toString()}${location.hash}`);
  }

  override href(changes: Partial<UrlState>): string {
    return super.href({ ...changes, v: this.#edition });
  }

  override viewHref(view: UrlState['view']): string {
    return view === 'desk' ? without(super.viewHref(view)) : super.viewHref(view);
  }

  override go(changes: Partial<UrlState>, step?: HistoryStep): void {
    super.go({ ...changes, v: this.#edition }, step);
  }

  /** The address of the present state in the newest edition. */
  newestHref(): string {
    return without(super.href({}));
  }
}

function without(href: string): string {
  const query = new URLSearchParams(href);
  query.delete('v');
  return `?${query.toString().replaceAll('%2C', ',')}`;
}
