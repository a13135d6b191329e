import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { ja } from '../../../src/i18n/messages/ja.ts';
import { readTable, text } from '../../fixtures/published-tables.ts';
import { countedCodes, knownBy, setsBy } from '../../fixtures/recount.ts';
import { wordsOf } from '../../fixtures/shown.svelte.ts';
import { openCoverage } from './open-coverage.ts';

const words = ja.coverage;

/** The cells of the rows of the first table, by the name of their place. */
function linesIn(page: HTMLElement): Map<string, string[]> {
  const rows = [...page.querySelectorAll('.coverage-table tr:has(> th[scope="row"])')];
  return new Map(
    rows.map((row) => [wordsOf(row.querySelector('th')), [...row.children].slice(1).map(wordsOf)]),
  );
}

function button(page: HTMLElement, name: string): HTMLButtonElement {
  const found = [...page.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === name || wordsOf(one).startsWith(name),
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

function press(page: HTMLElement, name: string) {
  button(page, name).click();
  flushSync();
}

const lineOf = (page: HTMLElement, name: string) => linesIn(page).get(name) ?? [];

describe('the coverage view', () => {
  it('begins with 564 − 4 − 2 = 558 and both shares, each by its name', async () => {
    const { page } = await openCoverage();
    expect(wordsOf(page.querySelector('header dl')).replace(/\s/g, '')).toBe(
      '公表値564重複−4未照合−2照合できた市町村＝558',
    );
    const share = ((knownBy(2025).size / countedCodes.length) * 100).toFixed(1);
    expect(wordsOf(page.querySelector('.finding'))).toContain('32.5％');
    expect(wordsOf(page.querySelector('.finding'))).toContain(`${share}％`);
  });

  it('has the nine regions and the country, and opens a region to its prefectures', async () => {
    const { page, atlas } = await openCoverage();
    expect(linesIn(page).size).toBe(10);
    press(page, words.open('東北'));
    expect(atlas.url.open).toEqual(['tohoku']);
    expect([...linesIn(page).keys()].slice(1, 8)).toEqual([
      '東北',
      '青森県',
      '岩手県',
      '宮城県',
      '秋田県',
      '山形県',
      '福島県',
    ]);
    const [listed, , , , , published, matched, difference, own, reason] = lineOf(page, '秋田県');
    expect([listed, published, matched, difference, own, reason]).toEqual([
      '48.0',
      '13',
      '12',
      '−1',
      '0',
      '重複1',
    ]);
    expect(lineOf(page, '全国').slice(5)).toEqual(['564', '558', '−6', '16', '重複4・未照合2・表記修正11']);
    press(page, words.openAll);
    expect(linesIn(page).size).toBe(10 + 45);
  });

  it('opens at the prefecture of the address, marks it, and has no village where there is none', async () => {
    const { page } = await openCoverage('&pref=09');
    expect(wordsOf(page.querySelector('.coverage-table tr.chosen th'))).toBe('栃木県');
    expect(lineOf(page, '栃木県')[4]).toBe(words.none);
  });

  it('leads from the marked prefecture to its map and to who is missing there', async () => {
    const { page, atlas } = await openCoverage('&pref=05&fy=2019');
    const own = countedCodes.filter((code) => code.startsWith('05'));
    const missing = own.filter((code) => !setsBy(2019).exchange.has(code)).length;
    const unknown = own.filter((code) => !knownBy(2019).has(code)).length;
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.coverage-table .ways a')];
    expect(links.map(wordsOf)).toEqual([
      words.chosen.onMap('秋田県'),
      words.chosen.unlisted(String(missing)),
      words.chosen.unknown(String(unknown)),
    ]);
    expect(links[0]?.getAttribute('href')).toBe('?measure=coverage&fy=2019&pref=05');
    links[1]?.click();
    flushSync();
    expect(atlas.url).toMatchObject({ gap: 'unlisted', area: '05', fy: 2019, pref: '05' });
    expect(page.querySelectorAll('#gaps tbody tr')).toHaveLength(missing);
  });

  it('says where nobody is missing any more', async () => {
    const { page } = await openCoverage('&pref=13&group=prefecture');
    expect(wordsOf(page.querySelector('.ways'))).toContain(words.chosen.all);
    expect(wordsOf(page.querySelector('.ways'))).toContain(words.chosen.allKnown);
  });

  it('has a row for each ward, with the share of all municipalities, and leads to its map', async () => {
    const { page } = await openCoverage('&group=ward');
    const rows = [...page.querySelectorAll('.wards tbody tr')];
    expect(rows).toHaveLength(23);
    const own = readTable('ward_partnerships').filter(
      (row) => text(row, 'ward_code') === '13118' && countedCodes.includes(text(row, 'partner_code')),
    );
    const count = new Set(own.map((row) => text(row, 'partner_code'))).size;
    const arakawa = rows.find((row) => wordsOf(row).startsWith('荒川区'));
    expect(wordsOf(arakawa?.children[1] ?? null)).toBe(String(count));
    expect(wordsOf(arakawa?.children[2] ?? null)).toBe(((count / countedCodes.length) * 100).toFixed(1));
    expect(arakawa?.querySelector('a')?.getAttribute('href')).toBe('?ward=13118');
    expect(page.querySelector('.tools input[type="checkbox"]')).toBeNull();
  });

  it('orders prefectures by what a heading says, and tells differences only where that is wanted', async () => {
    const { page, atlas } = await openCoverage('&group=prefecture');
    press(page, words.column.listed);
    expect(atlas.url.order).toBe('-listed');
    expect([...linesIn(page).keys()][0]).toBe('東京都');
    const differing = page.querySelectorAll('tr.differs').length;
    expect(differing).toBe(6);
    page.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    flushSync();
    expect(atlas.url.differences).toBe('plain');
    expect(page.querySelectorAll('tr.differs')).toHaveLength(0);
  });

  it('leads from an association to its members that no list has', async () => {
    const { page, atlas } = await openCoverage('&group=association');
    const link = page.querySelector<HTMLAnchorElement>('.associations tbody tr a');
    const count = wordsOf(link);
    link?.click();
    flushSync();
    expect(atlas.url).toMatchObject({ gap: 'members', assoc: 'hokkaido-towns-villages' });
    expect(wordsOf(page.querySelector('#gaps [role="status"]'))).toContain(`：${count}（`);
  });

  it('lists who is on no list, narrowed by words, and lets go of them', async () => {
    const { page, atlas } = await openCoverage('&find=函館');
    const all = (countedCodes.length - setsBy(2025).exchange.size).toLocaleString('en');
    expect(wordsOf(page.querySelector('#gaps [role="status"]'))).toBe(
      words.gaps.resultOf(words.gaps.words.unlisted, '1', all),
    );
    press(page, words.gaps.clear);
    expect(atlas.url.find).toBe('');
    expect(page.querySelectorAll('#gaps tbody tr')).toHaveLength(20);
    press(
      page,
      words.gaps.more((countedCodes.length - setsBy(2025).exchange.size - 20).toLocaleString('en')),
    );
    expect(page.querySelectorAll('#gaps tbody tr')).toHaveLength(
      countedCodes.length - setsBy(2025).exchange.size,
    );
  });

  it('before the first list tells that there is none, and stands in the first year with one', async () => {
    const { atlas } = await openCoverage('&fy=2012');
    expect(atlas.url.fy).toBe(2015);
    expect(atlas.notices).toEqual([{ parameter: 'fy', value: '2012', reason: 'no_list' }]);
  });

  it('compares two years, and says that no end is known and only one list is there', async () => {
    const { page } = await openCoverage('&compare=2018-2019');
    const added = [...knownBy(2019)].filter((code) => !knownBy(2018).has(code)).length;
    const section = page.querySelector<HTMLElement>('#changes');
    expect(wordsOf(section)).toContain(`${added}増えた`);
    expect(wordsOf(section)).toContain(words.changes.oneList);
    expect(wordsOf(section)).toContain(words.changes.endUnknown);
  });
});
