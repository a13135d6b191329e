import type { PlaceCode } from '../domain/place.ts';
import type { PlaneCamera, ViewSize } from '../domain/plane.ts';
import { coveredRects } from './covered-rects.ts';
import type { MapFailure } from './failure.ts';
import type { Geometry } from './geometry.ts';
import type { AtlasInputs } from './inputs.ts';
import { composeOverlay, findPoints } from './overlay/compose-overlay.ts';
import { readersTextScale } from './overlay/text-scale.ts';
import { Overlay, type OutlineKind } from './overlay/overlay.ts';
import { outlineOf } from './overlay/outlines.ts';
import type { Scene } from './surface.ts';
import { TieFetch } from './tie-fetch.ts';

interface MarkParts {
  readonly root: Element;
  readonly stage: Element;
  readonly sheet: SVGGElement;
  readonly screen: SVGGElement;
}

/** What is shown, looked up whenever something is drawn. */
interface Shown {
  readonly inputs: AtlasInputs;
  readonly geometry: Geometry;
  readonly scene: Scene;
  readonly camera: PlaneCamera;
  readonly size: ViewSize;
  /** The place the keyboard stands at. */
  readonly cursor: PlaceCode | null;
  /** On paper nothing lies over the map: headline and legend stand beside it. */
  readonly isOnPaper: boolean;
}

/** Longest work on a layout at a time: a hand is answered in between. */
const PIECE_MS = 12;

/** What lies over both renderers, kept at what is shown: numbers and names, and the marks of places. */
export class MapMarks {
  readonly #parts: MarkParts;
  readonly #shown: () => Shown;
  readonly #overlay: Overlay;
  readonly #ties: TieFetch;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #followed: { camera: PlaneCamera; size: ViewSize } | undefined;

  /** @param onfailure what draws the ties did not come, or is asked for once more (null) */
  constructor(parts: MarkParts, shown: () => Shown, onfailure: (failure: MapFailure | null) => void) {
    this.#parts = parts;
    this.#shown = shown;
    this.#overlay = new Overlay(parts.sheet, parts.screen);
    this.#ties = new TieFetch(parts.sheet, {
      onready: (drawing) => {
        this.#overlay.takeTieDrawing(drawing);
        this.layOut();
      },
      onfailure,
    });
  }

  /** Goes where the camera is. Called with every frame of the renderer that is shown. */
  follow(): void {
    const { camera, size } = this.#shown();
    if (this.#followed?.camera === camera && this.#followed.size === size) return;
    this.#followed = { camera, size };
    this.#overlay.setCamera(camera, size);
  }

  /** Draws numbers, names, dots and ties anew, once a frame at most. */
  layOut(): void {
    this.#stop();
    this.#frame = requestAnimationFrame(() => this.#layOutInPieces());
  }

  #layOutInPieces(): void {
    const { inputs, geometry, scene, camera } = this.#shown();
    if (findPoints(inputs, geometry, scene, camera, performance.now() + PIECE_MS)) this.layOutNow();
    else this.#rest = setTimeout(() => this.#layOutInPieces());
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
  }

  /** The same at once: paper waits for no frame. */
  layOutNow(): void {
    this.#stop();
    const { inputs, geometry, scene, camera, size, isOnPaper } = this.#shown();
    const reserved = isOnPaper
      ? []
      : [...inputs.reserved, ...coveredRects(this.#parts.root, this.#parts.stage)];
    if (inputs.ties !== null) void this.#ties.need();
    const { drawing } = this.#ties;
    // A sheet of paper has the size of its own.
    const byReader = isOnPaper ? 1 : readersTextScale();
    this.#overlay.setContent(
      composeOverlay({ ...inputs, reserved }, geometry, scene, camera, size, drawing, byReader),
    );
    this.#followed = undefined;
    this.follow();
  }

  /** Marks the chosen place, the touched one and that of the keyboard in the shapes that are shown now. */
  markAll(): void {
    const { inputs, scene, cursor } = this.#shown();
    const { selected, hovered, focus } = inputs;
    // The opened prefecture fills the window; a line round it would say nothing.
    const isOpened = selected === focus && scene.level === 'municipality';
    this.#mark('selected', isOpened ? null : selected);
    this.#mark('hover', hovered);
    this.#mark('focus', cursor);
  }

  /** Marks the touched place, and the ties that lead to it. */
  markHovered(code: PlaceCode | null): void {
    this.#mark('hover', code);
    this.#overlay.touchTies(code);
  }

  /** Marks the place the keyboard stands at. */
  markCursor(code: PlaceCode | null): void {
    this.#mark('focus', code);
  }

  /** Forgets that ties could not be drawn; where they are still wanted, the next layout asks for them again. */
  retryTies(): void {
    this.#ties.retry();
  }

  destroy(): void {
    this.#stop();
    this.#ties.close();
    this.#overlay.destroy();
  }

  #mark(kind: OutlineKind, code: PlaceCode | null): void {
    const { geometry, scene } = this.#shown();
    const { level, focus } = scene;
    this.#overlay.setOutline(kind, code === null ? undefined : outlineOf(code, { geometry, level, focus }));
  }
}
