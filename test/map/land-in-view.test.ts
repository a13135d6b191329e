import { describe, expect, it } from 'vitest';
import type { PlaneCamera } from '../../src/domain/plane.ts';
import { screenFromPlane } from '../../src/map/camera.ts';
import { keepLandInView } from '../../src/map/land-in-view.ts';
import type { ViewRoom } from '../../src/map/view-room.ts';
import { squares } from '../fixtures/map-shapes.ts';

const room: ViewRoom = {
  size: { width: 800, height: 600 },
  padding: { top: 100, right: 0, bottom: 0, left: 0 },
};
// From 0 to 100 km in both directions, with an islet far in the east.
const land = [squares('01', [0, 0, 100_000], [900_000, 0, 1_000])];

const over = (x: number, y: number, metresPerPixel: number): PlaneCamera => ({
  center: [x, y],
  metresPerPixel,
});

describe('the camera that keeps land in the window', () => {
  it.each([
    ['over the land', over(50_000, 50_000, 100)],
    ['in the middle of a shape larger than the window', over(50_000, 50_000, 8)],
    ['beside the land, with its shore in the window', over(-20_000, 50_000, 100)],
    ['on the islet', over(900_500, 500, 8)],
  ])('stands as it is %s', (_, camera) => {
    expect(keepLandInView(camera, room, land)).toBe(camera);
  });

  it.each([
    ['in the west', over(-300_000, 50_000, 100)],
    ['in the north', over(50_000, 400_000, 100)],
    ['between land and islet', over(500_000, 50_000, 100)],
    ['at the closest look', over(-20_000, -20_000, 8)],
  ])('comes back out of the open sea %s until a shore stands just within the free part', (_, camera) => {
    const kept = keepLandInView(camera, room, land);
    expect(kept.metresPerPixel).toBe(camera.metresPerPixel);
    const nearest = ([low, high]: [number, number], at: number) => Math.min(high, Math.max(low, at));
    const corners = [
      [nearest([0, 100_000], kept.center[0]), nearest([0, 100_000], kept.center[1])] as const,
      [nearest([900_000, 901_000], kept.center[0]), nearest([0, 1_000], kept.center[1])] as const,
    ];
    const seen = corners.some((corner) => {
      const { x, y } = screenFromPlane(kept, room.size, corner);
      return x >= 31 && x <= 769 && y >= 131 && y <= 569;
    });
    expect(seen).toBe(true);
  });

  it('goes no further than it must', () => {
    const kept = keepLandInView(over(-300_000, 50_000, 100), room, land);
    // Free are 800 px by 500, 50 px lower than the window: the shore stands 32 px from the right edge.
    expect(screenFromPlane(kept, room.size, [0, 45_000]).x).toBeCloseTo(768, 0);
    expect(kept.center[1]).toBeCloseTo(50_000, -3);
  });

  it('is the one it was asked about where nothing is drawn, or nothing of the window is free', () => {
    const camera = over(-300_000, 0, 8);
    expect(keepLandInView(camera, room, [])).toBe(camera);
    const closed = { ...room, padding: { ...room.padding, bottom: 480 } };
    expect(keepLandInView(camera, closed, land)).toBe(camera);
  });
});
