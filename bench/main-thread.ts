import type { CDPSession, Page } from '@playwright/test';

/** What a gesture of the reader costs on the main thread, in milliseconds of its processor time. */
export interface GestureCost {
  /** All tasks from the gesture to the end of the frame that answers it: script, style, layout, paint. */
  answer: number;
  /** Script alone in them. */
  script: number;
  /** All tasks after that frame: what is drawn late, and transitions. */
  after: number;
}

interface TraceEvent {
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

type Span = TraceEvent & { dur: number; tdur: number };

const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'v8.run', 'FireAnimationFrame']);

/**
 * Records what the browser does during some work.
 * @param gesture type of the event that each gesture begins with (`keydown`, `pointermove`)
 * @returns the cost of each gesture, in their order
 */
export async function costsOf(
  page: Page,
  gesture: string,
  work: () => Promise<void>,
): Promise<GestureCost[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('a page of a browser that was started here is needed');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordUntilFull', includedCategories: ['toplevel', 'devtools.timeline'] },
  });
  await work();
  await stop(session);
  return readCosts(events, gesture);
}

async function stop(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}

function readCosts(events: readonly TraceEvent[], gesture: string): GestureCost[] {
  const isGesture = ({ name, args }: TraceEvent) => name === 'EventDispatch' && args.data?.type === gesture;
  const first = events.find(isGesture);
  if (!first) throw new Error(`no ${gesture} was seen`);
  const spans = events
    .filter(
      (event): event is Span =>
        event.ph === 'X' && event.pid === first.pid && event.tid === first.tid && event.tdur !== undefined,
    )
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const tasks = outermost(spans.filter(({ name }) => name === 'RunTask' || name.endsWith('::RunTask')));
  const scripts = outermost(spans.filter(({ name }) => SCRIPT.has(name)));
  const paints = spans.filter(({ name }) => name === 'Paint');
  const begins = spans.filter(isGesture).map(({ ts }) => tasks.find((task) => holds(task, ts))?.ts ?? ts);
  return begins.map((begin, index) => {
    const next = begins[index + 1] ?? Infinity;
    const paint = paints.find(({ ts }) => ts > begin && ts < next);
    const frame = paint && tasks.find((task) => holds(task, paint.ts));
    const end = frame ? frame.ts + frame.dur : next;
    const within = (list: readonly Span[], from: number, to: number) =>
      list.reduce((sum, { ts, tdur }) => (ts >= from && ts < to ? sum + tdur : sum), 0) / 1000;
    return {
      answer: within(tasks, begin, end),
      script: within(scripts, begin, end),
      after: within(tasks, end, next),
    };
  });
}

function holds({ ts, dur }: Span, time: number): boolean {
  return ts <= time && time < ts + dur;
}

/** Without those that lie in another one. @param spans by their beginning */
function outermost(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (!last || span.ts >= last.ts + last.dur) found.push(span);
  }
  return found;
}
