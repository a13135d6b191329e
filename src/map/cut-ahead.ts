import type { Area } from './areas.ts';
import { whenIdle } from './when-idle.ts';

/** So long is cut in one idle moment: a hand that comes meanwhile is answered in the frame it came in. */
const PIECE_MS = 4;

/**
 * Cuts shapes in idle moments, so that the first touch of the map need not cut all of them at once.
 * @returns ends it
 */
export function cutAhead(areas: Iterable<Area>): () => void {
  const left = areas[Symbol.iterator]();
  const cut = (): void => {
    const until = performance.now() + PIECE_MS;
    for (let next = left.next(); !next.done; next = left.next()) {
      // Asked for its box, an area cuts itself.
      void next.value.box;
      if (performance.now() < until) continue;
      undo = whenIdle(cut);
      return;
    }
  };
  let undo = whenIdle(cut);
  return () => undo();
}
