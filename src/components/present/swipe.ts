import type { Attachment } from 'svelte/attachments';

/** As far as a finger must go sideways, in CSS pixels; less is a touch that slipped. */
const LEAST = 60;

/** Hears a finger that wipes sideways over an element: to the left is one step on. */
export function swipe(onmove: (by: 1 | -1) => void): Attachment<HTMLElement> {
  return (node) => {
    let start: { id: number; x: number; y: number } | undefined;
    const down = (event: PointerEvent) => {
      start =
        event.pointerType === 'touch' && event.isPrimary
          ? { id: event.pointerId, x: event.clientX, y: event.clientY }
          : undefined;
    };
    const up = (event: PointerEvent) => {
      if (start?.id !== event.pointerId) return;
      const [right, below] = [event.clientX - start.x, event.clientY - start.y];
      start = undefined;
      if (Math.abs(right) >= LEAST && Math.abs(right) > 2 * Math.abs(below)) onmove(right < 0 ? 1 : -1);
    };
    node.addEventListener('pointerdown', down);
    node.addEventListener('pointerup', up);
    return () => {
      node.removeEventListener('pointerdown', down);
      node.removeEventListener('pointerup', up);
    };
  };
}
