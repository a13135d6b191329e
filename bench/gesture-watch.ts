import type { Page } from '@playwright/test';

interface Watched {
  begin: number;
  end: number;
}

/**
 * Has a page note when the last gesture began and when its answer stood: two frames after the gesture, or after the
 * last thing WebGL was told to draw. The second frame waits for the drawing of the first.
 */
export async function watchGestures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = { begin: NaN, end: NaN };
    let isAwaited = false;
    // Methods, because tsx gives every function that has a variable's name a call the page does not know.
    const watcher = {
      awaitFrames() {
        if (isAwaited) return;
        isAwaited = true;
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            isAwaited = false;
            watched.end = performance.now();
          }),
        );
      },
      begin() {
        watched.begin = performance.now();
        watcher.awaitFrames();
      },
    };
    Object.assign(window, { watched });
    for (const type of ['keydown', 'mousemove']) addEventListener(type, () => watcher.begin(), true);
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const draw = WebGL2RenderingContext.prototype[name] as (...values: number[]) => void;
      WebGL2RenderingContext.prototype[name] = function (this: WebGL2RenderingContext, ...values: number[]) {
        watcher.awaitFrames();
        draw.apply(this, values);
      };
    }
  });
}

/** How long the last gesture took to be answered, on the clock of the wall (ms). */
export async function gestureTime(page: Page): Promise<number> {
  const { begin, end } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
  return end - begin;
}
