import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TieLine } from '../../../src/map/overlay/tie-layer.ts';
import { curvePath, tieCurve } from '../../../src/map/overlay/tie-curve.ts';
import { TieLines } from '../../../src/map/overlay/tie-lines.ts';
import { svgElement } from '../../../src/map/svg/svg-element.ts';

let isReduced = false;
let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('matchMedia', () => ({ matches: isReduced }));
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => void (frames = []));
});
afterEach(() => vi.unstubAllGlobals());

const line = (code: string, x: number): TieLine => ({
  ward: '13104',
  code,
  side: 'first',
  curve: tieCurve([0, 0], [x, 100_000]),
});
const drawnIn = (sheet: Element) =>
  [...sheet.querySelectorAll('.map-tie-line')].map((path) => path.getAttribute('d'));
const whole = (...lines: TieLine[]) => lines.map(({ curve }) => curvePath(curve));

it('lines are simply there where the reader wants things to stand still', () => {
  isReduced = true;
  const sheet = svgElement('g');
  const lines = new TieLines(sheet);
  lines.set([line('20209', -1e5), line('10206', -2e5)]);
  expect(frames).toEqual([]);
  expect(drawnIn(sheet)).toEqual(whole(line('20209', -1e5), line('10206', -2e5)));
  lines.set([]);
  expect(sheet.querySelectorAll('path')).toHaveLength(0);
});

it('lines are drawn in within a quarter of a second, and not again when only the view has moved', () => {
  isReduced = false;
  const sheet = svgElement('g');
  const lines = new TieLines(sheet);
  lines.set([line('20209', -1e5)]);
  expect(drawnIn(sheet)).not.toEqual(whole(line('20209', -1e5)));
  frames.shift()?.(1_000);
  frames.shift()?.(1_250);
  expect(frames).toEqual([]);
  expect(drawnIn(sheet)).toEqual(whole(line('20209', -1e5)));
  // Finer shapes have come: the place is a little elsewhere.
  lines.set([line('20209', -1.01e5)]);
  expect(frames).toEqual([]);
  expect(drawnIn(sheet)).toEqual(whole(line('20209', -1.01e5)));
});
