import { scaledQuery } from '../../state/display/scaled-query.ts';

/** Smallest letters of the enlarged page before it is enlarged, in CSS pixels: 24 on a screen of 1920 × 1080. */
const LEAST_TYPE = 15;
/** On the element that is enlarged; what stands within and is not sets it to 1. */
const ZOOM = 'var(--kiosk-zoom, 1)';

/** A value whose shares of the window stay shares of the window within what is enlarged. */
export function scaledValue(value: string): string {
  // Once is enough: another part of the program may have come first.
  if (value.includes('--kiosk-zoom')) return value;
  return value.replace(
    /-?(?:\d+(?:\.\d+)?|\.\d+)(?:[dsl]?v(?:w|h|min|max|i|b))\b/g,
    (length) => `calc(${length} / ${ZOOM})`,
  );
}

/** A size of letters, not below what can be read from afar. */
export function legibleSize(value: string): string {
  return value.replace(/^(calc\()?([\d.]+)px(?=$| \* )/, (size, calc: string | undefined, pixels: string) =>
    Number(pixels) < LEAST_TYPE ? `${calc ?? ''}${LEAST_TYPE}px` : size,
  );
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
