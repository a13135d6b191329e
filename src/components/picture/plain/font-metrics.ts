/** How far a font reaches above and below its base line, in CSS pixels. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
}

/** Of a Japanese font, where a browser cannot tell (parts of the height of the text). */
const USUAL = { ascent: 0.88, descent: 0.12 };

const known = new Map<string, FontMetrics>();
let context: CanvasRenderingContext2D | null | undefined;

/** The metrics of the font that an element is set in. */
export function fontMetrics(
  style: Pick<CSSStyleDeclaration, 'fontWeight' | 'fontSize' | 'fontFamily'>,
): FontMetrics {
  const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const metrics = known.get(font) ?? measured(font) ?? usual(parseFloat(style.fontSize));
  known.set(font, metrics);
  return metrics;
}

function measured(font: string): FontMetrics | undefined {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  context.font = font;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('国');
  return Number.isFinite(ascent + descent) ? { ascent, descent } : undefined;
}

function usual(fontSize: number): FontMetrics {
  return { ascent: USUAL.ascent * fontSize, descent: USUAL.descent * fontSize };
}
