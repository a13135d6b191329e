/**
 * Does something as long as the page can be seen: not in a hidden tab, nor behind a locked screen.
 * @param begin begins it, now or when the page is seen again, and returns what ends it
 * @returns ends it for good
 */
export function whileSeen(begin: () => () => void): () => void {
  let end: (() => void) | undefined;
  const look = (): void => {
    if (document.hidden) {
      end?.();
      end = undefined;
    } else end ??= begin();
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    end?.();
  };
}
