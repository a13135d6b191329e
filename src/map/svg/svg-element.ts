const SVG = 'http://www.w3.org/2000/svg';

/**
 * An SVG element with attributes. Text only ever goes in as text, styles only as class names.
 * @param attributes values left undefined are not written
 */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number | undefined> = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  return element;
}
