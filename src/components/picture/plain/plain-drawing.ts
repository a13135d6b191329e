import { svgElement } from '../../../map/svg/svg-element.ts';
import { fontMetrics } from './font-metrics.ts';
import { fillAttributes, paintAttributes, strokeAttributes } from './plain-paint.ts';
import { fontAttributes } from './plain-text.ts';
import { plainNumber } from './plain-number.ts';
import { boxIn, type Box, type Sketch } from './sketch.ts';

const GROUPS = new Set(['g', 'a']);

/** Where the points of each shape stand. */
const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polygon: ['points'],
  polyline: ['points'],
};

const PATTERN = ['x', 'y', 'width', 'height', 'patternUnits', 'patternTransform'];
const TEXT = ['x', 'y', 'dx', 'dy', 'textLength', 'lengthAdjust'];

/** A single number with more decimals than anything shows. */
const LONG_NUMBER = /^-?\d+\.\d{4,}$/;

/** Scales that differ less than this are one. */
const SAME_SCALE = 0.01;

type Attributes = Record<string, string | number | undefined>;

/** A drawing of the page as it is painted, without the style sheet that paints it. */
export function plainDrawing(
  svg: SVGSVGElement,
  origin: { x: number; y: number },
  sketch: Sketch,
): SVGElement {
  const matrix = svg.getScreenCTM() ?? new DOMMatrix();
  const isClipped = getComputedStyle(svg).overflow !== 'visible' && reachesOut(svg);
  const box = boxIn(origin, svg);
  const drawing = svgElement('g', {
    transform: transformOf({ ...valuesOf(matrix), e: matrix.e - origin.x, f: matrix.f - origin.y }),
  });
  const copier = new DrawingCopier(svg, sketch, isClipped ? svg.getBoundingClientRect() : undefined);
  for (const child of svg.children) copier.copy(child, drawing);
  if (!isClipped) return drawing;
  const window = sketch.clipped(box);
  window.append(drawing);
  return window;
}

/** Does anything of a drawing reach over its edge? */
function reachesOut(svg: SVGSVGElement): boolean {
  const { left, top, right, bottom } = svg.getBoundingClientRect();
  return [...svg.querySelectorAll(Object.keys(GEOMETRY).join())].some((shape) => {
    const box = shape.getBoundingClientRect();
    return box.left < left || box.top < top || box.right > right || box.bottom > bottom;
  });
}

/** Copies the elements of one drawing. */
class DrawingCopier {
  readonly #svg: SVGSVGElement;
  readonly #sketch: Sketch;
  /** Where the drawing is seen, in CSS pixels of the window; undefined: everywhere. */
  readonly #window: Box | undefined;

  constructor(svg: SVGSVGElement, sketch: Sketch, window: Box | undefined) {
    this.#svg = svg;
    this.#sketch = sketch;
    this.#window = window;
  }

