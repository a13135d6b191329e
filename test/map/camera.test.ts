import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLANE_BOX, type PlaneCamera } from '../../src/domain/plane.ts';
import {
  cameraBetween,
  clampCamera,
  CLOSEST_METRES_PER_PIXEL,
  easing,
  isMunicipalScale,
  isSameCamera,
  panBy,
  planeFromScreen,
  screenFromPlane,
  zoomAround,
} from '../../src/map/camera.ts';

const size = { width: 1000, height: 800 };
const home: PlaneCamera = { center: [10_000, -45_000], metresPerPixel: 2_400 };

const cameras = fc.record({
  center: fc.tuple(
    fc.double({ min: PLANE_BOX[0], max: PLANE_BOX[2], noNaN: true }),
    fc.double({ min: PLANE_BOX[1], max: PLANE_BOX[3], noNaN: true }),
  ),
  metresPerPixel: fc.double({ min: CLOSEST_METRES_PER_PIXEL, max: 3_000, noNaN: true }),
});
const points = fc.record({
  x: fc.double({ min: 0, max: size.width, noNaN: true }),
  y: fc.double({ min: 0, max: size.height, noNaN: true }),
});

describe('screen and plane', () => {
  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(cameras, points, (camera, point) => {
        const back = screenFromPlane(camera, size, planeFromScreen(camera, size, point));
        expect(back.x).toBeCloseTo(point.x, 6);
        expect(back.y).toBeCloseTo(point.y, 6);
      }),
    );
  });

  it('put north up and the middle in the middle', () => {
    expect(screenFromPlane(home, size, home.center)).toEqual({ x: 500, y: 400 });
    expect(screenFromPlane(home, size, [10_000, -45_000 + 2_400]).y).toBe(399);
  });
});

describe('zooming', () => {
  it('keeps the point it is about where it is', () => {
    fc.assert(
      fc.property(cameras, points, fc.double({ min: 0.2, max: 5, noNaN: true }), (camera, about, factor) => {
        const before = planeFromScreen(camera, size, about);
        const after = screenFromPlane(zoomAround(camera, size, factor, about), size, before);
        expect(after.x).toBeCloseTo(about.x, 5);
        expect(after.y).toBeCloseTo(about.y, 5);
      }),
    );
  });

  it('brings the municipalities out later than it takes them away, so that they do not flicker', () => {
    const at = (factor: number): PlaneCamera => ({ ...home, metresPerPixel: home.metresPerPixel / factor });
    expect(isMunicipalScale(at(1), home, false)).toBe(false);
    expect(isMunicipalScale(at(2.25), home, false)).toBe(false);
    expect(isMunicipalScale(at(2.25), home, true)).toBe(true);
    expect(isMunicipalScale(at(2.5), home, false)).toBe(true);
    expect(isMunicipalScale(at(2), home, true)).toBe(false);
  });
});

describe('a moved camera', () => {
  it('shows what lies to the right and below', () => {
    expect(panBy(home, 10, 20)).toEqual({ center: [34_000, -93_000], metresPerPixel: 2_400 });
  });

  it('stays on the sheet and within the scales', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e8, max: 1e8, noNaN: true }),
        fc.double({ min: -1e8, max: 1e8, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e7, noNaN: true }),
        (x, y, metresPerPixel) => {
          const camera = clampCamera({ center: [x, y], metresPerPixel }, home);
          expect(camera.center[0]).toBeGreaterThanOrEqual(PLANE_BOX[0]);
          expect(camera.center[0]).toBeLessThanOrEqual(PLANE_BOX[2]);
          expect(camera.center[1]).toBeGreaterThanOrEqual(PLANE_BOX[1]);
          expect(camera.center[1]).toBeLessThanOrEqual(PLANE_BOX[3]);
          expect(camera.metresPerPixel).toBeGreaterThanOrEqual(CLOSEST_METRES_PER_PIXEL);
          expect(camera.metresPerPixel).toBeLessThanOrEqual(home.metresPerPixel * 1.25);
          expect(clampCamera(camera, home)).toEqual(camera);
        },
      ),
    );
  });

  it('is left as it is where there is nothing to keep', () => {
    expect(clampCamera(home, home)).toEqual(home);
  });
});

describe('a flight', () => {
  const near: PlaneCamera = { center: [300_000, 600_000], metresPerPixel: 300 };

  it('begins and ends exactly', () => {
    expect(cameraBetween(home, near, 0)).toEqual(home);
    expect(cameraBetween(home, near, 1)).toBe(near);
  });

  it('keeps the one point that both views show at the same place of the screen', () => {
    const zoomed = zoomAround(home, size, 6, { x: 200, y: 650 });
    const fixed = planeFromScreen(home, size, { x: 200, y: 650 });
    for (const share of [0.2, 0.5, 0.9]) {
      const at = screenFromPlane(cameraBetween(home, zoomed, share), size, fixed);
      expect(at.x).toBeCloseTo(200, 6);
      expect(at.y).toBeCloseTo(650, 6);
    }
  });

  it('moves evenly when the scale stays', () => {
    expect(cameraBetween(home, panBy(home, 100, 0), 0.5).center[0]).toBeCloseTo(10_000 + 50 * 2_400, 6);
  });

  it('eases from 0 to 1 without going back', () => {
    expect([easing(0), easing(1)]).toEqual([0, 1]);
    let last = 0;
    for (let time = 0.05; time < 1; time += 0.05) {
      expect(easing(time)).toBeGreaterThan(last);
      last = easing(time);
    }
    // The curve of the design is fast at first: half of the time is most of the way.
    expect(easing(0.5)).toBeGreaterThan(0.85);
  });
});

describe('sameness of cameras', () => {
  it('is judged by the eye', () => {
    expect(isSameCamera(home, { ...home, center: [10_001, -45_000] })).toBe(true);
    expect(isSameCamera(home, panBy(home, 0.1, 0))).toBe(false);
    expect(isSameCamera(home, { ...home, metresPerPixel: 2_401 })).toBe(false);
  });
});
