import { geoConicEqualArea } from 'd3';
import { EARTH_RADIUS, GROUP_PROJECTIONS, type PlaneGroup, type PlanePoint } from '../../domain/plane.ts';

/** Both directions between real longitude and latitude (degrees, WGS 84) and the plane (metres). */
export interface PlaneProjection {
  /** From [longitude, latitude] in degrees to metres on the plane. */
  toPlane(lngLat: readonly [number, number]): [number, number];
  /** From metres on the plane to [longitude, latitude] in degrees. */
  toLngLat(point: PlanePoint): [number, number];
}

/**
 * The projection of one group of the plane. Points are projected one by one, without the resampling d3
 * adds for long lines, so that shared arcs stay shared.
 * @throws RangeError from either direction for a point that the projection cannot carry
 */
export function projectionOf(group: PlaneGroup): PlaneProjection {
  const { centralMeridian, parallels, centreLatitude, offset } = GROUP_PROJECTIONS[group];
  const conic = geoConicEqualArea()
    .rotate([-centralMeridian, 0])
    .center([0, centreLatitude])
    .parallels([parallels[0], parallels[1]])
    .scale(EARTH_RADIUS)
    .translate([0, 0])
    .precision(0);
  return {
    toPlane([lng, lat]) {
      const projected = conic([lng, lat]);
      if (projected === null) throw new RangeError(`${lng}, ${lat} is not on the plane of ${group}`);
      // d3 counts y downwards, the plane upwards.
      return [projected[0] + offset[0], -projected[1] + offset[1]];
    },
    toLngLat([x, y]) {
      const real = conic.invert?.([x - offset[0], -(y - offset[1])]);
      if (!real) throw new RangeError(`${x}, ${y} is no place on Earth in ${group}`);
      return real;
    },
  };
}
