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
  /** The Japanese name, where `name` is said in another language. */
  nameJa?: string;
  region: Region;
}

export interface Municipality {
  code: MunicipalityCode;
  name: string;
  kana: string;
  nameEn: string;
  /** The Japanese name, where `name` is said in another language. */
  nameJa?: string;
  prefectureCode: PrefectureCode;
  kind: MunicipalityKind;
  isDesignatedCity: boolean;
}

/** True for the 1,718 that partnerships are counted among: no special ward, no northern village. */
export function isCounted(municipality: Municipality): municipality is Municipality & { kind: CountedKind } {
  return (COUNTED_KINDS as readonly string[]).includes(municipality.kind);
}

/** The name as the tables write it, whatever language it is said in: what is printed or typed is compared with this. */
export function writtenName(named: { readonly name: string; readonly nameJa?: string }): string {
  return named.nameJa ?? named.name;
}
