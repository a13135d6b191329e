import {
  LONGEST,
  readScenes,
  writeScenes,
  hasOnlyPlaceholders,
  type SceneProblem,
} from '../../data/present/read-scenes.ts';
import { PLACEHOLDERS, type Scene } from '../../data/present/scene.ts';
import { showSteps, type ShowStep } from '../../data/present/show-steps.ts';
import type { Atlas } from '../atlas.svelte.ts';
import type { Navigator } from '../navigator.svelte.ts';
import { parseUrl } from '../url/address.ts';
import type { UrlState } from '../url/parameters.ts';
import { AutoPlay } from './auto-play.svelte.ts';
import { keepScenes, keptScenes } from './kept-scenes.ts';

/** The words of a scene that an official may change on the spot. */
export type Wording = Pick<Scene, 'headline' | 'lead'>;

/**
 * A show: its scenes in order, where it stands, and whether the screen is dark. Where it stands is in the address; what
 * an official changes is kept on the device.
 */
export class Show {
  readonly #atlas: Atlas;
  readonly #navigator: Navigator;
  readonly #builtIn: string;
  scenes: readonly Scene[] = $state.raw([]);
  /** What is wrong with the file that was opened last; empty where it was taken. */
  problems: readonly SceneProblem[] = $state.raw([]);
  isBlack = $state(false);
  /** Going on by itself: off until it is asked to. */
  readonly auto = new AutoPlay({
    advance: () => (this.index === this.steps.length - 1 ? this.first() : this.move(1)),
    rewind: () => this.first(),
  });

  readonly steps: readonly ShowStep[] = $derived.by(() =>
    this.scenes.filter(({ hidden }) => !hidden).flatMap((scene) => showSteps(scene, this.#atlas.national)),
  );
  /** Place of the present step; the first one where the address names none of this show. */
  readonly index: number = $derived.by(() =>
    Math.max(
      0,
      this.steps.findIndex(({ key }) => key === this.#atlas.url.scene),
    ),
  );
  readonly step: ShowStep = $derived.by(() => this.steps[this.index] as ShowStep);
  /** The scenes that are shown, and the place of the present one among them. */
  readonly shown: readonly Scene[] = $derived.by(() => this.scenes.filter(({ hidden }) => !hidden));
  readonly sceneIndex: number = $derived.by(() => this.shown.indexOf(this.step.scene));
  /** The state of the real views that the present scene is a picture of. */
  readonly state: UrlState = $derived.by(() => this.stateOf(this.step));

  /**
   * @param builtIn the text of the scenes that come with the site
   * @throws TypeError where they do not fit the tables
   */
  constructor(atlas: Atlas, navigator: Navigator, builtIn: string) {
    this.#atlas = atlas;
    this.#navigator = navigator;
    this.#builtIn = builtIn;
    this.#take(builtIn);
    if (this.problems.length > 0) throw new TypeError('the built-in scenes do not fit the tables');
    const kept = keptScenes();
    if (kept !== undefined) this.#take(kept);
  }

  /** The state of the real views that a step is a picture of. */
  stateOf(step: ShowStep): UrlState {
    return parseUrl(step.scene.state, this.#atlas.urlContext).state;
  }

  /** One step on, or back; at either end it stays. */
  move(by: 1 | -1): void {
    this.isBlack = false;
    this.#goToStep(this.steps[this.index + by]);
  }

  first(): void {
    this.#goToStep(this.steps[0]);
  }

  last(): void {
    this.#goToStep(this.steps.at(-1));
  }

  /** To the beginning of a scene. */
  goTo(id: string): void {
    this.#goToStep(this.steps.find(({ scene }) => scene.id === id));
  }

  /** Takes the scenes of a file; a file with a problem is told, and the built-in scenes stand. */
  open(text: string): void {
    this.#take(text);
    if (this.problems.length === 0) this.#keep();
  }

  #take(text: string): void {
    const read = readScenes(text, this.#atlas.national);
    const problems: SceneProblem[] = [...read.problems];
    for (const [index, { state }] of (read.scenes ?? []).entries()) {
      const { notices } = parseUrl(state, this.#atlas.urlContext);
      if (notices.length > 0)
        problems.push({ position: index + 1, field: 'state', value: state, expected: 'address' });
    }
    this.problems = problems;
    if (read.scenes && problems.length === 0) this.scenes = read.scenes;
    else if (text !== this.#builtIn) {
      this.scenes = readScenes(this.#builtIn, this.#atlas.national).scenes ?? [];
    }
  }

  /** The scenes that come with the site. */
  reset(): void {
    this.#take(this.#builtIn);
    keepScenes(undefined);
  }

  /** The text of a file with the scenes as they are now. */
  save(): string {
    return writeScenes(this.scenes);
  }

  /** Moves a scene up (-1) or down (1) in the order of the show. */
  reorder(id: string, by: 1 | -1): void {
    const from = this.scenes.findIndex((scene) => scene.id === id);
    const to = from + by;
    const next = [...this.scenes];
    const [scene, other] = [next[from], next[to]];
    if (!scene || !other) return;
    next[to] = scene;
    next[from] = other;
    this.scenes = next;
    this.#keep();
  }

  /** Leaves a scene out, or takes it in again. The last one that is shown stays. */
  hide(id: string, hidden: boolean): void {
    if (hidden && this.shown.every((scene) => scene.id === id)) return;
    this.#change(id, { hidden });
  }

  /**
   * Other words for a scene.
   * @returns false where they hold braces that the data does not fill, are too long for a file of scenes, or where
   * there is no headline; then nothing changes
   */
  reword(id: string, wording: Wording): boolean {
    const scene = this.scenes.find((one) => one.id === id);
    if (!scene || wording.headline.trim() === '') return false;
    // What is kept must be read again after a reload: all the scenes would be lost for one that is too long.
    if (wording.headline.length > LONGEST.headline || wording.lead.length > LONGEST.lead) return false;
    const allowed = PLACEHOLDERS[scene.figure.kind];
    if (![wording.headline, wording.lead].every((text) => hasOnlyPlaceholders(text, allowed))) return false;
    // Words for the first part alone would belie those that an official has chosen.
    this.#change(id, { ...wording, ...(wording.lead !== scene.lead && { firstLead: '' }) });
    return true;
  }

  #change(id: string, change: Partial<Scene>): void {
    this.scenes = this.scenes.map((scene) => (scene.id === id ? { ...scene, ...change } : scene));
    this.#keep();
  }

  #keep(): void {
    keepScenes(this.save());
  }

  // Whoever leaves a show by Back leaves it at once: its steps are no steps of the history.
  #goToStep(step: ShowStep | undefined): void {
    if (step) this.#navigator.go({ scene: step.key }, 'replace');
  }
}
