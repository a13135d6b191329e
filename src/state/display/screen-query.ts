import { MediaQuery } from 'svelte/reactivity';
import { display } from './display.svelte.ts';
import { scaledQuery } from './scaled-query.ts';

/** A question about the size of the screen, for words as large as the reader has set them: twice as large words need
 * twice the width. */
export class ScreenQuery {
  readonly #query: string;
  readonly #fallback: boolean;
  readonly #asked = new Map<string, MediaQuery>();

  /**
   * @param query as in a style sheet (`min-width: 1024px`)
   * @param fallback the answer where there is no screen
   */
  constructor(query: string, fallback = false) {
    this.#query = query;
    this.#fallback = fallback;
  }

  get current(): boolean {
    const query = scaledQuery(this.#query, Number(display.settings.text) / 100);
    const asked = this.#asked.get(query) ?? new MediaQuery(query, this.#fallback);
    this.#asked.set(query, asked);
    return asked.current;
  }
}
