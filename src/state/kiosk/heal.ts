import type { Phase } from './attendance.ts';

/** Between two tries to load what did not come, or two new beginnings after an error. In milliseconds. */
const BETWEEN = 15_000;
/** So often what did not come is asked for, before the whole page is. */
const MOST_TRIES = 4;
/** The button of whatever part of the page could not be loaded. */
const AGAIN = '#app .failed[role=alert] button';

/**
 * Mends a terminal that nobody looks after: what could not be loaded is tried again, and after an error that nothing
 * has caught the page begins anew as soon as no visitor is before it; where trying does not help it is loaded again.
 * @param restart makes the page anew from the start
 * @returns to be called now and then
 */
export function healer(restart: () => void): (phase: Phase) => void {
  let isBroken = false;
  let last = -BETWEEN;
  let tries = 0;
  addEventListener('error', () => (isBroken = true));
  addEventListener('unhandledrejection', () => (isBroken = true));
  return (phase) => {
    const now = performance.now();
    if (now - last < BETWEEN) return;
    const again = document.querySelector<HTMLButtonElement>(AGAIN);
    const isAlone = phase === 'waiting' || phase === 'showing';
    if (!again) tries = 0;
    if (!again && !(isBroken && isAlone)) return;
    last = now;
    if (isBroken && isAlone) {
      isBroken = false;
      restart();
    } else if (isAlone && tries >= MOST_TRIES && navigator.onLine) {
      // What is gone for good was of a release that is no longer published; the page of the newer one has its own.
      location.reload();
    } else {
      tries += 1;
      again?.click();
    }
  };
}
