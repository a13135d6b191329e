import { classOf, rampSteps, type Classing } from '../../domain/classing.ts';
import { NO_FILTER, type DisasterRecord, type RecipientPlaces } from './disaster-filter.ts';
import { filterDisasters } from './disaster-filter.ts';
import { countReceived } from './found-summary.ts';
import { SUPPORT_KINDS } from '../../domain/disaster.ts';

/** More classes than the ramp has beside 「記載なし」 would not be told apart: the last is open above. */
const MOST_CLASSES = 4;

/**
 * One class for each number of disasters, the same under every filter, so that a colour keeps its meaning:
 * made from the most that any prefecture received of all kinds together.
 */
export function receivedClassing(records: readonly DisasterRecord[], places: RecipientPlaces): Classing {
  const { counts } = countReceived(filterDisasters(records, NO_FILTER, places), SUPPORT_KINDS);
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

/** Step of the ramp (1–5, as in the names of the colours) for a number of disasters. */
export function rampStepOf(classing: Classing, count: number): number {
  return (classing.steps[classOf(classing, count)] ?? 0) + 1;
}
