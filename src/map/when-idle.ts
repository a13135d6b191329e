/** How long an idle moment is waited for where the page is never quiet. */
const AT_LATEST_MS = 1_000;
/** What stands for an idle moment in browsers that do not tell of one. */
const STAND_IN_MS = 200;

/**
 * Does something in an idle moment of the page.
 * @returns undoes it, as long as it has not been done
 */
export function whenIdle(task: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(task, { timeout: AT_LATEST_MS });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(task, STAND_IN_MS);
  return () => clearTimeout(handle);
}
