import { scaleLinear } from 'd3';

/** Sizes of two overlapping sets and of a third one's own part, in municipalities. */
export interface SetSizes {
  listOnly: number;
  both: number;
  agreementOnly: number;
  wardOnly: number;
}

export type SetPart = keyof SetSizes;

interface Span {
  x: number;
  width: number;
  value: number;
}

/** Bars on one scale: the sets lie over each other exactly where their members are the same. */
export interface SetBars {
  width: number;
  list: Span;
  agreement: Span;
  /** What the ward ties add to the two sets. */
  ward: Span;
  /** The parts that nobody shares, left to right; they fill the width without gap or overlap. */
  parts: readonly (Span & { part: SetPart })[];
}

const ORDER: readonly SetPart[] = ['listOnly', 'both', 'agreementOnly', 'wardOnly'];

/** Places the sets over a width in pixels; the whole width is their union. */
export function setBars(sizes: SetSizes, width: number): SetBars {
  const total = ORDER.reduce((sum, part) => sum + sizes[part], 0);
  const x = scaleLinear([0, Math.max(1, total)], [0, width]);
  const span = (from: number, value: number): Span => ({
    x: x(from),
    width: x(from + value) - x(from),
    value,
  });
  let from = 0;
  const parts = ORDER.map((part) => {
    const placed = { part, ...span(from, sizes[part]) };
    from += sizes[part];
    return placed;
  });
  const { listOnly, both, agreementOnly, wardOnly } = sizes;
  return {
    width,
    list: span(0, listOnly + both),
    agreement: span(listOnly, both + agreementOnly),
    ward: span(listOnly + both + agreementOnly, wardOnly),
    parts,
  };
}
