import type { MeasureValue } from './measure.ts';

/**
 * One classing for everything: map, legend, table and chart read the same thresholds, so they cannot
 * disagree. Intervals are left-closed [a, b), as in d3 scaleThreshold and MapLibre `step`.
 */
export interface Classing {
  method: 'rounded' | 'ckmeans' | 'each_value';
  /** Interior breaks, ascending; n breaks make n + 1 classes. */
  thresholds: readonly number[];
  /** Step of the five-step ramp (0–4) in which each class is drawn. */
  steps: readonly number[];
  /** Smallest and largest value that the classes were made from (0 left out where it is drawn as なし). */
  extent: readonly [min: number, max: number];
  /** True where 0 is a known value that is drawn as 「なし」, apart from the ramp. */
  hasNone: boolean;
}

/** How one place is filled: a class of the ramp, a known zero, no data, or outside every count. */
export type Fill =
  { kind: 'class'; index: number } | { kind: 'none' } | { kind: 'unknown' } | { kind: 'excluded' };

/** Index of the class in which a value lies (0-based), by left-closed intervals. */
export function classOf(classing: Classing, value: number): number {
  let index = 0;
  while (index < classing.thresholds.length && value >= (classing.thresholds[index] as number)) index += 1;
  return index;
}

/**
 * Ramp steps for a number of classes. Where 「なし」 stands beside the ramp it starts at its second step, so
 * that zero and the lowest class stay apart (LANGUAGE, section 2).
 * @throws RangeError for more classes than the ramp has steps.
 */
export function rampSteps(classCount: number, hasNone: boolean): number[] {
  const available = hasNone ? [1, 2, 3, 4] : [0, 1, 2, 3, 4];
  if (classCount > available.length) throw new RangeError(`${classCount} classes, ${available.length} steps`);
  // Few classes are spread over the ramp, so that they stay as far apart as can be.
  if (classCount === 1) return [available[Math.floor(available.length / 2)] as number];
  return Array.from(
    { length: classCount },
    (_, index) => available[Math.round((index * (available.length - 1)) / (classCount - 1))] as number,
  );
}

/** In or out, for a measure drawn municipality by municipality: one class in the middle of the ramp. */
export const MEMBERSHIP_CLASSING: Classing = {
  method: 'each_value',
  thresholds: [],
  steps: [2],
  extent: [1, 1],
  hasNone: true,
};

/** How a place with this value is filled. */
export function fillOf(classing: Classing, value: MeasureValue): Fill {
  if (value.kind === 'missing') return { kind: value.reason === 'not_counted' ? 'excluded' : 'unknown' };
  if (value.value === 0) return { kind: 'none' };
  return { kind: 'class', index: classOf(classing, value.value) };
}
