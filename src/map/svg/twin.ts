import type { Level } from '../../domain/measure.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { PlaneCamera, ViewSize } from '../../domain/plane.ts';
import type { Geometry, LevelShapes } from '../geometry.ts';
import { hasOutline, isHatched, PAINTS, type Paint } from '../paint.ts';
import { withoutPrefecture, type GestureReport, type MapRenderer, type Scene } from '../surface.ts';
import { fineLines, finePath } from './fine-path.ts';
import { sheetTransform, transformAttribute } from './sheet-transform.ts';
import { svgElement } from './svg-element.ts';
import type { TwinGestures } from './twin-gestures.ts';

/** What the twin is given of the page: its SVG stands there already, with the prefectures in it. */
export interface TwinParts {
  readonly svg: SVGSVGElement;
  /** Holds all shapes, in sheet units. */
  readonly sheet: SVGGElement;
  /** The group of the prefectures, painted by the component. */
  readonly prefectures: SVGGElement;
  readonly hatch: SVGPatternElement;
  /** Where hands touch the map. */
  readonly stage: HTMLElement;
}

/** What tells that a hand is about to move the map, before it does. */
const FIRST_SIGNS = ['pointerover', 'pointerdown', 'wheel'] as const;

/**
 * The map without WebGL: the SVG that stands in the page from the first byte. It takes up the municipalities
 * when they are first needed, and the gestures when a hand comes near: with WebGL they are seldom wanted.
 */
