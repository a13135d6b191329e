import type { MunicipalityCode } from './municipality-code.ts';
import type { WardPartnership } from './partnership.ts';
import type { PlaceCode } from './place.ts';

/** Which of the two wards that are looked at a place is tied to. */
export type TieSide = 'first' | 'second' | 'both';

/** A place with every recorded tie that it has to the wards looked at, oldest first, undated ones last. */
export interface LensPartner {
  /** Five digits, or two where the tie is to the prefecture itself. */
  code: PlaceCode;
  side: TieSide;
  ties: readonly WardPartnership[];
}

/** One ward, or two beside each other, with the places that ward_partnerships.csv ties them to. */
export interface WardLens {
  first: MunicipalityCode;
  /** Empty where only one ward is looked at. */
  second: MunicipalityCode | '';
  /** Each place once, in the order of codes: a prefecture itself before its municipalities. */
  partners: readonly LensPartner[];
}
