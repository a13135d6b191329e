import type { PlaneCamera, ViewSize } from '../domain/plane.ts';
import type { MapFailure, MapFailureKind } from './failure.ts';
import type { Geometry } from './geometry.ts';
import { HandOnMap } from './hand-on-map.ts';
import { hasWebGl } from './has-webgl.ts';
import { SvgTwin, type TwinParts } from './svg/twin.ts';
import type { MapRenderer, Scene } from './surface.ts';
import { whenIdle } from './when-idle.ts';
import type { GlMap } from './webgl/gl-map.ts';

interface RenderersOptions {
  readonly twin: TwinParts;
  /** Where the WebGL canvas goes. */
  readonly canvas: HTMLElement;
  size(): ViewSize;
  constrain(camera: PlaneCamera): PlaneCamera;
  /** The camera was moved by hand. */
  onmove(camera: PlaneCamera): void;
  /** The picture on the screen is that of the camera now: what lies over it may follow. */
  onframe(): void;
  /** Another renderer is shown now, or the WebGL map has failed and the twin stays. */
  onchange(kind: MapRenderer['kind'], reason?: MapFailure): void;
  /** The WebGL map is shown and idle with all municipalities. */
  onready(): void;
}

/** A graphics context that was taken away mostly comes back at once; after this the reader is told. */
const RETURN_WITHIN_MS = 4_000;
/** So often the WebGL map comes back by itself: a graphics card that fails again and again is left alone. */
const RETURNS = 2;
/** In this time what takes the place of a closed map is on the screen. */
const AFTER_THE_NEXT_PICTURE_MS = 1_500;

/**
 * The two renderers and who of them is shown. The twin is there at once and never goes; the WebGL map comes
 * later, works in hiding until it has proven that it draws, and gives the picture back when it fails. A lost
 * graphics context begins all of that anew once the browser gives it back.
 */
export class Renderers {
  readonly #options: RenderersOptions;
  readonly #twin: SvgTwin;
  readonly #hand: HandOnMap;
  /** At work, in hiding or shown. */
  #gl: GlMap | undefined;
  /** Has lost its graphics context, and is kept because it hears when that comes back. */
  #lost: GlMap | undefined;
  #isGlShown = false;
  #isOnPaper = false;
  #isStarting = false;
  #returns = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #hasMunicipalities = false;
  #isClosed = false;
  #camera: PlaneCamera;
  #geometry: Geometry;
  #scene: Scene;

