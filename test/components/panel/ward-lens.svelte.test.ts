import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import WardSelect from '../../../src/components/control/WardSelect.svelte';
import WardLens from '../../../src/components/panel/WardLens.svelte';
import WardLensKey from '../../../src/components/panel/WardLensKey.svelte';
import { wardLens } from '../../../src/data/wards/ward-lens.ts';
import { wardHeadline } from '../../../src/i18n/ward-finding.ts';
import { ja } from '../../../src/i18n/messages/ja.ts';
import type { Atlas, MunicipalRecord } from '../../../src/state/atlas.svelte.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';
import { municipalFacts, publishedText } from '../../fixtures/published-facts.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';
import { buttonNamed, press, show, wordsOf } from '../../fixtures/shown.svelte.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

const rows = readTable('ward_partnerships');
const lensOf = (first: string, second = '') => wardLens(first, second, municipalFacts.wardPartnerships);

async function loaded(ward: string, vs = ''): Promise<{ atlas: Atlas; record: MunicipalRecord }> {
  vi.stubGlobal('fetch', async (url: string) => new Response(publishedText(url.split('/').at(-1) ?? '')));
  const atlas = publishedAtlas();
  atlas.url = { ...atlas.url, ward, vs };
  await atlas.loadMunicipal();
  if (atlas.municipal.status !== 'ready') throw new Error('not loaded');
  return { atlas, record: atlas.municipal.value };
}

async function open(ward: string, vs = '') {
  const { atlas, record } = await loaded(ward, vs);
  return show(WardLens, { lens: lensOf(ward, vs), record }, atlas);
}

/** Number and places of each part: what it says, and what it lists. */
const partsOf = (target: HTMLElement) =>
  [...target.querySelectorAll('section:has(.places), section:has(> .quiet)')].map((section) => ({
    title: wordsOf(section.querySelector('h3')),
    places: [...section.querySelectorAll('.place a')].map(wordsOf),
  }));

