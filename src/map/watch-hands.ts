/** What a reader does by hand, whatever it is done to. */
const SIGNS = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Tells whenever a hand has done something anywhere on the page, before the thing it is done to hears of it.
 * @returns stops it
 */
export function watchHands(onhand: () => void): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  for (const sign of SIGNS) window.addEventListener(sign, onhand, options);
  return () => stop.abort();
}
