import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../src/state/atlas.svelte.ts';
import { Navigator } from '../../src/state/navigator.svelte.ts';
import { PlaceFinder } from '../../src/state/place-finder.svelte.ts';
import { publishedAtlas } from '../fixtures/published-atlas.svelte.ts';
import { publishedText } from '../fixtures/published-facts.ts';
import { waitFor } from '../fixtures/wait-for.ts';

let atlas: Atlas;
let finder: PlaceFinder;

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => new Response(publishedText(url.split('/').at(-1) ?? '')));
  history.replaceState(null, '', '/');
  atlas = publishedAtlas();
  finder = new PlaceFinder(atlas, new Navigator(atlas));
});
afterEach(() => vi.unstubAllGlobals());

const key = (name: string, more: Partial<KeyboardEvent> = {}) =>
  finder.press({
    key: name,
    isComposing: false,
    keyCode: 0,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });

/** Types a text, and waits until it can be looked for. */
async function type(text: string): Promise<void> {
  finder.type(text);
  await waitFor(() => expect(finder.loading.status).toBe('ready'));
  flushSync();
}

const codes = () => finder.hits.map(({ code }) => code);

describe('Enter', () => {
  it.each([
    ['the only hit', '檮原', '39405'],
    ['the only whole one among several', '津', '24201'],
    ['a prefecture', '高知県', '39'],
  ])('opens %s on the map, and its heading takes the focus', async (_, text, code) => {
    await type(text);
    expect(key('Enter')).toBe('done');
    expect(atlas.selected).toBe(code);
    expect(atlas.headingAwaited).toBe(code);
    expect(location.search).toBe(code.length === 5 ? `?muni=${code}` : `?pref=${code}`);
    expect(finder).toMatchObject({ text: '', isOpen: false });
  });

  it('chooses none of four 池田町, but makes the first the active one; the next Enter takes it', async () => {
    await type('池田町');
    expect(codes()).toEqual(['01644', '18382', '20481', '21404']);
    key('Enter');
    expect(atlas.selected).toBeNull();
    expect(finder.active).toBe(0);
    key('ArrowDown');
    key('Enter');
    expect(atlas.url).toMatchObject({ muni: '18382', pref: '18' });
  });

  it.each([
    ['says that it composes', { isComposing: true }],
    ['carries the code of an input method', { keyCode: 229 }],
  ])('never chooses while its event %s', async (_, event) => {
    await type('檮原');
    key('ArrowDown');
    for (const name of ['Enter', 'ArrowDown', 'Escape', 'Process'])
      expect(key(name, event), name).toBe('browser');
    expect(atlas.selected).toBeNull();
    expect(finder).toMatchObject({ text: '檮原', active: 0, isOpen: true });
  });

  it('chooses nothing while the list is closed, but opens it', async () => {
    await type('檮原');
    finder.close();
    key('Enter');
    expect(atlas.selected).toBeNull();
    expect(finder.isListing).toBe(true);
  });

  it('chooses nothing where nothing was found', async () => {
    await type('xyz');
    key('Enter');
    expect(atlas.selected).toBeNull();
  });
});

describe('the arrow keys', () => {
  it('go round the rows; Home and End go to the ends of the list only where a row is active', async () => {
    await type('池田町');
    expect(key('Home')).toBe('browser');
    expect(key('End')).toBe('browser');
    const seen = ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp'].map((name) => {
      expect(key(name)).toBe('done');
      return finder.active;
    });
    expect(seen).toEqual([0, 1, 3, 0, 3, 0, 3]);
  });

  it('leave every other key to the field', async () => {
    await type('池田町');
    for (const name of ['a', 'ArrowLeft', 'Tab', 'Backspace', '/', ' ']) expect(key(name)).toBe('browser');
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(key('ArrowDown', held)).toBe('browser');
    expect(finder.active).toBe(-1);
  });

  it('forget the active row when something else is typed', async () => {
    await type('池田町');
    key('ArrowDown');
    await type('池田');
    expect(finder.active).toBe(-1);
  });
});

it('Esc clears the text first, and leaves the field then', async () => {
  await type('池田町');
  expect(key('Escape')).toBe('done');
  expect(finder).toMatchObject({ text: '', isListing: false });
  expect(key('Escape')).toBe('leave');
});

describe('a link with q', () => {
  it('opens with its text and its results; what is typed instead takes q out of the address', async () => {
    history.replaceState(null, '', '/?q=みさと');
    new Navigator(atlas).readLocation();
    expect(finder).toMatchObject({ text: 'みさと', isListing: true });
    finder.prepare();
    await waitFor(() => expect(finder.hits.length).toBeGreaterThan(6));
    await type('みさ');
    expect(finder.text).toBe('みさ');
    expect(location.search).toBe('');
    expect(atlas.url.q).toBe('');
  });

  it('loses q when a place is chosen', async () => {
    history.replaceState(null, '', '/?q=檮原&fy=2016');
    new Navigator(atlas).readLocation();
    await type('檮原');
    key('Enter');
    expect(location.search).toBe('?fy=2016&muni=39405');
  });
});

it('a place chosen in another view opens on the map without the filters of that view', async () => {
  history.replaceState(null, '', '/?view=disasters&type=fire&fy=2016&theme=dark');
  new Navigator(atlas).readLocation();
  await type('檮原');
  key('Enter');
  expect(atlas.url).toMatchObject({ view: 'map', muni: '39405', type: [], fy: 2016, theme: 'dark' });
});

it('a table that does not come is said, and can be asked for again', async () => {
  let isBroken = true;
  vi.stubGlobal('fetch', async (url: string) =>
    isBroken ? new Response('', { status: 404 }) : new Response(publishedText(url.split('/').at(-1) ?? '')),
  );
  finder.type('池田町');
  await waitFor(() => expect(finder.loading.status).toBe('failed'));
  expect(finder.hits).toEqual([]);
  isBroken = false;
  finder.prepare();
  expect(finder.loading.status).toBe('failed');
  finder.retry();
  await waitFor(() => expect(codes()).toHaveLength(4));
});

it('rows are drawn up to fifty, however many are found', async () => {
  await type('市');
  expect(finder.hits.length).toBeGreaterThan(700);
  expect(finder.shown).toHaveLength(50);
});
