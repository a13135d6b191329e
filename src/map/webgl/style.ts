import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { LayerName } from '../surface.ts';
import { USUAL_TONE, type LineTone } from './line-tones.ts';
import type { Theme } from './theme.ts';

/** The layers of a level, from below: ground, hatching, borders, outlines of the pale. */
export interface LayerIds {
  readonly fill: string;
  readonly hatch: string;
  readonly line: string;
  /** The lines of the municipalities carry the outlines of the pale themselves. */
  readonly outline?: string;
}

/** The source of the lines between municipalities: each once, where an outline of each shape would draw it twice. */
export const LINES = 'municipality-lines';
/** The lines between prefectures, from the same source. */
export const BORDERS = 'borders';
export const HATCH = 'hatch';

/** Tiles are cut down to this zoom; closer ones are drawn from it, still exact to a pixel. */
export const SOURCE_MAX_ZOOM = 12;

/**
 * How far the shapes of a tile reach beyond its edge, in pixels: enough that no line ends at the edge. The default of
 * 128 draws the same picture, pixel for pixel, from three times the vertices.
 */
const BUFFER = 16;

/** The layers in which a level is drawn; the source has the level's own name. */
export function layerIds(name: LayerName): LayerIds {
  const ids = { fill: `${name}-fill`, hatch: `${name}-hatch`, line: `${name}-line` };
  return name === 'municipality' ? ids : { ...ids, outline: `${name}-outline` };
}

/**
 * The source of the shapes of a level that are hatched. They are few or none: a hatching over all, clear where nothing
 * is hatched, would draw every shape a second time.
 */
export function hatchedSource(name: LayerName): string {
  return `${name}-hatched`;
}

const NO_FEATURES: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * So far a corner of a municipality may stand from its place, in pixels of a tile, which the screen shows up to twice as
 * large: seen from afar it has half the corners. Every shape is simplified by itself and neighbours part, but by less
 * than the line over them is wide.
 */
const UNSEEN = 0.15;

/** From below. */
export const LEVELS: readonly LayerName[] = ['prefecture', 'municipality', 'detail'];

const CLEAR = 'rgba(0, 0, 0, 0)';

const PAINT: ExpressionSpecification = ['coalesce', ['feature-state', 'paint'], 'hidden'];

/**
 * Widths of the borders (LANGUAGE, section 2). Their corners are mitred: rounded, which nobody sees on a line of one
 * pixel, they take two and a half times the vertices. A line that is drawn once is as wide as one of 0.8 drawn twice.
 */
const BORDER_WIDTH: Record<LayerName, number> = { prefecture: 1, municipality: 1, detail: 0.8 };

/** Shapes as a source takes them: themselves, or where the worker reads them. */
type SourceShapes = GeoJSON.FeatureCollection | string;

/** The shapes with which a map begins. */
export type StartingShapes = Partial<Record<LayerName, SourceShapes>>;

/**
 * A map with every layer in its place, none of them shown. There is no server behind it: no tiles, no glyphs, no sprites.
 * @param shapes that are there from the beginning; what comes later is set into its source
 */
export function startingStyle(theme: Theme, shapes: StartingShapes = {}): StyleSpecification {
  return {
    version: 8,
    // What changes is drawn once, not over and over for a third of a second.
    transition: { duration: 0, delay: 0 },
    sources: {
      prefecture: source(shapes.prefecture),
      municipality: source(shapes.municipality, UNSEEN),
      [LINES]: source(NO_FEATURES, UNSEEN),
      detail: source(shapes.detail),
      ...Object.fromEntries(LEVELS.map((name) => [hatchedSource(name), source()])),
    },
    layers: [
      ...levelLayers('prefecture', theme),
      ...levelLayers('municipality', theme),
      {
        id: BORDERS,
        type: 'line',
        source: LINES,
        filter: ['==', ['get', 'isPrefectureBorder'], true],
        layout: { visibility: 'none' },
        paint: { 'line-color': theme.border, 'line-width': 1.8 },
      },
      ...levelLayers('detail', theme),
    ],
  };
}

/** Every paint property that depends on the theme, so that a change of theme is a list of writes. */
export function themedProperties(theme: Theme): [layer: string, property: string, value: unknown][] {
  return [
    ...LEVELS.flatMap((name): [string, string, unknown][] => {
      const { fill, line, outline } = layerIds(name);
      return [
        [fill, 'fill-color', fillColor(theme)],
        [line, 'line-color', outline ? lineColor(theme) : toneColor(theme)],
        ...(outline ? [[outline, 'line-color', theme.noneLine] as [string, string, unknown]] : []),
      ];
    }),
    [BORDERS, 'line-color', theme.border],
  ];
}

function source(data: SourceShapes = NO_FEATURES, tolerance = 0): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data,
    tolerance,
    maxzoom: SOURCE_MAX_ZOOM,
    buffer: BUFFER,
    promoteId: 'code',
  };
}

function levelLayers(name: LayerName, theme: Theme): LayerSpecification[] {
  const { fill, hatch, line, outline } = layerIds(name);
  const layout = { visibility: 'none' } as const;
  const width = BORDER_WIDTH[name];
  const hatching: LayerSpecification = {
    id: hatch,
    type: 'fill',
    source: hatchedSource(name),
    layout,
    paint: { 'fill-pattern': HATCH },
  };
  if (!outline)
    return [
      {
        id: fill,
        type: 'fill',
        source: name,
        layout,
        // Its edges lie under lines. To smooth them takes another drawing of every outline.
        paint: { 'fill-color': fillColor(theme), 'fill-antialias': false },
      },
      hatching,
      {
        id: line,
        type: 'line',
        source: LINES,
        filter: ['==', ['get', 'isPrefectureBorder'], false],
        layout,
        paint: { 'line-color': toneColor(theme), 'line-width': width },
      },
    ];
  return [
    { id: fill, type: 'fill', source: name, layout, paint: { 'fill-color': fillColor(theme) } },
    hatching,
    {
      id: line,
      type: 'line',
      source: name,
      layout,
      paint: { 'line-color': lineColor(theme), 'line-width': width },
    },
    {
      id: outline,
      type: 'line',
      source: name,
      layout,
      paint: {
        'line-color': theme.noneLine,
        'line-width': width,
        'line-opacity': ['match', PAINT, ['none', 'unknown', 'excluded'], 1, 0],
      },
    },
  ];
}

function fillColor(theme: Theme): ExpressionSpecification {
  return [
    'match',
    PAINT,
    ...rampColors(theme),
    ...['none', theme.none, 'dimmed', theme.dimmed, 'context', theme.context],
    ...['unknown', theme.paper, 'excluded', theme.paper],
    CLEAR,
  ] as unknown as ExpressionSpecification;
}

function rampColors({ ramp }: Theme): string[] {
  return ramp.flatMap((color, step) => [`ai-${step + 1}`, color]);
}

function lineColor(theme: Theme): ExpressionSpecification {
  return ['match', PAINT, 'hidden', CLEAR, 'context', theme.contextLine, theme.border];
}

/** The colours of lines that are drawn once for both their sides. */
function toneColor(theme: Theme): ExpressionSpecification {
  const colors: Partial<Record<LineTone, string>> = {
    pale: theme.noneLine,
    border: theme.border,
    dimmed: theme.dimmed,
    context: theme.contextLine,
  };
  const tone = ['coalesce', ['feature-state', 'tone'], USUAL_TONE];
  const known = [...Object.entries(colors).flat(), ...rampColors(theme)];
  return ['match', tone, ...known, CLEAR] as unknown as ExpressionSpecification;
}
