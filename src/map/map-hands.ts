import type { Level } from '../domain/measure.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { PlaneBox, PlaneCamera, PlanePoint, ViewSize } from '../domain/plane.ts';
import { loadNeighbours, type Neighbours } from '../data/topology/load-neighbours.ts';
import { isInView, planeFromScreen, screenFromPlane, zoomAround, type ScreenPoint } from './camera.ts';
import { insetMeant, type InsetName } from './destinations.ts';
import { areaOf, type Geometry } from './geometry.ts';
import { KeyboardCursor } from './keyboard-cursor.ts';
import { listenToPointer } from './pointer.ts';
import { placeAt, reachablePlaces } from './reach.ts';
import type { Scene } from './surface.ts';
import type { Viewpoint } from './viewpoint.ts';

interface HandsOptions {
  /** Where hands touch the map, and what has the focus of the keyboard. */
  readonly stage: HTMLElement;
  readonly view: Viewpoint;
  /** Address of the site, with a slash at the end. */
  readonly base: string;
  geometry(): Geometry;
  scene(): Scene;
  selected(): PlaceCode | null;
  /** The camera that shows an inset; undefined where nothing of it is drawn. */
  cameraOf(inset: InsetName): PlaneCamera | undefined;
  /** The keyboard stands at another place. */
  oncursor(code: PlaceCode | null): void;
  onhover(code: PlaceCode | null, at: ScreenPoint | null): void;
  onselect(code: PlaceCode | null, by: 'pointer' | 'key'): void;
  oninset(inset: InsetName): void;
  onwhole(): void;
}

/** How much larger a double click shows everything. */
const DOUBLE_CLICK_FACTOR = 2;

/** Pointer and keyboard over the map: what they mean there, the same for both renderers. */
export class MapHands {
  readonly #options: HandsOptions;
  readonly #cursor: KeyboardCursor;
  #scales: { size?: ViewSize; known: Map<InsetName, number> } = { known: new Map() };
  readonly #undo: (() => void)[] = [];
  #neighbours: Neighbours | undefined;
  #awaited: PlaceCode | null = null;
  /** Where the map stood when it was last pressed. */
  #pressedAt: PlaneCamera | undefined;

