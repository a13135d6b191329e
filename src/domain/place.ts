import type { MunicipalityCode, PrefectureCode } from './municipality-code.ts';
import type { Region } from './region.ts';

/** A code of either level: 2 digits for a prefecture, 5 for a municipality. */
export type PlaceCode = PrefectureCode | MunicipalityCode;

export type MunicipalityKind = 'city' | 'town' | 'village' | 'special_ward' | 'northern_territories_village';

/** The kinds that every rate counts: 792 cities, 743 towns, 183 villages = 1,718. */
export const COUNTED_KINDS = ['city', 'town', 'village'] as const;

export type CountedKind = (typeof COUNTED_KINDS)[number];

export interface Prefecture {
  code: PrefectureCode;
  name: string;
  kana: string;
  nameEn: string;
  region: Region;
}

export interface Municipality {
  code: MunicipalityCode;
  name: string;
  kana: string;
  nameEn: string;
  prefectureCode: PrefectureCode;
  kind: MunicipalityKind;
  isDesignatedCity: boolean;
}

/** True for the 1,718 that partnerships are counted among: no special ward, no northern village. */
export function isCounted(municipality: Municipality): municipality is Municipality & { kind: CountedKind } {
  return (COUNTED_KINDS as readonly string[]).includes(municipality.kind);
}
