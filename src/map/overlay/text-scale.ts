/** How large the words over the map are; a terminal that is read from afar sets its own least. */
export const overlayText = {
  /** Times the size on a desk. */
  least: 1,
};

/** How much larger than usual the reader wants all words (`data-text` on the root of the page, in percent). */
export function readersTextScale(): number {
  return Number(document.documentElement.dataset['text'] ?? 100) / 100;
}

/** Calls back when the reader wants other words. @returns undoes it */
export function watchTextScale(callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-text'] });
  return () => observer.disconnect();
}
