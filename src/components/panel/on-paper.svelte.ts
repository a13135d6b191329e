import { flushSync } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { watchPrinting } from '../../map/watch-printing.ts';

let isOnPaper = false;

const subscribe = createSubscriber((update) =>
  watchPrinting((next) => {
    isOnPaper = next;
    update();
    // The sheets are counted as soon as this returns: what comes later would be cut from the last of them.
    flushSync();
  }),
);

/** Is the page laid out for paper? To be asked where something else is shown there than on the screen. */
export function onPaper(): boolean {
  subscribe();
  return isOnPaper;
}
