/**
 * Calls back when the colours of the page change: by the reader's choice (`data-theme`, `data-contrast` on the root) or
 * by the device's.
 * @returns undoes it
 */
export function watchTheme(callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'data-contrast'],
  });
  const wishes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map(
    (query) => matchMedia(query),
  );
  for (const wish of wishes) wish.addEventListener('change', callback);
  return () => {
    observer.disconnect();
    for (const wish of wishes) wish.removeEventListener('change', callback);
  };
}
