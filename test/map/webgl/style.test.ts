import { describe, expect, it } from 'vitest';
import { patternStretch } from '../../../src/map/webgl/hatch.ts';
import { featuresFrom } from '../../../src/map/webgl/features.ts';
import { startingStyle, themedProperties } from '../../../src/map/webgl/style.ts';
import type { Theme } from '../../../src/map/webgl/theme.ts';
import { squares } from '../../fixtures/map-shapes.ts';

const theme: Theme = {
  ramp: ['#000001', '#000002', '#000003', '#000004', '#000005'],
  paper: '#ffffff',
  none: '#eeeeee',
  noneLine: '#777777',
  hatch: '#777777',
  dimmed: '#dddddd',
  context: '#fafafa',
  contextLine: '#cccccc',
  border: '#ffffff',
};

describe('the style of the WebGL map', () => {
  const style = startingStyle(theme);

  it('asks no server for anything', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    for (const source of Object.values(style.sources)) expect(source.type).toBe('geojson');
  });

  it('promotes the code of every source', () => {
    for (const source of Object.values(style.sources)) expect(source).toMatchObject({ promoteId: 'code' });
  });

  it('never lets a corner stand so far from its place that neighbours part wider than half the line between them', () => {
    const widths = style.layers.flatMap((layer) =>
      layer.type === 'line' && layer.source === 'municipality-lines'
        ? [Number(layer.paint?.['line-width'])]
        : [],
    );
    expect(widths).toHaveLength(2);
    for (const [name, source] of Object.entries(style.sources)) {
      const tolerance = source.type === 'geojson' ? source.tolerance : undefined;
      // Tiles are drawn up to twice as large as they were cut.
      if (/^municipality(-lines)?$/.test(name))
        expect(Number(tolerance) * 2).toBeLessThan(Math.min(...widths) / 2);
      else expect(tolerance).toBe(0);
    }
  });

  it('smooths no edges that lie under lines of their own', () => {
    const rough = style.layers.filter(({ paint }) => paint && 'fill-antialias' in paint);
    expect(rough.map(({ id }) => id)).toEqual(['municipality-fill']);
  });

  it('paints again, when the theme changes, every colour that it painted at first', () => {
    const themed = new Set(themedProperties(theme).map(([layer, property]) => `${layer} ${property}`));
    const painted = style.layers.flatMap((layer) =>
      Object.keys(layer.paint ?? {})
        .filter((property) => property.endsWith('-color'))
        .map((property) => `${layer.id} ${property}`),
    );
    expect([...themed].sort()).toEqual(painted.sort());
  });
});

describe('features for MapLibre', () => {
  it('carry the code as text in their properties and no id, or 01–09 would become numbers', () => {
    const [feature] = featuresFrom([squares('01100', [0, 0, 1_000])]).features;
    expect(feature?.properties).toEqual({ code: '01100' });
    expect(feature).not.toHaveProperty('id');
  });
});

describe('the growth of a pattern', () => {
  it.each([
    [5, 1],
    [5.5, Math.SQRT2],
    [12.5, Math.SQRT2],
    [13, 2],
  ])('at zoom %f is %f', (zoom, stretch) => {
    expect(patternStretch(zoom, 12)).toBeCloseTo(stretch, 12);
  });
});
