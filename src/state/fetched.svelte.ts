import { untrack } from 'svelte';
import { failureOf, program } from '../data/load.ts';
import { noteError } from './last-error.ts';
import type { Loadable } from './loadable.ts';

/** What can be fetched, and fetched again after a failure. */
export interface Fetchable<T> {
  readonly current: Loadable<T>;
  load(): Promise<void>;
}

/**
 * A thing that one view fetches when it opens. Fetched once; after a failure `load` can be called again.
 */
export class Fetched<T> implements Fetchable<T> {
  current: Loadable<T> = $state.raw({ status: 'idle' });
  readonly #fetch: () => Promise<T>;

  /** @param fetch throws LoadError or DataError where the thing is missing or broken */
  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
  }

  async load(): Promise<void> {
    // An effect that asks for the thing must not run again because the answer was no: it would ask for ever.
    const { status } = untrack(() => this.current);
    if (status === 'loading' || status === 'ready') return;
    this.current = { status: 'loading' };
    try {
      this.current = { status: 'ready', value: await this.#fetch() };
    } catch (error) {
      noteError(error);
      this.current = { status: 'failed', failure: failureOf(error) };
    }
  }
}

/** A component that is fetched when it is first wanted. @param load imports its module */
export function latePart<T>(load: () => Promise<{ default: T }>): Fetched<T> {
  return new Fetched(program(async () => (await load()).default));
}
