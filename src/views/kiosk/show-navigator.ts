import type { Atlas } from '../../state/atlas.svelte.ts';
import { Navigator } from '../../state/navigator.svelte.ts';
import type { UrlState } from '../../state/url/parameters.ts';

/** Leads a show of its own beside the page: the address is not touched. */
export class ShowNavigator extends Navigator {
  readonly #shown: Atlas;

  constructor(atlas: Atlas) {
    super(atlas);
    this.#shown = atlas;
  }

  override go(changes: Partial<UrlState>): void {
    this.#shown.url = { ...this.#shown.url, ...changes };
  }

  override follow(): boolean {
    return false;
  }
}
