import type { ScreenPoint } from './camera.ts';

/** How far from a shape the pointer still means it, in CSS pixels. */
const MOUSE_REACH = 4;
const TOUCH_REACH = 12;

/** A press that travels further than this is a drag. */
const CLICK_WITHIN = 5;

export interface PointerReport {
  /** The pointer rests at a place; null when it has left. Never reported for touch. */
  onpoint(at: ScreenPoint | null, reach: number): void;
  /** A click or tap that was no drag. */
  onpress(at: ScreenPoint, reach: number): void;
  /** The same place again, so fast that it is the second half of a double click: by habit a wish to come nearer. */
  ondouble(at: ScreenPoint): void;
}

/**
 * Listens to pointers over the map, for both renderers. Movement is reported once a frame; a finger selects but
 * never hovers, so that nothing stays marked after a tap.
 * @returns undoes it
 */
export function listenToPointer(stage: HTMLElement, report: PointerReport): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let frame = 0;
  let latest: ScreenPoint | null = null;
  let pressed: { x: number; y: number } | undefined;
  let reach = MOUSE_REACH;

  const place = (event: PointerEvent | MouseEvent): ScreenPoint => {
    const { left, top } = stage.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const tell = (at: ScreenPoint | null): void => {
    latest = at;
    if (frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      report.onpoint(latest, MOUSE_REACH);
    });
  };

  stage.addEventListener(
    'pointerdown',
    (event) => {
      pressed = { x: event.clientX, y: event.clientY };
      reach = event.pointerType === 'touch' ? TOUCH_REACH : MOUSE_REACH;
    },
    { signal, capture: true },
  );
  stage.addEventListener(
    'pointermove',
    (event) => {
      // While dragging, the map moves under the pointer and nothing is meant.
      if (event.pointerType !== 'touch' && event.buttons === 0) tell(place(event));
    },
    { signal },
  );
  stage.addEventListener(
    'pointerleave',
    (event) => {
      if (event.pointerType !== 'touch') tell(null);
    },
    { signal },
  );
  stage.addEventListener(
    'click',
    (event) => {
      const travelled = pressed ? Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) : 0;
      if (event.button !== 0 || travelled > CLICK_WITHIN) return;
      if (event.detail > 1) report.ondouble(place(event));
      else report.onpress(place(event), reach);
    },
    { signal },
  );
  return () => {
    stop.abort();
    cancelAnimationFrame(frame);
  };
}