export class SvgTwin implements MapRenderer {
  readonly kind = 'svg';
  readonly #parts: TwinParts;
  readonly #size: () => ViewSize;
  readonly #makeGestures: () => Promise<TwinGestures>;
  #gestures: TwinGestures | undefined;
  #areGesturesComing = false;
  #isActive = false;
  #camera: PlaneCamera | undefined;
  readonly #layers: { municipality: SVGGElement; borders: SVGPathElement; detail: SVGGElement };
  readonly #drawn = {
    municipality: undefined as LevelShapes | undefined,
    detail: undefined as LevelShapes | undefined,
  };
  readonly #paints = new WeakMap<SVGPathElement, Paint>();
  #geometry: Geometry | undefined;
  #scene: Scene | undefined;

  constructor(
    parts: TwinParts,
    size: () => ViewSize,
    constrain: (camera: PlaneCamera) => PlaneCamera,
    report: GestureReport,
  ) {
    this.#parts = parts;
    this.#size = size;
    this.#layers = {
      municipality: svgElement('g', { class: 'municipalities' }),
      borders: svgElement('path', { class: 'prefecture-borders' }),
      detail: svgElement('g', { class: 'municipalities detail' }),
    };
    parts.sheet.append(this.#layers.municipality, this.#layers.borders, this.#layers.detail);
    this.#makeGestures = async () => {
      const { TwinGestures } = await import('./twin-gestures.ts');
      return new TwinGestures(parts.stage, size, constrain, report);
    };
    for (const sign of FIRST_SIGNS) parts.stage.addEventListener(sign, this.#onHand, { passive: true });
  }

  /** Takes up or lays down the gestures: only the renderer that is shown listens to hands. */
  setActive(isActive: boolean): void {
    this.#isActive = isActive;
    this.#gestures?.setActive(isActive);
    this.#parts.svg.classList.toggle('is-covered', !isActive);
  }

  /** Fetches the gestures. Never rejects: without them buttons and keys move the map, and the next hand asks again. */
  async fetchGestures(): Promise<void> {
    if (this.#gestures || this.#areGesturesComing) return;
    this.#areGesturesComing = true;
    try {
      const gestures = await this.#makeGestures();
      if (this.#camera) gestures.setCamera(this.#camera);
      gestures.setActive(this.#isActive);
      this.#gestures = gestures;
      this.#stopListening();
    } catch {
      this.#areGesturesComing = false;
    }
  }

  readonly #onHand = (): void => {
    if (this.#isActive) void this.fetchGestures();
  };

  #stopListening(): void {
    for (const sign of FIRST_SIGNS) this.#parts.stage.removeEventListener(sign, this.#onHand);
  }

  setCamera(camera: PlaneCamera): void {
    const { scale, x, y } = sheetTransform(camera, this.#size());
    this.#parts.sheet.setAttribute('transform', transformAttribute({ scale, x, y }));
    // The lines of the hatching keep their width whatever the scale.
    this.#parts.hatch.setAttribute('patternTransform', `scale(${1 / scale})`);
    this.#camera = camera;
    this.#gestures?.setCamera(camera);
  }

  stopGestures(): void {
    // d3-zoom has no glide: a gesture ends with the hand.
  }

  setGeometry(geometry: Geometry): void {
    this.#geometry = geometry;
    if (this.#scene) this.setScene(this.#scene);
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    const showsMunicipalities = scene.level === 'municipality';
    this.#parts.prefectures.classList.toggle('is-off', showsMunicipalities);
    for (const layer of Object.values(this.#layers)) layer.classList.toggle('is-off', !showsMunicipalities);
    if (!showsMunicipalities) return;
    const { municipalities, details } = this.#geometry ?? {};
    this.#draw('municipality', municipalities);
    this.#draw('detail', scene.focus === null ? undefined : details?.get(scene.focus));
    // The national level is coarser than the detail over it and would look out from under its coasts.
    const covered = this.#drawn.detail ? scene.focus : null;
    this.#paint(this.#layers.municipality, withoutPrefecture(scene.paints.municipality, covered));
    this.#paint(this.#layers.detail, scene.paints.detail);
  }

  setTheme(): void {
    // Colours come from the style sheet; nothing to do.
  }

  whenPainted(level: Level, callback: () => void): () => void {
    let frame = 0;
    let left = 2;
    const next = (): void => {
      const isThere = this.#scene?.level === level && !this.#seen(level).next().done;
      // The frame after the next one begins when the shapes are on the screen.
      if (isThere && left-- === 0) callback();
      else frame = requestAnimationFrame(next);
    };
    frame = requestAnimationFrame(next);
    return () => cancelAnimationFrame(frame);
  }

  renderedCodes(level: Level): PlaceCode[] {
    if (this.#scene && this.#scene.level !== level) return [];
    return [...new Set(this.#seen(level))];
  }

  /** The codes of the shapes in the window, one after the other: whoever needs only one measures no more. */
  *#seen(level: Level): Generator<PlaceCode, undefined> {
    const view = this.#parts.stage.getBoundingClientRect();
    for (const path of this.#paths(level)) {
      const box = path.getBoundingClientRect();
      const isSeen =
        box.left < view.right && box.right > view.left && box.top < view.bottom && box.bottom > view.top;
      const code = path.dataset['code'];
      if (isSeen && code) yield code as PlaceCode;
    }
    return undefined;
  }

  paintOf(code: PlaceCode): Paint | undefined {
    const paths = [...this.#paths(this.#scene?.level ?? 'prefecture')];
    const path = paths.findLast((candidate) => candidate.dataset['code'] === code);
    return path && PAINTS.find((paint) => path.classList.contains(paint));
  }

  destroy(): void {
    this.setActive(false);
    this.#stopListening();
    for (const layer of Object.values(this.#layers)) layer.remove();
  }

  #paths(level: Level): Iterable<SVGPathElement> {
    const { prefectures } = this.#parts;
    const groups = level === 'prefecture' ? [prefectures] : [this.#layers.municipality, this.#layers.detail];
    return groups.flatMap((group) => [...group.querySelectorAll<SVGPathElement>('path.shape:not(.is-off)')]);
  }

  #draw(layer: 'municipality' | 'detail', shapes: LevelShapes | undefined): void {
    if (this.#drawn[layer] === shapes) return;
    this.#drawn[layer] = shapes;
    const paths = [...(shapes?.areas.values() ?? [])].map((area) =>
      svgElement('path', { class: 'shape is-off', 'data-code': area.code, d: finePath(area.polygons) }),
    );
    this.#layers[layer].replaceChildren(...paths);
    if (layer === 'municipality') this.#layers.borders.setAttribute('d', fineLines(shapes?.borders ?? []));
  }

  #paint(group: SVGGElement, paints: ReadonlyMap<PlaceCode, Paint>): void {
    const outlined: SVGPathElement[] = [];
    for (const path of group.querySelectorAll<SVGPathElement>('path')) {
      const paint = paints.get(path.dataset['code'] as PlaceCode);
      const before = this.#paints.get(path);
      if (paint !== before) {
        if (before) path.classList.remove(before);
        path.classList.toggle('is-off', paint === undefined);
        if (paint) {
          path.classList.add(paint);
          this.#paints.set(path, paint);
        } else this.#paints.delete(path);
        if (paint && isHatched(paint)) path.setAttribute('fill', `url(#${this.#parts.hatch.id})`);
        else path.removeAttribute('fill');
        if (paint && hasOutline(paint)) outlined.push(path);
      }
    }
    // Shapes with an outline of their own lie on top, or their neighbours would cover half of it.
    if (outlined.length > 0) group.append(...outlined);
  }
}
