import './map-window.css';
import type { PrefectureCode } from '../domain/municipality-code.ts';
import type { Level } from '../domain/measure.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { PlaneCamera } from '../domain/plane.ts';
import { coveredRects } from './covered-rects.ts';
import { cutAhead } from './cut-ahead.ts';
import { boxOfInset, boxOfPrefectures, type Destination, type InsetName } from './destinations.ts';
import { flightBox } from './flight-box.ts';
import { afterNextFrame } from './after-next-frame.ts';
import { areaOf, landOf, type Geometry } from './geometry.ts';
import type { MapFailure } from './failure.ts';
import type { AtlasCallbacks, AtlasInputs, AtlasLook, MapStatusState } from './inputs.ts';
import { MapHands } from './map-hands.ts';
import { MapMarks } from './map-marks.ts';
import type { Rect } from '../figure/rect.ts';
import { atlasProbe } from './probe.ts';
import { Renderers } from './renderers.ts';
import { sceneFrom, wantedLevel } from './scene.ts';
import { ShapeStore } from './shape-store.ts';
import type { AtlasElement, Scene } from './surface.ts';
import { watchTextScale } from './overlay/text-scale.ts';
import type { TwinParts } from './svg/twin.ts';
import { boxInRoom, cameraInRoom, cameraOnPlace, isSeen, PAPER_ROOM, type ViewRoom } from './view-room.ts';
import { Viewpoint } from './viewpoint.ts';
import { watchHands } from './watch-hands.ts';
import { watchPrinting } from './watch-printing.ts';
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

/** The map rests when nothing has moved for so long. */
const REST_AFTER_MS = 120;
/** How far from the middle of the window a prefecture still counts as in view. */
const IN_VIEW_REACH = 60;
/** How much larger a press of the zoom button shows everything. */
const ZOOM_STEP = 1.8;

/**
 * The map: listens to hands and keys, and tells the viewpoint, the two renderers and what lies over them what
 * to show. It knows nothing of Svelte; the component gives it elements, values and callbacks.
 */
