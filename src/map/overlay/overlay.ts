import type { PlaceCode } from '../../domain/place.ts';
import type { PlaneCamera, PlanePoint, ViewSize } from '../../domain/plane.ts';
import { screenFromPlane } from '../camera.ts';
import { planeToSheet } from '../../data/topology/outline.ts';
import { sheetTransform, transformAttribute } from '../svg/sheet-transform.ts';
import { svgElement } from '../svg/svg-element.ts';
import type { PlacedLabel } from './label.ts';
import type { PlacedTag } from './place-tags.ts';
import { SettledChildren, wanted, type Anchored } from './settled-children.ts';
import type { TieDrawing } from './tie-drawing.ts';
import type { TieContent } from './tie-layer.ts';

/** The marks that follow a shape: each is drawn twice, a halo below and the line above. */
export type OutlineKind = 'hover' | 'selected' | 'focus';

/** A word in an inset or beside a group. Offsets in CSS pixels from the screen position of `at`. */
export interface Note {
  readonly at: PlanePoint;
  readonly dx: number;
  readonly dy: number;
  readonly text: string;
  /** CSS pixels. */
  readonly fontSize: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly hasLine: boolean;
}

/** What is drawn over both renderers. */
export interface OverlayContent {
  readonly labels: readonly PlacedLabel[];
  /** Class of the ground under each label that stands inside its shape, e.g. `on-ai-1`. */
  readonly labelClass: (label: PlacedLabel) => string;
  readonly tags: readonly PlacedTag[];
  readonly tagClass: (tag: PlacedTag) => string;
  readonly dots: readonly PlanePoint[];
  readonly areDotsSmall: boolean;
  readonly groups: readonly { id: string; d: string }[];
  readonly ties: TieContent;
  readonly notes: readonly Note[];
}

/**
 * The drawing over the map that both renderers share: marks of the touched and chosen place, numbers, names,
 * dots, dashed groups. It follows the camera in the same frame by one transform for all lines and one for
 * each label; nothing here is drawn anew while the map moves.
 */
export class Overlay {
  readonly #sheet: SVGGElement;
  readonly #screen: SVGGElement;
  readonly #dots: SVGPathElement[];
  readonly #groups: SVGGElement;
  readonly #outlines: Record<OutlineKind, SVGPathElement[]>;
  readonly #children: SettledChildren;
  #ties: TieDrawing | undefined;
  #anchored: Anchored[] = [];
  /** Where each of them was last put. */
  readonly #places = new WeakMap<Element, string>();
  #touched: PlaceCode | null = null;

