import { flushSync, mount, unmount, type Component } from 'svelte';
import { onTestFinished, vi } from 'vitest';
import { provideOverview } from '../../../src/components/map/overview-context.ts';
import { Lexicon, provideLexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { provideAtlas, type Atlas } from '../../../src/state/atlas.svelte.ts';
import { Navigator, provideNavigator } from '../../../src/state/navigator.svelte.ts';
import CoverageView from '../../../src/views/coverage/CoverageView.svelte';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';
import { publishedText } from '../../fixtures/published-facts.ts';
import { prefectureCodes } from '../../fixtures/recount.ts';
import { waitFor } from '../../fixtures/wait-for.ts';

/** A square for every prefecture: enough of a shape to be pressed. */
const overview = {
  outlines: new Map(prefectureCodes.map((code, index) => [code, `M${index * 20} 0h10v10h-10z`])),
};

/**
 * The coverage view at an address until the test has finished, with its tables there.
 * @param query what follows `?view=coverage`, with its `&`
 */
export async function openCoverage(query = ''): Promise<{ page: HTMLElement; atlas: Atlas }> {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(publishedText(url.split('/').at(-1) ?? ''))),
  );
  Element.prototype.scrollIntoView ??= () => undefined;
  history.replaceState(null, '', `/?view=coverage${query}`);
  const atlas = publishedAtlas();
  const navigator = new Navigator(atlas);
  navigator.readLocation();
  const page = document.body.appendChild(document.createElement('div'));
  // What App does with links of this site.
  page.addEventListener('click', (event) => {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    if (!href) return;
    event.preventDefault();
    navigator.follow(href);
    flushSync();
  });
  const Root: Component = (internals, props) => {
    provideAtlas(atlas);
    provideNavigator(navigator);
    provideLexicon(new Lexicon());
    provideOverview(overview as never);
    return CoverageView(internals, props);
  };
  const view = mount(Root, { target: page });
  onTestFinished(async () => {
    await unmount(view);
    page.remove();
    vi.unstubAllGlobals();
    history.replaceState(null, '', '/');
  });
  await waitFor(() => {
    flushSync();
    if (!page.querySelector('#gaps')) throw new Error('no tables yet');
  });
  return { page, atlas };
}
