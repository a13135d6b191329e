import type { Attachment } from 'svelte/attachments';
import { LEAST_FREE } from './sheet-positions.ts';

/** The page rests when it has not been moved for so long. */
const REST_AFTER_MS = 150;

/**
 * Keeps the picture of the map above a sheet that covers the lower end of the window: the covered part is told
 * to the map as padding. When a place is chosen and too little of the map is in the window, the page moves to it.
 * @param from where the sheet begins, in CSS pixels from the top of the window; null: there is none
 * @param selected the chosen place; the page moves for each one anew
 */
export function staysAbove(from: number | null, selected: string | null): Attachment<HTMLElement> {
  return (node) => {
    if (from === null || selected === null) {
      node.style.removeProperty('--map-pad-bottom');
      return;
    }
    const fit = () => {
      const { top, bottom, height } = node.getBoundingClientRect();
      const free = from - Math.max(top, 0);
      if (free < LEAST_FREE || top < -height / 2) return;
      node.style.setProperty('--map-pad-bottom', `${Math.max(8, Math.round(bottom - from))}px`);
    };
    const bring = () => {
      const { top } = node.getBoundingClientRect();
      // This page only: in a frame, the page around it stays where its reader is.
      if (from - Math.max(top, 0) < LEAST_FREE * 1.5 || top < 0) scrollBy(0, top);
      fit();
    };
    bring();
    // What stands above the map may still grow (the key of a ward, a longer headline) and push it below the sheet.
    let isReaderMoving = false;
    const onmove = () => (isReaderMoving = true);
    const moves = ['wheel', 'touchmove', 'keydown'] as const;
    for (const move of moves) addEventListener(move, onmove, { passive: true });
    const observer = new ResizeObserver(() => (isReaderMoving ? fit() : bring()));
    if (node.parentElement) observer.observe(node.parentElement);
    let rest: ReturnType<typeof setTimeout> | undefined;
    const onscroll = () => {
      clearTimeout(rest);
      rest = setTimeout(fit, REST_AFTER_MS);
    };
    addEventListener('scroll', onscroll, { passive: true });
    return () => {
      clearTimeout(rest);
      removeEventListener('scroll', onscroll);
      for (const move of moves) removeEventListener(move, onmove);
      observer.disconnect();
    };
  };
}
