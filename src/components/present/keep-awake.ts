/**
 * Keeps the screen from going dark while an element is shown, where the browser can. It takes that back whenever the
 * page is hidden, and is asked again when the page is seen.
 */
export function keepAwake(_node: Element): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  const ask = async () => {
    if (isOver || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (isOver) await lock.release();
    } catch {
      // Refused, on a low battery for one: the show goes on, and the screen is the owner's matter.
    }
  };
  const seen = () => void ask();
  seen();
  document.addEventListener('visibilitychange', seen);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', seen);
    void lock?.release();
  };
}
