import { clearPrewarmedResources, LngLat, Map as MapLibreMap, prewarm, setWorkerUrl } from 'maplibre-gl';
import type { Level } from '../../domain/measure.ts';
import type { PlaceCode } from '../../domain/place.ts';
import {
  lngLatToPlane,
  planeToLngLat,
  scaleFromZoom,
  zoomFromScale,
  type PlaneCamera,
} from '../../domain/plane.ts';
import { isSameCamera } from '../camera.ts';
import type { MapFailureKind } from '../failure.ts';
import type { Geometry } from '../geometry.ts';
import type { Paint } from '../paint.ts';
import type { GestureReport, MapRenderer, Scene } from '../surface.ts';
import { GlScene, startingFeatures } from './gl-scene.ts';
import { startingStyle } from './style.ts';
import { readTheme } from './theme.ts';
import { WORKER_URL } from './worker-url.ts';

/** Until all shapes are in place the map draws on a stamp: nobody sees it, and each coming tile draws it anew. */
const RATIO_IN_HIDING = 0.1;
/** Plain areas and lines of a pixel look the same on a finer screen, and cost it twice as many pixels. */
const FINEST_RATIO = 2;
/** A dead worker or a hung driver must not keep the page waiting for ever. */
const PROOF_WITHIN_MS = 45_000;

// The worker starts with this program, not with the first map: it has its own beginning to make meanwhile.
setWorkerUrl(WORKER_URL);
prewarm();
let isPrewarmed = true;
/** Maps that are at work now. */
let maps = 0;

export interface GlMapOptions {
  /** Where the canvas goes; covers the stage. */
  readonly container: HTMLElement;
  readonly camera: PlaneCamera;
  /** The shapes that are there when the map begins: it begins with them. */
  readonly geometry: Geometry;
  readonly constrain: (camera: PlaneCamera) => PlaneCamera;
  readonly report: GestureReport;
  /** A frame has been drawn; what lies over the map can be drawn for the same camera in the same frame. */
  onframe(): void;
  /** Called once, when the map can no longer be trusted; the caller destroys it. */
  onfailure(kind: MapFailureKind, cause: unknown): void;
  /** After the failure `context_lost`: the browser would give the context back. */
  onrestored(): void;
  /** Called once, when the shapes of all municipalities are cut into tiles and the map is idle. */
  onready(): void;
}

/** The WebGL map. It is shown only after `prove` has resolved with true. */
export class GlMap implements MapRenderer {
  readonly kind = 'webgl';
  readonly #map: MapLibreMap;
  readonly #options: GlMapOptions;
  readonly #proof: Promise<boolean>;
  #settleProof: (isProven: boolean) => void = () => undefined;
  /** From when the style has loaded. */
  #drawing: GlScene | undefined;
  #hasFailed = false;
  /** Draws at the ratio of the screen, no longer on a stamp. */
  #isSharp = false;
  #camera: PlaneCamera;
  #geometry: Geometry;
  #scene: Scene | undefined;

