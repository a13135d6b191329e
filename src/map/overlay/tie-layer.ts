import type { TieSide } from '../../domain/ward-lens.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { PlaceCode } from '../../domain/place.ts';

/** The recorded ties of one ward, or of two, as the map draws them over either renderer. */
export interface TieLayer {
  readonly first: MunicipalityCode;
  /** Empty where only one ward is looked at. */
  readonly second: MunicipalityCode | '';
  /** Each place once. */
  readonly partners: readonly { readonly code: PlaceCode; readonly side: TieSide }[];
  /** Are lines wanted from the wards to the places? */
  readonly hasLines: boolean;
  /** Names of the wards, of the places and of the prefectures they lie in. */
  readonly names: ReadonlyMap<PlaceCode, string>;
}
