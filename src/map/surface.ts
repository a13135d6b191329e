import type { PlaceCode } from '../domain/place.ts';
import type { Level } from '../domain/measure.ts';
import type { PlaneCamera, PlanePoint } from '../domain/plane.ts';
import type { ScreenPoint } from './camera.ts';
import type { Geometry } from './geometry.ts';
import type { Paint } from './paint.ts';

/** The three layers both renderers draw: `detail` is the opened prefecture at full resolution. */
export type LayerName = 'prefecture' | 'municipality' | 'detail';

/** What a renderer shows of the country, all layers at once. */
export interface Scene {
  readonly level: Level;
  /** Two digits of the opened prefecture; its detail lies over the national level. */
  readonly focus: string | null;
  /**
   * How each place of each layer is drawn. Places left out are not drawn at all. The opened prefecture stands
   * in both levels: the renderer takes it out of the national one as soon as its detail is on the screen.
   */
  readonly paints: Readonly<Record<LayerName, ReadonlyMap<PlaceCode, Paint>>>;
}

/**
 * What the map needs of a renderer. There are two, the SVG twin and the WebGL map; the camera, the picking,
 * the overlay and the keyboard belong to neither, so that both behave the same.
 */
export interface MapRenderer {
  readonly kind: 'svg' | 'webgl';
  /** Shows a part of the plane at once. Reports nothing back. */
  setCamera(camera: PlaneCamera): void;
  /** Ends a movement that is still under way (the glide after a drag, a wheel's zoom). */
  stopGestures(): void;
  /** New shapes have come; what the scene needs of them may now be drawn. */
  setGeometry(geometry: Geometry): void;
  /** Shows a scene; only what differs from the one before is written. */
  setScene(scene: Scene): void;
  /** Reads the colours of the theme again. */
  setTheme(): void;
  /** Calls back once a frame that shows shapes of this level is on the screen; undone by the return value. */
  whenPainted(level: Level, callback: () => void): () => void;
  /** Codes of the shapes of a level that are on the screen now, asked of the renderer itself. */
  renderedCodes(level: Level): PlaceCode[];
  /** How a place is drawn, asked of the renderer itself; undefined where it is not. */
  paintOf(code: PlaceCode): Paint | undefined;
  destroy(): void;
}

/** Paints without those of one prefecture (two digits; null leaves all). */
export function withoutPrefecture(
  paints: ReadonlyMap<PlaceCode, Paint>,
  prefecture: string | null,
): ReadonlyMap<PlaceCode, Paint> {
  if (prefecture === null) return paints;
  return new Map([...paints].filter(([code]) => !code.startsWith(prefecture)));
}

/** How a renderer reports what a hand on the map did. */
export interface GestureReport {
  /** The camera was moved by hand. */
  onmove(camera: PlaneCamera): void;
}

/**
 * What end-to-end tests may ask of the map, as the property `atlasSurface` of the map's element: the answers
 * come from the renderer (WebGL: queryRenderedFeatures and getFeatureState), not from what was asked of it.
 */
export interface AtlasSurface {
  readonly renderer: 'svg' | 'webgl';
  readonly level: Level;
  renderedCodes(level: Level): PlaceCode[];
  stateOf(code: PlaceCode): Paint | undefined;
  camera(): PlaneCamera;
  /** Is a flight under way? Frames can be slow: a camera that stands still may yet move on. */
  isFlying(): boolean;
  /** Where the mark of a place stands, in CSS pixels of the viewport; undefined for an unknown code. */
  project(code: PlaceCode): ScreenPoint | undefined;
  /** Where a point of the plane stands, in CSS pixels of the viewport. */
  projectPoint(point: PlanePoint): ScreenPoint;
}

/** The map's element with its surface for tests. */
export interface AtlasElement extends HTMLElement {
  atlasSurface?: AtlasSurface;
}
