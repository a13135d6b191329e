import { flushSync, hydrate, mount } from 'svelte';
import type { Overview } from './map/svg/overview.ts';
import Root from './Root.svelte';
import type { Stage } from './state/stage.svelte.ts';

/** What stands in the page for readers without the program (src/views/plain). */
const PLAIN = '[data-plain]';

/**
 * Brings the page that came to life, or, where something else has changed it before (a translation, an extension),
 * puts one beside it that is made anew. What came is taken away only when the new one stands: if this fails too, it is
 * still there to be read.
 * @param came the element with the page as it came
 * @returns the element that the program lives in
 * @throws whatever the components throw
 */
export function enterPage(came: HTMLElement, stage: Stage, overview: Overview): HTMLElement {
  const props = { stage, overview };
  // It marked the picture (scripts/prerender/inline-scripts.ts), and no component made it.
  came.querySelector('script')?.remove();
  let target = came;
  try {
    hydrate(Root, { target, props, recover: false });
  } catch {
    target = document.createElement('div');
    mount(Root, { target, props });
    came.replaceWith(target);
    target.id = came.id;
  }
  // The page holds the default view; what the address asks for is put on top of it at once, before the
  // picture is shown: hydrating straight into other state is not repaired everywhere.
  stage.show(stage.published);
  flushSync();
  const root = document.documentElement;
  root.setAttribute('data-ready', '');
  // Said here, not only before the first paint: a program that came too late for that runs all the same.
  root.setAttribute('data-running', '');
  for (const part of document.querySelectorAll(PLAIN)) part.remove();
  return target;
}
