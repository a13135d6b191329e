import type { PrefectureCode } from '../domain/municipality-code.ts';
import type { Level } from '../domain/measure.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { PlaneBox, PlaneCamera, PlanePoint } from '../domain/plane.ts';
import { loadNeighbours, type Neighbours } from '../data/topology/load-neighbours.ts';
import { flightBox } from './areas.ts';
import {
  clampCamera,
  isInView,
  panBy,
  planeFromScreen,
  screenFromPlane,
  zoomAround,
  type ScreenPoint,
} from './camera.ts';
import { coveredRects } from './covered-rects.ts';
import {
  boxOfInset,
  boxOfPrefectures,
  insetMeant,
  type Destination,
  type InsetName,
} from './destinations.ts';
import { fly } from './flight.ts';
import { areaOf, type Geometry } from './geometry.ts';
import type { AtlasCallbacks, AtlasInputs } from './inputs.ts';
import { KeyboardCursor } from './keyboard-cursor.ts';
import { composeOverlay } from './overlay/compose-overlay.ts';
import { Overlay } from './overlay/overlay.ts';
import { outlineOf } from './overlay/outlines.ts';
import { atlasProbe } from './probe.ts';
import { listenToPointer } from './pointer.ts';
import { placeAt, reachablePlaces } from './reach.ts';
import { Renderers } from './renderers.ts';
import { sceneFrom, wantedLevel } from './scene.ts';
import { ShapeStore } from './shape-store.ts';
import type { AtlasElement, Scene } from './surface.ts';
import type { TwinParts } from './svg/twin.ts';
import { cameraInRoom, cameraOnPlace, homeCamera, isSeen, measureRoom, type ViewRoom } from './view-room.ts';
import { watchTheme } from './watch-theme.ts';

/** The elements of the component that the map works on. */
export interface AtlasParts {
  readonly root: AtlasElement;
  readonly stage: HTMLElement;
  /** Covers what is left free of the window, by the style sheet. */
  readonly room: HTMLElement;
  readonly canvas: HTMLElement;
  readonly twin: Omit<TwinParts, 'stage'>;
  readonly overlay: { readonly sheet: SVGGElement; readonly screen: SVGGElement };
}

/** Kept free round an opened prefecture, in CSS pixels. */
const FOCUS_MARGIN = 28;
/** The map rests when nothing has moved for so long. */
const REST_AFTER_MS = 120;
/** How far from the middle of the window a prefecture still counts as in view. */
const IN_VIEW_REACH = 60;
/** Part of the window that a press of a move button or of a zoom button changes. */
const MOVE_SHARE = 0.25;
const ZOOM_STEP = 1.8;

/**
 * The map: holds the one camera, listens to hands and keys, and tells the two renderers and the overlay what
 * to show. It knows nothing of Svelte; the component gives it elements, values and callbacks.
 */
export class AtlasMap {
  readonly #parts: AtlasParts;
  readonly #callbacks: AtlasCallbacks;
  readonly #shapes: ShapeStore;
  readonly #renderers: Renderers;
  readonly #overlay: Overlay;
  readonly #cursor: KeyboardCursor;
  readonly #undo: (() => void)[] = [];
  #inputs: AtlasInputs;
  #room: ViewRoom;
  #home: PlaneCamera;
  #camera: PlaneCamera;
  #scene: Scene;
  /** The camera stands where the map put it; a hand has not moved it since. */
  #isPlaced = true;
  #inView: PrefectureCode | null = null;
  readonly #base: string;
  #neighbours: Neighbours | undefined;
  #cursorAwaited: PlaceCode | null = null;
  #stopFlight: () => void = () => undefined;
  #stopWatchingPaint: () => void = () => undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #layoutFrame = 0;

