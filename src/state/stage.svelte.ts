import { createContext, type Component } from 'svelte';
import type { Lexicon } from '../i18n/lexicon.svelte.ts';
import type { Atlas } from './atlas.svelte.ts';
import type { Navigator } from './navigator.svelte.ts';

/** A whole site: its facts, its way through the address and its words. */
export interface Scene {
  readonly atlas: Atlas;
  readonly navigator: Navigator;
  readonly lexicon: Lexicon;
  /** What says on every view that these are not the published facts. */
  readonly Bar?: Component;
}

/** Which site the page shows: the published one, or the same with a list that is not published yet. */
export class Stage {
  readonly published: Scene;
  shown: Scene = $state.raw({} as Scene);
  #stopListening: (() => void) | undefined;

  constructor(published: Scene) {
    this.published = published;
    this.shown = published;
  }

  /** Shows a site as the present address asks for it, and has it follow Back and Forward. */
  show(scene: Scene): void {
    this.#stopListening?.();
    scene.navigator.readLocation();
    this.shown = scene;
    this.#stopListening = scene.navigator.listen();
  }
}

export const [useStage, provideStage] = createContext<Stage>();
