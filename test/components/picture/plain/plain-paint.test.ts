import { describe, expect, it } from 'vitest';
import { plainColour } from '../../../../src/components/picture/plain/plain-colour.ts';
import { paintAttributes, type PaintStyle } from '../../../../src/components/picture/plain/plain-paint.ts';

describe('plainColour', () => {
  it.each([
    ['rgb(20, 32, 43)', '#14202b', 1],
    ['rgba(20, 32, 43, 0.5)', '#14202b', 0.5],
    ['rgb(20 32 43 / 25%)', '#14202b', 0.25],
  ])('reads %s', (computed, hex, opacity) => {
    expect(plainColour(computed)).toEqual({ hex, opacity });
  });

  it.each(['none', 'rgba(0, 0, 0, 0)', 'transparent', '', 'url("#hatch")'])(
    'sees no colour in %j',
    (text) => {
      expect(plainColour(text)).toBeUndefined();
    },
  );
});

const STYLE: PaintStyle = {
  fill: 'rgb(28, 91, 139)',
  fillOpacity: '1',
  fillRule: 'nonzero',
  stroke: 'none',
  strokeOpacity: '1',
  strokeWidth: '1px',
  strokeDasharray: 'none',
  strokeLinecap: 'butt',
  strokeLinejoin: 'miter',
  opacity: '1',
};
const paint = (style: Partial<PaintStyle>, scale = 1, patterns: Record<string, string> = {}) =>
  JSON.parse(JSON.stringify(paintAttributes({ ...STYLE, ...style }, scale, (id) => patterns[id]))) as object;

describe('paintAttributes', () => {
  it('writes nothing that is usual', () => {
    expect(paint({})).toEqual({ fill: '#1c5b8b' });
  });

  it('says that nothing is filled, which else would be black', () => {
    expect(paint({ fill: 'none' })).toEqual({ fill: 'none' });
  });

  it('scales the whole stroke, so that a line keeps its width in a drawing that is scaled', () => {
    const stroke = {
      stroke: 'rgb(20, 32, 43)',
      strokeWidth: '2px',
      strokeDasharray: '5px, 3px',
      strokeLinejoin: 'round',
    };
    expect(paint({ fill: 'none', ...stroke }, 0.5)).toEqual({
      fill: 'none',
      stroke: '#14202b',
      'stroke-width': 1,
      'stroke-dasharray': '2.5 1.5',
      'stroke-linejoin': 'round',
    });
  });

  it('leaves out a stroke that has no width or no colour', () => {
    expect(paint({ stroke: 'rgb(0, 0, 0)', strokeWidth: '0px' })).toEqual({ fill: '#1c5b8b' });
    expect(paint({ stroke: 'rgba(0, 0, 0, 0)', strokeWidth: '2px' })).toEqual({ fill: '#1c5b8b' });
  });

  it.each([
    'url("#c1-hatch")',
    "url('#c1-hatch')",
    'url(#c1-hatch)',
    'url("http://127.0.0.1/?a#c1-hatch") none',
  ])('finds the pattern of %s', (fill) => {
    expect(paint({ fill }, 1, { 'c1-hatch': 'url(#pattern-1)' })).toEqual({ fill: 'url(#pattern-1)' });
  });

  it('leaves a fill out whose pattern is nowhere', () => {
    expect(paint({ fill: 'url("#gone")' })).toEqual({ fill: 'none' });
  });

  it('keeps what lies below visible through it', () => {
    expect(paint({ fill: 'rgba(28, 91, 139, 0.5)', fillOpacity: '0.5', opacity: '0.8' })).toEqual({
      fill: '#1c5b8b',
      'fill-opacity': 0.25,
      opacity: 0.8,
    });
  });
});
