import { summary, type Summary } from './statistics.ts';

/** The units in which the bench tells what it measured. */
export type Unit = 'ms' | 'KB' | 'MB' | 'score' | 'count';

/** One thing measured several times. */
export interface Figure extends Summary {
  readonly name: string;
  readonly unit: Unit;
}

const DIGITS: Record<Unit, number> = { ms: 1, KB: 1, MB: 1, score: 4, count: 1 };

export function figure(name: string, unit: Unit, values: readonly number[]): Figure {
  const { n, quartiles, ...numbers } = summary(values);
  const rounded = (value: number) => Number(value.toFixed(DIGITS[unit]));
  return {
    name,
    unit,
    n,
    median: rounded(numbers.median),
    min: rounded(numbers.min),
    max: rounded(numbers.max),
    quartiles: [rounded(quartiles[0]), rounded(quartiles[1])],
  };
}

/** A figure as a line for the console. */
export function lineOf({ name, unit, n, median, min, max }: Figure): string {
  const spread = n > 1 ? `(${min}–${max}, n ${n})` : '';
  return `${String(median).padStart(9)} ${unit.padEnd(5)} ${spread.padEnd(24)} ${name}`;
}
