import type { PlaceCode } from '../../src/domain/place.ts';
import { areaFrom, type Area } from '../../src/map/areas.ts';
import type { Ring } from '../../src/map/svg/parse-outline.ts';

/** A closed square ring of the plane, in metres. */
export function square(west: number, south: number, side: number): Ring {
  return [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
}

/** An area of squares, each [west, south, side] in metres. */
export function squares(code: string, ...parts: [number, number, number][]): Area {
  return areaFrom(
    code as PlaceCode,
    parts.map(([west, south, side]) => [square(west, south, side)]),
  );
}
