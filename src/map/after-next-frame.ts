/** A page that is not on the screen draws no frames, and waits no longer than this. */
const AT_LATEST_MS = 300;

/**
 * Does something once the browser has shown what stands in the page by now. A task that begins before would hold the
 * picture back until it ends.
 * @returns undoes it, as long as it has not been done
 */
export function afterNextFrame(task: () => void): () => void {
  let late: ReturnType<typeof setTimeout> | undefined;
  const undo = () => {
    clearTimeout(patience);
    clearTimeout(late);
    cancelAnimationFrame(frame);
  };
  const run = () => {
    undo();
    task();
  };
  const patience = setTimeout(run, AT_LATEST_MS);
  // The callback comes before the frame is drawn, what it puts off comes after.
  const frame = requestAnimationFrame(() => (late = setTimeout(run)));
  return undo;
}
