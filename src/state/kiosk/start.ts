import type { Stage } from '../stage.svelte.ts';
import { rememberedTheme, rememberTheme } from '../theme.ts';

/** What every visitor finds: the address at load with nothing of a terminal in it, and the brightness of the device. */
export interface Start {
  readonly address: string;
  readonly theme: ReturnType<typeof rememberedTheme>;
}

export function startOf(address: string): Start {
  return { address, theme: rememberedTheme() };
}

/**
 * Makes the page anew from its address at load: view, selection, fiscal year, era, theme, camera, filters, sort, inputs,
 * open dialogs and scroll are as at the start, because no part of the page is the same one.
 */
export function restart(stage: Stage, start: Start): void {
  const { atlas } = stage.published;
  rememberTheme(start.theme);
  atlas.hovered = null;
  atlas.headingAwaited = null;
  history.replaceState(null, '', start.address);
  stage.show({ ...stage.published });
  getSelection()?.removeAllRanges();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
}
