import type { Page } from '@playwright/test';
import { outermost, traced, type Span, type TraceEvent } from './trace.ts';

/** What a gesture of the reader costs on the main thread, in milliseconds of its processor time. */
export interface GestureCost {
  /** All tasks from the gesture to the end of the frame that answers it: script, style, layout, paint. */
  answer: number;
  /** Script alone in them. */
  script: number;
  /** All tasks after that frame: what is drawn late, and transitions. */
  after: number;
}

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
  const events = await traced(page, ['toplevel', 'devtools.timeline'], work);
  return readCosts(events, gesture);
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
