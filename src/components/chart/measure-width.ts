import { flushSync } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { watchPrinting } from '../../map/watch-printing.ts';

/** What a chart is laid out for on paper, in CSS pixels: the text of an upright A4 is 703 wide. */
const PAPER_WIDTH = 660;

/**
 * Reports the width of an element in CSS pixels, at once and whenever it changes. Charts are laid out for
 * the width they have, so that their text keeps its size on every screen. No script hears how wide a sheet of
 * paper is: there the chart is laid out for one width, and its drawing scaled to the room that it has.
 * @param paperWidth what it is laid out for on paper
 */
export function measureWidth(
  report: (width: number) => void,
  paperWidth: number = PAPER_WIDTH,
): Attachment<HTMLElement> {
  return (node) => {
    let isOnPaper = false;
    const read = () => {
      const width = isOnPaper ? paperWidth : node.offsetWidth;
      // Hidden behind the table tab it has no width; the last one stays.
      if (width > 0) report(width);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(node);
    const stop = watchPrinting((next) => {
      isOnPaper = next;
      node.toggleAttribute('data-laid-for-paper', next);
      read();
      flushSync();
    });
    return () => {
      observer.disconnect();
      stop();
    };
  };
}
