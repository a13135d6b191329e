import { pickArea, type Area } from '../areas.ts';
import { planeFromScreen } from '../camera.ts';
import type { PlaneCamera, ViewSize } from '../../domain/plane.ts';
import type { Rect } from './rect.ts';

/** Is there land at a point of the screen (CSS pixels)? */
export type LandTest = (x: number, y: number) => boolean;

/** Side of the squares in which the test remembers its answers, in CSS pixels. */
export const MEMORY = 4;

/** A test that asks the shapes once for each small square and remembers the answer. */
export function landMemory(land: readonly Area[], camera: PlaneCamera, size: ViewSize): LandTest {
  const known = new Map<number, boolean>();
  return (x, y) => {
    const [column, row] = [Math.round(x / MEMORY), Math.round(y / MEMORY)];
    const key = row * 100_000 + column;
    let answer = known.get(key);
    if (answer === undefined) {
      const point = planeFromScreen(camera, size, { x: column * MEMORY, y: row * MEMORY });
      answer = pickArea(land, point, 0) !== undefined;
      known.set(key, answer);
    }
    return answer;
  };
}

/** Does a rectangle of the screen touch land? */
export function touchesLand(box: Rect, isLand: LandTest): boolean {
  for (let y = box.top; y <= box.bottom; y += MEMORY) {
    for (let x = box.left; x <= box.right; x += MEMORY) if (isLand(x, y)) return true;
  }
  return false;
}
