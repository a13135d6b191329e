import type { PlaceCode } from '../../domain/place.ts';
import type { Level } from '../../domain/measure.ts';
import { areaOf, type Geometry, type LevelShapes } from '../geometry.ts';
import { finePath } from '../svg/fine-path.ts';

/** What is known when an outline is asked for. */
export interface OutlineContext {
  readonly geometry: Geometry;
  readonly level: Level;
  /** Two digits of the opened prefecture. */
  readonly focus: string | null;
}

/**
 * The outline of a place as it is drawn right now, in sheet units: cut from the same lines as the fill under
 * it, or the mark would stand beside the border. A prefecture seen at the municipal level is merged from its
 * municipalities; a municipality chosen where prefectures are drawn is cut from the shapes that have come.
 * @returns undefined for a place that is not drawn
 */
export function outlineOf(code: PlaceCode, { geometry, level, focus }: OutlineContext): string | undefined {
  if (code.length === 5 || level === 'prefecture') {
    const own = level === 'prefecture' ? geometry.prefectures.get(code) : undefined;
    const area = own ?? areaOf(geometry, code, focus);
    return area && finePath(area.polygons);
  }
  const shapes = geometry.details.get(code) ?? geometry.municipalities;
  if (!shapes) return undefined;
  const northern = [...geometry.prefectures.keys()].filter((other) => other.length === 5);
  const codes = [...shapes.areas.keys()].filter(
    (other) => other.startsWith(code) && !northern.includes(other),
  );
  return mergedPath(shapes, codes);
}

/** The outline round a group of municipalities, in sheet units; undefined before their shapes have come. */
export function groupOutline(
  codes: readonly PlaceCode[],
  { geometry, focus }: OutlineContext,
): string | undefined {
  const detail = focus === null ? undefined : geometry.details.get(focus);
  const isInDetail = detail !== undefined && codes.every((code) => detail.areas.has(code));
  const shapes = isInDetail ? detail : geometry.municipalities;
  return shapes && mergedPath(shapes, codes);
}

const mergedPaths = new WeakMap<LevelShapes, Map<string, string>>();

/** Merging walks all arcs of a file; each group is merged once. */
function mergedPath(shapes: LevelShapes, codes: readonly PlaceCode[]): string {
  const known = mergedPaths.get(shapes) ?? new Map<string, string>();
  mergedPaths.set(shapes, known);
  const key = codes.join();
  const d = known.get(key) ?? finePath(shapes.merged(new Set(codes)));
  known.set(key, d);
  return d;
}
