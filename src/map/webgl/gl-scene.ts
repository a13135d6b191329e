import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Level } from '../../domain/measure.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Geometry, LevelShapes } from '../geometry.ts';
import { isHatched, PAINTS, type Paint } from '../paint.ts';
import { withoutPrefecture, type LayerName, type Scene } from '../surface.ts';
import { planeToLngLat } from '../../domain/plane.ts';
import type { Area } from '../areas.ts';
import { featuresFrom } from './features.ts';
import { LineWriter } from './line-writer.ts';
import { linesAddress, shapesAddress } from './shapes-address.ts';
import { hatchImage, patternStretch } from './hatch.ts';
import {
  BORDERS,
  HATCH,
  hatchedSource,
  layerIds,
  LEVELS,
  LINES,
  SOURCE_MAX_ZOOM,
  themedProperties,
  type StartingShapes,
} from './style.ts';
import { readTheme } from './theme.ts';

/** The shapes with which a map begins, so that its worker need not be told of them a second time. */
export function startingFeatures({ prefectures, municipalities }: Geometry): StartingShapes {
  return {
    prefecture: featuresFrom(prefectures.values()),
    ...(municipalities && { municipality: shapesAddress(municipalities.file) }),
  };
}

/** What the WebGL map draws: shapes in its sources, paints in its feature state. Works on a loaded style. */
export class GlScene {
  readonly #map: MapLibreMap;
  readonly #onready: () => void;
  /** What was written last, so that only differences are written again. */
  readonly #written = new Map<LayerName, Map<PlaceCode, Paint>>(LEVELS.map((name) => [name, new Map()]));
  readonly #drawn = new Map<LayerName, LevelShapes | Geometry['prefectures']>();
  /** Whose tiles are being cut or are cut. */
  #warmed: LevelShapes | undefined;
  /** Whose lines are drawn, and what keeps them in their tones. */
  #lined: LevelShapes | undefined;
  #lines: LineWriter | undefined;
  /** The places of each level that are hatched. */
  readonly #hatched = new Map<LayerName, string>();
  /** The prefecture whose detail is on the screen over the national level. */
  #covered: string | null = null;
  /** For which growth of the pattern, and in which colour, the hatching is drawn. */
  #stretch = 0;
  #hatchColor = '';
  /** The municipalities have come and are made ready out of sight, so that opening a prefecture shows them at once. */
  #isWarming = false;
  #geometry: Geometry | undefined;
  #scene: Scene | undefined;

