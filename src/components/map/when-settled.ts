import { whenIdle } from '../../map/when-idle.ts';
import type { PerformanceMark } from '../../state/performance-marks.ts';

const MAP: PerformanceMark = 'map-ready';
/** Longest wait where no map comes: another view, or a device without WebGL. */
const AT_LATEST_MS = 20_000;

/**
 * Does something once the page has all that it opens with: after the map stands, and in an idle moment.
 * @param atLatest milliseconds after which no map is waited for
 * @returns undoes it, as long as it has not been done
 */
export function whenSettled(task: () => void, atLatest = AT_LATEST_MS): () => void {
  let undo = () => {
    observer.disconnect();
    clearTimeout(patience);
  };
  const settle = () => {
    undo();
    undo = whenIdle(task);
  };
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName(MAP).length > 0) settle();
  });
  const patience = setTimeout(settle, atLatest);
  observer.observe({ type: 'mark', buffered: true });
  return () => undo();
}
