import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACEHOLDERS } from '../../../src/data/present/scene.ts';
import { Navigator } from '../../../src/state/navigator.svelte.ts';
import { keepScenes } from '../../../src/state/present/kept-scenes.ts';
import { Show } from '../../../src/state/present/show.svelte.ts';
import { changedJson } from '../../fixtures/changed-json.ts';
import { runs } from '../../fixtures/fuzz-runs.ts';
import { hostileText } from '../../fixtures/hostile-text.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';

const BUILT_IN = readFileSync(
  join(import.meta.dirname, '../../../src/data/present/built-in-scenes.json'),
  'utf8',
);
const atlas = publishedAtlas();

/** The show as a page makes it that was loaded anew. */
function newShow(): Show {
  history.replaceState(null, '', '/?view=present');
  const navigator = new Navigator(atlas);
  navigator.readLocation();
  return new Show(atlas, navigator, BUILT_IN);
}

/** What is asked of every show: there is something on the screen, and its state is one of the real views. */
function expectShown(show: Show): void {
  expect(show.steps.length).toBeGreaterThan(0);
  expect(new Set(show.steps.map(({ key }) => key)).size).toBe(show.steps.length);
  for (const step of show.steps) {
    expect(Number.isFinite(step.figure?.value ?? 0)).toBe(true);
    expect(atlas.urlContext.measures).toContain(show.stateOf(step).measure);
  }
}

describe('a show', () => {
  it('is taken from any file that is nearly right and shown, or tells what is wrong and stays whole', () => {
    fc.assert(
      fc.property(changedJson(BUILT_IN), fc.boolean(), (text, isKept) => {
        localStorage.clear();
        if (isKept) keepScenes(text);
        const show = newShow();
        if (!isKept) show.open(text);
        expectShown(show);
        if (show.problems.length === 0) {
          // Nothing of the file is lost: what is saved says all that it said.
          const saved = JSON.parse(show.save()) as { scenes: Record<string, unknown>[] };
          for (const [at, scene] of (JSON.parse(text) as typeof saved).scenes.entries())
            for (const name of Object.keys(scene)) expect(saved.scenes[at]).toHaveProperty([name]);
        } else expect(show.scenes).toEqual(newBuiltIn.scenes);
      }),
      { numRuns: runs(100) },
    );
  });

  it('is the same after a reload, whatever an official has done to it', () => {
    const scene = fc.nat(20);
    const text = fc.oneof(
      hostileText,
      fc.nat(200).map((length) => '文'.repeat(length)),
    );
    const deed = fc.oneof(
      fc.record({ does: fc.constant('hide' as const), scene, hidden: fc.boolean() }),
      fc.record({
        does: fc.constant('reorder' as const),
        scene,
        by: fc.constantFrom(1 as const, -1 as const),
      }),
      fc.record({
        does: fc.constant('reword' as const),
        scene,
        headline: text,
        lead: text,
        hasValue: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 6 }), (deeds) => {
        localStorage.clear();
        const show = newShow();
        for (const one of deeds) {
          const { id, figure } = show.scenes[one.scene % show.scenes.length]!;
          if (one.does === 'hide') show.hide(id, one.hidden);
          else if (one.does === 'reorder') show.reorder(id, one.by);
          else {
            const value = one.hasValue ? `{${PLACEHOLDERS[figure.kind][0]}}` : '';
            show.reword(id, { headline: one.headline + value, lead: one.lead });
          }
        }
        expectShown(show);
        const later = newShow();
        expect(later.problems).toEqual([]);
        // A show that nobody has changed is not kept at all.
        expect(later.scenes).toEqual(show.scenes);
      }),
      { numRuns: runs(60) },
    );
  });
});

const newBuiltIn = (() => {
  localStorage.clear();
  return newShow();
})();
