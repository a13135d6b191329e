import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Component } from 'svelte';
import { LoadError } from '../../../src/data/load.ts';
import { Lexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { Navigator } from '../../../src/state/navigator.svelte.ts';
import { openEdition } from '../../../src/state/edition/open-edition.ts';
import { Stage } from '../../../src/state/stage.svelte.ts';
import { PUBLISHED_DATA } from '../../fixtures/data-package.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';

const OLD = '2024-08-01';
const Bar = (() => ({})) as unknown as Component;

/** How a file of the earlier edition differs from the present one. */
let change: (file: string, text: string) => string;
let stage: Stage;

const older = (file: string, text: string) => {
  if (file === 'datapackage.json') return text.replace(/("version": )"[^"]+"/, `$1"${OLD}"`);
  return file === 'milestones.csv' ? text.replace('municipalities,1100,', 'municipalities,1050,') : text;
};

function answer(address: string): Response {
  if (address === '/editions/index.json') return new Response(JSON.stringify([OLD]));
  const [, file = ''] = /^\/editions\/2024-08-01\/(.+)$/.exec(address) ?? [];
  if (file === '') return new Response('', { status: 404 });
  return new Response(change(file, readFileSync(join(PUBLISHED_DATA, file), 'utf8')));
}

const open = (isWanted = () => true) => openEdition(stage, '/', OLD, Bar, isWanted);
const largest = ({ atlas }: Stage['shown']) =>
  Number(/linked_municipalities,(1\d{3}),/.exec(atlas.snapshot.texts.milestones)?.[1]);

beforeEach(() => {
  change = older;
  vi.stubGlobal(
    'fetch',
    vi.fn((address: string) => Promise.resolve(answer(address))),
  );
  history.replaceState(null, '', `/?pref=10&v=${OLD}`);
  const atlas = publishedAtlas();
  stage = new Stage({ atlas, navigator: new Navigator(atlas), lexicon: new Lexicon() });
  stage.show(stage.published);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('the page shows the edition that the link names, and all its links and steps keep it', async () => {
  expect(await open()).toBe(true);
  const { atlas, navigator } = stage.shown;
  expect(atlas.snapshot.edition).toBe(OLD);
  expect(atlas.notices).toEqual([]);
  expect([largest(stage.published), largest(stage.shown)]).toEqual([1100, 1050]);
  expect(await atlas.readFile('milestones.csv')).toContain('municipalities,1050,');
  expect(atlas.dataFolder).toBe(`/editions/${OLD}/`);
  const v = `v=${OLD}`;
  expect(navigator.viewHref('growth')).toBe(`?view=growth&pref=10&${v}`);
  expect(navigator.hrefOfView('about', {})).toBe(`?view=about&${v}`);
  expect(navigator.linkToPlace('13')).toContain(v);
  expect(navigator.linkToRecord({ pref: '13' })).toContain(v);
  navigator.go({ pref: '13', v: '' });
  expect(location.search).toBe(`?pref=13&${v}`);
});

it('a link without the edition, and the desk, lead to the newest one', async () => {
  await open();
  const { navigator } = stage.shown;
  expect(navigator.viewHref('desk')).toBe('?view=desk');
  navigator.follow('?pref=10');
  expect(stage.shown).toBe(stage.published);
  expect(stage.shown.atlas.notices).toEqual([]);
  // Found again without a request.
  vi.mocked(fetch).mockClear();
  stage.published.navigator.follow(`?v=${OLD}`);
  expect(await open()).toBe(true);
  expect(stage.shown.atlas.snapshot.edition).toBe(OLD);
  expect(fetch).not.toHaveBeenCalled();
});

it('what comes too late is not shown', async () => {
  expect(await open(() => false)).toBe(true);
  expect(stage.shown).toBe(stage.published);
});

it('an edition that nobody keeps is unknown', async () => {
  expect(await openEdition(stage, '/', '2001-01-01', Bar, () => true)).toBe(false);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  expect(await open()).toBe(false);
  expect(stage.shown).toBe(stage.published);
});

it.each([
  ['another edition in its folder', (_file: string, text: string) => text],
  [
    'a table that ends early',
    (file: string, text: string) =>
      file === 'milestones.csv'
        ? text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)
        : older(file, text),
  ],
])('%s is refused, and the newest edition stands', async (_name, broken) => {
  change = broken;
  await expect(open()).rejects.toThrow(LoadError);
  expect(stage.shown).toBe(stage.published);
});
