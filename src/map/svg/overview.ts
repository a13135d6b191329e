import type { PlaceCode } from '../../domain/place.ts';

/**
 * The picture that stands in the page before any script runs: the outline of every prefecture (2-digit codes)
 * and of the six northern villages (5-digit codes), which belong to no prefecture's shape. Geometry is not
 * shipped twice: in the browser the outlines are read back from the page, and the WebGL map and the picking
 * decode the same text.
 */
export interface Overview {
  /** `d` of an SVG path by code, in whole sheet units (data/topology/outline.ts). */
  readonly outlines: ReadonlyMap<PlaceCode, string>;
}

/**
 * Reads the outlines back from the prerendered page, so that hydration starts from exactly what stands there.
 * @param root an element that contains the prerendered map
 * @returns undefined where no map was prerendered
 */
export function readOverview(root: ParentNode): Overview | undefined {
  const outlines = new Map<PlaceCode, string>();
  for (const path of root.querySelectorAll('.atlas-twin path[data-code]')) {
    const code = path.getAttribute('data-code');
    const d = path.getAttribute('d');
    if (code && d) outlines.set(code as PlaceCode, d);
  }
  return outlines.size > 0 ? { outlines } : undefined;
}
