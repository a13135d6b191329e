/**
 * Calls back when the page is laid out for paper, and when it is back on the screen. Some browsers tell by an
 * event, some by the media query, most by both.
 * @returns undoes it
 */
export function watchPrinting(callback: (isOnPaper: boolean) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let isOnPaper = false;
  const tell = (next: boolean): void => {
    if (next === isOnPaper) return;
    isOnPaper = next;
    callback(next);
  };
  window.addEventListener('beforeprint', () => tell(true), { signal });
  window.addEventListener('afterprint', () => tell(false), { signal });
  matchMedia('print').addEventListener('change', ({ matches }) => tell(matches), { signal });
  return () => stop.abort();
}
