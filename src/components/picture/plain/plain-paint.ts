import { plainColour } from './plain-colour.ts';
import { plainNumber } from './plain-number.ts';

/** The parts of a computed style by which a shape is painted. */
export type PaintStyle = Pick<
  CSSStyleDeclaration,
  | 'fill'
  | 'fillOpacity'
  | 'fillRule'
  | 'stroke'
  | 'strokeOpacity'
  | 'strokeWidth'
  | 'strokeDasharray'
  | 'strokeLinecap'
  | 'strokeLinejoin'
  | 'opacity'
>;

type Attributes = Record<string, string | number | undefined>;

/**
 * How a shape is painted, as attributes instead of a style sheet.
 * @param strokeScale what lengths of the stroke are multiplied by: lines that keep their width on the screen
 * whatever the scale of the shape keep it in the picture too
 * @param patternOf the address of a pattern that a paint names by its id (`url(#…)`)
 */
export function paintAttributes(
  style: PaintStyle,
  strokeScale: number,
  patternOf: (id: string) => string | undefined,
): Attributes {
  return {
    ...fillAttributes(style, patternOf),
    ...strokeAttributes(style, strokeScale),
    opacity: Number(style.opacity) < 1 ? Number(style.opacity) : undefined,
  };
}

/** The fill alone. */
export function fillAttributes(style: PaintStyle, patternOf: (id: string) => string | undefined): Attributes {
  const id = /^url\(["']?[^#"')]*#([^"')]+)["']?\)/.exec(style.fill)?.[1];
  const pattern = id === undefined ? undefined : patternOf(id);
  const colour = plainColour(style.fill);
  return {
    fill: pattern ?? colour?.hex ?? 'none',
    'fill-opacity': lessThanWhole((colour?.opacity ?? 1) * Number(style.fillOpacity || 1)),
    'fill-rule': style.fillRule === 'evenodd' ? 'evenodd' : undefined,
  };
}

/** The stroke alone; nothing where there is none. */
export function strokeAttributes(style: PaintStyle, strokeScale: number): Attributes {
  const colour = plainColour(style.stroke);
  const width = parseFloat(style.strokeWidth) * strokeScale;
  if (!colour || !(width > 0)) return {};
  const dashes = style.strokeDasharray.match(/[\d.]+/g) ?? [];
  return {
    stroke: colour.hex,
    'stroke-opacity': lessThanWhole(colour.opacity * Number(style.strokeOpacity || 1)),
    'stroke-width': plainNumber(width, 3),
    'stroke-dasharray':
      dashes.length === 0
        ? undefined
        : dashes.map((dash) => plainNumber(Number(dash) * strokeScale, 3)).join(' '),
    'stroke-linecap': otherThan(style.strokeLinecap, 'butt'),
    'stroke-linejoin': otherThan(style.strokeLinejoin, 'miter'),
  };
}

function lessThanWhole(opacity: number): number | undefined {
  return opacity < 1 ? plainNumber(opacity, 3) : undefined;
}

function otherThan(value: string, usual: string): string | undefined {
  return value === '' || value === usual ? undefined : value;
}
