import type { Fetchable } from './fetched.svelte.ts';
import type { Loadable } from './loadable.ts';

/** A fetched thing in the language on the screen. @param say what makes of the thing its words in that language */
export function inWords<T>(fetched: Fetchable<T>, say: (thing: T) => T): Fetchable<T> {
  const current = $derived.by((): Loadable<T> => {
    const { current: fetchedNow } = fetched;
    return fetchedNow.status === 'ready' ? { status: 'ready', value: say(fetchedNow.value) } : fetchedNow;
  });
  return {
    get current() {
      return current;
    },
    load: () => fetched.load(),
  };
}
