import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { ja } from '../../../src/i18n/messages/ja.ts';
import { publishedSnapshot } from '../../fixtures/published-facts.ts';
import { wordsOf } from '../../fixtures/shown.svelte.ts';
import { waitFor } from '../../fixtures/wait-for.ts';
import { figureOf, figuresIn, openGrowth, rowsIn, whenAllStand } from './open-growth.ts';

describe('a figure of the growth view', () => {
  it('has the heading of its section as its name', () => {
    const { page } = openGrowth();
    const figures = [...page.querySelectorAll('.chart-figure figure')];
    expect(figures.length).toBeGreaterThan(4);
    for (const figure of figures) {
      const heading = document.getElementById(figure.getAttribute('aria-labelledby') ?? '');
      expect(heading).toBe(figure.closest('section')?.querySelector('h2'));
    }
  });
});

describe('the total of the linked governments and its parts', () => {
  it('have bars in the proportion of their numbers, and arrows only where a bound is drawn', () => {
    const { page } = openGrowth();
    const rows = [...page.querySelectorAll('.parts li')];
    const [, ...bars] = rows.map((row) => Number(row.querySelector('rect')?.getAttribute('width')));
    const bracket = rows[0]?.querySelector('.bracket')?.getAttribute('d') ?? '';
    const total = Number(/H([\d.]+)/.exec(bracket)?.[1]) - 1;
    [564, 372, 300].forEach((value, index) =>
      expect((bars[index] ?? 0) / total).toBeCloseTo(value / 1100, 6),
    );
    expect(rows.map((row) => row.querySelector('.arrow') !== null)).toEqual([true, false, false, true]);
  });
});

