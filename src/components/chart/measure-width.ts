import type { Attachment } from 'svelte/attachments';

/**
 * Reports the width of an element in CSS pixels, at once and whenever it changes. Charts are laid out for
 * the width they have, so that their text keeps its size on every screen.
 */
export function measureWidth(report: (width: number) => void): Attachment<HTMLElement> {
  return (node) => {
    const read = () => {
      const width = Math.round(node.getBoundingClientRect().width);
      // Hidden behind the table tab it has no width; the last one stays.
      if (width > 0) report(width);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(node);
    return () => observer.disconnect();
  };
}
