import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  AMAMI_CODES,
  boxFromCamera,
  cameraFromBox,
  EARTH_RADIUS,
  groupAt,
  groupOf,
  INSET_BOXES,
  INSET_FRAMES,
  lngLatToPlane,
  PLANE_BOX,
  planeToLngLat,
  scaleFromZoom,
  zoomFromScale,
} from '../../src/domain/plane.ts';

const onPlane = fc.tuple(
  fc.double({ min: PLANE_BOX[0], max: PLANE_BOX[2], noNaN: true }),
  fc.double({ min: PLANE_BOX[1], max: PLANE_BOX[3], noNaN: true }),
);

describe('the group a municipality is drawn in', () => {
  test.each([
    ['01100', 'main', '札幌市'],
    ['13401', 'main', '八丈町: 伊豆諸島 stay where they are'],
    ['13421', 'ogasawara', '小笠原村'],
    ['46201', 'main', '鹿児島市'],
    ['46304', 'main', '十島村: トカラ列島 are no part of 奄美群島'],
    ['46222', 'south', '奄美市'],
    ['46535', 'south', '与論町'],
    ['47201', 'south', '那覇市'],
    ['47382', 'south', '与那国町'],
  ])('%s is in %s (%s)', (code, group) => {
    expect(groupOf(code)).toBe(group);
  });

  it('counts twelve municipalities to 奄美群島', () => {
    expect(AMAMI_CODES.size).toBe(12);
  });
});

describe('degrees for MapLibre', () => {
  it('come back to the same metre from every point of the plane', () => {
    fc.assert(
      fc.property(onPlane, (point) => {
        const [x, y] = lngLatToPlane(planeToLngLat(point));
        expect(Math.hypot(x - point[0], y - point[1])).toBeLessThan(1e-6);
      }),
    );
  });

  it('keep the plane within nine degrees of the equator, where Mercator is true to scale', () => {
    for (const y of [PLANE_BOX[1], PLANE_BOX[3]]) {
      expect(Math.abs(planeToLngLat([0, y])[1])).toBeLessThan(9.1);
    }
  });

  it('put one degree of the equator at its length in metres', () => {
    expect(planeToLngLat([(Math.PI * EARTH_RADIUS) / 180, 0])).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(0, 12),
    ]);
  });
});

describe('the camera', () => {
  it('has the zoom at which MapLibre shows the wished scale', () => {
    // At zoom 0 the whole equator is 512 CSS pixels.
    expect(zoomFromScale((2 * Math.PI * EARTH_RADIUS) / 512)).toBeCloseTo(0, 12);
    expect(zoomFromScale(2000) - zoomFromScale(4000)).toBeCloseTo(1, 12);
  });

  it('has a scale for every zoom and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 22, noNaN: true }), (zoom) => {
        expect(zoomFromScale(scaleFromZoom(zoom))).toBeCloseTo(zoom, 9);
      }),
    );
  });

  it('shows the whole box, inside the padding, and touches it on two sides', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 300, max: 4000 }),
      height: fc.integer({ min: 300, max: 3000 }),
    });
    const paddings = fc.record({
      top: fc.integer({ min: 0, max: 100 }),
      right: fc.integer({ min: 0, max: 100 }),
      bottom: fc.integer({ min: 0, max: 100 }),
      left: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(onPlane, onPlane, sizes, paddings, (a, b, size, padding) => {
        fc.pre(Math.abs(a[0] - b[0]) > 1 && Math.abs(a[1] - b[1]) > 1);
        const box = [
          Math.min(a[0], b[0]),
          Math.min(a[1], b[1]),
          Math.max(a[0], b[0]),
          Math.max(a[1], b[1]),
        ] as const;
        const camera = cameraFromBox(box, size, padding);
        const [west, south, east, north] = boxFromCamera(camera, size);
        const pixels = {
          left: (box[0] - west) / camera.metresPerPixel - padding.left,
          right: (east - box[2]) / camera.metresPerPixel - padding.right,
          top: (north - box[3]) / camera.metresPerPixel - padding.top,
          bottom: (box[1] - south) / camera.metresPerPixel - padding.bottom,
        };
        for (const free of Object.values(pixels)) expect(free).toBeGreaterThan(-1e-3);
        expect(pixels.left).toBeCloseTo(pixels.right, 2);
        expect(pixels.top).toBeCloseTo(pixels.bottom, 2);
        expect(Math.min(pixels.left, pixels.top)).toBeLessThan(1e-3);
      }),
    );
  });

  it('is refused where the padding leaves no room', () => {
    const padding = { top: 0, right: 200, bottom: 0, left: 200 };
    expect(() => cameraFromBox(PLANE_BOX, { width: 390, height: 600 }, padding)).toThrow(RangeError);
  });
});

describe('the insets', () => {
  it('lie on the plane, apart from each other', () => {
    const { south, ogasawara } = INSET_BOXES;
    for (const [west, below, east, above] of [south, ogasawara]) {
      expect(west).toBeGreaterThanOrEqual(PLANE_BOX[0]);
      expect(below).toBeGreaterThanOrEqual(PLANE_BOX[1]);
      expect(east).toBeLessThanOrEqual(PLANE_BOX[2]);
      expect(above).toBeLessThanOrEqual(PLANE_BOX[3]);
    }
    // One lies wholly north of the other.
    expect(ogasawara[3]).toBeLessThan(south[1]);
  });

  it('have frames along their own edges', () => {
    for (const group of ['south', 'ogasawara'] as const) {
      const [west, below, east, above] = INSET_BOXES[group];
      for (const [x, y] of INSET_FRAMES[group]) {
        expect(x >= west && x <= east && y >= below && y <= above).toBe(true);
      }
    }
  });

  it('tell by place which projection holds', () => {
    expect(groupAt([0, 0])).toBe('south');
    expect(groupAt([11_000, 0])).toBe('main');
    expect(groupAt([0, -9_000])).toBe('main');
    expect(groupAt([0, -800_000])).toBe('ogasawara');
    expect(groupAt([300_000, -400_000])).toBe('main');
  });
});
