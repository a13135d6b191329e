import { svgElement } from '../../../map/svg/svg-element.ts';
import { plainNumber } from './plain-number.ts';

/** A rectangle in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A plain drawing in the making: what its parts share. */
export class Sketch {
  readonly defs = svgElement('defs');
  readonly #patterns = new Map<string, string>();
  #ids = 0;

  /** The address of a pattern, which stands in the drawing once however often it is used. */
  pattern(element: SVGElement): string {
    const content = new XMLSerializer().serializeToString(element);
    const id = this.#patterns.get(content) ?? `pattern-${this.#patterns.size + 1}`;
    if (!this.#patterns.has(content)) {
      this.#patterns.set(content, id);
      element.setAttribute('id', id);
      this.defs.append(element);
    }
    return `url(#${id})`;
  }

  /** A group that shows nothing outside of a box. */
  clipped({ x, y, width, height }: Box): SVGGElement {
    const id = `clip-${(this.#ids += 1)}`;
    const clip = svgElement('clipPath', { id });
    clip.append(
      svgElement('rect', {
        x: plainNumber(x),
        y: plainNumber(y),
        width: plainNumber(width),
        height: plainNumber(height),
      }),
    );
    this.defs.append(clip);
    return svgElement('g', { 'clip-path': `url(#${id})` });
  }
}

/** Where an element stands, seen from the corner of what is drawn. */
export function boxIn(origin: { x: number; y: number }, element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x - origin.x, y: y - origin.y, width, height };
}
