import { svgElement } from '../../../map/svg/svg-element.ts';
import { fontMetrics } from './font-metrics.ts';
import { plainColour } from './plain-colour.ts';
import { plainNumber } from './plain-number.ts';
import { textLines, type SetCharacter } from './text-lines.ts';

/** Weight from which a text is set bold; the design has two. */
const BOLD = 600;

/** The words of a page as text, each line where the browser has set it. */
export function plainText(
  node: Text,
  style: CSSStyleDeclaration,
  origin: { x: number; y: number },
): SVGTextElement[] {
  const colour = plainColour(style.color);
  if (!colour || node.data.trim() === '') return [];
  const { ascent, descent } = fontMetrics(style);
  return textLines(charactersOf(node)).map((line) => {
    const anchor = anchorOf(style);
    const x = { start: line.left, middle: (line.left + line.right) / 2, end: line.right }[anchor];
    const element = svgElement('text', {
      x: plainNumber(x - origin.x),
      y: plainNumber((line.top + line.bottom + ascent - descent) / 2 - origin.y),
      fill: colour.hex,
      'fill-opacity': colour.opacity < 1 ? colour.opacity : undefined,
      ...fontAttributes(style),
      'text-anchor': anchor === 'start' ? undefined : anchor,
    });
    element.textContent = line.text;
    return element;
  });
}

/** How text is set, but for the family: that is the same in the whole picture. */
export function fontAttributes(
  style: Pick<CSSStyleDeclaration, 'fontSize' | 'fontWeight' | 'letterSpacing'>,
): Record<string, string | number | undefined> {
  const spacing = parseFloat(style.letterSpacing);
  return {
    'font-size': plainNumber(parseFloat(style.fontSize)),
    'font-weight': Number(style.fontWeight) >= BOLD ? 'bold' : undefined,
    'letter-spacing': spacing > 0 ? plainNumber(spacing, 3) : undefined,
  };
}

/** Another font on another machine is wider or narrower: what stands at the right edge stays there. */
function anchorOf({ textAlign }: CSSStyleDeclaration): 'start' | 'middle' | 'end' {
  if (textAlign === 'right' || textAlign === 'end') return 'end';
  return textAlign === 'center' ? 'middle' : 'start';
}

function charactersOf(node: Text): SetCharacter[] {
  const characters: SetCharacter[] = [];
  const range = document.createRange();
  let at = 0;
  for (const text of node.data) {
    range.setStart(node, at);
    at += text.length;
    range.setEnd(node, at);
    // White space that is not set has no box, or one without width.
    const box = [...range.getClientRects()].find(({ width }) => width > 0);
    if (box) characters.push({ text, left: box.left, right: box.right, top: box.top, bottom: box.bottom });
  }
  return characters;
}