export class AtlasMap {
  readonly #parts: AtlasParts;
  readonly #callbacks: AtlasCallbacks;
  readonly #shapes: ShapeStore;
  readonly #view: Viewpoint;
  readonly #renderers: Renderers;
  readonly #marks: MapMarks;
  readonly #hands: MapHands;
  readonly #undo: (() => void)[] = [];
  #inputs: AtlasInputs;
  #scene: Scene;
  #inView: PrefectureCode | null = null;
  #shapeStatus: MapStatusState = { kind: 'ready' };
  #tieFailure: MapFailure | null = null;
  /**
   * No hand has moved since a prefecture was opened: what lies over the map is still coming. Values are no sign of a
   * hand: they come with the files, in any order, and the same link must show the same picture.
   */
  #isSettling = true;
  /** The region or inset last asked for, and the camera that has shown it. */
  #visited: { destination: Exclude<Destination, 'whole'>; camera: PlaneCamera } | undefined;
  /** Where the camera stood on the screen, and in which window, while the map is laid out for paper. */
  #leftForPaper: { readonly camera: PlaneCamera; readonly room: ViewRoom } | undefined;
  #stopWatchingPaint: () => void = () => undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

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
    this.#inputs = inputs;
    this.#callbacks = callbacks;
    this.#view = new Viewpoint({
      stage: parts.stage,
      room: parts.room,
      onmove: () => this.#followView(),
      onfly: () => this.#renderers.stopGestures(),
      land: () => landOf(this.#shapes.geometry),
    });
    this.#shapes = new ShapeStore(outlines, {
      base,
      onchange: (geometry) => this.#takeGeometry(geometry),
      onstatus: (status) => {
        this.#shapeStatus = status;
        this.#reportStatus();
      },
    });
    this.#scene = sceneFrom(inputs, this.#shapes.geometry, 'prefecture');
    this.#renderers = new Renderers(
      {
        twin: { ...parts.twin, stage: parts.stage },
        canvas: parts.canvas,
        size: () => this.#view.size,
        constrain: (camera) => this.#view.clamp(camera),
        onmove: (camera) => this.#view.take(camera),
        onframe: () => this.#marks.follow(),
        onchange: (kind, reason) => {
          callbacks.onrenderer(kind, reason);
          this.#watchPaint();
        },
        onready: () => {
          callbacks.onready();
          this.#cutAhead();
        },
      },
      this.#view.camera,
      this.#shapes.geometry,
      this.#scene,
    );
    this.#marks = new MapMarks(
      { root: parts.root, stage: parts.stage, ...parts.overlay },
      () => ({
        inputs: this.#inputs,
        geometry: this.#shapes.geometry,
        scene: this.#scene,
        camera: this.#view.camera,
        size: this.#view.size,
        cursor: this.#hands.cursor,
        isOnPaper: this.#isOnPaper,
      }),
      (failure) => {
        this.#tieFailure = failure;
        this.#reportStatus();
      },
    );
    this.#hands = new MapHands({
      stage: parts.stage,
      view: this.#view,
      base,
      geometry: () => this.#shapes.geometry,
      scene: () => this.#scene,
      selected: () => this.#inputs.selected,
      cameraOf: (inset) => this.#cameraOf(inset),
      oncursor: (code) => this.#marks.markCursor(code),
      onhover: (code, at) => callbacks.onhover(code, at),
      onselect: (code, by) => {
        // Seen from afar the opened prefecture can be pressed once more: that leads back to it.
        if (code !== null && code === this.#inputs.focus) this.#view.place(this.#placedCamera());
        callbacks.onselect(code, by);
      },
      oninset: (inset) => this.goTo(inset),
      // The key does what the button does: what is opened closes.
      onwhole: () => {
        this.showWhole();
        callbacks.onselect(null, 'key');
      },
    });
    this.#view.jumpTo(this.#placedCamera());
    this.#listen();
    parts.root.atlasSurface = atlasProbe({
      stage: parts.stage,
      renderer: () => this.#renderers.shown,
      level: () => this.#scene.level,
      focus: () => this.#scene.focus,
      camera: () => this.#view.camera,
      isFlying: () => this.#view.isFlying,
      size: () => this.#view.size,
      geometry: () => this.#shapes.geometry,
    });
    callbacks.onrenderer('svg');
    this.#refreshLevel();
    this.#watchPaint();
    this.#marks.layOut();
    this.#marks.markAll();
    this.#afterThis(() => {
      this.#shapes.needMunicipalities(false);
      void this.#renderers.startWebGl();
    });
  }

  /** Shows other values. Only what depends on what has changed is done anew. */
  update(next: AtlasInputs): void {
    const before = this.#inputs;
    const changed = (...keys: (keyof AtlasInputs)[]): boolean =>
      keys.some((key) => before[key] !== next[key]);
    this.#inputs = next;
    if (changed('focus')) this.#isSettling = true;
    if (changed('focus', 'level', 'municipalFills')) this.#refreshLevel();
    if (changed('prefectureFills', 'municipalFills', 'steps', 'municipalSteps', 'emphasis', 'focus'))
      this.#refreshScene();
    if (changed('hovered')) this.#marks.markHovered(next.hovered);
    if (changed('focus')) this.#view.place(this.#placedCamera());
    else if (changed('selected')) this.#comeTo(next.selected);
    else if (changed('reserved')) this.#keepClear();
    if (changed('selected', 'focus')) this.#marks.markAll();
    if (changed('ties')) {
      this.#needShapes();
      // Nobody waits for the ties of a ward that is not looked at.
      if (next.ties === null) this.#marks.retryTies();
    }
    if (
      changed('prefectureFills', 'prefectureLabels', 'municipalNames', 'municipalDots', 'outlinedGroups') ||
      changed('steps', 'emphasis', 'focus', 'selected', 'insetLabels', 'reserved', 'ties')
    ) {
      this.#marks.layOut();
    }
  }

  zoomIn(): void {
    this.#view.zoomBy(ZOOM_STEP);
  }

  zoomOut(): void {
    this.#view.zoomBy(1 / ZOOM_STEP);
  }

  /** Shows the whole country. */
  showWhole(): void {
    // What is opened stays so, and where the map has put itself for that: this is a look from afar.
    if (this.#inputs.focus === null) this.#view.place(this.#view.home);
    else this.#view.flyTo(this.#view.home);
  }

  /** Takes the window to a region, an inset or the whole country. */
  goTo(destination: Destination): void {
    if (destination === 'whole') {
      this.showWhole();
      return;
    }
    const camera = this.#cameraOf(destination);
    if (!camera) return;
    this.#view.flyTo(camera);
    this.#visited = { destination, camera: this.#view.destination };
  }

  /** Puts the focus on the map and its keyboard on a place, where there is one. */
  focusPlace(code: PlaceCode | null): void {
    this.#hands.focusPlace(code);
  }

  /** Moves the window: 1 to the right or down, −1 to the left or up. */
  move(right: number, down: number): void {
    this.#view.moveBy(right, down);
  }

  /** Asks again for shapes, or for what draws ties, that did not come. */
  retry(): void {
    this.#shapes.retry();
    this.#shapes.needMunicipalities(true);
    this.#needShapes();
    this.#marks.retryTies();
    this.#marks.layOut();
  }

  /** What a still picture of the map is drawn from. */
  look(): AtlasLook {
    const { destination: camera, room, isPlaced } = this.#view;
    const { geometry } = this.#shapes;
    return { inputs: this.#inputs, geometry, level: this.#scene.level, camera, room, isPlaced };
  }

  /** What lies over the map has come or gone: numbers and names make room for it. */
  makeRoom(): void {
    this.#marks.layOut();
  }

  /** Tries once more to draw with WebGL, after that has failed. */
  retryWebGl(): void {
    void this.#renderers.retryWebGl();
  }

  destroy(): void {
    this.#view.stop();
    this.#stopWatchingPaint();
    clearTimeout(this.#rest);
    for (const undo of this.#undo) undo();
    this.#hands.destroy();
    this.#shapes.close();
    this.#renderers.destroy();
    this.#marks.destroy();
    delete this.#parts.root.atlasSurface;
  }

  // The camera

  /** Where the map puts the camera by itself: on the opened prefecture, or on the whole country. */
  #placedCamera(): PlaneCamera {
    const { focus } = this.#inputs;
    const area = focus === null ? undefined : this.#shapes.geometry.prefectures.get(focus);
    return area ? this.#view.cameraOnBox(flightBox(area), [area], this.#covered()) : this.#view.home;
  }

  /** What is to be seen, in the window as it is now: a closed card leaves more of it to a region that was asked for. */
  #wantedCamera(): PlaneCamera {
    if (this.#view.isPlaced) return this.#placedCamera();
    const { destination } = this.#view;
    if (this.#visited?.camera !== destination) return destination;
    return this.#cameraOf(this.#visited.destination) ?? destination;
  }

  /**
   * A legend that has grown must not lie over the opened prefecture, and the same prefecture opens at the same
   * camera, whichever legend stood there before. A hand's own view is left as it is.
   */
  #keepClear(): void {
    const { focus } = this.#inputs;
    const area = focus === null ? undefined : this.#shapes.geometry.prefectures.get(focus);
    if (!area || !this.#view.isPlaced) return;
    if (!this.#isSettling && this.#view.isPlacedClear(flightBox(area), [area], this.#covered())) return;
    this.#view.place(this.#placedCamera());
  }

  /**
   * What lies over the map: headline, legend and tools of the view, and its own controls. A note that comes and
   * goes does not move the country: the same link shows the same picture with it and without.
   */
  #covered(): Rect[] {
    if (this.#isOnPaper) return [];
    return [...this.#inputs.reserved, ...coveredRects(this.#parts.root, this.#parts.stage, 'lasting')];
  }

  #cameraOf(destination: InsetName | readonly PrefectureCode[]): PlaneCamera | undefined {
    const { prefectures } = this.#shapes.geometry;
    const isInset = typeof destination === 'string';
    const box = isInset ? boxOfInset(prefectures, destination) : boxOfPrefectures(prefectures, destination);
    const areas = [...prefectures.values()];
    const meant = isInset ? areas : areas.filter(({ code }) => destination.some((one) => one === code));
    return box && this.#view.cameraOnBox(box, meant, this.#covered());
  }

  #followView(): void {
    this.#renderers.setCamera(this.#view.camera);
    this.#refreshLevel();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#marks.layOut();
      this.#reportLevel();
    }, REST_AFTER_MS);
  }

  /** Brings a chosen place into the window, if it is not there to see. */
  #comeTo(code: PlaceCode | null): void {
    if (code === null || code.length === 2) return;
    const area = areaOf(this.#shapes.geometry, code, this.#inputs.focus);
    if (!area || isSeen(area, this.#view.destination, this.#view.room)) return;
    this.#view.flyTo(cameraOnPlace(area, this.#view.room));
  }

  get #isOnPaper(): boolean {
    return this.#leftForPaper !== undefined;
  }

  /**
   * Paper has a size that no script hears of: the map is laid out anew in a window that suits a sheet, and that is
   * drawn to scale into what room there is. The screen has its own camera back afterwards.
   */
  #setOnPaper(isOnPaper: boolean): void {
    const left = this.#leftForPaper ?? { camera: this.#view.destination, room: this.#view.room };
    this.#leftForPaper = isOnPaper ? left : undefined;
    this.#renderers.setOnPaper(isOnPaper);
    // The page may still lie as on paper when it is said to be back: the window that was left is the true one.
    this.#view.measure(isOnPaper ? PAPER_ROOM : left.room);
    if (!isOnPaper) this.#view.jumpTo(left.camera);
    else if (this.#view.isPlaced) this.#view.jumpTo(this.#placedCamera());
    else this.#view.jumpTo(cameraInRoom(boxInRoom(left.camera, left.room), PAPER_ROOM, 0));
    this.#marks.layOutNow();
    const { width, height } = this.#view.size;
    for (const picture of this.#parts.stage.querySelectorAll('.picture')) {
      if (isOnPaper) picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
      else picture.removeAttribute('viewBox');
    }
  }

  #resize(): void {
    // A browser may lay the page out for paper before it says so.
    if (this.#isOnPaper || matchMedia('print').matches || !this.#view.measure()) return;
    const isVisited = !this.#view.isPlaced && this.#visited?.camera === this.#view.destination;
    this.#view.keepTo(this.#wantedCamera());
    if (isVisited && this.#visited) this.#visited = { ...this.#visited, camera: this.#view.destination };
    this.#renderers.resize();
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
    this.#marks.markAll();
    this.#marks.layOut();
    this.#watchPaint();
    this.#reportLevel(true);
    this.#hands.setAwaited();
  }

  #wantedLevel(): Level {
    // What is printed is what was seen.
    if (this.#isOnPaper) return this.#scene.level;
    return wantedLevel(this.#inputs, this.#view, this.#scene.level);
  }

  #readyLevel(): Level {
    const wanted = this.#wantedLevel();
    return wanted === 'municipality' && !this.#shapes.geometry.municipalities ? 'prefecture' : wanted;
  }

  #needShapes(): void {
    // The places of a ward are marked at both levels.
    if (this.#inputs.ties !== null) this.#shapes.needMunicipalities(true);
    // A chosen municipality is marked at both levels too.
    const isChosen = this.#inputs.selected?.length === 5;
    if (this.#wantedLevel() !== 'municipality' && !isChosen) return;
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
    this.#marks.markAll();
    this.#marks.layOut();
    if (this.#inputs.selected) this.#comeTo(this.#inputs.selected);
  }

  /** The WebGL map has cut its shapes by itself; pointer, keys and marks ask for those of the page. */
  #cutAhead(): void {
    const { municipalities } = this.#shapes.geometry;
    if (municipalities) this.#undo.push(cutAhead(municipalities.areas.values()));
  }

  /** One thing at a time is said; trying again asks for all that is missing. */
  #reportStatus(): void {
    const failure = this.#shapeStatus.kind === 'failed' ? null : this.#tieFailure;
    this.#callbacks.onstatus(failure ? { kind: 'failed', failure } : this.#shapeStatus);
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
        isChanged && focus !== null
          ? focus
          : this.#hands.pick(this.#view.middle, IN_VIEW_REACH, 'prefecture');
      code = found?.length === 2 ? (found as PrefectureCode) : null;
    }
    if (!isChanged && code === this.#inView) return;
    this.#inView = code;
    this.#callbacks.onlevel(level, code);
  }

  // The rest

  #listen(): void {
    const { stage, room } = this.#parts;
    const observer = new ResizeObserver(() => this.#resize());
    observer.observe(stage);
    observer.observe(room);
    this.#undo.push(
      () => observer.disconnect(),
      watchHands(() => (this.#isSettling = false)),
      watchTheme(() => this.#renderers.setTheme()),
      watchTextScale(() => this.#marks.layOut()),
      watchPrinting((isOnPaper) => this.#setOnPaper(isOnPaper)),
    );
  }

  /** In a task of its own, after the frame that shows what has just been taken up. */
  #afterThis(task: () => void): void {
    this.#undo.push(afterNextFrame(task));
  }
}
