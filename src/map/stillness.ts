const REDUCED = '(prefers-reduced-motion: reduce)';

/** Does the reader want things to stand still: by the switch of the page (`data-motion` on the root) or the device's? */
export function wantsStillness(): boolean {
  return document.documentElement.dataset['motion'] === 'reduce' || matchMedia(REDUCED).matches;
}

/**
 * Tells whether the reader wants things to stand still, at once and whenever that changes.
 * @returns undoes it
 */
export function watchStillness(tell: (isStill: boolean) => void): () => void {
  const read = () => tell(wantsStillness());
  read();
  const observer = new MutationObserver(read);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-motion'] });
  const query = matchMedia(REDUCED);
  query.addEventListener('change', read);
  return () => {
    observer.disconnect();
    query.removeEventListener('change', read);
  };
}