describe('the growth view', () => {
  it('has one headline, and a title, a finding, a described figure, a table and a source in each section', async () => {
    const page = openGrowth().page;
    await whenAllStand(page);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(wordsOf(page.querySelector('h1'))).toContain('372');
    for (const section of figuresIn(page)) {
      const title = wordsOf(section.querySelector('h2'));
      expect(wordsOf(section.querySelector('.finding')), title).toMatch(/\d/);
      const figure = section.querySelector('figure :is([role="img"], [role="group"])');
      expect(figure?.getAttribute('aria-label'), title).toMatch(/\d/);
      expect(wordsOf(section.querySelector('caption')), title).not.toBe('');
      expect(section.querySelectorAll('thead th:not([scope="col"])'), title).toHaveLength(0);
      expect(section.querySelectorAll('tbody th:not([scope="row"])'), title).toHaveLength(0);
      expect(wordsOf(section), title).toContain(ja.common.source);
    }
    expect(page.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('shows the table of a figure by click and by arrow key, and only one of the two at a time', () => {
    const section = figureOf(openGrowth().page, ja.growth.agreement.title);
    const [chartTab, tableTab] = section.querySelectorAll<HTMLElement>('[role="tab"]');
    const panels = [...section.querySelectorAll<HTMLElement>('[role="tabpanel"]')];
    const shown = () => panels.map(({ hidden }) => !hidden);
    expect(shown()).toEqual([true, false]);
    tableTab?.click();
    flushSync();
    expect(shown()).toEqual([false, true]);
    expect(tableTab?.getAttribute('aria-selected')).toBe('true');
    tableTab?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    flushSync();
    expect(shown()).toEqual([true, false]);
    expect(document.activeElement).toBe(chartTab);
    expect([chartTab?.tabIndex, tableTab?.tabIndex]).toEqual([0, -1]);
  });

  it('opens the figures as tables that the address names, and names those that are opened', () => {
    const { page, atlas } = openGrowth('&table=linked,agreement');
    const tabOf = (title: string, index: 0 | 1) =>
      figureOf(page, title).querySelectorAll<HTMLElement>('[role="tab"]')[index]!;
    const asTables = () =>
      figuresIn(page)
        .filter((section) => section.querySelector('[aria-labelledby$="-chart-tab"]')!.matches('[hidden]'))
        .map((section) => wordsOf(section.querySelector('h2')));
    const { agreement, linked, ranking } = ja.growth;
    expect(asTables()).toEqual([agreement.title, linked.title]);
    tabOf(ranking.title, 1).click();
    flushSync();
    expect(asTables()).toEqual([agreement.title, linked.title, ranking.title]);
    expect(new URLSearchParams(location.search).get('table')).toBe('agreement,linked,ranking');
    for (const { title } of [agreement, linked, ranking]) tabOf(title, 0).click();
    flushSync();
    expect(asTables()).toEqual([]);
    expect(location.search).toBe('?view=growth');
    expect(atlas.notices).toEqual([]);
  });

  it('tables the year-end members beside the value on 1 August', () => {
    const rows = rowsIn(figureOf(openGrowth().page, ja.growth.agreement.title), 'tbody');
    expect(rows).toHaveLength(10);
    expect(rows.slice(0, 5).map((row) => row.slice(0, 4))).toEqual([
      ['平成28年度 2016年度', '236', '236', '210'],
      ['平成29年度 2017年度', '263', '27', '236'],
      ['平成30年度 2018年度', '321', '58', '321'],
      ['令和元年度 2019年度', '372', '51', '321'],
      ['令和2年度 2020年度', '372', '0', '372'],
    ]);
  });

  it('draws one mark for each published figure and joins none of them', () => {
    const page = openGrowth().page;
    const registered = figureOf(page, ja.growth.registered.title);
    expect(registered.querySelectorAll('.plot path.bound')).toHaveLength(3);
    expect(registered.querySelectorAll('.plot circle.dot')).toHaveLength(1);
    expect(registered.querySelectorAll('.plot circle.unheld')).toHaveLength(4);
    expect(registered.querySelectorAll('.plot polyline, .plot line')).toHaveLength(0);
    const linked = figureOf(page, ja.growth.linked.title);
    expect(linked.querySelectorAll('.plot path.bound')).toHaveLength(2);
    expect(linked.querySelectorAll('.plot circle.exchange')).toHaveLength(1);
    expect(linked.querySelectorAll('.plot rect.exchange')).toHaveLength(1);
    expect(linked.querySelectorAll('.plot circle.unheld')).toHaveLength(3);
  });

  it('names all 13 associations with their members in the narrow figure and in the table', () => {
    const section = figureOf(openGrowth().page, ja.growth.agreement.title);
    const names = [...section.querySelectorAll('.group')].map(wordsOf);
    expect(names).toContain('京都府市長会・町村会 26');
    const counts = names.map((name) => Number(name.split(' ')[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(372);
    expect(names.join('').match(/市長会|町村会/g)).toHaveLength(13);
    for (const name of names) expect(wordsOf(section.querySelector('ol'))).toContain(name);
  });

  it('adds the parts of the overlap up to the value that the map shows', async () => {
    const { page } = openGrowth();
    await whenAllStand(page);
    const section = figureOf(page, ja.growth.overlap.title);
    const rows = new Map(
      [...rowsIn(section, 'tbody'), ...rowsIn(section, 'tfoot')].map(([name, value]) => [
        name,
        Number(value),
      ]),
    );
    const { part, together, known } = ja.growth.overlap;
    const parts = [part.listOnly, part.both, part.agreementOnly].map((name) => rows.get(name) ?? NaN);
    expect(parts).toEqual([480, 78, 294]);
    expect(rows.get(together)).toBe(852);
    const onMap = publishedSnapshot.values['known']?.['2025'] ?? [];
    const total = onMap.reduce((sum, entry) => sum + (typeof entry === 'string' ? NaN : entry[0]), 0);
    expect(rows.get(known)).toBe(total);
    expect(852 + (rows.get(part.wardOnly) ?? NaN)).toBe(total);
  });

  it('begins with its contents: a link for every figure and for the table, each to a section that is there', async () => {
    const { page } = openGrowth();
    await whenAllStand(page);
    const links = [...page.querySelectorAll<HTMLAnchorElement>(`nav[aria-label="${ja.growth.contents}"] a`)];
    expect(links).toHaveLength(figuresIn(page).length + 1);
    for (const link of links) {
      const section = page.querySelector(link.getAttribute('href')!);
      expect(wordsOf(section?.querySelector('h2'))).toBe(wordsOf(link));
    }
    expect(new Set(links.map(wordsOf)).size).toBe(links.length);
  });

  it('tells of two years to compare that the measure has no values in, and compares its first and last', async () => {
    const { page, atlas } = openGrowth('&measure=agreement&compare=2015-2018');
    await whenAllStand(page);
    expect(atlas.notices).toEqual([{ parameter: 'compare', value: '2015-2018', reason: 'no_values' }]);
    expect(atlas.url.compare).toEqual([]);
    const selects = [...figureOf(page, ja.growth.compare.title).querySelectorAll('select')];
    expect(selects.map(({ value }) => value)).toEqual(['2016', '2025']);
    // No year can be chosen that would stand beside itself.
    expect([...selects[0]!.options].map(({ value }) => value)).not.toContain('2025');
    expect([...selects[1]!.options].map(({ value }) => value)).not.toContain('2016');
  });

  it('lets go of the years to compare, without a notice, when a measure is chosen that lacks them', () => {
    const { page, atlas } = openGrowth('&compare=2015-2018');
    const [choices] = page.querySelectorAll('.choices fieldset');
    const inputs = [...(choices?.querySelectorAll('input') ?? [])];
    inputs.find(({ value }) => value === 'agreement')?.click();
    flushSync();
    expect(atlas.url).toMatchObject({ measure: 'agreement', compare: [] });
    expect(atlas.notices).toEqual([]);
  });

  it.each([
    ['&measure=support', [ja.growth.places.otherMeasure('復興支援金の回数', '連携が確認できる市町村数')]],
    ['&measure=coverage', [ja.growth.places.rate('カバー率', '連携が確認できる市町村数')]],
    ['&fy=2012', [ja.growth.places.otherYear('平成24年度（2012年度）', '平成27年度（2015年度）')]],
    ['&measure=agreement&fy=2018', []],
  ])('says what stands in for %s', (query, sentences) => {
    const { page } = openGrowth(query);
    expect([...page.querySelectorAll('.stand-ins li')].map(wordsOf)).toEqual(sentences);
  });

  it('says which table did not load, keeps the other figures, and tries again when asked', async () => {
    const absent = new Set(['agreement_members.csv']);
    const { page } = openGrowth('', absent);
    await waitFor(() => {
      flushSync();
      expect(wordsOf(page.querySelector('[role="alert"]'))).toContain('agreement_members.csv');
    });
    expect(figuresIn(page)).toHaveLength(7);
    // Two figures wait for the tables, and one of them tells it.
    expect(page.querySelectorAll('[role="alert"]')).toHaveLength(1);
    absent.clear();
    page.querySelector<HTMLElement>('[role="alert"] button')?.click();
    flushSync();
    await whenAllStand(page);
    expect(wordsOf(figureOf(page, ja.growth.overlap.title))).toContain('852');
    expect(page.querySelector('[role="alert"]')).toBeNull();
  });
});
