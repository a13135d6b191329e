import { expect, it } from 'vitest';
import type { PlaceCode } from '../../../src/domain/place.ts';
import type { Geometry } from '../../../src/map/geometry.ts';
import type { Paint } from '../../../src/map/paint.ts';
import type { Scene } from '../../../src/map/surface.ts';
import { svgElement } from '../../../src/map/svg/svg-element.ts';
import { SvgTwin } from '../../../src/map/svg/twin.ts';
import { squares } from '../../fixtures/map-shapes.ts';

const CODES = ['01100', '01202', '01203', '13101'].map((code) => code as PlaceCode);
const GEOMETRY: Geometry = {
  prefectures: new Map(),
  municipalities: {
    file: '',
    areas: new Map(CODES.map((code, index) => [code, squares(code, [index * 1000, 0, 1000])])),
    borders: [],
    sides: [],
    merged: () => [],
  },
  details: new Map(),
};

function twinWith(paints: readonly Paint[]) {
  const svg = svgElement('svg');
  const parts = {
    svg,
    sheet: svgElement('g'),
    prefectures: svgElement('g'),
    hatch: svgElement('pattern', { id: 'hatch' }),
    stage: document.createElement('div'),
  };
  svg.append(parts.sheet);
  const size = { width: 400, height: 300 };
  const twin = new SvgTwin(
    parts,
    () => size,
    (camera) => camera,
    { onmove: () => undefined },
  );
  const show = (now: readonly Paint[]) =>
    twin.setScene({
      level: 'municipality',
      focus: null,
      paints: {
        prefecture: new Map(),
        municipality: new Map(CODES.map((code, index) => [code, now[index] as Paint])),
        detail: new Map(),
      },
    } satisfies Scene);
  twin.setGeometry(GEOMETRY);
  show(paints);
  const observer = new MutationObserver(() => undefined);
  observer.observe(svg, { attributes: true, childList: true, subtree: true });
  const touched = (now: readonly Paint[]) => {
    show(now);
    const targets = observer.takeRecords().map(({ target }) => (target as SVGElement).dataset['code']);
    return [...new Set(targets)];
  };
  return touched;
}

it('another fiscal year touches those shapes alone whose paint is another', () => {
  const touched = twinWith(['ai-1', 'ai-2', 'ai-3', 'ai-4']);
  expect(touched(['ai-1', 'ai-5', 'ai-3', 'ai-4'])).toEqual(['01202']);
});

it('the same picture again touches nothing', () => {
  const touched = twinWith(['ai-1', 'none', 'unknown', 'ai-4']);
  expect(touched(['ai-1', 'none', 'unknown', 'ai-4'])).toEqual([]);
});
