import type { Atlas } from '../atlas.svelte.ts';
import type { Stage } from '../stage.svelte.ts';
import { Desk } from './desk.svelte.ts';
import { startImportThread } from './import-thread.ts';
import { lasting } from './lasting.svelte.ts';
import { fetchPublishedTexts } from './published-texts.ts';
import { warnWhileUnsaved } from './unsaved-warning.svelte.ts';

/** One desk for the published facts: it outlives its view, so that somebody may look something up and come back. */
const desks = new WeakMap<Atlas, Desk>();

/**
 * The desk of a page; made with the first call. It works with the published facts, whichever are shown.
 * @param base address of the site, ending in `/`
 */
export function deskOf({ published: { atlas } }: Stage, base: string): Desk {
  const known = desks.get(atlas);
  if (known) return known;
  const desk = lasting(
    () =>
      new Desk({
        fetchTexts: () => fetchPublishedTexts(`${base}data/`),
        startThread: startImportThread,
        language: () => atlas.url.lang,
      }),
  );
  warnWhileUnsaved(desk);
  desks.set(atlas, desk);
  return desk;
}
