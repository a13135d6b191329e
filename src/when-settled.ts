import { whenIdle } from './map/when-idle.ts';
import type { PerformanceMark } from './state/performance-marks.ts';

const MAP: PerformanceMark = 'map-ready';
/** Longest wait where no map comes: another view, or a device without WebGL. */
const AT_LATEST_MS = 20_000;

/** Does something once the page has all that it opens with: after the map stands, and in an idle moment. */
export function whenSettled(task: () => void): void {
  let isDone = false;
  const settle = () => {
    if (isDone) return;
    isDone = true;
    observer.disconnect();
    clearTimeout(patience);
    whenIdle(task);
  };
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName(MAP).length > 0) settle();
  });
  const patience = setTimeout(settle, AT_LATEST_MS);
  observer.observe({ type: 'mark', buffered: true });
}
