import type { PrefectureCode } from '../domain/municipality-code.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { PlanePoint } from '../domain/plane.ts';
import { pickArea, type Area } from './areas.ts';
import type { Geometry } from './geometry.ts';
import type { Scene } from './surface.ts';

type Shown = Pick<Scene, 'level' | 'focus'>;

/**
 * The place at a point, as it is drawn. Outside an opened prefecture that is the neighbouring prefecture: its
 * municipalities are there only to find one's way.
 * @param reach in metres
 */
export function placeAt(
  geometry: Geometry,
  shown: Shown,
  point: PlanePoint,
  reach: number,
): PlaceCode | undefined {
  const found = pickArea(drawnAreas(geometry, shown), point, reach)?.code;
  if (found === undefined || found.length === 2 || shown.level === 'prefecture' || shown.focus === null)
    return found;
  return found.startsWith(shown.focus) ? found : (found.slice(0, 2) as PrefectureCode);
}

/** The places the keyboard goes to, with where their marks stand: in an opened prefecture its own. */
export function reachablePlaces(geometry: Geometry, { level, focus }: Shown): Map<PlaceCode, PlanePoint> {
  const areas = level === 'prefecture' ? geometry.prefectures : geometry.municipalities?.areas;
  const places = new Map<PlaceCode, PlanePoint>();
  for (const { code, anchor } of areas?.values() ?? []) {
    if (level === 'prefecture' || focus === null || code.startsWith(focus)) places.set(code, anchor);
  }
  return places;
}

function* drawnAreas(geometry: Geometry, { level, focus }: Shown): Iterable<Area> {
  if (level === 'prefecture') {
    yield* geometry.prefectures.values();
    return;
  }
  const detail = focus === null ? undefined : geometry.details.get(focus);
  for (const area of geometry.municipalities?.areas.values() ?? []) {
    if (!detail || focus === null || !area.code.startsWith(focus)) yield area;
  }
  if (detail) yield* detail.areas.values();
}
