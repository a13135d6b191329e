import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { ja } from '../../../src/i18n/messages/ja.ts';
import { buttonNamed, press, wordsOf } from '../../fixtures/shown.svelte.ts';
import { waitFor } from '../../fixtures/wait-for.ts';
import { figureOf, openGrowth, whenAllStand } from './open-growth.ts';

const { growth: words } = ja;

/** Where 群馬県 can be picked: each is a way in, and all of them lead to the same. */
const WAYS: readonly (readonly [way: string, pick: (page: HTMLElement) => Element | undefined])[] = [
  ['a bar of the ranking', (page) => withWords(figureOf(page, words.ranking.title), 'ol button', /群馬県/)],
  [
    'a shape of the small map',
    (page) => figureOf(page, words.ranking.title).querySelector('path[data-code="10"]') ?? undefined,
  ],
  ['a row of the table of the ranking', (page) => linkTo(figureOf(page, words.ranking.title))],
  [
    'a name below a small multiple',
    (page) => withWords(figureOf(page, words.regions.title), 'ul button', /^群馬$/),
  ],
  [
    'a row of the table of the comparison',
    (page) => withWords(figureOf(page, words.compare.title), 'tbody a', /^群馬県$/),
  ],
  [
    'a heading of the names that came',
    (page) => withWords(figureOf(page, words.compare.title), 'dt a', /^群馬県$/),
  ],
  [
    'a row of the table of places',
    (page) => withWords(page.querySelector('#places')!, 'tbody a', /^前橋市$/),
  ],
];

function withWords(root: Element, selector: string, pattern: RegExp): Element | undefined {
  return [...root.querySelectorAll(selector)].find((element) => pattern.test(wordsOf(element)));
}

const linkTo = (section: Element) => withWords(section, 'tbody a', /^群馬県$/);

/** Which of the figures mark 群馬県. */
function marksIn(page: HTMLElement) {
  const [agreement, ranking, regions, compare] = [
    words.agreement.title,
    words.ranking.title,
    words.regions.title,
    words.compare.title,
  ].map((title) => figureOf(page, title)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const isPressed = (element: Element | undefined) => element?.getAttribute('aria-pressed') === 'true';
  const isCurrent = (element: Element | undefined) => element?.getAttribute('aria-current') === 'true';
  const rows = [...page.querySelectorAll('#places tbody tr')];
  const isGunma = (row: Element) => wordsOf(row.querySelector('.c-prefecture')) === '群馬県';
  return {
    ranking: isPressed(withWords(ranking, 'ol button', /群馬県/)),
    map: ranking.querySelector('.edge.shu') !== null,
    rankingTable: isCurrent(linkTo(ranking)),
    panels: isPressed(withWords(regions, 'ul button', /^群馬$/)),
    regionTable: wordsOf(regions.querySelector('thead .chosen')) === '群馬県',
    compareTable: isCurrent(linkTo(compare)),
    names: isCurrent(withWords(compare, 'dt a', /^群馬県$/)),
    agreement: agreement.querySelectorAll('rect.own').length === 1,
    // Its rows and no others.
    places: rows.some(isGunma) && rows.every((row) => row.classList.contains('within') === isGunma(row)),
  };
}

describe('one selection', () => {
  const everywhere = {
    ranking: true,
    map: true,
    rankingTable: true,
    panels: true,
    regionTable: true,
    compareTable: true,
    names: true,
    agreement: true,
    places: true,
  };

  it.each(WAYS)('is made by %s, and marked in every figure', async (_, pick) => {
    const { page, atlas } = openGrowth('&places=open&area=kanto');
    await whenAllStand(page);
    await waitFor(() => {
      flushSync();
      expect(page.querySelectorAll('#places tbody tr').length).toBeGreaterThan(0);
    });
    expect(Object.values(marksIn(page))).not.toContain(true);
    pick(page)!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    flushSync();
    expect(atlas.url.pref).toBe('10');
    expect(marksIn(page)).toEqual(everywhere);
    // The table of places offers its rows alone.
    press(buttonNamed(page, ja.places.only('群馬県')));
    expect(atlas.url.area).toBe('10');
    expect(page.querySelectorAll('#places tbody tr')).toHaveLength(35);
    // And what was picked can be let go of.
    press(buttonNamed(page, words.places.release));
    expect(atlas.url.pref).toBe('');
    expect(marksIn(page)).toMatchObject({ ranking: false, map: false, panels: false, places: false });
  });

  it('made on the map is marked here, and goes back to the map', () => {
    const { page, atlas } = openGrowth('&pref=10');
    expect(wordsOf(page.querySelector('.choices strong'))).toBe('群馬県');
    expect(atlas.url.pref).toBe('10');
    const links = [...figureOf(page, words.ranking.title).querySelectorAll('a')];
    const toMap = links.find((link) => wordsOf(link) === words.events.onMap('群馬県'));
    expect(toMap?.getAttribute('href')).toBe('?pref=10');
  });

  it('of a year by an arrow key in one region moves every region, the ranking and the address', () => {
    const { page, atlas } = openGrowth();
    const sliders = [...page.querySelectorAll<HTMLElement>('[role="slider"]')];
    expect(sliders).toHaveLength(9);
    sliders[4]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    flushSync();
    expect(atlas.url.fy).toBe(2024);
    for (const slider of sliders) expect(slider.getAttribute('aria-valuenow')).toBe('2024');
    expect(wordsOf(figureOf(page, words.ranking.title).querySelector('.finding'))).toContain('（2024年度）');
    sliders[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
    flushSync();
    // 2014 has no value: the first year that has one is taken.
    expect(atlas.url.fy).toBe(2015);
  });

  it('of a mark on the time axis opens its record, and closing it leaves the axis', () => {
    const { page, atlas } = openGrowth();
    const section = figureOf(page, words.events.title);
    const mark = [...section.querySelectorAll('svg a')].find((link) =>
      link.getAttribute('aria-label')?.startsWith('群馬県市長会'),
    );
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    flushSync();
    expect(atlas.url.record).toBe('gunma-cities');
    expect(mark?.getAttribute('aria-current')).toBe('true');
    const record = section.querySelector('article');
    expect(wordsOf(record?.querySelector('h3'))).toBe('群馬県市長会');
    expect(wordsOf(record)).toContain('構成自治体12');
    press(record!.querySelector('button')!);
    expect(atlas.url.record).toBe('');
    expect(section.querySelector('article')).toBeNull();
  });

  it('of marks has one stop of the Tab key, and arrow keys for the rest', () => {
    const { page } = openGrowth();
    const section = figureOf(page, words.events.title);
    const marks = [...section.querySelectorAll<SVGAElement>('svg a')];
    const stops = () => marks.filter((mark) => mark.getAttribute('tabindex') === '0');
    expect(marks).toHaveLength(42);
    expect(stops()).toHaveLength(1);
    const [first] = stops();
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    flushSync();
    expect(stops()).toHaveLength(1);
    expect(stops()[0]?.getAttribute('aria-label')).toContain('令和元年10月26日');
    stops()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    flushSync();
    expect(stops()[0]?.getAttribute('aria-label')).toContain('株式会社');
  });
});
