import type { PlaneCamera, ViewSize } from '../domain/plane.ts';
import type { MapFailure, MapFailureKind } from './failure.ts';
import type { Geometry } from './geometry.ts';
import { SvgTwin, type TwinParts } from './svg/twin.ts';
import type { MapRenderer, Scene } from './surface.ts';
import type { GlMap } from './webgl/gl-map.ts';

interface RenderersOptions {
  readonly twin: TwinParts;
  /** Where the WebGL canvas goes. */
  readonly canvas: HTMLElement;
  size(): ViewSize;
  constrain(camera: PlaneCamera): PlaneCamera;
  /** The camera was moved by hand. */
  onmove(camera: PlaneCamera): void;
  /** Another renderer is shown now, or the WebGL map has failed and the twin stays. */
  onchange(kind: MapRenderer['kind'], reason?: MapFailure): void;
  /** The WebGL map is shown and idle with all municipalities. */
  onready(): void;
}

/**
 * The two renderers and who of them is shown. The twin is there at once and never goes; the WebGL map comes
 * later, works in hiding until it has proven that it draws, and gives the picture back when it fails.
 */
export class Renderers {
  readonly #options: RenderersOptions;
  readonly #twin: SvgTwin;
  #gl: GlMap | undefined;
  #isGlShown = false;
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
    this.#twin = new SvgTwin(options.twin, () => options.size(), options.constrain, {
      onmove: (moved) => options.onmove(moved),
    });
    this.#twin.setActive(true);
    this.#twin.setCamera(camera);
    this.#twin.setGeometry(geometry);
    this.#twin.setScene(scene);
  }

  /** The renderer that is shown. */
  get shown(): MapRenderer {
    return this.#isGlShown && this.#gl ? this.#gl : this.#twin;
  }

  /** Fetches the WebGL map and shows it once it has drawn. Never rejects: a failure is reported. */
  async startWebGl(): Promise<void> {
    if (!hasWebGl()) {
      void this.#twin.fetchGestures();
      this.#options.onchange('svg', { kind: 'no_webgl', cause: new Error('no WebGL 2 context') });
      return;
    }
    let constructor: typeof GlMap;
    try {
      constructor = (await import('./webgl/gl-map.ts')).GlMap;
    } catch (cause) {
      if (!this.#isClosed) this.#options.onchange('svg', { kind: 'import', cause });
      return;
    }
    if (this.#isClosed) return;
    try {
      this.#gl = new constructor({
        container: this.#options.canvas,
        camera: this.#camera,
        constrain: (camera) => this.#options.constrain(camera),
        report: { onmove: (moved) => this.#options.onmove(moved) },
        onfailure: (kind, cause) => this.#fallBack(kind, cause),
        onready: () => {
          this.#hasMunicipalities = true;
          this.#reportReady();
        },
      });
    } catch (cause) {
      this.#options.onchange('svg', { kind: 'no_webgl', cause });
      return;
    }
    const gl = this.#gl;
    gl.setGeometry(this.#geometry);
    gl.setScene(this.#scene);
    await gl.prove();
    if (this.#gl !== gl) return;
    this.#isGlShown = true;
    this.#options.canvas.classList.add('is-shown');
    this.#twin.setActive(false);
    this.#options.onchange('webgl');
    this.#reportReady();
  }

  /**
   * Shows a part of the plane.
   * @param camera already constrained
   */
  setCamera(camera: PlaneCamera): void {
    this.#camera = camera;
    this.#gl?.setCamera(camera);
    if (!this.#isGlShown) this.#twin.setCamera(camera);
  }

  /** Ends what is left of a gesture before the map moves by itself. */
  stopGestures(): void {
    this.shown.stopGestures();
  }

  setGeometry(geometry: Geometry): void {
    this.#geometry = geometry;
    this.#gl?.setGeometry(geometry);
    if (!this.#isGlShown) this.#twin.setGeometry(geometry);
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    this.#gl?.setScene(scene);
    if (!this.#isGlShown) this.#twin.setScene(scene);
  }

  setTheme(): void {
    this.#gl?.setTheme();
  }

  resize(): void {
    this.#gl?.resize();
  }

  destroy(): void {
    this.#isClosed = true;
    this.#gl?.destroy();
    this.#gl = undefined;
    this.#twin.destroy();
  }

  #reportReady(): void {
    if (this.#isGlShown && this.#hasMunicipalities) this.#options.onready();
  }

  #fallBack(kind: MapFailureKind, cause: unknown): void {
    const gl = this.#gl;
    this.#gl = undefined;
    this.#isGlShown = false;
    this.#options.canvas.classList.remove('is-shown');
    this.#twin.setActive(true);
    void this.#twin.fetchGestures();
    this.#twin.setGeometry(this.#geometry);
    this.#twin.setScene(this.#scene);
    this.#twin.setCamera(this.#camera);
    this.#options.onchange('svg', { kind, cause });
    // Not within MapLibre's own event: it is still at work.
    setTimeout(() => gl?.destroy(), 0);
  }
}

/** Asks the browser for WebGL 2 without loading anything for it. */
function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
