import { describe, expect, it } from 'vitest';
import { screenFromPlane } from '../../src/map/camera.ts';
import { clearCamera, isClear } from '../../src/map/clear-view.ts';
import type { ViewRoom } from '../../src/map/view-room.ts';
import { squares } from '../fixtures/map-shapes.ts';

const room: ViewRoom = {
  size: { width: 900, height: 600 },
  padding: { top: 100, right: 70, bottom: 20, left: 30 },
};
const legend = { left: 560, top: 420, right: 900, bottom: 600 };
const tools = { left: 24, top: 450, right: 180, bottom: 590 };
const place = squares('20', [0, 0, 100_000], [100_000, 0, 50_000]);

describe('a place is shown where nothing lies over it', () => {
  it('in the middle, where it is clear anyway', () => {
    const camera = clearCamera([place], place.box, room, [], 28);
    expect(screenFromPlane(camera, room.size, [75_000, 50_000])).toEqual({ x: 430, y: 340 });
  });

  it('beside legend and tools, at most a little smaller', () => {
    const straight = clearCamera([place], place.box, room, [], 28);
    const camera = clearCamera([place], place.box, room, [legend, tools], 28);
    expect(isClear([place], place.box, straight, room, [legend, tools])).toBe(false);
    expect(isClear([place], place.box, camera, room, [legend, tools])).toBe(true);
    expect(camera.metresPerPixel / straight.metresPerPixel).toBeLessThan(1.6);
  });

  it('in the middle all the same, where there is no room beside', () => {
    const all = { left: 0, top: 0, right: 900, bottom: 600 };
    expect(clearCamera([place], place.box, room, [all], 28)).toEqual(
      clearCamera([place], place.box, room, [], 28),
    );
  });

  it('whatever stands in the sea beside it', () => {
    const camera = clearCamera([place], place.box, room, [], 28);
    const { x, y } = screenFromPlane(camera, room.size, [130_000, 80_000]);
    const inSea = { left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 };
    expect(isClear([place], place.box, camera, room, [inSea])).toBe(true);
  });

  it('not under what lies wholly within it', () => {
    const camera = clearCamera([place], place.box, room, [], 28);
    const { x, y } = screenFromPlane(camera, room.size, [50_000, 50_000]);
    const inland = { left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 };
    expect(isClear([place], place.box, camera, room, [inland])).toBe(false);
  });
});
