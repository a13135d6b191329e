import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { disasters as words } from '../../../src/i18n/messages/ja/disasters.ts';
import { nationalFacts } from '../../fixtures/published-facts.ts';
import { waitFor } from '../../fixtures/wait-for.ts';
import { openDisasters, type OpenedDisasters } from './open-disasters.ts';

let opened: OpenedDisasters;

/** Opens the view at an address, on a page of the given width. */
function open(query: string, isWide = true): HTMLElement {
  opened = openDisasters(query, isWide);
  return opened.page;
}

const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const rows = (page: HTMLElement) => [...page.querySelectorAll<HTMLAnchorElement>('ol ol a')];
const chip = (page: HTMLElement, name: string) =>
  [...page.querySelectorAll('button')].find((button) => textOf(button).startsWith(name))!;
const press = (button: HTMLElement) => {
  button.click();
  flushSync();
};

describe('the disasters view', () => {
  test('its headline counts the disasters that the documents list', () => {
    const listed = nationalFacts.disasters.filter(({ listedIn }) => listedIn.length > 0).length;
    expect(textOf(open('').querySelector('h1'))).toBe(`${listed}の災害に、23区が力を合わせてきた。`);
  });

  test('every disaster stands in the list; those known from pages only say so', () => {
    const list = rows(open(''));
    expect(list).toHaveLength(nationalFacts.disasters.length);
    const marked = list.filter((row) => textOf(row).includes('23区共同の支援は資料に記載なし'));
    expect(marked.map((row) => row.id.replace('row-', '')).sort()).toEqual(
      nationalFacts.disasters
        .filter(({ listedIn }) => listedIn.length === 0)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('years without a record are said to have none', () => {
    const gaps = [...open('').querySelectorAll('ol > li.gap')].map(textOf);
    expect(gaps).toEqual([
      '平成29年度 資料に記載なし',
      '平成26〜27年度 資料に記載なし',
      '平成23〜24年度 資料に記載なし',
    ]);
  });

  test('a date known by year only never shows a month', () => {
    const row = open('').querySelector('#row-2023-typhoon13');
    expect(textOf(row)).toContain('令和5年（月の記載なし） 2023年');
  });

  test('choosing a kind filters the list, the address and the sentence', () => {
    const page = open('');
    press(chip(page, '復興支援金'));
    expect(rows(page)).toHaveLength(8);
    expect(location.search).toBe('?view=disasters&support=recovery_grant');
    expect(textOf(page.querySelector('[role=status]'))).toBe('8件 令和2〜5年度・16県');
    press(chip(page, '条件を消す'));
    expect(rows(page)).toHaveLength(nationalFacts.disasters.length);
    expect(location.search).toBe('?view=disasters');
  });

  test('an empty result names its filters and offers the one to loosen', () => {
    const page = open('&recipient=47&type=earthquake');
    expect(rows(page)).toHaveLength(0);
    expect(textOf(page)).toContain('種類「地震」、支援先「沖縄県」で絞り込んでいます。');
    const earthquakes = nationalFacts.disasters.filter(({ type }) => type === 'earthquake').length;
    press(chip(page, `支援先「沖縄県」を外す（${earthquakes}件）`));
    expect(rows(page)).toHaveLength(earthquakes);
    expect(opened.atlas.url.recipient).toBe('');
  });

  test('words and documents choose disasters, and the page says that all support after these is counted', () => {
    const page = open('&find=ブルーシート');
    expect(rows(page).length).toBeGreaterThan(0);
    expect(textOf(page)).toContain(words.result.whole);
    opened.close();
    expect(textOf(open('&type=earthquake'))).not.toContain(words.result.whole);
  });

  test('the map offers the recipients and takes a choice by keyboard', () => {
    const page = open('&years=2020');
    const map = page.querySelector<HTMLElement>('[role=listbox]')!;
    const names = [...map.querySelectorAll('[role=option]')].map((shape) => shape.getAttribute('aria-label'));
    expect(names).toEqual(['山形県　1件', '福岡県　1件', '熊本県　1件', '大分県　1件']);
    for (const key of ['ArrowDown', 'Enter'])
      map.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    flushSync();
    expect(opened.atlas.url.recipient).toBe('40');
    expect(rows(page)).toHaveLength(1);
  });

  test('the record keeps joint and ward money apart and adds nothing up', () => {
    const record = open('&disaster=2011-higashinihon').querySelector('#disaster-record');
    expect([...(record?.querySelectorAll('section > h3') ?? [])].map(textOf)).toEqual([
      '23区共同',
      '各区の合計',
      '区ごと',
    ]);
    expect(textOf(record)).toContain('10億円');
    expect(textOf(record)).toContain('37億6,339万円');
    expect(textOf(record)).not.toContain('4,763,390,000');
    expect(textOf(record)).toContain('6,500人超');
  });

  test('closing a record that lies over the history of a place leads back to it, then to the list', async () => {
    const page = open('&pref=04&muni=04208&disaster=2019-higashinihon-typhoon');
    const close = (name: string) => {
      press(
        [...page.querySelectorAll('button')].find((one) => one.getAttribute('aria-label')?.includes(name))!,
      );
    };
    await waitFor(() => expect(opened.atlas.municipal.status).toBe('ready'));
    expect(page.querySelector('article.history')).toBeNull();
    close('「令和元年東日本台風」の記録を閉じる');
    expect(textOf(page.querySelector('article.history h2'))).toBe('宮城県角田市');
    expect(location.search).toBe('?view=disasters&muni=04208');
    close('宮城県角田市の記録を閉じる');
    expect(page.querySelector('article.history')).toBeNull();
    expect(location.search).toBe('?view=disasters');
  });

  test('Escape closes what is open, but not while an input method composes or a field is filled in', () => {
    const page = open('&disaster=2018-07-gou');
    const escape = (target: EventTarget, init: KeyboardEventInit = {}) => {
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...init }),
      );
      flushSync();
    };
    escape(document.body, { isComposing: true });
    escape(page.querySelector('select')!);
    expect(opened.atlas.url.disaster).toBe('2018-07-gou');
    escape(document.body);
    expect(opened.atlas.url.disaster).toBe('');
    expect(page.querySelector('#disaster-record')).toBeNull();
  });

  test('a disaster without any recorded support is not called unsupported', () => {
    const record = open('&disaster=2024-noto-gou').querySelector('#disaster-record');
    expect(textOf(record)).toContain('支援がなかったという意味ではない。');
  });

  test('on a phone the record opens under its row, on a wide page beside the list', () => {
    const narrow = open('&disaster=2018-07-gou', false);
    expect(narrow.querySelector('ol ol li #disaster-record')).not.toBeNull();
    opened.close();
    const wide = open('&disaster=2018-07-gou', true);
    expect(wide.querySelector('aside #disaster-record')).not.toBeNull();
    expect(wide.querySelectorAll('#disaster-record')).toHaveLength(1);
  });

  test('the names of municipalities follow when their table is there', async () => {
    const page = open('');
    const row = () => textOf(page.querySelector('#row-2019-higashinihon-typhoon'));
    expect(row()).toContain('宮城（1市町村）');
    await waitFor(() => expect(row()).toContain('宮城（角田市）'));
  });
});
