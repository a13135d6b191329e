import { plainBox } from './plain-box.ts';
import { plainDrawing } from './plain-drawing.ts';
import { plainText } from './plain-text.ts';
import { boxIn, type Sketch } from './sketch.ts';

/**
 * Draws part of the page as plain SVG, as the browser has laid it out: grounds and borders as rectangles and lines,
 * words as text, drawings with their paint. No style sheet, no script and no foreign markup remain, so that every
 * program that opens SVG shows the same.
 * @param into takes the elements; its zero is the upper left corner of the part
 */
export function drawPlainPage(part: HTMLElement, into: SVGElement, sketch: Sketch): void {
  const { x, y } = part.getBoundingClientRect();
  drawElement(part, into, { x, y }, sketch);
}

function drawElement(
  element: Element,
  into: SVGElement,
  origin: { x: number; y: number },
  sketch: Sketch,
): void {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return;
  if (element instanceof SVGSVGElement) {
    into.append(plainDrawing(element, origin, sketch));
    return;
  }
  const box = boxIn(origin, element);
  const hidesRest = style.overflow !== 'visible' && style.display !== 'inline';
  // What is there for screen readers only is a box of one pixel.
  if (hidesRest && box.width <= 1 && box.height <= 1) return;
  into.append(...plainBox(style, box, sketch));
  let target = into;
  if (hidesRest && reachesOut(element)) {
    target = sketch.clipped(box);
    into.append(target);
  }
  for (const child of element.childNodes) {
    if (child instanceof Text) target.append(...plainText(child, style, origin));
    else if (child instanceof Element) drawElement(child, target, origin, sketch);
  }
}

function reachesOut({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): boolean {
  return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
}
