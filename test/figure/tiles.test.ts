import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { COUNTRY_SHEET, parseTiles } from '../../src/data/tiles.ts';
import { shortMunicipalName, shortPrefectureName } from '../../src/domain/short-name.ts';
import type { Rect } from '../../src/figure/rect.ts';
import { fitWords, outlineOfTiles, placeTiles } from '../../src/figure/tiles.ts';
import { nameByCode } from '../fixtures/published-tables.ts';
import { runs } from '../fixtures/fuzz-runs.ts';

const sheets = parseTiles(readFileSync(new URL('../../public/geo/tiles.json', import.meta.url), 'utf8'));
const country = sheets.get(COUNTRY_SHEET)!.tiles;
const view = { width: 960, height: 590, reserved: [], least: 24, most: 64 };
const words = () => ({ name: '長野', number: '30' });

/** Where the tiles stand in the view, and where they are seen: in the window of the sheet. */
function onScreen(picture: ReturnType<typeof placeTiles>): Rect[] {
  const { size, window } = picture;
  return picture.tiles.map(({ x, y }) => ({
    left: window.left + x,
    top: window.top + y,
    right: window.left + x + size,
    bottom: window.top + y + size,
  }));
}

const overlap = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('a sheet of tiles on the screen', () => {
  it('is as large as the view allows, and no tile lies on another', () => {
    const picture = placeTiles(country, view, words);
    expect(picture.size).toBe(47);
    const boxes = onScreen(picture);
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
  });

  it('never grows above its largest tile', () => {
    expect(placeTiles(country, { ...view, width: 3000, height: 3000 }, words).size).toBe(64);
  });

  const boxes = fc
    .record({
      left: fc.integer({ min: 0, max: 900 }),
      top: fc.integer({ min: 0, max: 550 }),
      width: fc.integer({ min: 10, max: 420 }),
      height: fc.integer({ min: 10, max: 250 }),
    })
    .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

  it('keeps clear of what stands over it, or scrolls in a window that does, with tiles of the least size', () => {
    fc.assert(
      fc.property(fc.array(boxes, { maxLength: 3 }), fc.constantFrom(...sheets.keys()), (reserved, key) => {
        const picture = placeTiles(sheets.get(key)!.tiles, { ...view, reserved, least: 40 }, words);
        const { left, top, right, bottom } = picture.window;
        const fits = picture.width <= right - left && picture.height <= bottom - top;
        expect(picture.size).toBeGreaterThanOrEqual(40);
        expect(left >= 0 && top >= 0 && right <= 960 && bottom <= 590).toBe(true);
        if (fits) {
          for (const box of onScreen(picture))
            for (const other of reserved) expect(overlap(box, other)).toBe(false);
        } else {
          expect(picture.size).toBe(40);
          for (const other of reserved) expect(overlap(picture.window, other)).toBe(false);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('uses the free corners: the country stands between heading and legend without scrolling', () => {
    const heading = { left: 0, top: 0, right: 400, bottom: 140 };
    const legend = { left: 580, top: 375, right: 936, bottom: 574 };
    const picture = placeTiles(country, { ...view, reserved: [heading, legend] }, words);
    const [window] = [picture.window];
    expect(picture.size).toBeGreaterThan(40);
    expect(overlap(window, heading) || overlap(window, legend)).toBe(true);
    for (const box of onScreen(picture)) {
      expect(overlap(box, heading)).toBe(false);
      expect(overlap(box, legend)).toBe(false);
    }
  });

  it('scrolls where most of the sheet is seen: a tall prefecture beside the legend, a wide one above it', () => {
    const legend = { left: 600, top: 400, right: 960, bottom: 590 };
    const windowOf = (key: string) =>
      placeTiles(sheets.get(key)!.tiles, { ...view, reserved: [legend], least: 44 }, words).window;
    expect(windowOf('20')).toEqual({ left: 0, top: 0, right: 600, bottom: 590 });
    expect(windowOf('01')).toEqual({ left: 0, top: 0, right: 960, bottom: 400 });
  });

  it.each([
    [320, 25],
    [360, 28],
    [390, 31],
  ])('of the country fits a page %i px wide, in tiles of %i px', (width, size) => {
    const picture = placeTiles(country, { ...view, width, height: Infinity }, words);
    expect(picture.size).toBe(size);
    expect(picture.width).toBeLessThanOrEqual(width);
  });
});

describe('the words of a tile', () => {
  const heightOf = ({ name, number }: ReturnType<typeof fitWords>) =>
    (name.lines.length * name.fontSize + (number?.fontSize ?? 0)) * (number ? 1.05 : 1);

  it('are whole, never smaller than 12 px and never higher than the tile, for all municipalities', () => {
    for (const [code, name] of nameByCode) {
      if (code.length !== 5) continue;
      for (const size of [24, 28, 40, 52, 64]) {
        const short = shortMunicipalName(name);
        const fitted = fitWords({ name, short }, size);
        const read = fitted.name.lines.map(({ text }) => text).join('');
        // Seven letters do not stand on 28 px.
        expect(read, code).toBe(size < 28 || (size === 28 && name.length > 6) ? short : name);
        expect(fitted.name.fontSize).toBeGreaterThanOrEqual(12);
        expect(heightOf(fitted), `${name} on ${size}`).toBeLessThanOrEqual(size);
        for (const { text, squeezed } of fitted.name.lines)
          expect(squeezed ?? text.length * fitted.name.fontSize).toBeLessThanOrEqual(size);
      }
    }
  });

  it.each([24, 25, 28, 31, 45, 64])('name every prefecture on tiles of %i px', (size) => {
    for (const [code, name] of nameByCode) {
      if (code.length !== 2) continue;
      const fitted = fitWords({ name: shortPrefectureName(name), number: '158' }, size);
      expect(fitted.name.lines.map(({ text }) => text).join('')).toBe(shortPrefectureName(name));
      expect(fitted.number !== undefined).toBe(size >= 28);
      expect(heightOf(fitted)).toBeLessThanOrEqual(size);
    }
  });

  it('leave the number out before the name', () => {
    expect(fitWords({ name: '長野', number: '30' }, 25).number).toBeUndefined();
    expect(fitWords({ name: '長野', number: '30' }, 31).number?.text).toBe('30');
    expect(fitWords({ name: '長野' }, 31).number).toBeUndefined();
  });

  test.each([
    ['東京都', '東京'],
    ['京都府', '京都'],
    ['北海道', '北海道'],
    ['神奈川県', '神奈川'],
  ])('%s is %s', (name, short) => expect(shortPrefectureName(name)).toBe(short));
});

describe('the line around a group of tiles', () => {
  const tiles = new Map<string, [number, number]>([
    ['a', [0, 0]],
    ['b', [1, 0]],
    ['c', [3, 0]],
  ]);

  it('goes round tiles that touch together, and round the others each', () => {
    const sides = (d: string) => d.split('M').length - 1;
    expect(sides(outlineOfTiles(['a'], tiles, 10))).toBe(4);
    expect(sides(outlineOfTiles(['a', 'b'], tiles, 10))).toBe(6);
    expect(sides(outlineOfTiles(['a', 'b', 'c'], tiles, 10))).toBe(10);
  });

  it('leaves out who is not on the sheet', () => {
    expect(outlineOfTiles(['x'], tiles, 10)).toBe('');
    expect(outlineOfTiles(['b'], tiles, 10)).toBe('M10 0H20M20 0V10M20 10H10M10 10V0');
  });
});
