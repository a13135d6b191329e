import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import TileMap from '../../../src/components/map/TileMap.svelte';
import type { Fill } from '../../../src/domain/classing.ts';
import type { Tile } from '../../../src/domain/tile.ts';
import { show, wordsOf } from '../../fixtures/shown.svelte.ts';

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollBy = () => undefined;
});
afterEach(() => vi.unstubAllGlobals());

//  01
//  02 03
//     04
const tiles = new Map<string, Tile>([
  ['01', [0, 0]],
  ['02', [0, 1]],
  ['03', [1, 1]],
  ['04', [1, 2]],
]);
const fills = new Map<string, Fill>([
  ['01', { kind: 'class', index: 0 }],
  ['02', { kind: 'class', index: 1 }],
  ['03', { kind: 'none' }],
  ['04', { kind: 'unknown' }],
]);

function open(changes: object = {}) {
  const heard: { hovered: (string | null)[]; selected: [string, string][]; whole: number } = {
    hovered: [],
    selected: [],
    whole: 0,
  };
  const shown = show(TileMap, {
    level: 'prefecture' as const,
    tiles,
    wordsOf: (code: string) => ({ name: `県${code}`, number: '7' }),
    fills: fills as ReadonlyMap<string, Fill> | undefined,
    steps: [1, 3],
    emphasis: null as ReadonlySet<string> | null,
    dots: new Set<string>(),
    groups: [],
    marks: new Map(),
    selected: null as string | null,
    hovered: null as string | null,
    coveredFrom: null,
    reserved: [],
    label: 'カラム地図',
    onhover: (code: string | null) => heard.hovered.push(code),
    onselect: (code: string, by: string) => heard.selected.push([code, by]),
    onwhole: () => (heard.whole += 1),
    onpainted: () => undefined,
    ...changes,
  });
  const sheet = shown.target.querySelector<HTMLElement>('[role=application]')!;
  const key = (name: string) => {
    sheet.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    flushSync();
  };
  const tile = (code: string) => shown.target.querySelector<SVGElement>(`[data-code="${code}"]`)!;
  const face = (code: string) => [...tile(code).querySelector('.face')!.classList];
  const rings = (kind: string) => shown.target.querySelectorAll(`.ring.${kind}`).length;
  return { ...shown, heard, sheet, key, tile, face, rings };
}

describe('the tile map', () => {
  it('paints every tile as the map does, hatches what is unknown and carries name and number', () => {
    const { face, tile } = open();
    expect(face('01')).toContain('ai-2');
    expect(face('02')).toContain('ai-4');
    expect(face('03')).toContain('none');
    expect(face('04')).toContain('unknown');
    expect(tile('04').querySelector('.face')?.getAttribute('fill')).toMatch(/^url\(#/);
    expect(wordsOf(tile('02'))).toMatch(/県02.*7/);
  });

  it('claims nothing while no value is there', () => {
    const { face } = open({ fills: undefined });
    for (const code of tiles.keys()) expect(face(code)).toContain('context');
  });

  it('steps back the classes that are not isolated', () => {
    const { face } = open({ emphasis: new Set(['02']) });
    expect(face('02')).toContain('ai-4');
    expect(face('01')).toContain('dimmed');
    expect(face('04')).toContain('unknown');
  });

  it('is one stop of the Tab key; arrows go over the tiles, Enter chooses, Escape leaves', () => {
    const { sheet, key, heard, rings, target } = open({ selected: '01' });
    expect(target.querySelectorAll('[tabindex]')).toHaveLength(1);
    expect(sheet.getAttribute('aria-label')).toBe('カラム地図');
    key('ArrowDown');
    expect(heard.hovered.at(-1)).toBe('01');
    key('ArrowDown');
    key('ArrowRight');
    key('ArrowDown');
    expect(heard.hovered.slice(-3)).toEqual(['02', '03', '04']);
    expect(rings('is-focus')).toBe(1);
    key('Enter');
    expect(heard.selected).toEqual([['04', 'key']]);
    key('Escape');
    expect(heard.hovered.at(-1)).toBeNull();
    expect(rings('is-focus')).toBe(0);
  });

  it('goes through all tiles in the order of their codes, and to the whole country', () => {
    const { key, heard } = open({ selected: '03' });
    key('PageDown');
    key('PageDown');
    key('PageDown');
    expect(heard.hovered).toEqual(['03', '04', '01']);
    key('Home');
    expect(heard.whole).toBe(1);
  });

  it('chooses the tile that is pressed, and nothing beside the tiles', () => {
    const { tile, sheet, heard } = open();
    tile('03')
      .querySelector('rect')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    sheet.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(heard.selected).toEqual([['03', 'pointer']]);
  });

  it('rings the chosen tile and the hovered one', () => {
    const { rings, update } = open({ selected: '02', hovered: '03' });
    expect(rings('is-selected')).toBe(1);
    expect(rings('is-hover')).toBe(1);
    update({ selected: '99', hovered: null });
    expect(rings('is-selected')).toBe(0);
    expect(rings('is-hover')).toBe(0);
  });

  it('marks the list of 2015, groups and the ties of wards', () => {
    const { target, tile } = open({
      dots: new Set(['01']),
      groups: [{ id: 'g', codes: ['02', '03'], label: '計画' }],
      marks: new Map([
        ['01', 'first'],
        ['02', 'second'],
        ['03', 'both'],
      ]),
    });
    expect(tile('01').querySelector('.dot')).not.toBeNull();
    expect(tile('02').querySelector('.dot')).toBeNull();
    expect(target.querySelectorAll('.group')).toHaveLength(1);
    const marksOf = (code: string) =>
      [...tile(code).querySelectorAll('.mark-first, .mark-second')].map((mark) => mark.tagName);
    expect(['01', '02', '03', '04'].map(marksOf)).toEqual([['circle'], ['rect'], ['rect', 'circle'], []]);
  });
});
