import type { Component } from 'svelte';
import { loadEdition } from '../../data/editions/load-edition.ts';
import { fetchPublishedTexts } from '../desk/published-texts.ts';
import type { Scene, Stage } from '../stage.svelte.ts';
import { EditionAtlas } from './edition-atlas.ts';
import { EditionNavigator } from './edition-navigator.ts';

interface EditionScene extends Scene {
  readonly navigator: EditionNavigator;
}

/** Fetched once: Back and Forward find them at once, with or without a network. */
const opened = new WeakMap<Stage, Map<string, EditionScene>>();

/**
 * Shows an earlier edition of the data in place of the newest one.
 * @param base address of the site's root, ending in `/`
 * @param Bar says on every view which edition it is
 * @param isWanted asked when the edition is there: the reader may have gone on
 * @returns false where no such edition is kept
 * @throws LoadError where a file does not come or is broken
 */
export async function openEdition(
  stage: Stage,
  base: string,
  version: string,
  Bar: Component,
  isWanted: () => boolean,
): Promise<boolean> {
  const scenes = opened.get(stage) ?? new Map<string, EditionScene>();
  opened.set(stage, scenes);
  const scene = scenes.get(version) ?? (await sceneOf(stage, base, version, Bar));
  if (scene === undefined) return false;
  scenes.set(version, scene);
  if (!isWanted()) return true;
  scene.navigator.claimAddress();
  stage.show(scene);
  return true;
}

async function sceneOf(
  stage: Stage,
  base: string,
  version: string,
  Bar: Component,
): Promise<EditionScene | undefined> {
  const edition = await loadEdition(base, version, fetchPublishedTexts);
  if (edition === undefined) return undefined;
  const atlas = new EditionAtlas(edition, base);
  return { atlas, navigator: new EditionNavigator(atlas, stage), lexicon: stage.published.lexicon, Bar };
}
