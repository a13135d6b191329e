import type { Page } from '@playwright/test';

/** What a page notes of its own loading (milliseconds from the navigation). */
export interface Notes {
  /** The frame after the first in which all prefectures stand in the document in their colours. */
  picture: number | null;
  /** The last of the largest things painted. */
  largest: number;
  /** Tasks of more than 50 ms: beginning and length. */
  longTasks: [start: number, length: number][];
  /** Moves of what stood already: time and score. */
  shifts: [time: number, score: number][];
}

const PREFECTURES = 47;

/**
 * Has every page that is opened keep notes of its loading.
 * @param hasPicture does the page show the prefectures? Only then are they looked for, in every frame until they stand
 */
export async function watchLoading(page: Page, hasPicture: boolean): Promise<void> {
  await page.addInitScript(
    ({ prefectures, isLooking }) => {
      const notes: Notes = { picture: null, largest: 0, longTasks: [], shifts: [] };
      Object.assign(window, { notes });
      // Methods, because tsx gives every function that has a variable's name a call the page does not know.
      const watcher = {
        watch(type: string, note: (entry: PerformanceEntry) => void) {
          new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
            type,
            buffered: true,
          });
        },
        look() {
          const shapes = document.querySelectorAll<SVGPathElement>('svg path[data-code]');
          const isThere = shapes.length >= prefectures && (shapes[0]?.getBoundingClientRect().width ?? 0) > 0;
          if (!isThere) requestAnimationFrame(() => watcher.look());
          // A task that is asked for in a frame comes after it has been drawn.
          else setTimeout(() => (notes.picture = performance.now()));
        },
      };
      watcher.watch('longtask', ({ startTime, duration }) => notes.longTasks.push([startTime, duration]));
      watcher.watch('largest-contentful-paint', ({ startTime }) => (notes.largest = startTime));
      watcher.watch('layout-shift', (entry) =>
        notes.shifts.push([entry.startTime, (entry as unknown as { value: number }).value]),
      );
      if (isLooking) requestAnimationFrame(() => watcher.look());
    },
    { prefectures: PREFECTURES, isLooking: hasPicture },
  );
}

/** Time over 50 ms in the long tasks that began before a moment: what hands would have waited for. */
export function blockingTime(longTasks: Notes['longTasks'], until: number): number {
  return longTasks
    .filter(([start]) => start < until)
    .reduce((sum, [start, length]) => sum + Math.max(0, Math.min(length, until - start) - 50), 0);
}
