import { readFileSync } from 'node:fs';
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  EVENT_FILES,
  MUNICIPAL_FILES,
  NATIONAL_FILES,
  readEventFacts,
  readMunicipalFacts,
  readNationalFacts,
} from '../../../src/data/facts.ts';
import { makeSnapshot } from '../../../src/data/snapshot.ts';
import { Lexicon, provideLexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { ja } from '../../../src/i18n/messages/ja.ts';
import { Atlas, provideAtlas } from '../../../src/state/atlas.svelte.ts';
import { Navigator, provideNavigator } from '../../../src/state/navigator.svelte.ts';
import GrowthView from '../../../src/views/growth/GrowthView.svelte';
import { waitFor } from '../../fixtures/wait-for.ts';

const read = (file: string) => readFileSync(`public/data/${file}`, 'utf8');

function textsOf<K extends string>(files: Readonly<Record<K, string>>): Record<K, string> {
  const entries = Object.entries<string>(files).map(([key, file]) => [key, read(file)]);
  return Object.fromEntries(entries) as Record<K, string>;
}

const national = textsOf(NATIONAL_FILES);
const snapshot = makeSnapshot('2026-03-12', national, readNationalFacts(national), {
  ...readMunicipalFacts(textsOf(MUNICIPAL_FILES)),
  ...readEventFacts(textsOf(EVENT_FILES)),
});

/** Files that the server does not have. */
const absent = new Set<string>();
let undo: () => void = () => undefined;

function open(): HTMLElement {
  const target = document.body.appendChild(document.createElement('div'));
  const atlas = new Atlas(snapshot, '/');
  const Root: Component = (internals, props) => {
    provideAtlas(atlas);
    provideNavigator(new Navigator(atlas));
    provideLexicon(new Lexicon());
    return GrowthView(internals, props);
  };
  const view = mount(Root, { target });
  flushSync();
  undo = () => {
    void unmount(view);
    target.remove();
  };
  return target;
}

beforeEach(() => {
  absent.clear();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('fetch', async (url: string) => {
    const file = url.split('/').at(-1) ?? '';
    return absent.has(file) ? new Response('', { status: 404 }) : new Response(read(file));
  });
});

afterEach(() => {
  undo();
  vi.unstubAllGlobals();
});

const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The section of a figure, by its title. */
function sectionOf(page: HTMLElement, title: string): HTMLElement {
  const heading = [...page.querySelectorAll('h2')].find((candidate) => textOf(candidate) === title);
  const section = heading?.closest('section');
  if (!section) throw new Error(`no section ${title}`);
  return section;
}

async function whenKnown(page: HTMLElement): Promise<HTMLElement> {
  await waitFor(() => {
    flushSync();
    expect(page.querySelectorAll('.chart-figure')).toHaveLength(5);
  });
  return sectionOf(page, ja.growth.overlap.title);
}

const cellsOf = (section: HTMLElement) =>
  [...section.querySelectorAll('tbody tr, tfoot tr')].map((row) => [...row.children].map(textOf));

describe('the growth view', () => {
  it('has one headline, and a title, a finding, a described figure, a table and a source in each section', async () => {
    const page = open();
    await whenKnown(page);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(textOf(page.querySelector('h1'))).toContain('372');
    for (const section of page.querySelectorAll('.chart-figure')) {
      const title = textOf(section.querySelector('h2'));
      expect(textOf(section.querySelector('.finding')), title).toMatch(/\d/);
      expect(section.querySelector('figure [role="img"]')?.getAttribute('aria-label'), title).toMatch(/\d/);
      expect(textOf(section.querySelector('caption')), title).not.toBe('');
      expect(section.querySelectorAll('thead th:not([scope="col"])'), title).toHaveLength(0);
      expect(section.querySelectorAll('tbody th:not([scope="row"])'), title).toHaveLength(0);
      expect(textOf(section), title).toContain(ja.common.source);
    }
    expect(page.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('shows the table of a figure by click and by arrow key, and only one of the two at a time', () => {
    const section = sectionOf(open(), ja.growth.agreement.title);
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

  it('tables the year-end members beside the value on 1 August', () => {
    const rows = cellsOf(sectionOf(open(), ja.growth.agreement.title));
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
    const page = open();
    const registered = sectionOf(page, ja.growth.registered.title);
    expect(registered.querySelectorAll('.plot path.bound')).toHaveLength(3);
    expect(registered.querySelectorAll('.plot circle.dot')).toHaveLength(1);
    expect(registered.querySelectorAll('.plot circle.unheld')).toHaveLength(4);
    expect(registered.querySelectorAll('.plot polyline, .plot line')).toHaveLength(0);
    const linked = sectionOf(page, ja.growth.linked.title);
    expect(linked.querySelectorAll('.plot path.bound')).toHaveLength(2);
    expect(linked.querySelectorAll('.plot circle.exchange')).toHaveLength(2);
    expect(linked.querySelectorAll('.plot circle.unheld')).toHaveLength(3);
  });

  it('names all 13 associations with their members in the narrow figure and in the table', () => {
    const section = sectionOf(open(), ja.growth.agreement.title);
    const names = [...section.querySelectorAll('.group')].map(textOf);
    expect(names).toContain('京都府市長会・町村会 26');
    const counts = names.map((name) => Number(name.split(' ')[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(372);
    expect(names.join('').match(/市長会|町村会/g)).toHaveLength(13);
    for (const name of names) expect(textOf(section.querySelector('ol'))).toContain(name);
  });

  it('adds the parts of the overlap up to the value that the map shows', async () => {
    const section = await whenKnown(open());
    const rows = new Map(cellsOf(section).map(([name, value]) => [name, Number(value)]));
    const { part, together, known } = ja.growth.overlap;
    const parts = [part.listOnly, part.both, part.agreementOnly].map((name) => rows.get(name) ?? NaN);
    expect(parts).toEqual([480, 78, 294]);
    expect(rows.get(together)).toBe(852);
    const onMap = snapshot.values['known']?.['2025'] ?? [];
    const total = onMap.reduce((sum, entry) => sum + (typeof entry === 'string' ? NaN : entry[0]), 0);
    expect(rows.get(known)).toBe(total);
    expect(852 + (rows.get(part.wardOnly) ?? NaN)).toBe(total);
  });

  it('copies of every figure the rows of its table, number for number', async () => {
    const page = open();
    await whenKnown(page);
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    for (const section of page.querySelectorAll<HTMLElement>('.chart-figure')) {
      const title = textOf(section.querySelector('h2'));
      const buttons = () => [...section.querySelectorAll('button')];
      buttons()
        .find((button) => textOf(button) === ja.exports.button)
        ?.click();
      flushSync();
      buttons()
        .find((button) => textOf(button) === ja.exports.copyTable)
        ?.click();
      const shown = cellsOf(section);
      const lines = (copied.at(-1) ?? '').split('\n').map((line) => line.split('\t'));
      expect(lines.length - 1, title).toBe(shown.length);
      // The first number of each row of the screen is the first one of the file, be it a bound or not.
      const numberOf = (text: string | undefined) => /\d[\d,]*/.exec(text ?? '')?.[0].replaceAll(',', '');
      expect(
        lines.slice(1).map(([, value]) => numberOf(value)),
        title,
      ).toEqual(shown.map(([, value]) => numberOf(value)));
    }
    expect(copied).toHaveLength(5);
  });

  it('says which table did not load, keeps the other figures, and tries again when asked', async () => {
    absent.add('agreement_members.csv');
    const page = open();
    await waitFor(() => {
      flushSync();
      expect(textOf(page.querySelector('[role="alert"]'))).toContain('agreement_members.csv');
    });
    expect(page.querySelectorAll('.chart-figure')).toHaveLength(4);
    absent.clear();
    page.querySelector<HTMLElement>('[role="alert"] button')?.click();
    expect(textOf(await whenKnown(page))).toContain('852');
    expect(page.querySelector('[role="alert"]')).toBeNull();
  });
});
