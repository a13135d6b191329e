import 'maplibre-gl/dist/maplibre-gl.css';
import { LngLat, Map as MapLibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
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
import type { Geometry, LevelShapes } from '../geometry.ts';
import { PAINTS, type Paint } from '../paint.ts';
import {
  withoutPrefecture,
  type GestureReport,
  type LayerName,
  type MapRenderer,
  type Scene,
} from '../surface.ts';
import { featuresFrom, linesFrom } from './features.ts';
import { hatchImage, patternStretch } from './hatch.ts';
import { BORDERS, emptyStyle, HATCH, layerIds, SOURCE_MAX_ZOOM, themedProperties } from './style.ts';
import { readTheme } from './theme.ts';

/** A dead worker or a hung driver must not keep the page waiting for ever. */
const PROOF_WITHIN_MS = 45_000;

const LAYERS: readonly LayerName[] = ['prefecture', 'municipality', 'detail'];

export interface GlMapOptions {
  /** Where the canvas goes; covers the stage. */
  readonly container: HTMLElement;
  readonly camera: PlaneCamera;
  readonly constrain: (camera: PlaneCamera) => PlaneCamera;
  readonly report: GestureReport;
  /** Called once, when the map can no longer be trusted; the caller destroys it. */
  onfailure(kind: MapFailureKind, cause: unknown): void;
  /** Called once, when the shapes of all municipalities are cut into tiles and the map is idle. */
  onready(): void;
}

/** The WebGL map. It is shown only after `prove` has resolved. */
export class GlMap implements MapRenderer {
  readonly kind = 'webgl';
  readonly #map: MapLibreMap;
  readonly #options: GlMapOptions;
  readonly #ready: Promise<void>;
  /** What was written last, so that only differences are written again. */
  readonly #written = new Map<LayerName, Map<PlaceCode, Paint>>(LAYERS.map((name) => [name, new Map()]));
  readonly #drawn = new Map<LayerName, LevelShapes | Geometry['prefectures']>();
  /** The prefecture whose detail is on the screen over the national level. */
  #covered: string | null = null;
  /** For which growth of the pattern, and in which colour, the hatching is drawn. */
  #stretch = 0;
  #hatch = '';
  #isReady = false;
  /** The municipalities have come and are made ready out of sight, so that opening a prefecture shows them at once. */
  #isWarming = false;
  #hasFailed = false;
  #camera: PlaneCamera;
  #geometry: Geometry | undefined;
  #scene: Scene | undefined;

  /** @throws Error when the browser gives no WebGL 2 context */
  constructor(options: GlMapOptions) {
    setWorkerUrl(workerUrl);
    this.#options = options;
    this.#camera = options.camera;
    this.#map = new MapLibreMap({
      container: options.container,
      style: emptyStyle(readTheme(options.container)),
      center: planeToLngLat(options.camera.center),
      zoom: zoomFromScale(options.camera.metresPerPixel),
      // Not maxBounds: it would not let the whole country into a narrow window.
      transformConstrain: (lngLat, zoom) => this.#constrain(lngLat, zoom),
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
      canvasContextAttributes: { antialias: true },
    });
    const map = this.#map;
    map.touchZoomRotate.disableRotation();
    map.getCanvas().removeAttribute('tabindex');
    map.getCanvas().setAttribute('aria-hidden', 'true');
    map.on('error', ({ error }) => this.#fail('renderer', error));
    map.on('webglcontextlost', () => this.#fail('context_lost', new Error('webglcontextlost')));
    map.on('move', () => this.#reportMove());
    map.on('zoomend', () => this.#drawHatch(readTheme(options.container).hatch));
    this.#ready = new Promise((resolve) => {
      map.once('style.load', () => {
        this.#isReady = true;
        this.setTheme();
        if (this.#geometry) this.setGeometry(this.#geometry);
        resolve();
      });
    });
  }

  /**
   * Resolves when the map has drawn the scene, truthfully: it is idle, it reports shapes on the screen, and
   * there was no error. Rejects by way of `onfailure` only.
   */
  async prove(): Promise<void> {
    const limit = setTimeout(() => this.#fail('blank', new Error('nothing drawn in time')), PROOF_WITHIN_MS);
    await this.#ready;
    await new Promise<void>((resolve) => {
      const check = (): void => {
        if (this.#hasFailed) return;
        const level = this.#scene?.level;
        if (level && this.renderedCodes(level).length > 0) resolve();
        // Idle with sources in place, and yet nothing there: the worker never answered.
        else if (level && this.#map.areTilesLoaded() && this.#drawn.has(level))
          this.#fail('blank', new Error('idle, but no shape was drawn'));
        else void this.#map.once('idle', check);
      };
      void this.#map.once('idle', check);
      this.#map.triggerRepaint();
    });
    clearTimeout(limit);
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

  /** The window has another size: the drawing surface follows, around the same middle. */
  resize(): void {
    this.#map.resize();
  }

  setGeometry(geometry: Geometry): void {
    this.#geometry = geometry;
    if (!this.#isReady) return;
    this.#draw('prefecture', geometry.prefectures, () => featuresFrom(geometry.prefectures.values()));
    const { municipalities } = geometry;
    if (municipalities && this.#drawn.get('municipality') !== municipalities) {
      this.#draw('municipality', municipalities, () => featuresFrom(municipalities.areas.values()));
      this.#source(BORDERS)?.setData(linesFrom(municipalities.borders));
      this.#warm();
    }
    if (this.#scene) this.setScene(this.#scene);
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    if (!this.#isReady) return;
    const detail = scene.focus === null ? undefined : this.#geometry?.details.get(scene.focus);
    if (!detail) this.#covered = null;
    else if (this.#drawn.get('detail') !== detail) {
      this.#covered = null;
      this.#draw('detail', detail, () => featuresFrom(detail.areas.values()));
      void this.#map.once('idle', () => this.#coverNational(detail));
    }
    const showsMunicipalities = scene.level === 'municipality';
    for (const name of LAYERS) {
      this.#show(Object.values(layerIds(name)), (name !== 'prefecture') === showsMunicipalities);
    }
    // MapLibre cuts no tiles for a source that no visible layer draws.
    if (this.#isWarming) this.#show([layerIds('municipality').fill], true);
    this.#paintAll(scene);
    this.#show([BORDERS], showsMunicipalities);
  }

  setTheme(): void {
    if (!this.#isReady) return;
    const theme = readTheme(this.#options.container);
    this.#drawHatch(theme.hatch);
    for (const [layer, property, value] of themedProperties(theme)) {
      this.#map.setPaintProperty(layer, property as 'fill-color', value as string);
    }
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
    if (!this.#isReady) return [];
    const names: LayerName[] = level === 'prefecture' ? ['prefecture'] : ['municipality', 'detail'];
    const layers = names.map((name) => layerIds(name).fill);
    const codes = new Set<PlaceCode>();
    for (const { properties, state } of this.#map.queryRenderedFeatures({ layers })) {
      if (state['paint'] && state['paint'] !== 'hidden') codes.add(properties['code'] as PlaceCode);
    }
    return [...codes];
  }

  paintOf(code: PlaceCode): Paint | undefined {
    const names: LayerName[] =
      this.#scene?.level === 'municipality' ? ['detail', 'municipality'] : ['prefecture'];
    for (const name of names) {
      const paint: unknown = this.#map.getFeatureState({ source: name, id: code })?.['paint'];
      const known = PAINTS.find((candidate) => candidate === paint);
      if (known) return known;
    }
    return undefined;
  }

  destroy(): void {
    this.#hasFailed = true;
    this.#map.remove();
  }

  #fail(kind: MapFailureKind, cause: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
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

  #drawHatch(color: string): void {
    if (!this.#isReady) return;
    const pixelRatio = Math.max(1, Math.round(devicePixelRatio));
    const stretch = patternStretch(this.#map.getZoom(), SOURCE_MAX_ZOOM);
    if (this.#map.hasImage(HATCH) && Math.abs(stretch / this.#stretch - 1) < 0.02 && color === this.#hatch)
      return;
    this.#stretch = stretch;
    this.#hatch = color;
    const image = hatchImage(color, pixelRatio, stretch);
    if (this.#map.hasImage(HATCH)) this.#map.updateImage(HATCH, image);
    else this.#map.addImage(HATCH, image, { pixelRatio });
  }

  #source(name: string): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(name);
  }

  #draw(
    name: LayerName,
    shapes: LevelShapes | Geometry['prefectures'],
    features: () => GeoJSON.FeatureCollection,
  ): void {
    if (this.#drawn.get(name) === shapes) return;
    this.#drawn.set(name, shapes);
    this.#source(name)?.setData(features());
  }

  #show(layers: readonly string[], isShown: boolean): void {
    const visibility = isShown ? 'visible' : 'none';
    for (const layer of layers) {
      if (this.#map.getLayoutProperty(layer, 'visibility') === visibility) continue;
      this.#map.setLayoutProperty(layer, 'visibility', visibility);
    }
  }

  /** Has the tiles of all municipalities cut, drawn in nothing where their level is not asked for. */
  #warm(): void {
    this.#isWarming = true;
    const check = (): void => {
      const { fill } = layerIds('municipality');
      const isDrawn = this.#map.queryRenderedFeatures({ layers: [fill] }).length > 0;
      if (!this.#map.isSourceLoaded('municipality') || !isDrawn) return;
      this.#map.off('idle', check);
      this.#isWarming = false;
      if (this.#scene) this.setScene(this.#scene);
      this.#options.onready();
    };
    this.#map.on('idle', check);
  }

  /** The detail is on the screen: the coarser national shapes under it go. */
  #coverNational(detail: LevelShapes): void {
    const scene = this.#scene;
    if (!scene || this.#drawn.get('detail') !== detail) return;
    if (scene.focus === null || this.#geometry?.details.get(scene.focus) !== detail) return;
    this.#covered = scene.focus;
    this.#paintAll(scene);
  }

  #paintAll({ paints }: Scene): void {
    this.#paint('prefecture', paints.prefecture);
    this.#paint('municipality', withoutPrefecture(paints.municipality, this.#covered));
    this.#paint('detail', paints.detail);
  }

  #paint(name: LayerName, paints: ReadonlyMap<PlaceCode, Paint>): void {
    const written = this.#written.get(name);
    if (!written) return;
    for (const code of written.keys()) {
      if (paints.has(code)) continue;
      written.delete(code);
      this.#map.setFeatureState({ source: name, id: code }, { paint: 'hidden' });
    }
    for (const [code, paint] of paints) {
      if (written.get(code) === paint) continue;
      written.set(code, paint);
      this.#map.setFeatureState({ source: name, id: code }, { paint });
    }
  }
}