  /**
   * @param sheet group in sheet units; what stands in it already (frames of the insets) stays
   * @param screen group in CSS pixels
   */
  constructor(sheet: SVGGElement, screen: SVGGElement) {
    this.#sheet = sheet;
    this.#screen = screen;
    this.#children = new SettledChildren(screen);
    this.#groups = svgElement('g', { class: 'map-groups' });
    this.#dots = ['map-dot-ring', 'map-dot'].map((name) => svgElement('path', { class: name }));
    const pair = (kind: OutlineKind): SVGPathElement[] => [
      svgElement('path', { class: `map-outline map-outline-halo is-${kind}` }),
      svgElement('path', { class: `map-outline is-${kind}` }),
    ];
    this.#outlines = { selected: pair('selected'), hover: pair('hover'), focus: pair('focus') };
    const { selected, hover, focus } = this.#outlines;
    sheet.append(this.#groups, ...selected, ...hover, ...focus, ...this.#dots);
  }

  /** Follows the camera. Called in every frame of a movement. */
  setCamera(camera: PlaneCamera, size: ViewSize): void {
    this.#sheet.setAttribute('transform', transformAttribute(sheetTransform(camera, size)));
    for (const { at, element } of this.#anchored) {
      const { x, y } = screenFromPlane(camera, size, at);
      const place = `translate(${x.toFixed(2)} ${y.toFixed(2)})`;
      if (this.#places.get(element) === place) continue;
      this.#places.set(element, place);
      element.setAttribute('transform', place);
    }
  }

  /** Marks a shape, or takes the mark away. */
  setOutline(kind: OutlineKind, d: string | undefined): void {
    for (const path of this.#outlines[kind]) {
      if (d === undefined) path.removeAttribute('d');
      else path.setAttribute('d', d);
    }
  }

  /** From now on ties are drawn, by this. */
  takeTieDrawing(ties: TieDrawing): void {
    this.#ties = ties;
  }

  /** Marks the tied places that are touched: a municipality, or all of a prefecture. */
  touchTies(code: PlaceCode | null): void {
    this.#touched = code;
    this.#ties?.touch(code, this.#screen);
  }

  /** Draws numbers, names, dots and groups anew. The camera must be set again afterwards. */
  setContent(content: OverlayContent): void {
    const dots = content.dots.map((point) => {
      const [x, y] = planeToSheet(point);
      return `M${x.toFixed(2)} ${y.toFixed(2)}h0.001`;
    });
    for (const path of this.#dots) {
      path.setAttribute('d', dots.join(''));
      path.classList.toggle('is-small', content.areDotsSmall);
    }
    this.#groups.replaceChildren(
      ...content.groups.flatMap(({ d }) => [
        svgElement('path', { class: 'map-group-halo', d }),
        svgElement('path', { class: 'map-group', d }),
      ]),
    );
    const ties = this.#ties?.draw(content.ties);
    this.#anchored = this.#children.settle([
      ...(ties?.marks ?? []),
      ...content.labels.map((label) => wanted(label, content.labelClass(label), labelElement)),
      ...content.notes.map((note) => wanted(note, '', noteElement)),
      ...content.tags.map((tag) => wanted(tag, content.tagClass(tag), tagElement)),
      ...(ties?.tags ?? []),
    ]);
    this.touchTies(this.#touched);
  }

  destroy(): void {
    this.#children.settle([]);
    this.#groups.remove();
    this.#ties?.destroy();
    for (const path of [...this.#dots, ...Object.values(this.#outlines).flat()]) path.remove();
  }
}

function labelElement(label: PlacedLabel, className: string): SVGGElement {
  const { kind, dx, dy, line, name, text } = label;
  const group = svgElement('g', { class: `map-label is-${kind} ${className}` });
  if (line) {
    group.append(
      // Below the line one of paper, or it would be lost on the deep steps of the ramp.
      svgElement('line', { class: 'map-leader map-leader-halo', x1: 0, y1: 0, x2: line.dx, y2: line.dy }),
      svgElement('line', { class: 'map-leader', x1: 0, y1: 0, x2: line.dx, y2: line.dy }),
      svgElement('circle', { class: 'map-leader-end', r: 2.2 }),
    );
  }
  const element = svgElement('text', { x: dx, y: dy, 'font-size': label.fontSize });
  if (kind === 'leader') {
    const named = svgElement('tspan', { class: 'map-label-name' });
    named.textContent = name;
    const value = svgElement('tspan', { dx: 4 });
    value.textContent = text;
    element.append(named, value);
  } else element.textContent = text;
  group.append(element);
  return group;
}

function noteElement({ dx, dy, text, fontSize, anchor, hasLine }: Note): SVGGElement {
  const group = svgElement('g', { class: 'map-note' });
  if (hasLine) group.append(svgElement('line', { class: 'map-leader', x1: 0, y1: 0, x2: dx, y2: dy }));
  const gap = anchor === 'start' ? 4 : anchor === 'end' ? -4 : 0;
  const x = dx + (hasLine ? gap : 0);
  const element = svgElement('text', { x, y: dy, 'text-anchor': anchor, 'font-size': fontSize });
  element.textContent = text;
  group.append(element);
  return group;
}

function tagElement({ dx, dy, width, height, fontSize, name }: PlacedTag, className: string): SVGGElement {
  const group = svgElement('g', { class: `map-tag ${className}` });
  const text = svgElement('text', { x: dx, y: dy, 'font-size': fontSize });
  text.textContent = name;
  group.append(svgElement('rect', { x: dx - width / 2, y: dy - height / 2, width, height, rx: 2 }), text);
  return group;
}
