import type { KindSplit } from '../../domain/measure.ts';
import { COUNTED_KINDS, type Municipality } from '../../domain/place.ts';

/** Cities, towns and villages among places; other kinds are in none of the three. */
export function splitOf(places: readonly Pick<Municipality, 'kind'>[]): KindSplit {
  const [cities = 0, towns = 0, villages = 0] = COUNTED_KINDS.map(
    (kind) => places.filter((place) => place.kind === kind).length,
  );
  return [cities, towns, villages];
}
