import type { Attachment } from 'svelte/attachments';

/** How far below the screen an element counts as near: a flick of the finger, about. */
const MARGIN = '800px 0px';

/** Tells once that an element has come near the screen; at once in browsers that cannot observe it. */
export function comesNear(tell: () => void): Attachment<HTMLElement> {
  return (node) => {
    if (typeof IntersectionObserver === 'undefined') {
      tell();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        tell();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(node);
    return () => observer.disconnect();
  };
}
