import type { PlaneCamera } from '../domain/plane.ts';
import { cameraBetween, easing } from './camera.ts';
import { wantsStillness } from './stillness.ts';

/** How long the map takes to come closer or go back (LANGUAGE, section 7). */
const FLIGHT_MS = 250;

/**
 * Moves the camera from one view to another, the same way for both renderers.
 * @param move called in every frame, the last time with exactly `to`
 * @returns stops the flight where it is
 */
export function fly(from: PlaneCamera, to: PlaneCamera, move: (camera: PlaneCamera) => void): () => void {
  // For who wants things to stand still every flight is a jump.
  if (wantsStillness()) {
    move(to);
    return () => undefined;
  }
  let start: number | undefined;
  let frame = 0;
  const step = (now: number): void => {
    start ??= now;
    const share = easing((now - start) / FLIGHT_MS);
    if (share < 1) frame = requestAnimationFrame(step);
    move(cameraBetween(from, to, share));
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
