import { ascending, rank } from 'd3';
import type { MeasureValue } from '../domain/measure.ts';
import type { PlaceCode } from '../domain/place.ts';

/** A place of a ranking; equal values share a rank (1, 2, 2, 4 …). */
export interface RankedPlace {
  code: PlaceCode;
  value: number;
  rank: number;
  /** Share of the highest value, 0–1, for the length of a bar. */
  ratio: number;
}

/** Places with a value, highest first; equal ones stay in code order. */
export function rankingOf(values: ReadonlyMap<PlaceCode, MeasureValue>): RankedPlace[] {
  const known = [...values].flatMap(([code, value]) =>
    value.kind === 'value' ? [{ code, value: value.value }] : [],
  );
  const ranks = rank(known.map(({ value }) => -value));
  const highest = Math.max(...known.map(({ value }) => value), 0);
  return known
    .map(({ code, value }, index) => ({
      code,
      value,
      rank: (ranks[index] ?? 0) + 1,
      ratio: highest === 0 ? 0 : value / highest,
    }))
    .sort((a, b) => a.rank - b.rank || ascending(a.code, b.code));
}
