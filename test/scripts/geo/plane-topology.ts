import type { PlaneTopology } from '../../../scripts/geo/project.ts';

/** A square of the given side, its lower left corner at x, y: one closed arc. */
export function square(x: number, y: number, side: number): [number, number][] {
  return [
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
    [x, y],
  ];
}

/** A plane with one municipality per code, each made of closed arcs by number. */
export function planeOf(arcs: [number, number][][], arcsByCode: Record<string, number[]>): PlaneTopology {
  return {
    type: 'Topology',
    arcs,
    objects: {
      municipalities: {
        type: 'GeometryCollection',
        geometries: Object.entries(arcsByCode).map(([code, rings]) => ({
          type: 'MultiPolygon' as const,
          arcs: rings.map((ring) => [[ring]]),
          properties: { code, prefecture: code.slice(0, 2), isNorthern: false },
        })),
      },
    },
  };
}
