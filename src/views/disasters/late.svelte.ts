import { untrack } from 'svelte';
import { onPaper } from '../../components/panel/on-paper.svelte.ts';

/** A change that comes sooner than this after another belongs to a stroke. */
const STROKE_MS = 300;
/** Without another change for so long, the hand rests. */
const REST_MS = 150;

/**
 * Follows a value in the frame after the one that answers a choice: what stands down the page or folded away keeps
 * nobody waiting. While choices follow each other, as in a stroke over the years, it waits until the hand rests.
 * Paper gets the value itself.
 */
export class Late<T> {
  readonly #read: () => T;
  #shown = $state.raw() as T;
  #changedAt = -Infinity;

  /** @param read gives the same object as long as nothing has changed */
  constructor(read: () => T) {
    this.#read = read;
    this.#shown = untrack(read);
    $effect(() => {
      const next = read();
      if (next === untrack(() => this.#shown)) return;
      const now = performance.now();
      const isStroke = now - this.#changedAt < STROKE_MS;
      this.#changedAt = now;
      const follow = () => (this.#shown = next);
      return isStroke ? afterRest(follow) : afterFrame(follow);
    });
  }

  get current(): T {
    return onPaper() ? this.#read() : this.#shown;
  }
}

function afterRest(task: () => void): () => void {
  const handle = setTimeout(task, REST_MS);
  return () => clearTimeout(handle);
}

function afterFrame(task: () => void): () => void {
  let handle = 0;
  handle = requestAnimationFrame(() => {
    handle = requestAnimationFrame(task);
  });
  return () => cancelAnimationFrame(handle);
}
