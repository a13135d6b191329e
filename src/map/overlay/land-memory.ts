import type { PlaceCode } from '../../domain/place.ts';
import type { PlaneCamera, ViewSize } from '../../domain/plane.ts';
import { pickArea, type Area } from '../areas.ts';
import { planeFromScreen } from '../camera.ts';
import type { Rect } from '../../figure/rect.ts';

/** Whose land lies at a point of the screen (CSS pixels); undefined in the sea. */
export type LandAt = (x: number, y: number) => PlaceCode | undefined;

/** Side of the squares in which the answers are remembered, in CSS pixels. */
const MEMORY = 4;

interface Remembered {
  readonly camera: PlaneCamera;
  readonly size: ViewSize;
  readonly landAt: LandAt;
}

const remembered = new WeakMap<ReadonlyMap<PlaceCode, Area>, Remembered>();

/**
 * Asks the shapes once for each small square of the screen and remembers the answer, as long as the camera
 * stands: another fiscal year has other numbers and the same coasts.
 * @returns the same function as long as shapes, camera and window are the same
 */
export function landMemory(land: ReadonlyMap<PlaceCode, Area>, camera: PlaneCamera, size: ViewSize): LandAt {
  const last = remembered.get(land);
  const { width, height } = size;
  if (last?.camera === camera && last.size.width === width && last.size.height === height) return last.landAt;
  const landAt = askOnce([...land.values()], camera, size);
  remembered.set(land, { camera, size, landAt });
  return landAt;
}

function askOnce(areas: readonly Area[], camera: PlaneCamera, size: ViewSize): LandAt {
  const known = new Map<number, PlaceCode | undefined>();
  return (x, y) => {
    const [column, row] = [Math.round(x / MEMORY), Math.round(y / MEMORY)];
    const key = row * 100_000 + column;
    const answer = known.get(key);
    if (answer !== undefined || known.has(key)) return answer;
    const point = planeFromScreen(camera, size, { x: column * MEMORY, y: row * MEMORY });
    const found = pickArea(areas, point, 0)?.code;
    known.set(key, found);
    return found;
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