  constructor(options: HandsOptions) {
    this.#options = options;
    this.#cursor = new KeyboardCursor({
      reachable: () => reachablePlaces(options.geometry(), options.scene()),
      neighbours: (code) => this.#neighbours?.get(code) ?? [],
      selected: () => options.selected(),
      centre: () => options.view.camera.center,
      onmove: (code) => this.#followCursor(code),
      onselect: (code) => options.onselect(code, 'key'),
      oncamera: (command) => {
        if (command.kind === 'zoom') options.view.zoomBy(command.factor);
        else this.#leaveForWhole();
      },
    });
    this.#listen();
  }

  /** The place the keyboard stands at. */
  get cursor(): PlaceCode | null {
    return this.#cursor.code;
  }

  /** Puts the focus on the map and its keyboard on a place, where there is one. */
  focusPlace(code: PlaceCode | null): void {
    this.#options.stage.focus();
    this.#awaited = code;
    this.setAwaited();
  }

  /** On the way out to the country the prefecture to come back to is not drawn yet: it is waited for. */
  setAwaited(): void {
    const { stage, geometry, scene } = this.#options;
    const code = this.#awaited;
    if (code === null || document.activeElement !== stage) return;
    const reachable = reachablePlaces(geometry(), scene());
    const found = [code, code.slice(0, 2)].find((one) => reachable.has(one));
    if (found === undefined) return;
    this.#awaited = null;
    this.#cursor.set(found);
  }

  /**
   * The place at a point of the map (CSS pixels).
   * @param reach how far from a shape it is still meant, in CSS pixels
   */
  pick(at: ScreenPoint, reach: number, level?: Level): PlaceCode | undefined {
    const { view, geometry, scene } = this.#options;
    const shown = { level: level ?? scene().level, focus: scene().focus };
    const point = planeFromScreen(view.camera, view.size, at);
    return placeAt(geometry(), shown, point, reach * view.camera.metresPerPixel);
  }

  destroy(): void {
    for (const undo of this.#undo) undo();
  }

  #listen(): void {
    const { stage, onhover } = this.#options;
    const stop = new AbortController();
    const { signal } = stop;
    const leave = (): void => {
      this.#awaited = null;
      this.#cursor.set(null);
    };
    stage.addEventListener('keydown', (event) => this.#cursor.take(event), { signal });
    stage.addEventListener('blur', leave, { signal });
    stage.addEventListener('focus', () => this.#askForNeighbours(), { signal });
    this.#undo.push(
      () => stop.abort(),
      listenToPointer(stage, {
        onpoint: (at, reach) => {
          const code = at && (this.pick(at, reach) ?? null);
          // A hand that can press here: a place, or the sea of an inset.
          const isPressable = code !== null || (at !== null && this.#insetAt(at) !== undefined);
          stage.classList.toggle('is-pressable', isPressable);
          onhover(code, at);
        },
        onpress: (at, reach) => {
          this.#cursor.set(null);
          this.#press(at, reach);
        },
        ondouble: (at) => this.#comeNearer(at),
      }),
    );
  }

  /** The country is shown, and the keyboard waits for the prefecture that it comes out of. */
  #leaveForWhole(): void {
    const selected = this.#options.selected();
    if (selected !== null) this.#awaited = selected.slice(0, 2);
    this.#options.onwhole();
  }

  #press(at: ScreenPoint, reach: number): void {
    this.#pressedAt = this.#options.view.destination;
    const code = this.pick(at, reach) ?? null;
    const inset = code === null ? this.#insetAt(at) : undefined;
    if (inset === undefined) this.#options.onselect(code, 'pointer');
    else this.#options.oninset(inset);
  }

  /** The second half of a double click: the first may have taken the map somewhere, and that is enough. */
  #comeNearer(at: ScreenPoint): void {
    const { view } = this.#options;
    if (view.destination !== this.#pressedAt) return;
    view.flyTo(zoomAround(view.camera, view.size, DOUBLE_CLICK_FACTOR, at));
    this.#pressedAt = view.destination;
  }

  #insetAt(at: ScreenPoint): InsetName | undefined {
    const { view } = this.#options;
    const point = planeFromScreen(view.camera, view.size, at);
    return insetMeant(point, view.camera.metresPerPixel, (inset) => this.#scaleOf(inset));
  }

  /** At how many metres a pixel an inset fills the window; looked for once in each window. */
  #scaleOf(inset: InsetName): number | undefined {
    const { view, cameraOf } = this.#options;
    if (this.#scales.size !== view.size) this.#scales = { size: view.size, known: new Map() };
    const { known } = this.#scales;
    const scale = known.get(inset) ?? cameraOf(inset)?.metresPerPixel;
    if (scale !== undefined) known.set(inset, scale);
    return scale;
  }

  /** Without them the keyboard goes to the nearest place in the arrow's direction. */
  #askForNeighbours(): void {
    if (this.#neighbours) return;
    loadNeighbours(this.#options.base).then(
      ({ neighbours }) => (this.#neighbours = neighbours),
      () => undefined,
    );
  }

  #followCursor(code: PlaceCode | null): void {
    const { view, geometry, scene, oncursor, onhover } = this.#options;
    oncursor(code);
    const area = code === null ? undefined : areaOf(geometry(), code, scene().focus);
    if (!area) {
      onhover(null, null);
      return;
    }
    const { camera, size } = view;
    if (!isInView(camera, size, pointBox(area.anchor)))
      view.flyTo({ center: area.anchor, metresPerPixel: camera.metresPerPixel });
    onhover(code, screenFromPlane(view.camera, size, area.anchor));
  }
}

function pointBox([x, y]: PlanePoint): PlaneBox {
  return [x, y, x, y];
}
