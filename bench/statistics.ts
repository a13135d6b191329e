import { max, median, min, quantile } from 'd3';

/** What several runs of the same thing showed. */
export interface Summary {
  /** How many runs. */
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** First and third quartile. */
  readonly quartiles: readonly [number, number];
}

/** @throws RangeError where a run showed nothing */
export function summary(values: readonly number[]): Summary {
  if (values.length === 0 || values.some(Number.isNaN)) throw new RangeError('a run has shown nothing');
  return {
    n: values.length,
    median: median(values) ?? NaN,
    min: min(values) ?? NaN,
    max: max(values) ?? NaN,
    quartiles: [quantile(values, 0.25) ?? NaN, quantile(values, 0.75) ?? NaN],
  };
}
