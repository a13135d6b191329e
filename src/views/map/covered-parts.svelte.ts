import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Rect } from '../../figure/rect.ts';

/** Where headline, legend and tools stand over the map: no number, name or tile goes there. */
export class CoveredParts {
  #parts: Readonly<Record<string, Rect>> = $state.raw({});

  /** CSS pixels from the upper left corner of the map. */
  readonly rects: readonly Rect[] = $derived(Object.values(this.#parts));

  /**
   * Keeps account of an element that lies over the map: the element of the class `map` in the same section.
   * @param name of the part, each once
   */
  watch(name: string): Attachment<HTMLElement> {
    return (node) => {
      const measure = () => {
        const map = node.closest('section')?.querySelector('.map')?.getBoundingClientRect();
        if (!map) return;
        const { left, top, right, bottom } = node.getBoundingClientRect();
        const rect = {
          left: left - map.left,
          top: top - map.top,
          right: right - map.left,
          bottom: bottom - map.top,
        };
        this.#parts = { ...untrack(() => this.#parts), [name]: rect };
      };
      const observer = new ResizeObserver(measure);
      observer.observe(node);
      if (node.parentElement) observer.observe(node.parentElement);
      return () => observer.disconnect();
    };
  }
}
