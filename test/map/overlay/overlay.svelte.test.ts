import { expect, it } from 'vitest';
import type { PlaneCamera } from '../../../src/domain/plane.ts';
import type { PlaceCode } from '../../../src/domain/place.ts';
import type { PlacedLabel } from '../../../src/map/overlay/label.ts';
import { Overlay, type OverlayContent } from '../../../src/map/overlay/overlay.ts';
import { NO_TIES } from '../../../src/map/overlay/tie-layer.ts';
import { svgElement } from '../../../src/map/svg/svg-element.ts';

const CAMERA: PlaneCamera = { center: [0, 0], metresPerPixel: 1000 };
const SIZE = { width: 400, height: 300 };

const label = (code: string, text: string): PlacedLabel => ({
  code: code as PlaceCode,
  at: [Number(code) * 1000, 0],
  kind: 'inside',
  fontSize: 14,
  dx: 0,
  dy: 0,
  line: undefined,
  name: code,
  text,
  box: { left: 0, top: 0, right: 10, bottom: 10 },
});
const content = (labels: PlacedLabel[], ground = 'on-ai-1'): OverlayContent => ({
  labels,
  labelClass: () => ground,
  tags: [],
  tagClass: () => '',
  dots: [],
  areDotsSmall: false,
  groups: [],
  ties: NO_TIES,
  notes: [],
});

function shown() {
  const screen = svgElement('g');
  const overlay = new Overlay(svgElement('g'), screen);
  const observer = new MutationObserver(() => undefined);
  observer.observe(screen, { attributes: true, childList: true, characterData: true, subtree: true });
  const show = (labels: PlacedLabel[], ground?: string) => {
    overlay.setContent(content(labels, ground));
    overlay.setCamera(CAMERA, SIZE);
    return observer.takeRecords().length;
  };
  return { show, texts: () => [...screen.children].map(({ textContent }) => textContent) };
}

it('the same numbers drawn again write nothing to the page', () => {
  const { show, texts } = shown();
  expect(show([label('01', '5'), label('02', '7')])).toBeGreaterThan(0);
  expect(show([label('01', '5'), label('02', '7')])).toBe(0);
  expect(texts()).toEqual(['5', '7']);
});

it('one other number of three is one element taken out and one put in, in its place', () => {
  const { show, texts } = shown();
  show([label('01', '5'), label('02', '7'), label('03', '9')]);
  // Out, in, and where it stands.
  expect(show([label('01', '5'), label('02', '8'), label('03', '9')])).toBe(3);
  expect(texts()).toEqual(['5', '8', '9']);
});

it('numbers on another ground are drawn anew, for their ink may be another', () => {
  const { show } = shown();
  show([label('01', '5')]);
  expect(show([label('01', '5')], 'on-ai-4')).toBe(3);
});

it('what comes, goes and changes its place in the order stands as it is asked for', () => {
  const { show, texts } = shown();
  show([label('01', '1'), label('02', '2'), label('03', '3')]);
  show([label('03', '3'), label('04', '4'), label('01', '1')]);
  expect(texts()).toEqual(['3', '4', '1']);
  show([]);
  expect(texts()).toEqual([]);
});

it('two things that look the same both stand', () => {
  const { show, texts } = shown();
  show([label('01', '1'), label('01', '1')]);
  expect(texts()).toEqual(['1', '1']);
});
