import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/map/areas.ts';
import { cameraOnPlace, isSeen } from '../../src/map/view-room.ts';

const room = { size: { width: 400, height: 300 }, padding: { top: 40, right: 8, bottom: 8, left: 8 } };
/** A square place round a point. */
const place = (x: number, y: number, side: number) => {
  const box = [x - side / 2, y - side / 2, x + side / 2, y + side / 2] as const;
  return { code: '39205', anchor: [x, y], box, boxes: [box], polygons: [] } as unknown as Area;
};
const camera = { center: [0, 0] as const, metresPerPixel: 100 };

describe('a chosen place', () => {
  it('is seen where it is in the free part of the window and no speck', () => {
    expect(isSeen(place(0, 0, 3_000), camera, room)).toBe(true);
    expect(isSeen(place(0, 0, 1_000), camera, room)).toBe(false);
    // Below the headline, and outside the window.
    expect(isSeen(place(0, 12_000, 3_000), camera, room)).toBe(false);
    expect(isSeen(place(30_000, 0, 3_000), camera, room)).toBe(false);
  });

  it('is seen where the camera comes to for its sake', () => {
    for (const side of [3_000, 10_000, 60_000]) {
      const chosen = place(50_000, -20_000, side);
      expect(isSeen(chosen, cameraOnPlace(chosen, room), room), `${side}`).toBe(true);
    }
  });
});
