import type { Page } from '@playwright/test';
import { outermost, traced, type Span } from './trace.ts';

/** What the frames of some movement cost. */
export interface Frames {
  /** Script of the main thread in each frame in which something asked to draw, in milliseconds of processor time. */
  readonly scripts: number[];
  /** From one frame to the next, in milliseconds on the clock. */
  readonly intervals: number[];
}

const MARK = 'bench:frames';
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'v8.run', 'FireAnimationFrame']);

/**
 * Records the frames that a page makes during some work.
 * @throws Error when it makes fewer than three
 */
export async function framesDuring(page: Page, work: () => Promise<void>): Promise<Frames> {
  const events = await traced(page, ['toplevel', 'devtools.timeline', 'blink.user_timing'], async () => {
    await page.evaluate((name) => performance.mark(name), MARK);
    await work();
  });
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error('the recording holds no mark');
  const own = events.filter(({ pid, tid, ts }) => pid === mark.pid && tid === mark.tid && ts >= mark.ts);
  const spans = own
    .filter((event): event is Span => event.ph === 'X' && event.tdur !== undefined)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const frames = own
    .filter(({ name, ph }) => name === 'AnimationFrame' && ph === 'b')
    .sort((a, b) => a.ts - b.ts);
  if (frames.length < 3) throw new Error('there was no movement');
  const scripts = outermost(spans.filter(({ name }) => SCRIPT.has(name)));
  const pairs = frames.slice(1).map(({ ts }, index): [number, number] => [frames[index]?.ts ?? ts, ts]);
  const asked = spans.filter(({ name }) => name === 'FireAnimationFrame');
  const drawn = pairs.filter(([from, to]) => asked.some(({ ts }) => ts >= from && ts < to));
  return {
    scripts: drawn.map(
      ([from, to]) =>
        scripts.reduce((sum, { ts, tdur }) => (ts >= from && ts < to ? sum + tdur : sum), 0) / 1000,
    ),
    intervals: pairs.map(([from, to]) => (to - from) / 1000),
  };
}
