import { describe, expect, it } from 'vitest';
import type { PlaneCamera } from '../../../src/domain/plane.ts';
import type { Geometry } from '../../../src/map/geometry.ts';
import type { AtlasInputs } from '../../../src/map/inputs.ts';
import { findPoints } from '../../../src/map/overlay/compose-overlay.ts';
import type { Scene } from '../../../src/map/surface.ts';

const CODES = ['01', '02', '03'];

/** A country of squares, each with its number. */
function country() {
  const ring = [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 9],
    [0, 0],
  ];
  const square = () => ({ box: [0, 0, 9, 9], boxes: [[0, 0, 9, 9]], polygons: [[ring]], anchor: [4, 4] });
  const geometry = { prefectures: new Map(CODES.map((code) => [code, square()])) } as unknown as Geometry;
  const labels = new Map(CODES.map((code) => [code, { name: code, text: '7' }]));
  const inputs = { prefectureLabels: labels, focus: null } as unknown as AtlasInputs;
  const scene = { level: 'prefecture', focus: null } as unknown as Scene;
  return (metresPerPixel: number, until: number) =>
    findPoints(inputs, geometry, scene, { center: [0, 0], metresPerPixel } as PlaneCamera, until);
}

describe('the points of the numbers', () => {
  it('are found in pieces, and those found stay found', () => {
    const find = country();
    expect(find(1000, -Infinity)).toBe(false);
    expect(find(1000, Infinity)).toBe(true);
    expect(find(1000, -Infinity)).toBe(true);
  });

  it('are not looked for where no numbers stand: the whole country on a telephone', () => {
    expect(country()(6000, -Infinity)).toBe(true);
  });
});
