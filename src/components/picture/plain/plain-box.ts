import { svgElement } from '../../../map/svg/svg-element.ts';
import { plainColour } from './plain-colour.ts';
import { plainNumber } from './plain-number.ts';
import type { Box, Sketch } from './sketch.ts';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

interface Edge {
  readonly width: number;
  readonly colour: string;
  readonly isDashed: boolean;
}

/** What is seen of a box itself: its ground, its hatching and its borders. */
export function plainBox(style: CSSStyleDeclaration, box: Box, sketch: Sketch): SVGElement[] {
  if (box.width <= 0 || box.height <= 0) return [];
  const elements: SVGElement[] = [];
  const radius = radiusOf(style, box);
  const ground = plainColour(style.backgroundColor);
  const [top, right, bottom, left] = SIDES.map((side) => edgeOf(style, side)) as [Edge, Edge, Edge, Edge];
  const rect = (inset: number, attributes: Record<string, string | number | undefined>) =>
    svgElement('rect', {
      x: plainNumber(box.x + inset),
      y: plainNumber(box.y + inset),
      width: plainNumber(box.width - inset * 2),
      height: plainNumber(box.height - inset * 2),
      rx: radius > 0 ? plainNumber(Math.max(0, radius - inset)) : undefined,
      ...attributes,
    });
  if (ground)
    elements.push(
      rect(0, { fill: ground.hex, 'fill-opacity': ground.opacity < 1 ? ground.opacity : undefined }),
    );
  const hatch = hatchOf(style, sketch);
  if (hatch !== undefined) elements.push(rect(0, { fill: hatch }));
  const edges = [top, right, bottom, left];
  const isFrame = edges.every(
    (edge) => edge.width > 0 && edge.width === top.width && edge.colour === top.colour,
  );
  if (isFrame) elements.push(rect(top.width / 2, { fill: 'none', ...strokeOf(top) }));
  else {
    const { x, y, width, height } = box;
    const lines = [
      [top, x, y + top.width / 2, x + width, y + top.width / 2],
      [right, x + width - right.width / 2, y, x + width - right.width / 2, y + height],
      [bottom, x, y + height - bottom.width / 2, x + width, y + height - bottom.width / 2],
      [left, x + left.width / 2, y, x + left.width / 2, y + height],
    ] as const;
    for (const [edge, x1, y1, x2, y2] of lines) {
      if (edge.width === 0) continue;
      const ends = {
        x1: plainNumber(x1),
        y1: plainNumber(y1),
        x2: plainNumber(x2),
        y2: plainNumber(y2),
      };
      elements.push(svgElement('line', { ...ends, ...strokeOf(edge) }));
    }
  }
  return elements;
}

/** A border that is not seen has no width. */
function edgeOf(style: CSSStyleDeclaration, side: (typeof SIDES)[number]): Edge {
  const colour = plainColour(style[`border${side}Color`]);
  const kind = style[`border${side}Style`];
  const isSeen = colour !== undefined && kind !== 'none' && kind !== 'hidden';
  return {
    width: isSeen ? parseFloat(style[`border${side}Width`]) : 0,
    colour: colour?.hex ?? '',
    isDashed: kind === 'dashed',
  };
}

function strokeOf({ width, colour, isDashed }: Edge): Record<string, string | number | undefined> {
  return {
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': isDashed ? `${width * 2} ${width * 2}` : undefined,
  };
}

function radiusOf(style: CSSStyleDeclaration, { width, height }: Box): number {
  const [text = '0'] = style.borderTopLeftRadius.split(' ');
  const half = Math.min(width, height) / 2;
  return Math.min(half, text.endsWith('%') ? (parseFloat(text) / 100) * width : parseFloat(text) || 0);
}

/** Width and distance of the lines of the hatching, as the swatches of the legends draw it. */
const HATCH = { width: 1.5, distance: 4.5 };

/** The one gradient of the design is the hatching of 「数値なし」: paper, and lines in its last colour. */
function hatchOf(style: CSSStyleDeclaration, sketch: Sketch): string | undefined {
  if (!style.backgroundImage.startsWith('repeating-linear-gradient')) return undefined;
  const [paper, , line] = (style.backgroundImage.match(/rgba?\([^)]+\)/g) ?? []).map(plainColour);
  if (!line) return undefined;
  const pattern = svgElement('pattern', {
    width: HATCH.distance,
    height: HATCH.distance,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(
    svgElement('rect', {
      width: HATCH.distance,
      height: HATCH.distance,
      fill: paper?.hex ?? 'none',
    }),
    svgElement('rect', { width: HATCH.width, height: HATCH.distance, fill: line.hex }),
  );
  return sketch.pattern(pattern);
}