  /**
   * @param started the shapes with which the map began (`startingFeatures`)
   * @param onready called once, when the shapes of all municipalities are cut into tiles and the map is idle
   */
  constructor(map: MapLibreMap, started: Geometry, onready: () => void) {
    this.#map = map;
    this.#onready = onready;
    this.#drawn.set('prefecture', started.prefectures);
    if (started.municipalities) this.#drawn.set('municipality', started.municipalities);
    this.setTheme();
    map.on('zoomend', () => this.#drawHatch(readTheme(map.getContainer()).hatch));
  }

  get level(): Level | undefined {
    return this.#scene?.level;
  }

  /** Have the shapes of the level that is asked for been handed to the map, and has it no work left with them? */
  get isSettled(): boolean {
    return this.#scene !== undefined && this.#drawn.has(this.#scene.level) && this.#map.areTilesLoaded();
  }

  /** Does the map itself report a painted shape of the level that is asked for on the screen? */
  get isDrawn(): boolean {
    const { level } = this;
    if (!level) return false;
    const { prefectures, municipalities } = this.#geometry ?? {};
    const areas = level === 'prefecture' ? prefectures : municipalities?.areas;
    const isPainted = (state: Record<string, unknown>) => state['paint'] && state['paint'] !== 'hidden';
    return this.#reports(level, areas ?? new Map(), isPainted) || this.renderedCodes(level).length > 0;
  }

  setGeometry(geometry: Geometry): void {
    this.#geometry = geometry;
    this.#draw('prefecture', geometry.prefectures, () => featuresFrom(geometry.prefectures.values()));
    const { municipalities } = geometry;
    if (municipalities && this.#warmed !== municipalities) {
      this.#draw('municipality', municipalities, () => shapesAddress(municipalities.file));
      this.#warmed = municipalities;
      this.#warm(municipalities);
    }
    if (this.#scene) this.setScene(this.#scene);
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    const detail = scene.focus === null ? undefined : this.#geometry?.details.get(scene.focus);
    if (!detail) this.#covered = null;
    else if (this.#drawn.get('detail') !== detail) {
      this.#covered = null;
      this.#draw('detail', detail, () => shapesAddress(detail.file));
      void this.#map.once('idle', () => this.#coverNational(detail));
    }
    const showsMunicipalities = scene.level === 'municipality';
    for (const name of LEVELS) {
      const { hatch: _, ...layers } = layerIds(name);
      // A source without shapes costs a frame as much as any other before its first shape.
      const isThere = name !== 'detail' || detail !== undefined;
      this.#show(Object.values(layers), isThere && (name !== 'prefecture') === showsMunicipalities);
    }
    // MapLibre cuts no tiles for a source that no visible layer draws, and draws nothing of a layer that is clear.
    const { fill } = layerIds('municipality');
    if (this.#isWarming) this.#show([fill], true);
    this.#map.setPaintProperty(fill, 'fill-opacity', showsMunicipalities ? 1 : 0);
    this.#paintAll(scene);
    this.#show([BORDERS], showsMunicipalities);
    for (const name of LEVELS) {
      const isShown = (name !== 'prefecture') === showsMunicipalities;
      this.#show([layerIds(name).hatch], isShown && Boolean(this.#hatched.get(name)));
    }
  }

  setTheme(): void {
    const theme = readTheme(this.#map.getContainer());
    this.#drawHatch(theme.hatch);
    for (const [layer, property, value] of themedProperties(theme)) {
      this.#map.setPaintProperty(layer, property as 'fill-color', value as string);
    }
  }

  renderedCodes(level: Level): PlaceCode[] {
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

  #drawHatch(color: string): void {
    const pixelRatio = Math.max(1, Math.round(devicePixelRatio));
    const stretch = patternStretch(this.#map.getZoom(), SOURCE_MAX_ZOOM);
    if (
      this.#map.hasImage(HATCH) &&
      Math.abs(stretch / this.#stretch - 1) < 0.02 &&
      color === this.#hatchColor
    )
      return;
    this.#stretch = stretch;
    this.#hatchColor = color;
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
    features: () => GeoJSON.FeatureCollection | string,
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

  /** The lines between municipalities; wanted with these, and read once it is known that these can be. */
  #drawLines(municipalities: LevelShapes): void {
    if (this.#lined === municipalities) return;
    this.#lined = municipalities;
    this.#lines = new LineWriter(municipalities.sides, (id, tone) =>
      this.#map.setFeatureState({ source: LINES, id }, { tone }),
    );
    this.#source(LINES)?.setData(linesAddress(municipalities.file));
  }

  /** Has the tiles of all municipalities cut, drawn in nothing where their level is not asked for. */
  #warm(shapes: LevelShapes): void {
    this.#isWarming = true;
    const check = (): void => {
      if (!this.#map.isSourceLoaded('municipality') || !this.#reports('municipality', shapes.areas)) return;
      this.#map.off('idle', check);
      this.#isWarming = false;
      if (this.#scene) this.setScene(this.#scene);
      this.#onready();
      this.#drawLines(shapes);
    };
    this.#map.on('idle', check);
  }

  /**
   * Does the map report a shape of a layer where one should be? Asked at single points: to ask for all that is on the
   * screen, MapLibre reads the outline of each.
   */
  #reports(
    name: LayerName,
    areas: ReadonlyMap<PlaceCode, Area>,
    isMeant: (state: Record<string, unknown>) => unknown = () => true,
  ): boolean {
    const layers = [layerIds(name).fill];
    const { clientWidth, clientHeight } = this.#map.getContainer();
    for (const { anchor } of areas.values()) {
      const at = this.#map.project(planeToLngLat(anchor));
      if (at.x < 0 || at.y < 0 || at.x > clientWidth || at.y > clientHeight) continue;
      const found = this.#map.queryRenderedFeatures(at, { layers });
      if (found.some(({ state }) => isMeant(state))) return true;
    }
    return false;
  }

  /** The detail is on the screen: the coarser national shapes under it go. */
  #coverNational(detail: LevelShapes): void {
    const scene = this.#scene;
    if (!scene || this.#drawn.get('detail') !== detail) return;
    if (scene.focus === null || this.#geometry?.details.get(scene.focus) !== detail) return;
    this.#covered = scene.focus;
    this.#paintAll(scene);
  }

  #paintAll({ level, paints }: Scene): void {
    this.#paint('prefecture', paints.prefecture, this.#geometry?.prefectures);
    // Who comes back to the municipalities finds them as they were left, but for what has changed since.
    if (level === 'prefecture' && !this.#isWarming) return;
    const { municipalities, details } = this.#geometry ?? {};
    const national = withoutPrefecture(paints.municipality, this.#covered);
    const changed = this.#paint('municipality', national, municipalities?.areas);
    if (level === 'municipality' && municipalities) {
      this.#drawLines(municipalities);
      this.#lines?.update(changed, national);
    }
    this.#paint('detail', paints.detail, details?.get(this.#scene?.focus ?? '')?.areas);
  }

  /** @returns the places whose paint is another */
  #paint(
    name: LayerName,
    paints: ReadonlyMap<PlaceCode, Paint>,
    areas: ReadonlyMap<PlaceCode, Area> | undefined,
  ): PlaceCode[] {
    const written = this.#written.get(name);
    if (!written) return [];
    const changed: PlaceCode[] = [];
    for (const code of written.keys()) {
      if (paints.has(code)) continue;
      changed.push(code);
      written.delete(code);
      this.#map.setFeatureState({ source: name, id: code }, { paint: 'hidden' });
    }
    for (const [code, paint] of paints) {
      if (written.get(code) === paint) continue;
      changed.push(code);
      written.set(code, paint);
      this.#map.setFeatureState({ source: name, id: code }, { paint });
    }
    if (changed.length > 0) this.#hatch(name, paints, areas ?? new Map());
    return changed;
  }

  /** Hands the shapes that are hatched to their own source, when they are others than before. */
  #hatch(name: LayerName, paints: ReadonlyMap<PlaceCode, Paint>, areas: ReadonlyMap<PlaceCode, Area>): void {
    const codes = [...paints].filter(([, paint]) => isHatched(paint)).map(([code]) => code);
    const hatched = codes.join();
    if ((this.#hatched.get(name) ?? '') === hatched) return;
    this.#hatched.set(name, hatched);
    const shapes = codes.map((code) => areas.get(code)).filter((area) => area !== undefined);
    this.#source(hatchedSource(name))?.setData(featuresFrom(shapes));
  }
}
