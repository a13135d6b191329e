import type { PlaceCode } from '../../domain/place.ts';
import type { PlaneCamera, ViewSize } from '../../domain/plane.ts';
import { pickArea, type Area } from '../areas.ts';
import { planeFromScreen } from '../camera.ts';
import type { Rect } from './rect.ts';

/** Whose land lies at a point of the screen (CSS pixels); undefined in the sea. */
export type LandAt = (x: number, y: number) => PlaceCode | undefined;

/** Side of the squares in which the answers are remembered, in CSS pixels. */
const MEMORY = 4;

/** Asks the shapes once for each small square of the screen and remembers the answer. */
export function landMemory(land: readonly Area[], camera: PlaneCamera, size: ViewSize): LandAt {
  const known = new Map<number, PlaceCode | undefined>();
  return (x, y) => {
    const [column, row] = [Math.round(x / MEMORY), Math.round(y / MEMORY)];
    const key = row * 100_000 + column;
    if (!known.has(key)) {
      const point = planeFromScreen(camera, size, { x: column * MEMORY, y: row * MEMORY });
      known.set(key, pickArea(land, point, 0)?.code);
    }
    return known.get(key);
  };
}

/** Does a rectangle of the screen touch land? */
export function touchesLand(box: Rect, landAt: LandAt): boolean {
  for (let y = box.top; y <= box.bottom; y += MEMORY) {
    for (let x = box.left; x <= box.right; x += MEMORY) if (landAt(x, y) !== undefined) return true;
  }
  return false;
}

/** How much of a straight line on the screen runs over land that is not the given place's, in CSS pixels. */
export function foreignLandAlong(
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  own: PlaceCode,
  landAt: LandAt,
): number {
  const length = Math.hypot(toX - fromX, toY - fromY);
  let land = 0;
  for (let way = 0; way < length; way += MEMORY) {
    const share = way / length;
    const found = landAt(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share);
    if (found !== undefined && found !== own) land += MEMORY;
  }
  return land;
}
