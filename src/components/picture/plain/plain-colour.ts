/** A colour as every program that opens SVG knows it: six digits, and how much of it covers what lies below. */
export interface PlainColour {
  readonly hex: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/**
 * A computed colour (`rgb()` or `rgba()`) as plain attributes have it.
 * @returns undefined for what paints nothing: `none`, a transparent colour, or no colour at all
 */
export function plainColour(computed: string): PlainColour | undefined {
  const parts = /^rgba?\(([^)]+)\)/.exec(computed)?.[1]?.match(/[\d.]+%?/g);
  if (!parts || parts.length < 3) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(0, 3).map(Number);
  const alpha = parts[3];
  const opacity = alpha === undefined ? 1 : alpha.endsWith('%') ? parseFloat(alpha) / 100 : Number(alpha);
  if (opacity === 0) return undefined;
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0'));
  return { hex: `#${hex.join('')}`, opacity };
}
