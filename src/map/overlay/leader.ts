import type { PlaneCamera, ViewSize } from '../../domain/plane.ts';
import { screenFromPlane } from '../camera.ts';
import type { LandAt } from './land-memory.ts';
import type { LabelInput, PlacedLabel } from './label.ts';
import { spotFor } from './leader-memory.ts';
import { lineOf, type Point } from './leader-search.ts';
import type { Rect } from '../../figure/rect.ts';
import { textWidth } from '../../figure/text-width.ts';

/** What a leader has to keep clear of. */
export interface LeaderRoom {
  readonly camera: PlaneCamera;
  readonly size: ViewSize;
  readonly landAt: LandAt;
  readonly reserved: readonly Rect[];
  readonly fontSize: number;
}

const LINE_HEIGHT = 1.2;
/** Text this close to its shape needs no line. */
const NO_LINE_WITHIN = 20;
const EDGE = 4;

/**
 * A number and its name in the sea, at the end of a line from its place: the shortest line that runs over the
 * least foreign land, over no other number and across no other line.
 * @param placed labels that stand already
 * @returns undefined where no free sea is near
 */
export function placeLeader(
  { code, name, text, at }: LabelInput,
  { camera, size, landAt, reserved, fontSize }: LeaderRoom,
  placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
  const onScreen = (label: { at: LabelInput['at'] }): Point => {
    const { x, y } = screenFromPlane(camera, size, label.at);
    return [x, y];
  };
  const start = onScreen({ at });
  const spot = spotFor(
    {
      code,
      start,
      width: textWidth(`${name} ${text}`, fontSize) + 4,
      height: fontSize * LINE_HEIGHT,
      view: { left: EDGE, top: EDGE, right: size.width - EDGE, bottom: size.height - EDGE },
      landAt,
    },
    {
      reserved,
      labels: placed.map(({ box }) => box),
      lines: placed.map((label) => lineOf(label, onScreen(label))).filter((line) => line !== undefined),
    },
  );
  if (!spot) return undefined;
  const { end, box, distance } = spot;
  return {
    code,
    name,
    text,
    at,
    kind: 'leader',
    fontSize,
    dx: (box.left + box.right) / 2 - start[0],
    dy: (box.top + box.bottom) / 2 - start[1],
    line: distance > NO_LINE_WITHIN ? { dx: end[0] - start[0], dy: end[1] - start[1] } : undefined,
    box,
  };
}
