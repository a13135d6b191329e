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
  known.sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1));
  const highest = Math.max(known[0]?.value ?? 0, 0);
  let rank = 0;
  return known.map(({ code, value }, index) => {
    if (value !== known[index - 1]?.value) rank = index + 1;
    return { code, value, rank, ratio: highest === 0 ? 0 : value / highest };
  });
}
