import type { PrefectureCode } from '../domain/municipality-code.ts';
import type { PlaceCode } from '../domain/place.ts';
import { groupAt, INSET_BOXES, type PlaneBox, type PlaneGroup, type PlanePoint } from '../domain/plane.ts';
import { unionOf, type Area } from './areas.ts';
import { flightBox } from './flight-box.ts';

/** A part of the country that is set in. */
export type InsetName = Exclude<PlaneGroup, 'main'>;

/** Where the map can be taken at one press: everything, some prefectures together, or an inset. */
export type Destination = 'whole' | InsetName | readonly PrefectureCode[];

/** The inset looks filled at this share of its own best scale; then a press on its sea means nothing more. */
const FILLED = 1.4;

/** The box round some prefectures, without what of them is set in; undefined where none of them is known. */
export function boxOfPrefectures(
  areas: ReadonlyMap<PlaceCode, Area>,
  codes: readonly PrefectureCode[],
): PlaneBox | undefined {
  const boxes = codes.flatMap((code) => {
    const area = areas.get(code);
    return area ? [flightBox(area)] : [];
  });
  return boxes.length > 0 ? unionOf(boxes) : undefined;
}

/** The box round all land that stands in an inset. */
export function boxOfInset(areas: ReadonlyMap<PlaceCode, Area>, inset: InsetName): PlaneBox | undefined {
  const [west, south, east, north] = INSET_BOXES[inset];
  const boxes = [...areas.values()]
    .flatMap((area) => area.boxes)
    .filter((box) => box[0] >= west && box[1] >= south && box[2] <= east && box[3] <= north);
  return boxes.length > 0 ? unionOf(boxes) : undefined;
}

/**
 * The inset that a press on the sea means; undefined outside of them, and where the inset fills the window.
 * @param metresPerPixel scale of the window now
 * @param own scale at which the inset fills the window
 */
export function insetMeant(
  point: PlanePoint,
  metresPerPixel: number,
  own: (inset: InsetName) => number | undefined,
): InsetName | undefined {
  const inset = groupAt(point);
  if (inset === 'main') return undefined;
  const scale = own(inset);
  return scale !== undefined && metresPerPixel > scale * FILLED ? inset : undefined;
}
