/** Smallest letters of the enlarged page before it is enlarged, in CSS pixels: 24 on a screen of 1920 × 1080. */
const LEAST_TYPE = 15;
/** On the element that is enlarged; what stands within and is not sets it to 1. */
const ZOOM = 'var(--kiosk-zoom, 1)';

/**
 * A media query for a page that is enlarged: it holds where it would on a screen that is smaller by as much.
 * @param query as in a style sheet or in `matchMedia`
 */
export function scaledQuery(query: string, zoom: number): string {
  return query.replace(
    /((?:min|max)-(?:width|height):\s*|(?:width|height)\s*[<>]=?\s*)([\d.]+)px/g,
    (_, condition: string, pixels: string) =>
      `${condition}${Math.round(Number(pixels) * zoom * 100) / 100}px`,
  );
}

/** A value whose shares of the window stay shares of the window within what is enlarged. */
export function scaledValue(value: string): string {
  return value.replace(
    /-?\d*\.?\d+(?:[dsl]?v(?:w|h|min|max|i|b))\b/g,
    (length) => `calc(${length} / ${ZOOM})`,
  );
}

/** A size of letters, not below what can be read from afar. */
export function legibleSize(value: string): string {
  const pixels = /^([\d.]+)px$/.exec(value)?.[1];
  return pixels !== undefined && Number(pixels) < LEAST_TYPE ? `${LEAST_TYPE}px` : value;
}

const isType = (property: string) => property === 'font-size' || property.startsWith('--fs-');

function scaleDeclarations(style: CSSStyleDeclaration): void {
  for (const property of Array.from(style)) {
    const value = style.getPropertyValue(property);
    const scaled = isType(property) ? legibleSize(scaledValue(value.trim())) : scaledValue(value);
    if (scaled !== value) style.setProperty(property, scaled, style.getPropertyPriority(property));
  }
}

/** Fits the rules of a style sheet to a page that is enlarged; each once. */
export function scaleRules(rules: CSSRuleList, zoom: number): void {
  for (const rule of Array.from(rules)) {
    if (rule instanceof CSSMediaRule) rule.media.mediaText = scaledQuery(rule.media.mediaText, zoom);
    if (rule instanceof CSSStyleRule) scaleDeclarations(rule.style);
    if (rule instanceof CSSGroupingRule) scaleRules(rule.cssRules, zoom);
  }
}
