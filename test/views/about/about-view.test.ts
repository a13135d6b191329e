import { readFileSync } from 'node:fs';
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  EVENT_FILES,
  MUNICIPAL_FILES,
  NATIONAL_FILES,
  readEventFacts,
  readMunicipalFacts,
  readNationalFacts,
} from '../../../src/data/facts.ts';
import { makeSnapshot } from '../../../src/data/make-snapshot.ts';
import { Lexicon, provideLexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { about } from '../../../src/i18n/messages/ja/about.ts';
import { Atlas, provideAtlas } from '../../../src/state/atlas.svelte.ts';
import { Navigator, provideNavigator } from '../../../src/state/navigator.svelte.ts';
import AboutView from '../../../src/views/about/AboutView.svelte';
import { waitFor } from '../../fixtures/wait-for.ts';

const read = (file: string) => readFileSync(`public/data/${file}`, 'utf8');

function textsOf<K extends string>(files: Readonly<Record<K, string>>): Record<K, string> {
  return Object.fromEntries(Object.entries<string>(files).map(([key, file]) => [key, read(file)])) as Record<
    K,
    string
  >;
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
    return AboutView(internals, props);
  };
  const view = mount(Root, { target });
  flushSync();
  undo = () => {
    void unmount(view);
    target.remove();
  };
  return target;
}

const section = (page: HTMLElement, id: string) => page.querySelector<HTMLElement>(`#${id}`)!;
const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

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
    return absent.has(file)
      ? new Response('', { status: 404 })
      : new Response(new TextEncoder().encode(read(file)));
  });
});

afterEach(() => {
  undo();
  vi.unstubAllGlobals();
});

describe('the about view', () => {
  test('says plainly that a build without settings is not official, and names nobody', () => {
    const text = textOf(section(open(), 'publisher'));
    expect(text).toContain('公式のページではない');
    expect(text).toContain('公開者の名前は設定されていない');
  });

  test('has a section behind every entry of its contents', () => {
    const page = open();
    const links = [...page.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const id = link.getAttribute('href')!.slice(1);
      expect(textOf(section(page, id).querySelector('h2'))).toBe(textOf(link));
    }
  });

  test('takes the number of sources of its headline from the table of sources', () => {
    const rows = read('sources.csv').trimEnd().split('\n').slice(1);
    const documents = rows.filter((row) => /^S\d{3},/.test(row)).length;
    const heading = textOf(open().querySelector('h1'));
    expect(heading).toContain(`${documents}つの資料`);
    expect(heading).toContain(`${rows.length - documents}件の公開情報`);
  });

  test('tells what is missing, put right and not settled, newest first, with names that could not be matched', async () => {
    const page = open();
    await waitFor(() => expect(section(page, 'quality').querySelector('ol')).not.toBeNull());
    const rows = [...section(page, 'quality').querySelectorAll('ol > li')].map(textOf);
    expect(rows[0]).toContain(about.quality.always);
    expect(rows.filter((row) => row.includes('令和5年度（2023年度）の数が、まだ入っていない'))).toHaveLength(
      1,
    );
    // No word that only who keeps the data knows, and no sentence twice.
    expect(rows.filter((row) => /S\d{3}|未収録|のうち市/.test(row))).toEqual([]);
    expect(new Set(rows).size).toBe(rows.length);
    const names = read('exchange_partners.csv')
      .split('\n')
      .map((row) => row.split(','))
      .filter((cells) => cells[6] === 'unmatched')
      .map((cells) => cells[3] ?? '');
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(rows.filter((row) => row.includes(`「${name}」`))).toHaveLength(1);
    expect(textOf(section(page, 'quality').querySelector('.finding'))).toMatch(/訂正2件/);
  });

  test('shows every difference with its reason, and every other row of the report behind it', async () => {
    const page = open();
    await waitFor(() => expect(section(page, 'reconciliation').querySelector('details')).not.toBeNull());
    const report = JSON.parse(read('reconciliation.json')) as { difference: number; why: string }[];
    const tables = [...section(page, 'reconciliation').querySelectorAll('table')];
    const rowCounts = tables.map((table) => table.querySelectorAll('tbody tr').length);
    const differing = report.filter(({ difference }) => difference !== 0);
    const [, shown, ...rest] = rowCounts;
    expect(shown).toBe(differing.length);
    expect(rest.reduce((sum, count) => sum + count, 0)).toBe(report.length - differing.length);
    for (const { why } of differing) expect(textOf(tables[1]!)).toContain(why);
  });

  test('lists each entry of 2015 that does not match as printed, in its printed form', async () => {
    const page = open();
    await waitFor(() => expect(textOf(section(page, 'reconciliation'))).toContain('558'));
    const printed = read('exchange_partners.csv')
      .split('\n')
      .map((line) => line.split(','))
      .filter((cells) => ['corrected', 'duplicate', 'unmatched'].includes(cells[6] ?? ''))
      .map((cells) => cells[3]!);
    const names = [...section(page, 'reconciliation').querySelector('table')!.querySelectorAll('tbody th')];
    expect(names.map(textOf).sort()).toEqual(printed.sort());
  });

  test('comes to the section that the address names, and again when the tables have come', async () => {
    const scrolled: string[] = [];
    Element.prototype.scrollIntoView = function () {
      scrolled.push(`${this.id}, ${this.querySelector('tbody') ? 'with' : 'without'} its table`);
    };
    location.hash = '#downloads';
    try {
      open();
      await waitFor(() => expect(scrolled).toHaveLength(2));
      expect(scrolled).toEqual(['downloads, without its table', 'downloads, with its table']);
    } finally {
      location.hash = '';
    }
  });

  test('links every table of the package as a file to download', async () => {
    const page = open();
    await waitFor(() => expect(section(page, 'downloads').querySelector('table')).not.toBeNull());
    const links = [...section(page, 'downloads').querySelectorAll<HTMLAnchorElement>('tbody a[download]')];
    const { resources } = JSON.parse(read('datapackage.json')) as { resources: { path: string }[] };
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      resources.map(({ path }) => `/data/${path}`),
    );
  });

  test.each([
    ['reconciliation.json', 'reconciliation'],
    ['exchange_partners.csv', 'reconciliation'],
    ['events.csv', 'records'],
    ['datapackage.json', 'downloads'],
  ])('says when %s is missing, offers to try again, and then shows it', async (file, id) => {
    absent.add(file);
    const page = open();
    const alert = await waitFor(() => {
      const found = section(page, id).querySelector('[role=alert]');
      expect(found).not.toBeNull();
      return found!;
    });
    // Tables that are fetched together are missing together, wherever they are shown.
    for (const one of page.querySelectorAll('[role=alert]')) expect(textOf(one)).toContain(file);

    absent.clear();
    alert.querySelector('button')!.click();
    await waitFor(() => expect(page.querySelector('[role=alert]')).toBeNull());
    expect(section(page, id).querySelector('tbody tr')).not.toBeNull();
  });
});
