import { classOf, rampSteps, type Classing } from '../../domain/classing.ts';
import type { FoundDisaster } from './disaster-filter.ts';
import { countReceived } from './found-summary.ts';

/** More classes than the ramp has beside 「記載なし」 would not be told apart: the last is open above. */
const MOST_CLASSES = 4;

/**
 * One class for each number of disasters, the same under every filter, so that a colour keeps its meaning:
 * made from the most that any prefecture received of all kinds together.
 * @param everything every disaster with all of its supports
 */
export function receivedClassing(everything: readonly FoundDisaster[]): Classing {
  const { counts } = countReceived(everything, []);
  const most = Math.max(1, ...counts.values());
  const classCount = Math.min(most, MOST_CLASSES);
  return {
    method: 'each_value',
    thresholds: Array.from({ length: classCount - 1 }, (_, index) => index + 2),
    steps: rampSteps(classCount, true),
    extent: [1, most],
    hasNone: false,
  };
}

/**
 * Classes of the fiscal year in which a prefecture received last, the latest in the darkest step; the same under
 * every filter. The fiscal years in which anything was received are shared out evenly.
 * @param everything every disaster with all of its supports
 */
export function latestClassing(everything: readonly FoundDisaster[]): Classing {
  const years = [
    ...new Set(
      everything
        .filter(({ supports }) => supports.some(({ recipient }) => recipient !== ''))
        .map(({ disaster }) => disaster.fiscalYear),
    ),
  ].sort((a, b) => a - b);
  const classCount = Math.max(1, Math.min(years.length, MOST_CLASSES));
  const startOf = (index: number) => years[Math.round((index * years.length) / classCount)] ?? 0;
  return {
    method: 'rounded',
    thresholds: Array.from({ length: classCount - 1 }, (_, index) => startOf(index + 1)),
    steps: rampSteps(classCount, true),
    extent: [years[0] ?? 0, years.at(-1) ?? 0],
    hasNone: false,
  };
}

/** Step of the ramp (1–5, as in the names of the colours) for a number of disasters. */
export function rampStepOf(classing: Classing, count: number): number {
  return (classing.steps[classOf(classing, count)] ?? 0) + 1;
}
