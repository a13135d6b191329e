import { describe, expect, it } from 'vitest';
import { boxFromCamera, PLANE_BOX, type PlaneBox } from '../../src/domain/plane.ts';
import { areaFrom } from '../../src/map/areas.ts';
import type { AtlasInputs, AtlasLook } from '../../src/map/inputs.ts';
import { stillCamera } from '../../src/map/still-map.ts';

const square = (west: number, south: number, side: number) =>
  areaFrom('10', [
    [
      [
        [west, south],
        [west, south + side],
        [west + side, south + side],
        [west + side, south],
        [west, south],
      ],
    ],
  ]);

const SIZE = { width: 1280, height: 800 };
const look = (changes: Partial<AtlasLook> & { focus?: string }): AtlasLook => ({
  inputs: { focus: changes.focus ?? null } as AtlasInputs,
  geometry: {
    prefectures: new Map([['10', square(100_000, 50_000, 90_000)]]),
    municipalities: undefined,
    details: new Map(),
  },
  level: 'prefecture',
  camera: { center: [0, 0], metresPerPixel: 1_000 },
  room: { size: SIZE, padding: { top: 100, right: 200, bottom: 50, left: 0 } },
  isPlaced: true,
  ...changes,
});

const holds = (outer: PlaneBox, inner: PlaneBox) =>
  outer[0] <= inner[0] + 1e-6 &&
  outer[1] <= inner[1] + 1e-6 &&
  outer[2] >= inner[2] - 1e-6 &&
  outer[3] >= inner[3] - 1e-6;

describe.each([
  ['a wide room', { width: 800, height: 500 }],
  ['a square room', { width: 600, height: 600 }],
  ['an upright room', { width: 680, height: 900 }],
])('a still picture in %s', (_, size) => {
  it('shows the whole country, as large as it can be', () => {
    const shown = boxFromCamera(stillCamera(look({}), size), size);
    expect(holds(shown, PLANE_BOX)).toBe(true);
    const spare = [
      shown[2] - shown[0] - (PLANE_BOX[2] - PLANE_BOX[0]),
      shown[3] - shown[1] - (PLANE_BOX[3] - PLANE_BOX[1]),
    ];
    expect(Math.min(...spare)).toBeLessThan(1);
  });

  it('shows the opened prefecture with a little paper round it', () => {
    const shown = boxFromCamera(stillCamera(look({ focus: '10' }), size), size);
    expect(holds(shown, [100_000, 50_000, 190_000, 140_000])).toBe(true);
    expect(shown[2] - shown[0]).toBeLessThan(400_000);
  });

  it('shows all of what the reader has gone to, and nothing of what lay below the headline', () => {
    const shown = boxFromCamera(stillCamera(look({ isPlaced: false, focus: '10' }), size), size);
    const seen: PlaneBox = [-640_000, -350_000, 440_000, 300_000];
    expect(holds(shown, seen)).toBe(true);
    const [x, y] = [(shown[0] + shown[2]) / 2, (shown[1] + shown[3]) / 2];
    expect([x, y].map(Math.round)).toEqual([-100_000, -25_000]);
  });
});