  /**
   * Takes over the picture that stands in the page. Nothing moves: the first camera shows it as it stands.
   * @param base address of the site, with a slash at the end
   */
  constructor(
    parts: AtlasParts,
    outlines: ReadonlyMap<PlaceCode, string>,
    inputs: AtlasInputs,
    callbacks: AtlasCallbacks,
    base: string,
  ) {
    this.#parts = parts;
    this.#base = base;
    this.#inputs = inputs;
    this.#callbacks = callbacks;
    this.#room = measureRoom(parts.stage, parts.room);
    this.#home = homeCamera(this.#room);
    this.#camera = this.#home;
    this.#shapes = new ShapeStore(outlines, {
      base,
      onchange: (geometry) => this.#takeGeometry(geometry),
      onstatus: (status) => callbacks.onstatus(status),
    });
    this.#scene = sceneFrom(inputs, this.#shapes.geometry, 'prefecture');
    this.#renderers = new Renderers(
      {
        twin: { ...parts.twin, stage: parts.stage },
        canvas: parts.canvas,
        size: () => this.#room.size,
        constrain: (camera) => clampCamera(camera, this.#home),
        onmove: (camera) => this.#moveByHand(camera),
        onchange: (kind, reason) => {
          callbacks.onrenderer(kind, reason);
          this.#watchPaint();
        },
        onready: () => callbacks.onready(),
      },
      this.#camera,
      this.#shapes.geometry,
      this.#scene,
    );
    this.#overlay = new Overlay(parts.overlay.sheet, parts.overlay.screen);
    this.#cursor = new KeyboardCursor({
      reachable: () => reachablePlaces(this.#shapes.geometry, this.#scene),
      neighbours: (code) => this.#neighbours?.get(code) ?? [],
      selected: () => this.#inputs.selected,
      centre: () => this.#camera.center,
      onmove: (code) => this.#followCursor(code),
      onselect: (code) => callbacks.onselect(code, 'key'),
      oncamera: (command) => (command.kind === 'zoom' ? this.#zoomBy(command.factor) : this.showWhole()),
    });
    this.#setCamera(this.#placedCamera());
    this.#listen();
    parts.root.atlasSurface = atlasProbe({
      stage: parts.stage,
      renderer: () => this.#renderers.shown,
      level: () => this.#scene.level,
      focus: () => this.#scene.focus,
      camera: () => this.#camera,
      size: () => this.#room.size,
      geometry: () => this.#shapes.geometry,
    });
    callbacks.onrenderer('svg');
    this.#refreshLevel();
    this.#watchPaint();
    this.#layOut();
    this.#markAll();
    this.#whenIdle(() => {
      void this.#renderers
        .startWebGl()
        .then(() => this.#whenIdle(() => this.#shapes.needMunicipalities(false)));
    });
  }

  /** Shows other values. Only what depends on what has changed is done anew. */
  update(next: AtlasInputs): void {
    const before = this.#inputs;
    const changed = (...keys: (keyof AtlasInputs)[]): boolean =>
      keys.some((key) => before[key] !== next[key]);
    this.#inputs = next;
    if (changed('focus', 'level', 'municipalFills')) this.#refreshLevel();
    if (changed('prefectureFills', 'municipalFills', 'steps', 'municipalSteps', 'emphasis', 'focus'))
      this.#refreshScene();
    if (changed('hovered')) {
      this.#mark('hover', next.hovered);
      this.#overlay.touchTies(next.hovered);
    }
    if (changed('focus')) this.#place(this.#placedCamera());
    else if (changed('selected')) this.#comeTo(next.selected);
    if (changed('selected', 'focus')) this.#markAll();
    if (changed('ties')) this.#needShapes();
    if (
      changed('prefectureFills', 'prefectureLabels', 'municipalNames', 'municipalDots', 'outlinedGroups') ||
      changed('steps', 'emphasis', 'focus', 'selected', 'insetLabels', 'reserved', 'ties')
    ) {
      this.#layOut();
    }
  }

  zoomIn(): void {
    this.#zoomBy(ZOOM_STEP);
  }

  zoomOut(): void {
    this.#zoomBy(1 / ZOOM_STEP);
  }

  /** Shows the whole country. */
  showWhole(): void {
    this.#place(this.#home);
  }

  /** Takes the window to a region, an inset or the whole country. */
  goTo(destination: Destination): void {
    if (destination === 'whole') {
      this.showWhole();
      return;
    }
    const camera = this.#cameraOf(destination);
    if (!camera) return;
    this.#isPlaced = false;
    this.#flyTo(camera);
  }

  /** Puts the focus on the map and its keyboard on a place, where there is one. */
  focusPlace(code: PlaceCode | null): void {
    this.#parts.stage.focus();
    this.#cursorAwaited = code;
    this.#setAwaitedCursor();
  }

  /** On the way out to the country the prefecture to come back to is not drawn yet: it is waited for. */
  #setAwaitedCursor(): void {
    const code = this.#cursorAwaited;
    if (code === null || document.activeElement !== this.#parts.stage) return;
    const reachable = reachablePlaces(this.#shapes.geometry, this.#scene);
    const found = [code, code.slice(0, 2)].find((one) => reachable.has(one));
    if (found === undefined) return;
    this.#cursorAwaited = null;
    this.#cursor.set(found);
  }

  /** Moves the window by a quarter of itself: 1 to the right or down, −1 to the left or up. */
  move(right: number, down: number): void {
    const { width, height } = this.#room.size;
    this.#isPlaced = false;
    this.#flyTo(panBy(this.#camera, right * width * MOVE_SHARE, down * height * MOVE_SHARE));
  }

  /** Asks again for shapes that did not come. */
  retry(): void {
    this.#shapes.retry();
    this.#shapes.needMunicipalities(true);
    this.#needShapes();
  }

  destroy(): void {
    this.#stopFlight();
    this.#stopWatchingPaint();
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#layoutFrame);
    for (const undo of this.#undo) undo();
    this.#shapes.close();
    this.#renderers.destroy();
    this.#overlay.destroy();
    delete this.#parts.root.atlasSurface;
  }

  // The camera

  /** Where the map puts the camera by itself: on the opened prefecture, or on the whole country. */
  #placedCamera(): PlaneCamera {
    const { focus } = this.#inputs;
    const area = focus === null ? undefined : this.#shapes.geometry.prefectures.get(focus);
    return area
      ? clampCamera(cameraInRoom(flightBox(area), this.#room, FOCUS_MARGIN), this.#home)
      : this.#home;
  }

  #cameraOf(destination: InsetName | readonly PrefectureCode[]): PlaneCamera | undefined {
    const { prefectures } = this.#shapes.geometry;
    const box =
      typeof destination === 'string'
        ? boxOfInset(prefectures, destination)
        : boxOfPrefectures(prefectures, destination);
    return box && clampCamera(cameraInRoom(box, this.#room, FOCUS_MARGIN), this.#home);
  }

  #place(camera: PlaneCamera): void {
    this.#isPlaced = true;
    this.#flyTo(camera);
  }

  #flyTo(camera: PlaneCamera): void {
    this.#stopFlight();
    this.#renderers.stopGestures();
    this.#stopFlight = fly(this.#camera, clampCamera(camera, this.#home), (step) => this.#setCamera(step));
  }

  #setCamera(camera: PlaneCamera): void {
    this.#camera = camera;
    this.#renderers.setCamera(camera);
    this.#overlay.setCamera(camera, this.#room.size);
    this.#afterMove();
  }

  #moveByHand(camera: PlaneCamera): void {
    this.#stopFlight();
    this.#isPlaced = false;
    this.#setCamera(clampCamera(camera, this.#home));
  }

  #afterMove(): void {
    this.#refreshLevel();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#layOut();
      this.#reportLevel();
    }, REST_AFTER_MS);
  }

  #zoomBy(factor: number): void {
    this.#isPlaced = false;
    this.#flyTo(zoomAround(this.#camera, this.#room.size, factor, this.#middle()));
  }

  /** Brings a chosen place into the window, if it is not there to see. */
  #comeTo(code: PlaceCode | null): void {
    if (code === null || code.length === 2) return;
    const area = areaOf(this.#shapes.geometry, code, this.#inputs.focus);
    if (!area || isSeen(area, this.#camera, this.#room)) return;
    this.#isPlaced = false;
    this.#flyTo(cameraOnPlace(area, this.#room));
  }

  #resize(): void {
    const before = this.#room;
    this.#room = measureRoom(this.#parts.stage, this.#parts.room);
    if (this.#room.size.width === 0 || this.#room.size.height === 0) return;
    if (JSON.stringify(before) === JSON.stringify(this.#room)) return;
    this.#home = homeCamera(this.#room);
    this.#stopFlight();
    this.#renderers.resize();
    this.#setCamera(this.#isPlaced ? this.#placedCamera() : clampCamera(this.#camera, this.#home));
    // A sheet that has come up over the map must not cover what was chosen.
    this.#comeTo(this.#inputs.selected);
  }

  // The level and what is drawn

  /** Changes the level as soon as the shapes for it are there. */
  #refreshLevel(): void {
    this.#needShapes();
    const level = this.#readyLevel();
    if (level === this.#scene.level) return;
    this.#refreshScene();
    this.#markAll();
    this.#layOut();
    this.#watchPaint();
    this.#reportLevel(true);
    this.#setAwaitedCursor();
  }

  #wantedLevel(): Level {
    return wantedLevel(this.#inputs, this.#camera, this.#home, this.#scene.level);
  }

  #readyLevel(): Level {
    const wanted = this.#wantedLevel();
    return wanted === 'municipality' && !this.#shapes.geometry.municipalities ? 'prefecture' : wanted;
  }

  #needShapes(): void {
    // The places of a ward are marked at both levels.
    if (this.#inputs.ties !== null) this.#shapes.needMunicipalities(true);
    if (this.#wantedLevel() !== 'municipality') return;
    this.#shapes.needMunicipalities(true);
    if (this.#inputs.focus !== null) this.#shapes.needDetail(this.#inputs.focus);
  }

  #refreshScene(): void {
    this.#scene = sceneFrom(this.#inputs, this.#shapes.geometry, this.#readyLevel());
    this.#renderers.setScene(this.#scene);
  }

  #takeGeometry(geometry: Geometry): void {
    this.#renderers.setGeometry(geometry);
    this.#refreshLevel();
    this.#refreshScene();
    this.#markAll();
    this.#layOut();
    if (this.#inputs.selected) this.#comeTo(this.#inputs.selected);
  }

  #watchPaint(): void {
    this.#stopWatchingPaint();
    const { level } = this.#scene;
    this.#stopWatchingPaint = this.#renderers.shown.whenPainted(level, () =>
      this.#callbacks.onpainted(level),
    );
  }

  /** @param isChanged the level is another: report it, on the way to an opened prefecture with its code */
  #reportLevel(isChanged = false): void {
    const { level, focus } = this.#scene;
    let code: PrefectureCode | null = null;
    if (level === 'municipality') {
      const found =
        isChanged && focus !== null ? focus : this.#pick(this.#middle(), IN_VIEW_REACH, 'prefecture');
      code = found?.length === 2 ? (found as PrefectureCode) : null;
    }
    if (!isChanged && code === this.#inView) return;
    this.#inView = code;
    this.#callbacks.onlevel(level, code);
  }

  /** The middle of what the padding leaves free. */
  #middle(): ScreenPoint {
    const { size, padding } = this.#room;
    return {
      x: (padding.left + size.width - padding.right) / 2,
      y: (padding.top + size.height - padding.bottom) / 2,
    };
  }

  // The overlay

  #layOut(): void {
    cancelAnimationFrame(this.#layoutFrame);
    this.#layoutFrame = requestAnimationFrame(() => {
      const { geometry } = this.#shapes;
      const covered = coveredRects(this.#parts.root, this.#parts.stage);
      const inputs = { ...this.#inputs, reserved: [...this.#inputs.reserved, ...covered] };
      this.#overlay.setContent(composeOverlay(inputs, geometry, this.#scene, this.#camera, this.#room.size));
      this.#overlay.setCamera(this.#camera, this.#room.size);
    });
  }

  #markAll(): void {
    const { selected, hovered, focus } = this.#inputs;
    // The opened prefecture fills the window; a line round it would say nothing.
    const isOpened = selected === focus && this.#scene.level === 'municipality';
    this.#mark('selected', isOpened ? null : selected);
    this.#mark('hover', hovered);
    this.#mark('focus', this.#cursor.code);
  }

  #mark(kind: 'hover' | 'selected' | 'focus', code: PlaceCode | null): void {
    const { level, focus } = this.#scene;
    const { geometry } = this.#shapes;
    this.#overlay.setOutline(kind, code === null ? undefined : outlineOf(code, { geometry, level, focus }));
  }

  // Hands and keys

  #listen(): void {
    const { stage, room } = this.#parts;
    const observer = new ResizeObserver(() => this.#resize());
    observer.observe(stage);
    observer.observe(room);
    const stop = new AbortController();
    stage.addEventListener('keydown', (event) => this.#cursor.take(event), { signal: stop.signal });
    const leave = () => {
      this.#cursorAwaited = null;
      this.#cursor.set(null);
    };
    stage.addEventListener('blur', leave, { signal: stop.signal });
    stage.addEventListener('focus', () => this.#askForNeighbours(), { signal: stop.signal });
    this.#undo.push(
      () => observer.disconnect(),
      () => stop.abort(),
      watchTheme(() => {
        this.#renderers.setTheme();
      }),
      listenToPointer(stage, {
        onpoint: (at, reach) => this.#callbacks.onhover(at && (this.#pick(at, reach) ?? null), at),
        onpress: (at, reach) => {
          this.#cursor.set(null);
          this.#press(at, reach);
        },
      }),
    );
  }

  #press(at: ScreenPoint, reach: number): void {
    const code = this.#pick(at, reach) ?? null;
    const inset = code === null ? this.#insetAt(at) : undefined;
    if (inset === undefined) this.#callbacks.onselect(code, 'pointer');
    else this.goTo(inset);
  }

  #insetAt(at: ScreenPoint): InsetName | undefined {
    const point = planeFromScreen(this.#camera, this.#room.size, at);
    return insetMeant(point, this.#camera.metresPerPixel, (inset) => this.#cameraOf(inset)?.metresPerPixel);
  }

  /** Without them the keyboard goes to the nearest place in the arrow's direction. */
  #askForNeighbours(): void {
    if (this.#neighbours) return;
    loadNeighbours(this.#base).then(
      (neighbours) => (this.#neighbours = neighbours),
      () => undefined,
    );
  }

  /** The place at a point of the screen (CSS pixels). */
  #pick(at: ScreenPoint, reach: number, level: Level = this.#scene.level): PlaceCode | undefined {
    const point = planeFromScreen(this.#camera, this.#room.size, at);
    const shown = { level, focus: this.#scene.focus };
    return placeAt(this.#shapes.geometry, shown, point, reach * this.#camera.metresPerPixel);
  }

  #followCursor(code: PlaceCode | null): void {
    this.#mark('focus', code);
    const area = code === null ? undefined : areaOf(this.#shapes.geometry, code, this.#scene.focus);
    if (!area) {
      this.#callbacks.onhover(null, null);
      return;
    }
    if (!isInView(this.#camera, this.#room.size, pointBox(area.anchor))) {
      this.#isPlaced = false;
      this.#flyTo({ center: area.anchor, metresPerPixel: this.#camera.metresPerPixel });
    }
    this.#callbacks.onhover(code, screenFromPlane(this.#camera, this.#room.size, area.anchor));
  }

  // The rest

  #whenIdle(task: () => void): void {
    if ('requestIdleCallback' in window) {
      const handle = requestIdleCallback(task, { timeout: 1_000 });
      this.#undo.push(() => cancelIdleCallback(handle));
      return;
    }
    const handle = setTimeout(task, 200);
    this.#undo.push(() => clearTimeout(handle));
  }
}

function pointBox([x, y]: PlanePoint): PlaneBox {
  return [x, y, x, y];
}
