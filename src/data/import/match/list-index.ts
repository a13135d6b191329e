import type { PrefectureCode } from '../../../domain/municipality-code.ts';
import type { Municipality, Prefecture } from '../../../domain/place.ts';
import { indexPlaces, type MunicipalityChange, type PlaceIndex } from '../../matching/place-index.ts';

/** A prefecture as entries are matched with it. */
export type NamedPrefecture = Pick<Prefecture, 'code' | 'name'>;

/** Everything that the entries of a list are matched with. */
export interface ListIndex {
  readonly places: PlaceIndex;
  /** The 47 prefectures by their code, in the order of the codes. */
  readonly prefectures: ReadonlyMap<PrefectureCode, NamedPrefecture>;
  /** The day for which the table of names speaks, `YYYY-MM-DD`: of later days it knows nothing. */
  readonly edition: string;
}

/**
 * Builds the index of the official names.
 * @param edition the day for which they speak, `YYYY-MM-DD`
 * @throws RangeError when two counted municipalities of one prefecture could not be told apart by name
 */
export function indexForLists(
  municipalities: readonly Municipality[],
  changes: readonly MunicipalityChange[],
  prefectures: readonly NamedPrefecture[],
  edition: string,
): ListIndex {
  return {
    places: indexPlaces(municipalities, changes),
    prefectures: new Map(prefectures.map(({ code, name }) => [code, { code, name }])),
    edition,
  };
}
