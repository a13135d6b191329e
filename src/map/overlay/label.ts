import type { PlaceCode } from '../../domain/place.ts';
import type { PlanePoint } from '../../domain/plane.ts';
import type { Area } from '../areas.ts';
import type { Rect } from '../../figure/rect.ts';

/** A number to be put on the map. */
export interface LabelInput {
  readonly code: PlaceCode;
  readonly name: string;
  readonly text: string;
  readonly area: Area;
  /** Where the number would stand inside, in metres on the plane. */
  readonly at: PlanePoint;
}

/** A number in its place. Offsets in CSS pixels from the screen position of `at`. */
export interface PlacedLabel {
  readonly code: PlaceCode;
  readonly at: PlanePoint;
  readonly kind: 'inside' | 'leader';
  readonly fontSize: number;
  /** Middle of the text. */
  readonly dx: number;
  readonly dy: number;
  /** End of the leader line at the text; undefined where the text stands close enough without one. */
  readonly line: { readonly dx: number; readonly dy: number } | undefined;
  readonly name: string;
  readonly text: string;
  readonly box: Rect;
}