  copy(element: Element, into: SVGElement): void {
    const name = element.localName;
    if (!GROUPS.has(name) && !(name in GEOMETRY) && name !== 'text') return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return;
    if (GROUPS.has(name)) {
      const group = svgElement('g', { ...own(element, ['transform']), opacity: partly(style) });
      for (const child of element.children) this.copy(child, group);
      if (group.childElementCount > 0) into.append(group);
    } else if (name === 'text') into.append(...this.#text(element as SVGTextElement, style));
    else if (this.#isSeen(element)) into.append(...this.#shape(element as SVGGraphicsElement, style));
  }

  #isSeen(element: Element): boolean {
    if (!this.#window) return true;
    const { x, y, width, height } = element.getBoundingClientRect();
    const window = this.#window;
    return (
      x <= window.x + window.width &&
      x + width >= window.x &&
      y <= window.y + window.height &&
      y + height >= window.y
    );
  }

  #shape(element: SVGGraphicsElement, style: CSSStyleDeclaration): SVGElement[] {
    const name = element.localName;
    // A mark that is nowhere now.
    if (name === 'path' && !element.getAttribute('d')) return [];
    const { geometry, strokeScale } = scaled(element, style);
    const draw = (paint: Attributes) =>
      svgElement(name as 'path', { ...own(element, ['transform']), ...geometry, ...paint });
    const paint = paintAttributes(style, strokeScale, this.#patternOf);
    if (paint['fill'] === 'none' && paint['stroke'] === undefined) return [];
    // Not every program knows that a stroke can lie below its fill.
    if (!isHaloed(style) || paint['stroke'] === undefined) return [draw(paint)];
    const { opacity } = paint;
    return [
      draw({ fill: 'none', opacity, ...strokeAttributes(style, strokeScale) }),
      draw({ opacity, ...fillAttributes(style, this.#patternOf) }),
    ];
  }

  #text(element: SVGTextElement, style: CSSStyleDeclaration): SVGElement[] {
    const attributes: Attributes = {
      ...own(element, ['transform', ...TEXT]),
      ...fontAttributes(style),
      'text-anchor': style.textAnchor === 'start' ? undefined : style.textAnchor,
    };
    const shift = baselineShift(style);
    if (shift !== 0) attributes['y'] = plainNumber(Number(element.getAttribute('y') ?? 0) + shift);
    const face = svgElement('text', { ...attributes, ...fillAttributes(style, this.#patternOf) });
    const words = [...element.childNodes];
    face.append(...words.flatMap((node) => this.#words(node, style)));
    if (face.textContent?.trim() === '') return [];
    const halo = strokeAttributes(style, 1);
    if (!isHaloed(style) || halo['stroke'] === undefined) return [face];
    const below = svgElement('text', {
      ...attributes,
      fill: halo['stroke'],
      ...halo,
      'aria-hidden': 'true',
    });
    below.append(...words.flatMap((node) => this.#words(node, undefined)));
    return [below, face];
  }

  /** @param outer style of the text around it; undefined for a halo, which has one colour throughout */
  #words(node: Node, outer: CSSStyleDeclaration | undefined): Node[] {
    if (node instanceof Text) return [document.createTextNode(node.data.replace(/\s+/g, ' '))];
    if (!(node instanceof SVGTSpanElement)) return [];
    const style = getComputedStyle(node);
    const isOther = outer !== undefined && style.fill !== outer.fill;
    const span = svgElement('tspan', {
      ...own(node, TEXT),
      ...fontAttributes(style),
      // Within a bold text the lighter part must say so.
      'font-weight': Number(style.fontWeight) >= 600 ? 'bold' : 'normal',
      ...(isOther && fillAttributes(style, this.#patternOf)),
    });
    span.append(...[...node.childNodes].flatMap((child) => this.#words(child, outer)));
    return [span];
  }

  readonly #patternOf = (id: string): string | undefined => {
    const selector = `pattern[id="${CSS.escape(id)}"]`;
    const source = this.#svg.querySelector(selector) ?? document.querySelector(selector);
    if (!source) return undefined;
    const pattern = svgElement('pattern', own(source, PATTERN));
    for (const child of source.children) this.#copyIntoPattern(child, pattern);
    return this.#sketch.pattern(pattern);
  };

  /** What a pattern repeats is nowhere itself, so that its place cannot be asked for. */
  #copyIntoPattern(element: Element, pattern: SVGElement): void {
    const geometry = GEOMETRY[element.localName];
    if (!geometry) return;
    const paint = paintAttributes(getComputedStyle(element), 1, () => undefined);
    pattern.append(
      svgElement(element.localName as 'path', { ...own(element, ['transform', ...geometry]), ...paint }),
    );
  }
}

/**
 * The points of a shape, and what its stroke is multiplied by. A line that keeps its width whatever the scale of the
 * drawing is given that width; where the drawing is stretched, its rectangles are set to size instead.
 */
function scaled(
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
): { geometry: Attributes; strokeScale: number } {
  const geometry = own(element, GEOMETRY[element.localName] ?? []);
  const matrix = style.vectorEffect === 'non-scaling-stroke' ? element.getScreenCTM() : null;
  if (!matrix) return { geometry, strokeScale: 1 };
  const x = Math.hypot(matrix.a, matrix.b);
  const y = Math.hypot(matrix.c, matrix.d);
  if (Math.abs(x / y - 1) < SAME_SCALE || element.localName !== 'rect')
    return { geometry, strokeScale: 1 / Math.sqrt(x * y) };
  const stretched = (name: string, scale: number) => plainNumber(Number(geometry[name] ?? 0) * scale);
  return {
    geometry: {
      x: stretched('x', x),
      y: stretched('y', y),
      width: stretched('width', x),
      height: stretched('height', y),
      transform: `scale(${plainNumber(1 / x, 6)} ${plainNumber(1 / y, 6)})`,
    },
    strokeScale: 1,
  };
}

/** Attributes that an element has, as it has them. */
function own(element: Element, names: readonly string[]): Attributes {
  return Object.fromEntries(
    names.map((name) => {
      const value = element.getAttribute(name) ?? undefined;
      return [name, value !== undefined && LONG_NUMBER.test(value) ? plainNumber(Number(value), 3) : value];
    }),
  );
}

function isHaloed({ paintOrder }: CSSStyleDeclaration): boolean {
  return paintOrder.startsWith('stroke');
}

function partly({ opacity }: CSSStyleDeclaration): number | undefined {
  return Number(opacity) < 1 ? Number(opacity) : undefined;
}

/** Not every program knows of other base lines than that of the letters. */
function baselineShift(style: CSSStyleDeclaration): number {
  if (!['central', 'middle'].includes(style.dominantBaseline)) return 0;
  const { ascent, descent } = fontMetrics(style);
  return (ascent - descent) / 2;
}

function valuesOf({ a, b, c, d, e, f }: DOMMatrix) {
  return { a, b, c, d, e, f };
}

function transformOf({ a, b, c, d, e, f }: ReturnType<typeof valuesOf>): string {
  const place = [plainNumber(e), plainNumber(f)].join(' ');
  if (a === 1 && b === 0 && c === 0 && d === 1) return `translate(${place})`;
  return `matrix(${[a, b, c, d].map((value) => plainNumber(value, 6)).join(' ')} ${place})`;
}
