/** The browser's own click comes at most so long after the finger has left, in milliseconds. */
const CLICK_WITHIN = 400;
/** A hand that lies on the screen does not close it for ever. */
const AT_MOST = 3000;

const FINGER = [
  'pointermove',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchmove',
  'touchend',
  'click',
  'keyup',
] as const;

/**
 * Swallows the rest of a touch or a key that has done its part, so that it presses nothing that has come to stand below
 * it.
 */
export function shield(event: Event): void {
  const over = new AbortController();
  const options = { capture: true, passive: false, signal: over.signal };
  const swallow = (later: Event) => {
    if (later.cancelable) later.preventDefault();
    later.stopImmediatePropagation();
    if (['pointerup', 'pointercancel', 'keyup'].includes(later.type))
      setTimeout(() => over.abort(), later.type === 'keyup' ? 0 : CLICK_WITHIN);
    if (later.type === 'click') over.abort();
  };
  if (event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
  if (event.type !== 'pointerdown' && event.type !== 'keydown') return;
  for (const kind of FINGER) addEventListener(kind, swallow, options);
  setTimeout(() => over.abort(), AT_MOST);
}
