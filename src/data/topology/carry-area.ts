import { polygonArea } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import {
  groupAt,
  PLANE_GROUPS,
  planeToLngLat,
  type PlaneGroup,
  type PlanePoint,
} from '../../domain/plane.ts';
import { projectionOf, type PlaneProjection } from './group-projection.ts';

/**
 * A shape of the plane in the degrees at which MapLibre draws it (see `planeToLngLat`). These are no places
 * on Earth and must never leave the site.
 */
export function areaForMapLibre(area: Polygon | MultiPolygon): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: polygonsOf(area).map((rings) =>
      rings.map((ring) => ring.map((position) => planeToLngLat(pointOf(position)))),
    ),
  };
}

/**
 * A shape of the plane in real longitude and latitude (WGS 84), for files that leave the site. Outer rings
 * run anticlockwise, holes clockwise (RFC 7946).
 * @param area in metres on the plane; each polygon tells by its place which projection it came by
 */
export function areaInLngLat(area: Polygon | MultiPolygon): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: polygonsOf(area).map((rings) => {
      const projection = PROJECTIONS[groupAt(pointOf(rings[0]?.[0] ?? []))];
      return rings.map((ring, index) => {
        const real = ring.map((position) => projection.toLngLat(pointOf(position)));
        // d3 counts the area of an anticlockwise ring as negative when y runs upwards.
        const isAnticlockwise = polygonArea(real) < 0;
        return isAnticlockwise === (index === 0) ? real : real.reverse();
      });
    }),
  };
}

const PROJECTIONS = Object.fromEntries(PLANE_GROUPS.map((group) => [group, projectionOf(group)])) as Record<
  PlaneGroup,
  PlaneProjection
>;

function polygonsOf(area: Polygon | MultiPolygon): Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

function pointOf([x = NaN, y = NaN]: Position): PlanePoint {
  return [x, y];
}
