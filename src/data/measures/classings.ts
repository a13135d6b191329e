import { ckmeans } from 'simple-statistics';
import { rampSteps, type Classing } from '../../domain/classing.ts';
import type { Measure, MeasureValue } from '../../domain/measure.ts';

/**
 * The classes of a measure, made from the values of all places in all fiscal years together so that one
 * fiscal year can be compared with another. There are never more classes than distinct values, and no class
 * is empty over the years: a break that would leave one empty is dropped. Where the ramp has too few steps
 * the highest classes are one.
 * @param values every value the measure takes, in any order; zeros are drawn as 「なし」 and make no class
 */
export function classingOf(measure: Measure, values: Iterable<MeasureValue>): Classing {
  const numbers: number[] = [];
  for (const value of values) if (value.kind === 'value') numbers.push(value.value);
  const hasNone = numbers.some((value) => value === 0);
  const positive = numbers.filter((value) => value > 0).sort((a, b) => a - b);
  const first = positive[0] ?? 0;
  const last = positive.at(-1) ?? 0;

  // The ramp has five steps, four of them beside 「なし」.
  const mostClasses = hasNone ? 4 : 5;
  const wanted = breaksOf(measure, positive, mostClasses);
  const thresholds = wanted
    .filter((threshold, index) => {
      const next = wanted[index + 1] ?? Infinity;
      return threshold > first && positive.some((value) => value >= threshold && value < next);
    })
    .slice(0, mostClasses - 1);
  return {
    method: measure.classing,
    thresholds,
    steps: rampSteps(thresholds.length + 1, hasNone),
    extent: [first, last],
    hasNone,
  };
}

function breaksOf(measure: Measure, sorted: readonly number[], classCount: number): number[] {
  const distinct = [...new Set(sorted)];
  switch (measure.classing) {
    case 'rounded':
      return [...measure.thresholds];
    case 'each_value':
      return distinct.slice(1, classCount);
    case 'ckmeans': {
      const count = Math.min(classCount, distinct.length);
      if (count < 2) return [];
      // The lower end of each cluster but the first is a break: left-closed intervals.
      return ckmeans([...sorted], count)
        .slice(1)
        .map((cluster) => cluster[0] as number);
    }
  }
}