describe('the list of a ward', () => {
  it.each(['13103', '13104', '13118'])('of %s names every place with each of its records', async (ward) => {
    const own = rows.filter((row) => text(row, 'ward_code') === ward);
    const { target } = await open(ward);
    const places = new Set(own.map((row) => nameByCode.get(text(row, 'partner_code'))));
    const [part] = partsOf(target);
    expect([...part!.places].sort()).toEqual([...places].sort());
    expect(part!.title).toBe(`${nameByCode.get(ward)}の相手 ${places.size}`.replace(' ', ''));
    expect(wordsOf(target.querySelector('dl'))).toContain(`記録 ${own.length}件`);
    const words = wordsOf(target);
    for (const row of own) {
      expect(words).toContain(text(row, 'kind'));
      expect(words).toContain(text(row, 'note').replace(/\s+/g, ' '));
      expect(target.querySelector(`[id="ward-source-${text(row, 'source_id')}"]`)).not.toBeNull();
    }
  });

  it('says that it is partial and why, with the published figure of 港区 and its source', async () => {
    const { target } = await open('13104');
    const figure = readTable('milestones').find(
      (row) => text(row, 'measure') === 'ward_linked_municipalities',
    );
    const note = wordsOf(target.querySelector('.note'));
    expect(note).toContain('公開ページで確かめられたものだけで、すべてではない');
    expect(note).toContain(nameByCode.get(text(figure, 'area')));
    expect(note).toContain(`${text(figure, 'value')}超`);
    expect(target.querySelector(`.note a[href="#ward-source-${text(figure, 'source_id')}"]`)).not.toBeNull();
  });

  it('never makes a date more exact than it is', async () => {
    const words = wordsOf((await open('13104')).target);
    expect(words).toContain('地球環境保全の連携協定 平成22年3月（2010年）');
    expect(words).toContain('令和2年12月28日（2020年）以前');
    expect(wordsOf((await open('13113')).target)).toContain('「22日」とあるが年の記載なし');
  });

  it('leads to the card of each place and keeps the ward', async () => {
    const { target } = await open('13104');
    const hrefs = [...target.querySelectorAll('.place a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('?muni=20209&ward=13104');
    expect(hrefs).toContain('?pref=43&ward=13104');
  });

  it('lists the figures that are published of the ward itself', async () => {
    const figures = readTable('milestones').filter((row) => text(row, 'area') === '13109');
    expect(figures).toHaveLength(2);
    const { target } = await open('13109');
    for (const row of figures)
      expect(wordsOf(target.querySelector('.published'))).toContain(
        `${text(row, 'value')} ${text(row, 'note')}`,
      );
  });

  it('is closed with its lines and its comparison', async () => {
    const { target, atlas } = await open('13104', '13115');
    atlas.url = { ...atlas.url, ties: '1' };
    press(buttonNamed(target, '新宿区の選択をやめる'));
    expect(atlas.url).toMatchObject({ ward: '', vs: '', ties: '' });
  });
});

describe('two wards', () => {
  it('have three parts, whose numbers are those of the file and of their lists', async () => {
    const { target } = await open('13105', '13110');
    const of = (ward: string) =>
      new Set(rows.filter((row) => text(row, 'ward_code') === ward).map((row) => text(row, 'partner_code')));
    const [a, b] = [of('13105'), of('13110')];
    const expected = [
      [...a].filter((code) => b.has(code)),
      [...a].filter((code) => !b.has(code)),
      [...b].filter((code) => !a.has(code)),
    ];
    const parts = partsOf(target);
    expect(parts.map(({ places }) => places.sort())).toEqual(
      expected.map((codes) => codes.map((code) => nameByCode.get(code)).sort()),
    );
    const numbers = [...target.querySelectorAll('dl .num')].map((number) => Number(wordsOf(number)));
    expect(numbers).toEqual(expected.map((codes) => codes.length));
    // The three are none of them empty, or this would prove little.
    expect(numbers.every((number) => number > 0)).toBe(true);
  });

  it('have a headline of what they share', () => {
    const nameOf = (code: string) => nameByCode.get(code) ?? code;
    expect(wardHeadline(ja, lensOf('13105', '13110'), nameOf)).toBe(
      '文京区と目黒区は、どちらも金沢市とつながる。',
    );
    expect(wardHeadline(ja, lensOf('13104', '13115'), nameOf)).toBe(
      '新宿区と杉並区に、共通の相手は記録にない。',
    );
    expect(wardHeadline(ja, lensOf('13104'), nameOf)).toBe('新宿区は、4市町村・熊本県とつながる。');
    expect(wardHeadline(ja, lensOf('01642'), nameOf)).toBe('広尾町の相手は、この地図の記録にない。');
  });
});

describe('the key over the map', () => {
  it('switches the lines on and off in the address', async () => {
    const { atlas } = await loaded('13104');
    const { target } = show(WardLensKey, { lens: lensOf('13104') }, atlas);
    const lines = buttonNamed(target, '線で結ぶ');
    expect(lines.getAttribute('aria-pressed')).toBe('false');
    press(lines);
    expect(atlas.url.ties).toBe('1');
    expect(location.search).toBe('?ward=13104&ties=1');
    expect(lines.getAttribute('aria-pressed')).toBe('true');
    press(lines);
    expect(location.search).toBe('?ward=13104');
    expect(wordsOf(target.querySelector('ul'))).toContain('新宿区の相手5');
  });
});

describe('the choice of a ward', () => {
  it('offers the 23 with the number of their places, but not the one it is compared with', async () => {
    const { atlas, record } = await loaded('13104');
    const chosen: string[] = [];
    const props = {
      record: record as MunicipalRecord | undefined,
      chosen: '13115',
      without: '13104',
      label: 'くらべる区',
      empty: '区からさがす',
      clear: '区を選ばない',
      onchoose: (code: string) => void chosen.push(code),
    };
    const { target, update } = show(WardSelect, props, atlas);
    const options = () => [...target.querySelectorAll('option')].map(wordsOf);
    expect(options()).toHaveLength(23);
    expect(options()[0]).toBe('区を選ばない');
    expect(options()).not.toContain('新宿区（5）');
    expect(options()).toContain('杉並区（8）');
    const select = target.querySelector('select')!;
    expect(select.value).toBe('13115');
    select.value = '13118';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    flushSync();
    expect(chosen).toEqual(['13118']);
    update({ record: undefined, chosen: '' });
    expect(options()).toEqual(['区からさがす']);
  });
});
