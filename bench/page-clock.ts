import type { Page } from '@playwright/test';

/**
 * Reads a counter of the browser for the main thread (ms of processor time so far).
 * @param counter TaskDuration: all tasks (script, style, layout, paint); ScriptDuration: script alone
 */
export async function clock(
  page: Page,
  counter: 'TaskDuration' | 'ScriptDuration',
): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === counter)?.value ?? NaN) * 1000;
  };
}

/** Until the frame that answers has been made. */
export async function answered(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Waits until transitions of the step before are over. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(600);
}
