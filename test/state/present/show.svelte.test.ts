import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { Atlas } from '../../../src/state/atlas.svelte.ts';
import { Navigator } from '../../../src/state/navigator.svelte.ts';
import { Show } from '../../../src/state/present/show.svelte.ts';
import { parseUrl } from '../../../src/state/url/address.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';

const BUILT_IN = readFileSync(
  join(import.meta.dirname, '../../../src/data/present/built-in-scenes.json'),
  'utf8',
);

let atlas: Atlas;
let show: Show;

function newShow(): Show {
  atlas = publishedAtlas();
  const navigator = new Navigator(atlas);
  navigator.readLocation();
  return new Show(atlas, navigator, BUILT_IN);
}

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/?view=present');
  show = newShow();
});

const idsOf = () => show.scenes.map(({ id }) => id);

it('goes through all steps and back, stays at either end, and stands in the address', () => {
  const keys = show.steps.map(({ key }) => key);
  const seen = keys.map(() => {
    const { key } = show.step;
    show.move(1);
    return key;
  });
  expect(seen).toEqual(keys);
  expect(show.index).toBe(keys.length - 1);
  expect(new URLSearchParams(location.search).get('scene')).toBe(keys.at(-1));
  for (const _ of keys) show.move(-1);
  expect(show.step.key).toBe(keys[0]);
  show.goTo('agreements');
  show.move(1);
  expect(location.search).toBe('?view=present&scene=agreements.2');
  show.last();
  show.first();
  expect(show.index).toBe(0);
});

it('leaves a scene out, takes it in again, moves it, and keeps at least one', () => {
  const [first = '', second = '', ...others] = idsOf();
  show.hide(second, true);
  expect(show.steps.some(({ scene }) => scene.id === second)).toBe(false);
  expect(show.shown).toHaveLength(others.length + 1);
  show.hide(second, false);
  show.reorder(second, -1);
  expect(idsOf()).toEqual([second, first, ...others]);
  show.reorder(second, -1);
  expect(idsOf()).toEqual([second, first, ...others]);
  for (const id of idsOf()) show.hide(id, true);
  expect(show.shown).toHaveLength(1);
});

it('takes other words for a scene, unless the data could not fill them', () => {
  expect(show.reword('agreements', { headline: '{name}、加わる。', lead: '' })).toBe(true);
  expect(show.scenes.find(({ id }) => id === 'agreements')?.headline).toBe('{name}、加わる。');
  expect(show.reword('agreements', { headline: '{total}', lead: '' })).toBe(false);
  expect(show.reword('agreements', { headline: ' ', lead: '' })).toBe(false);
  expect(show.scenes.find(({ id }) => id === 'agreements')?.headline).toBe('{name}、加わる。');
});

it('comes back from its own file as it was saved', () => {
  show.reorder('yours', -1);
  show.hide('tokachi', true);
  show.reword('project', { headline: '全国へ。', lead: '' });
  const saved = show.scenes;
  const text = show.save();
  show.reset();
  expect(show.scenes).not.toEqual(saved);
  show.open(text);
  expect(show.scenes).toEqual(saved);
  expect(show.problems).toEqual([]);
});

it('stands as it was left when the page is loaded again, and as it came when that no longer fits', () => {
  show.reorder('yours', -1);
  show.reword('project', { headline: '全国へ。', lead: '' });
  show.hide('tokachi', true);
  expect(newShow().scenes).toEqual(show.scenes);
  show.reset();
  expect(newShow().scenes).toEqual(show.scenes);
  localStorage.setItem('show-scenes', '{"scenes":[]}');
  const fallen = newShow();
  expect(fallen.scenes).toEqual(show.scenes);
  expect(fallen.problems).toMatchObject([{ position: 0, expected: 'scenes' }]);
});

it('tells what is wrong with a file and shows the built-in scenes', () => {
  show.hide('project', true);
  show.open('{');
  expect(show.problems).toMatchObject([{ position: 0, expected: 'json' }]);
  expect(show.shown.length).toBe(show.scenes.length);
  show.open(BUILT_IN.replace('?measure=agreement', '?measure=nothing'));
  expect(show.problems).toMatchObject([{ position: 3, field: 'state', expected: 'address' }]);
  show.reset();
  expect(show.problems).toEqual([]);
});

it('every scene is a state of the real views that their address can say', () => {
  for (const { state } of show.scenes) expect(parseUrl(state, atlas.urlContext).notices).toEqual([]);
});
