import { flushSync } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import UpdateNotice from '../../../src/components/panel/UpdateNotice.svelte';
import { Lexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { offline } from '../../../src/i18n/messages/ja/offline.ts';
import { Navigator } from '../../../src/state/navigator.svelte.ts';
import { Release, type SiteWorker } from '../../../src/state/offline/release.svelte.ts';
import { Stage } from '../../../src/state/stage.svelte.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';
import { buttonNamed, press, show, wordsOf } from '../../fixtures/shown.svelte.ts';

const words = offline.update;
let reloads = 0;

function showNotice() {
  const atlas = publishedAtlas();
  const lexicon = new Lexicon();
  const stage = new Stage({ atlas, navigator: new Navigator(atlas), lexicon });
  const release = new Release({} as SiteWorker, () => (reloads += 1));
  const { target } = show(UpdateNotice, { release, stage, lexicon });
  const told = () => wordsOf(target.querySelector('[role=status]'));
  const offer = () => {
    release.isNewReady = true;
    flushSync();
  };
  return { target, atlas, told, offer };
}

beforeEach(() => {
  reloads = 0;
});

it('a newer release is told in a region that was there before, and comes when the reader wants it', () => {
  const { target, told, offer } = showNotice();
  expect(told()).toBe('');
  offer();
  expect(told()).toContain(words.told);
  expect(reloads).toBe(0);
  press(buttonNamed(target, words.take));
  expect(reloads).toBe(1);
});

it('whoever puts it off is not asked again', () => {
  const { target, told, offer } = showNotice();
  offer();
  press(buttonNamed(target, words.later));
  expect(told()).toBe('');
  expect(reloads).toBe(0);
});

it('nobody is asked in the middle of a presentation', () => {
  const { atlas, told, offer } = showNotice();
  atlas.url = { ...atlas.url, view: 'present' };
  offer();
  expect(told()).toBe('');
});
