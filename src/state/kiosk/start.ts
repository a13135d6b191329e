import type { Stage } from '../stage.svelte.ts';
import { display } from '../display/display.svelte.ts';

/**
 * Makes the page anew from its address at load: view, selection, fiscal year, language, era, camera, filters, sort,
 * inputs, open dialogs and scroll are as at the start, because no part of the page is the same one. What a visitor set of
 * brightness, contrast, size of the text, motion and readings is gone: a terminal is set up by its address alone.
 * @param start the address at load with nothing of a terminal in it
 */
export function restart(stage: Stage, start: string): void {
  const { atlas } = stage.published;
  display.reset();
  atlas.hovered = null;
  atlas.headingAwaited = null;
  history.replaceState(null, '', start);
  stage.show({ ...stage.published });
  getSelection()?.removeAllRanges();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
}
