import type { Page } from '@playwright/test';
import { outermost, traced, type Span, type TraceEvent } from './trace.ts';

/** What one phase of some work cost the main thread. */
export interface PhaseCost {
  /** The longest task, in milliseconds of processor time: what a hand has to wait for. */
  longest: number;
  /** The same on the clock of the wall: more, where other programs run. */
  longestOnClock: number;
}

const PREFIX = 'bench:';

/** Begins a phase of the work that is recorded. */
export async function phase(page: Page, name: string): Promise<void> {
  await page.evaluate((mark) => performance.mark(mark), PREFIX + name);
}

/**
 * Records the main thread during some work, in which each phase begins with `phase`.
 * @returns cost by name of the phase, in their order
 */
export async function phaseCosts(page: Page, work: () => Promise<void>): Promise<Map<string, PhaseCost>> {
  const events = await traced(page, ['toplevel', 'devtools.timeline', 'blink.user_timing'], work);
  const marks = events.filter(({ name }) => name.startsWith(PREFIX)).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) throw new Error('no phase was seen');
  const tasks = outermost(
    events
      .filter(
        (event): event is Span =>
          event.ph === 'X' &&
          event.pid === first.pid &&
          event.tid === first.tid &&
          event.tdur !== undefined &&
          (event.name === 'RunTask' || event.name.endsWith('::RunTask')),
      )
      .sort((a, b) => a.ts - b.ts || b.dur - a.dur),
  );
  return new Map(
    marks.map((mark, index) => {
      const end = marks[index + 1]?.ts ?? Infinity;
      const own = tasks.filter(({ ts }) => ts >= mark.ts && ts < end);
      const most = (of: (task: TraceEvent) => number | undefined) =>
        own.reduce((longest, task) => Math.max(longest, of(task) ?? 0), 0) / 1000;
      return [
        mark.name.slice(PREFIX.length),
        { longest: most(({ tdur }) => tdur), longestOnClock: most(({ dur }) => dur) },
      ];
    }),
  );
}
