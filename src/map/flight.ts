import type { PlaneCamera } from '../domain/plane.ts';
import { cameraBetween, easing } from './camera.ts';

/** How long the map takes to come closer or go back (LANGUAGE, section 7). */
const FLIGHT_MS = 250;

/** Does the reader want things to stand still? Then every flight is a jump. */
function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Moves the camera from one view to another, the same way for both renderers.
 * @param move called in every frame, the last time with exactly `to`
 * @returns stops the flight where it is
 */
export function fly(from: PlaneCamera, to: PlaneCamera, move: (camera: PlaneCamera) => void): () => void {
  if (prefersReducedMotion()) {
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