  /** @throws Error when the browser gives no WebGL 2 context */
  constructor(options: GlMapOptions) {
    this.#options = options;
    this.#camera = options.camera;
    this.#geometry = options.geometry;
    this.#proof = new Promise((resolve) => (this.#settleProof = resolve));
    this.#map = new MapLibreMap({
      container: options.container,
      style: startingStyle(readTheme(options.container), startingFeatures(options.geometry)),
      center: planeToLngLat(options.camera.center),
      zoom: zoomFromScale(options.camera.metresPerPixel),
      // Not maxBounds: it would not let the whole country into a narrow window.
      transformConstrain: (lngLat, zoom) => this.#constrain(lngLat, zoom),
      // The map watches its window itself; and a closed map's canvas must not be made anew for having no window.
      trackResize: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      boxZoom: false,
      doubleClickZoom: false,
      keyboard: false,
      attributionControl: false,
      maxZoom: 24,
      // MapLibre smooths the edges of what it draws itself; smoothing every pixel once more costs twice the drawing.
      canvasContextAttributes: { antialias: false },
      pixelRatio: RATIO_IN_HIDING,
    });
    maps += 1;
    const map = this.#map;
    map.touchZoomRotate.disableRotation();
    map.getCanvas().removeAttribute('tabindex');
    map.getCanvas().setAttribute('aria-hidden', 'true');
    map.on('error', ({ error }) => this.#fail('renderer', error));
    // MapLibre leaves the style of a lost context in its plug-in for right-to-left text, which lives as long as the page
    // (Style.destroy in 6.17.0, beside Style._remove), and with it the map and what stood around it: it is taken away first.
    options.container.addEventListener('webglcontextlost', () => map.setStyle(null), {
      capture: true,
      once: true,
    });
    map.on('webglcontextlost', () => this.#fail('context_lost', new Error('webglcontextlost')));
    map.on('webglcontextrestored', () => options.onrestored());
    map.on('move', () => this.#reportMove());
    map.on('render', () => options.onframe());
    map.once('style.load', () => {
      if (this.#hasFailed) return;
      this.#drawing = new GlScene(map, options.geometry, () => options.onready());
      this.#drawing.setGeometry(this.#geometry);
      if (this.#scene) this.#drawing.setScene(this.#scene);
    });
  }

  /**
   * Resolves with true when the map has drawn the scene, truthfully: it is idle, it reports shapes on the screen,
   * and there was no error. Resolves with false once it has failed or is destroyed.
   */
  async prove(): Promise<boolean> {
    const limit = setTimeout(() => this.#fail('blank', new Error('nothing drawn in time')), PROOF_WITHIN_MS);
    const check = (): void => {
      if (this.#hasFailed) return;
      if (this.#drawing?.isDrawn) {
        if (this.#isSharp) this.#settleProof(true);
        else {
          this.#isSharp = true;
          void this.#map.once('idle', check);
          this.#map.setPixelRatio(sharpRatio());
        }
      }
      // Idle with sources in place, and yet nothing there: the worker never answered.
      else if (this.#drawing?.isSettled) this.#fail('blank', new Error('idle, but no shape was drawn'));
      else void this.#map.once('idle', check);
    };
    void this.#map.once('idle', check);
    this.#map.triggerRepaint();
    const isProven = await this.#proof;
    clearTimeout(limit);
    return isProven;
  }

  setCamera(camera: PlaneCamera): void {
    if (isSameCamera(camera, this.#camera)) return;
    this.#camera = camera;
    this.#map.jumpTo({
      center: planeToLngLat(camera.center),
      zoom: zoomFromScale(camera.metresPerPixel),
    });
  }

  stopGestures(): void {
    this.#map.stop();
  }

  /** The window has another size: the drawing surface follows, and is drawn at once, or it would be seen empty. */
  resize(): void {
    // Resizes as well; a window that has come to another screen has another ratio.
    if (this.#isSharp) this.#map.setPixelRatio(sharpRatio());
    else this.#map.resize();
    this.#map.redraw();
  }

  setGeometry(geometry: Geometry): void {
    this.#geometry = geometry;
    this.#drawing?.setGeometry(geometry);
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    this.#drawing?.setScene(scene);
  }

  setTheme(): void {
    this.#drawing?.setTheme();
  }

  whenPainted(level: Level, callback: () => void): () => void {
    const check = (): void => {
      if (this.#scene?.level !== level || this.renderedCodes(level).length === 0) return;
      this.#map.off('idle', check);
      callback();
    };
    this.#map.on('idle', check);
    this.#map.triggerRepaint();
    return () => this.#map.off('idle', check);
  }

  renderedCodes(level: Level): PlaceCode[] {
    return this.#drawing?.renderedCodes(level) ?? [];
  }

  paintOf(code: PlaceCode): Paint | undefined {
    return this.#drawing?.paintOf(code);
  }

  destroy(): void {
    this.#hasFailed = true;
    this.#settleProof(false);
    this.#map.remove();
    maps -= 1;
    // A worker that has failed must not wait for the next map.
    if (maps > 0 || !isPrewarmed) return;
    isPrewarmed = false;
    clearPrewarmedResources();
  }

  #fail(kind: MapFailureKind, cause: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.#settleProof(false);
    this.#options.onfailure(kind, cause);
  }

  #constrain(lngLat: LngLat, zoom: number): { center: LngLat; zoom: number } {
    const camera = this.#options.constrain({
      center: lngLatToPlane([lngLat.lng, lngLat.lat]),
      metresPerPixel: scaleFromZoom(zoom),
    });
    const [lng, lat] = planeToLngLat(camera.center);
    return { center: new LngLat(lng, lat), zoom: zoomFromScale(camera.metresPerPixel) };
  }

  #reportMove(): void {
    const { lng, lat } = this.#map.getCenter();
    const camera: PlaneCamera = {
      center: lngLatToPlane([lng, lat]),
      metresPerPixel: scaleFromZoom(this.#map.getZoom()),
    };
    if (isSameCamera(camera, this.#camera)) return;
    this.#camera = camera;
    this.#options.report.onmove(camera);
  }
}

/** Pixels of the drawing for one of CSS. */
function sharpRatio(): number {
  return Math.min(devicePixelRatio, FINEST_RATIO);
}
