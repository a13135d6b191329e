import { expect, it } from 'vitest';
import { areasByCode } from '../../../src/data/topology/areas.ts';
import { parseTopology } from '../../../src/data/topology/parse-topology.ts';
import { withFlatBorders } from '../../../scripts/flat-borders/plugin.ts';
import { planeToLngLat } from '../../../src/domain/plane.ts';
import { decodeLines, decodeShapes, type ShapeFile } from '../../../src/map/webgl/decode-shapes.ts';

/** Two squares side by side with an island and a hole; the border between them is one line. */
const file = () => {
  const arcs = [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
    [
      [2, 2],
      [2, 0],
      [0, 2],
      [-2, -2],
    ],
    [
      [40, 40],
      [5, 0],
      [0, 5],
      [-5, -5],
    ],
  ];
  return {
    type: 'Topology',
    transform: { scale: [100, 200], translate: [-5000, 7000] },
    arcs,
    objects: {
      municipalities: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'MultiPolygon', arcs: [[[2, -1]], [[4]]], properties: { code: '01101', label: [1, 2] } },
          { type: 'Polygon', arcs: [[0, 1], [3]], properties: { code: '01100' } },
        ],
      },
    },
  };
};

it.each([true, false])('the worker cuts the shapes that the page would cut (borders flat: %s)', (isFlat) => {
  const plain = JSON.stringify(file());
  const text = isFlat ? withFlatBorders(plain) : plain;
  const areas = areasByCode(parseTopology(text, 'file', ['municipalities']), 'municipalities');
  const expected = [...areas].map(([code, { geometry }]) => [
    code,
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings) =>
      rings.map((ring) => ring.map(([x = NaN, y = NaN]) => planeToLngLat([x, y]))),
    ),
  ]);
  const { features } = decodeShapes(JSON.parse(text) as ShapeFile);
  expect(
    features.map(({ properties, geometry }) => [
      properties?.['code'],
      geometry.type === 'MultiPolygon' && geometry.coordinates,
    ]),
  ).toEqual(expected);
});

it.each([true, false])('each line is cut once, with the places on its sides (borders flat: %s)', (isFlat) => {
  const plain = JSON.stringify(file());
  const { features } = decodeLines(JSON.parse(isFlat ? withFlatBorders(plain) : plain) as ShapeFile);
  const at = (x: number, y: number) => planeToLngLat([x * 100 - 5000, y * 200 + 7000]);
  const lines = features.map(({ properties, geometry }) => [
    properties,
    geometry.type === 'MultiLineString' && geometry.coordinates,
  ]);
  const coast = (code: string) => ({ code: `${code}00000`, isPrefectureBorder: false });
  expect(lines).toEqual([
    [
      coast('01101'),
      [
        [at(10, 0), at(20, 0), at(20, 10), at(10, 10)],
        [at(40, 40), at(45, 40), at(45, 45), at(40, 40)],
      ],
    ],
    [{ code: '0110001101', isPrefectureBorder: false }, [[at(10, 0), at(10, 10)]]],
    [
      coast('01100'),
      [
        [at(10, 10), at(0, 10), at(0, 0), at(10, 0)],
        [at(2, 2), at(4, 2), at(4, 4), at(2, 2)],
      ],
    ],
  ]);
});

it('what MapLibre sends back to the page of its shapes is empty', () => {
  const decoded = decodeShapes(file() as unknown as ShapeFile);
  expect(decoded.features).toHaveLength(2);
  expect(Object.keys(decoded)).toEqual(['type']);
});
