import type { TieSide } from '../../domain/ward-lens.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { PlanePoint } from '../../domain/plane.ts';
import type { Rect } from '../../figure/rect.ts';
import type { TieCurve } from './tie-curve.ts';
import type { PlacedTieTag } from './tie-tags.ts';

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

/** The mark of a place that is tied, or of a ward that it is tied to. */
export interface TieMark {
  readonly code: PlaceCode;
  readonly at: PlanePoint;
  readonly side: TieSide;
  /** The ward itself, a municipality, or a prefecture as a whole. */
  readonly kind: 'ward' | 'municipality' | 'prefecture';
}

/** A line from a ward to a place. */
export interface TieLine {
  readonly ward: PlaceCode;
  readonly code: PlaceCode;
  readonly side: 'first' | 'second';
  readonly curve: TieCurve;
}

/** What is drawn of a ward's ties at a camera. */
export interface TieContent {
  readonly marks: readonly TieMark[];
  readonly lines: readonly TieLine[];
  readonly tags: readonly PlacedTieTag[];
  /** The screen that marks and tags take, in CSS pixels. */
  readonly boxes: readonly Rect[];
}

/** Where no ward is looked at, or what draws its ties has not come. */
export const NO_TIES: TieContent = { marks: [], lines: [], tags: [], boxes: [] };
