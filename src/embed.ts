import { mount } from 'svelte';
import EmbedFoot from './components/embed/EmbedFoot.svelte';
import EmbedHead from './components/embed/EmbedHead.svelte';
import './embed.css';
import { leavesFrame } from './state/embed/leaves-frame.ts';
import type { Stage } from './state/stage.svelte.ts';

/**
 * Has the view stand inside another page: without keys of its own, with a foot that says whose it is, and with links
 * that open elsewhere.
 * @param app the element that the view is drawn into
 */
export function standInFrame(stage: Stage, app: HTMLElement): void {
  const { atlas, navigator, lexicon } = stage.published;
  const options = atlas.url.embed;
  const isStill = options.includes('still');
  document.documentElement.setAttribute('data-embed', options.join(' '));
  app.inert = isStill;

  if (options.includes('search') && !isStill)
    mount(EmbedHead, { target: document.body, anchor: app, props: { atlas, navigator, lexicon } });
  mount(EmbedFoot, { target: document.body, props: { atlas, navigator, lexicon } });

  // Keys of the whole window are the other page's: what is pressed stays with what has the focus.
  document.addEventListener('keydown', (event) => event.stopPropagation());
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      const href = link?.getAttribute('href');
      if (!link || href == null || link.hasAttribute('download') || !leavesFrame(href, location.href)) return;
      link.target = '_blank';
      link.rel = 'noopener';
    },
    { capture: true },
  );
}
