import type { CDPSession, Page } from '@playwright/test';

/** An event of the browser's own recording. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Begin and length in microseconds; `tdur` counts only what the thread itself ran. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { type?: string } };
}

/** An event that lasts. */
export type Span = TraceEvent & { dur: number; tdur: number };

/** Records what the browser does during some work. @param categories of events, as the browser names them */
export async function traced(
  page: Page,
  categories: readonly string[],
  work: () => Promise<void>,
): Promise<TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('a page of a browser that was started here is needed');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordUntilFull', includedCategories: [...categories] },
  });
  await work();
  await stop(session);
  return events;
}

async function stop(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}

/** Without those that lie in another one. @param spans by their beginning */
export function outermost(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (!last || span.ts >= last.ts + last.dur) found.push(span);
  }
  return found;
}
