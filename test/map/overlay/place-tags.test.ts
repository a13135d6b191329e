import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '../../../src/domain/place.ts';
import { screenFromPlane } from '../../../src/map/camera.ts';
import { placeTags, type TagInput } from '../../../src/map/overlay/place-tags.ts';
import { overlaps, rectAround } from '../../../src/figure/rect.ts';
import { runs } from '../../fixtures/fuzz-runs.ts';

const size = { width: 800, height: 600 };
const camera = { center: [0, 0] as const, metresPerPixel: 100 };
const tag = (code: string, x: number, y: number, name = '広尾町', hasDot = true): TagInput => ({
  code: code as PlaceCode,
  name,
  at: [x, y],
  hasDot,
});
const dotsOf = (inputs: readonly TagInput[]) =>
  inputs.map(({ code, at }) => {
    const { x, y } = screenFromPlane(camera, size, at);
    return { code, box: rectAround(x, y, 13, 13) };
  });

describe('placeTags', () => {
  it('puts a name to the right of its dot, and the earlier one first', () => {
    const inputs = [tag('01642', 0, 0), tag('01643', 1_000, 0)];
    const [first, second] = placeTags(inputs, camera, size, dotsOf(inputs), []);
    expect(first?.code).toBe('01642');
    // To its right stands the other dot: it goes to the left.
    expect(first?.dx).toBeLessThan(0);
    expect(second?.dx).toBeGreaterThan(0);
  });

  it('leaves the shape of a chosen place free, wherever there is room', () => {
    // A shape of 20 × 12 pixels, with and without a dot; the name is wider than it.
    for (const hasDot of [false, true]) {
      const [placed] = placeTags(
        [{ ...tag('39205', 0, 0, '土佐市', hasDot), shape: [-1_000, -600, 1_000, 600] }],
        camera,
        size,
        [],
        [],
      );
      const { dx, dy, width, height } = placed!;
      expect(overlaps(rectAround(dx, dy, width, height), rectAround(0, 0, 20, 12))).toBe(false);
    }
  });

  it('leaves out places outside the window', () => {
    expect(placeTags([tag('01642', 900_000, 0)], camera, size, [], [])).toEqual([]);
  });

  it('never lets two tags overlap, nor a tag cover a dot, however crowded', () => {
    const coordinate = fc.integer({ min: -30_000, max: 30_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 60 }), (places) => {
        const inputs = places.map(([x, y], index) => tag(String(10_000 + index), x, y, '新ひだか町'));
        const dots = dotsOf(inputs);
        const boxes = placeTags(inputs, camera, size, dots, []).map(({ at, dx, dy, width, height }) => {
          const { x, y } = screenFromPlane(camera, size, at);
          return rectAround(x + dx, y + dy, width, height);
        });
        for (const [index, box] of boxes.entries()) {
          expect(dots.some((dot) => overlaps(dot.box, box))).toBe(false);
          expect(boxes.slice(index + 1).some((other) => overlaps(other, box))).toBe(false);
        }
      }),
      { numRuns: runs(50) },
    );
  });
});
