import type { Fill } from '../domain/classing.ts';
import type { PlaceCode } from '../domain/place.ts';

/**
 * How a shape is drawn, in one word. Both renderers paint from it: the SVG twin as a class name, the WebGL map
 * as feature state, so that they cannot differ.
 */
export type Paint =
  | 'ai-1'
  | 'ai-2'
  | 'ai-3'
  | 'ai-4'
  | 'ai-5'
  /** A known zero: pale with an outline. */
  | 'none'
  /** No value: hatched. */
  | 'unknown'
  /** Outside every count: hatched. */
  | 'excluded'
  /** Stepped back while another class of the legend is isolated. */
  | 'dimmed'
  /** Outside the prefecture that is opened: there to find one's way, no value is shown. */
  | 'context';

/** Every paint, in the order in which they are explained above. */
export const PAINTS: readonly Paint[] = [
  'ai-1',
  'ai-2',
  'ai-3',
  'ai-4',
  'ai-5',
  'none',
  'unknown',
  'excluded',
  'dimmed',
  'context',
];

const RAMP: readonly Paint[] = ['ai-1', 'ai-2', 'ai-3', 'ai-4', 'ai-5'];

/**
 * The paint of a fill.
 * @param fill undefined where nothing is known of the place: it is hatched
 * @param steps ramp step (0–4) of each class
 * @throws RangeError for a class without a step: a map that draws a wrong colour is worse than none
 */
export function paintOf(fill: Fill | undefined, steps: readonly number[]): Paint {
  if (!fill) return 'unknown';
  if (fill.kind !== 'class') return fill.kind;
  const paint = RAMP[steps[fill.index] ?? -1];
  if (!paint) throw new RangeError(`class ${fill.index} has no step of the ramp in [${steps.join(', ')}]`);
  return paint;
}

/** True for the paints that are drawn as 45° lines. */
export function isHatched(paint: Paint): boolean {
  return paint === 'unknown' || paint === 'excluded';
}

/** True for the paints that carry an outline of their own, because they are close to the paper. */
export function hasOutline(paint: Paint): boolean {
  return paint === 'none' || isHatched(paint);
}

/** What a layer shows: the fills by code, and which of them step back. */
export interface LayerFills {
  readonly fills: ReadonlyMap<PlaceCode, Fill>;
  readonly steps: readonly number[];
  /** Codes that stay; all others are dimmed. null: nobody is. */
  readonly emphasis: ReadonlySet<PlaceCode> | null;
  /** Two digits of the prefecture that is opened; places elsewhere are context. null: none. */
  readonly focus: string | null;
}

/** The paint of one place of a layer. The northern villages are outside every count and hatched, always. */
export function paintOfPlace(code: PlaceCode, layer: LayerFills): Paint {
  if (layer.focus !== null && !code.startsWith(layer.focus)) return 'context';
  const paint = paintOf(layer.fills.get(code), layer.steps);
  if (isHatched(paint) || layer.emphasis === null || layer.emphasis.has(code)) return paint;
  return 'dimmed';
}