  constructor(options: RenderersOptions, camera: PlaneCamera, geometry: Geometry, scene: Scene) {
    this.#options = options;
    this.#camera = camera;
    this.#geometry = geometry;
    this.#scene = scene;
    this.#hand = new HandOnMap(options.twin.stage);
    this.#twin = new SvgTwin(options.twin, () => options.size(), options.constrain, {
      onmove: (moved) => options.onmove(moved),
    });
    this.#twin.setActive(true);
    this.#refreshTwin();
  }

  /** The renderer that is shown. */
  get shown(): MapRenderer {
    return this.#isGlShown && this.#gl ? this.#gl : this.#twin;
  }

  /** Fetches the WebGL map and shows it once it has drawn. Never rejects: a failure is reported. */
  async startWebGl(): Promise<void> {
    if (this.#isClosed || this.#gl || this.#isStarting) return;
    if (!hasWebGl()) {
      void this.#twin.fetchGestures();
      this.#options.onchange('svg', { kind: 'no_webgl', cause: new Error('no WebGL 2 context') });
      return;
    }
    this.#isStarting = true;
    const gl = await this.#fetchWebGl();
    this.#isStarting = false;
    if (!gl) return;
    this.#gl = gl;
    this.#hasMunicipalities = false;
    gl.setGeometry(this.#geometry);
    gl.setScene(this.#scene);
    if (await gl.prove()) this.#hand.whenOff(() => this.#show(gl));
  }

  /** The reader wants the WebGL map once more. */
  async retryWebGl(): Promise<void> {
    this.#returns = 0;
    this.#forgetLost();
    await this.startWebGl();
  }

  /**
   * Shows a part of the plane.
   * @param camera already constrained
   */
  setCamera(camera: PlaneCamera): void {
    this.#camera = camera;
    // The canvas keeps the screen's picture while the twin stands on paper.
    if (!this.#isOnPaper) this.#gl?.setCamera(camera);
    if (!this.#isTwinSeen) return;
    this.#twin.setCamera(camera);
    this.#options.onframe();
  }

  /** Ends what is left of a gesture before the map moves by itself. */
  stopGestures(): void {
    this.shown.stopGestures();
  }

  setGeometry(geometry: Geometry): void {
    this.#geometry = geometry;
    this.#gl?.setGeometry(geometry);
    if (this.#isTwinSeen) this.#twin.setGeometry(geometry);
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    this.#gl?.setScene(scene);
    if (this.#isTwinSeen) this.#twin.setScene(scene);
  }

  setTheme(): void {
    this.#gl?.setTheme();
  }

  resize(): void {
    this.#gl?.resize();
  }

  /** On paper the twin is the map whatever is on the screen: a canvas would print blank or coarse. */
  setOnPaper(isOnPaper: boolean): void {
    this.#isOnPaper = isOnPaper;
    if (!isOnPaper) return;
    this.#refreshTwin();
    this.#options.onframe();
  }

  destroy(): void {
    this.#isClosed = true;
    this.#hand.destroy();
    this.#forgetLost();
    const gl = this.#gl;
    this.#gl = undefined;
    // To give a graphics context back waits for all it has still to draw. What takes the map's place comes first.
    if (gl) setTimeout(() => whenIdle(() => gl.destroy()), AFTER_THE_NEXT_PICTURE_MS);
    this.#twin.destroy();
  }

  /** @returns undefined when it did not come, which has then been reported, or when nobody waits any more */
  async #fetchWebGl(): Promise<GlMap | undefined> {
    if (__EDITION__ === 'usb') return undefined;
    try {
      const { GlMap } = await import('./webgl/gl-map.ts');
      if (this.#isClosed) return undefined;
      return this.#makeWebGl(GlMap);
    } catch (cause) {
      if (!this.#isClosed) this.#options.onchange('svg', { kind: 'import', cause });
      return undefined;
    }
  }

  #makeWebGl(Constructor: typeof GlMap): GlMap | undefined {
    try {
      const gl: GlMap = new Constructor({
        container: this.#options.canvas,
        camera: this.#camera,
        geometry: this.#geometry,
        constrain: (camera) => this.#options.constrain(camera),
        report: { onmove: (moved) => this.#options.onmove(moved) },
        onframe: () => {
          if (this.#isGlShown && this.#gl === gl) this.#options.onframe();
        },
        onfailure: (kind, cause) => this.#fallBack(gl, kind, cause),
        onrestored: () => this.#takeBack(gl),
        onready: () => {
          if (this.#gl !== gl) return;
          this.#hasMunicipalities = true;
          this.#reportReady();
        },
      });
      return gl;
    } catch (cause) {
      this.#options.onchange('svg', { kind: 'no_webgl', cause });
      return undefined;
    }
  }

  get #isTwinSeen(): boolean {
    return !this.#isGlShown || this.#isOnPaper;
  }

  /** While it is covered it is not kept up to date. */
  #refreshTwin(): void {
    this.#twin.setGeometry(this.#geometry);
    this.#twin.setScene(this.#scene);
    this.#twin.setCamera(this.#camera);
  }

  #show(gl: GlMap): void {
    if (this.#gl !== gl) return;
    this.#isGlShown = true;
    this.#options.canvas.classList.add('is-shown');
    this.#twin.setActive(false);
    this.#options.onchange('webgl');
    this.#reportReady();
  }

  #reportReady(): void {
    if (this.#isGlShown && this.#hasMunicipalities) this.#options.onready();
  }

  #fallBack(gl: GlMap, kind: MapFailureKind, cause: unknown): void {
    if (this.#gl !== gl) return;
    this.#gl = undefined;
    this.#isGlShown = false;
    this.#options.canvas.classList.remove('is-shown');
    this.#twin.setActive(true);
    void this.#twin.fetchGestures();
    this.#refreshTwin();
    this.#options.onframe();
    if (kind !== 'context_lost') {
      discard(gl);
      this.#options.onchange('svg', { kind, cause });
      return;
    }
    this.#lost = gl;
    this.#options.onchange('svg');
    this.#patience = setTimeout(() => this.#options.onchange('svg', { kind, cause }), RETURN_WITHIN_MS);
  }

  /** The graphics context is back: a new map begins, for the old one may have lost more than it knows. */
  #takeBack(gl: GlMap): void {
    if (this.#lost !== gl || this.#returns >= RETURNS) return;
    this.#returns += 1;
    this.#forgetLost();
    // After the old one is gone: two at a time may be one too many.
    setTimeout(() => void this.startWebGl(), 0);
  }

  #forgetLost(): void {
    clearTimeout(this.#patience);
    if (this.#lost) discard(this.#lost);
    this.#lost = undefined;
  }
}

/** Not within MapLibre's own event, which is still at work. */
function discard(gl: GlMap): void {
  setTimeout(() => gl.destroy(), 0);
}
