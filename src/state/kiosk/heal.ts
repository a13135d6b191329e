import type { Phase } from './attendance.ts';

/** Between two tries to load what did not come, or two new beginnings after an error. In milliseconds. */
const BETWEEN = 15_000;
/** The button of whatever part of the page could not be loaded. */
const AGAIN = '#app .failed[role=alert] > button';

/**
 * Mends a terminal that nobody looks after: what could not be loaded is tried again, and after an error that nothing
 * has caught the page begins anew as soon as no visitor is before it.
 * @param restart makes the page anew from the start
 * @returns to be called now and then
 */
export function healer(restart: () => void): (phase: Phase) => void {
  let isBroken = false;
  let last = 0;
  addEventListener('error', () => (isBroken = true));
  addEventListener('unhandledrejection', () => (isBroken = true));
  return (phase) => {
    const now = Date.now();
    if (now - last < BETWEEN) return;
    const again = document.querySelector<HTMLButtonElement>(AGAIN);
    const isAlone = phase === 'waiting' || phase === 'showing';
    if (!again && !(isBroken && isAlone)) return;
    last = now;
    if (isBroken && isAlone) {
      isBroken = false;
      restart();
    } else again?.click();
  };
}
