import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { LayerName } from '../surface.ts';
import type { Theme } from './theme.ts';

/** The layers of a level, from below: ground, hatching, borders, outlines of the pale. */
export interface LayerIds {
  readonly fill: string;
  readonly hatch: string;
  readonly line: string;
  readonly outline: string;
}

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
  return { fill: `${name}-fill`, hatch: `${name}-hatch`, line: `${name}-line`, outline: `${name}-outline` };
}

const NO_FEATURES: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

const CLEAR = 'rgba(0, 0, 0, 0)';

const PAINT: ExpressionSpecification = ['coalesce', ['feature-state', 'paint'], 'hidden'];

/**
 * Widths of the borders (LANGUAGE, section 2). Their corners are mitred: rounded, which nobody sees on a line of one
 * pixel, they take two and a half times the vertices.
 */
const BORDER_WIDTH: Record<LayerName, number> = { prefecture: 1, municipality: 0.8, detail: 0.8 };

/**
 * A map with every layer in its place, none of them shown. There is no server behind it: no tiles, no glyphs, no sprites.
 * @param shapes that are there from the beginning; what comes later is set into its source
 */
export function startingStyle(
  theme: Theme,
  shapes: Partial<Record<LayerName, GeoJSON.FeatureCollection | string>> = {},
): StyleSpecification {
  return {
    version: 8,
    // What changes is drawn once, not over and over for a third of a second.
    transition: { duration: 0, delay: 0 },
    sources: {
      prefecture: source(shapes.prefecture),
      municipality: source(shapes.municipality),
      [BORDERS]: source(NO_FEATURES, false),
      detail: source(shapes.detail),
    },
    layers: [
      ...levelLayers('prefecture', theme),
      ...levelLayers('municipality', theme),
      {
        id: BORDERS,
        type: 'line',
        source: BORDERS,
        layout: { 'line-join': 'round', visibility: 'none' },
        paint: { 'line-color': theme.border, 'line-width': 1.8 },
      },
      ...levelLayers('detail', theme),
    ],
  };
}

/** Every paint property that depends on the theme, so that a change of theme is a list of writes. */
export function themedProperties(theme: Theme): [layer: string, property: string, value: unknown][] {
  const names: LayerName[] = ['prefecture', 'municipality', 'detail'];
  return [
    ...names.flatMap((name): [string, string, unknown][] => {
      const ids = layerIds(name);
      return [
        [ids.fill, 'fill-color', fillColor(theme)],
        [ids.line, 'line-color', lineColor(theme)],
        [ids.outline, 'line-color', theme.noneLine],
      ];
    }),
    [BORDERS, 'line-color', theme.border],
  ];
}

function source(
  data: GeoJSON.FeatureCollection | string = NO_FEATURES,
  hasCodes = true,
): GeoJSONSourceSpecification {
  // Without tolerance 0 every polygon is simplified by itself and neighbours part.
  const shared = {
    type: 'geojson',
    data,
    tolerance: 0,
    maxzoom: SOURCE_MAX_ZOOM,
    buffer: BUFFER,
  } as const;
  return hasCodes ? { ...shared, promoteId: 'code' } : shared;
}

function levelLayers(name: LayerName, theme: Theme): LayerSpecification[] {
  const ids = layerIds(name);
  const visibility = 'none' as const;
  return [
    {
      id: ids.fill,
      type: 'fill',
      source: name,
      layout: { visibility },
      paint: { 'fill-color': fillColor(theme) },
    },
    {
      id: ids.hatch,
      type: 'fill',
      source: name,
      layout: { visibility },
      paint: {
        'fill-pattern': HATCH,
        'fill-opacity': ['match', PAINT, ['unknown', 'excluded'], 1, 0],
      },
    },
    {
      id: ids.line,
      type: 'line',
      source: name,
      layout: { visibility },
      paint: { 'line-color': lineColor(theme), 'line-width': BORDER_WIDTH[name] },
    },
    {
      id: ids.outline,
      type: 'line',
      source: name,
      layout: { visibility },
      paint: {
        'line-color': theme.noneLine,
        'line-width': BORDER_WIDTH[name],
        'line-opacity': ['match', PAINT, ['none', 'unknown', 'excluded'], 1, 0],
      },
    },
  ];
}

function fillColor(theme: Theme): ExpressionSpecification {
  const ramp = theme.ramp.flatMap((color, step) => [`ai-${step + 1}`, color]);
  return [
    'match',
    PAINT,
    ...ramp,
    ...['none', theme.none, 'dimmed', theme.dimmed, 'context', theme.context],
    ...['unknown', theme.paper, 'excluded', theme.paper],
    CLEAR,
  ] as unknown as ExpressionSpecification;
}

function lineColor(theme: Theme): ExpressionSpecification {
  return ['match', PAINT, 'hidden', CLEAR, 'context', theme.contextLine, theme.border];
}
