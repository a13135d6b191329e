import { readFileSync } from 'node:fs';
import { flushSync, mount, unmount, type Component } from 'svelte';
import type { Topology } from 'topojson-specification';
import { onTestFinished, vi } from 'vitest';
import { provideOverview } from '../../../src/components/map/overview-context.ts';
import { overviewOutlines } from '../../../src/data/topology/overview-outlines.ts';
import { Lexicon, provideLexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { Atlas, provideAtlas } from '../../../src/state/atlas.svelte.ts';
import { Navigator, provideNavigator } from '../../../src/state/navigator.svelte.ts';
import DisastersView from '../../../src/views/disasters/DisastersView.svelte';
import { publishedSnapshot, publishedText } from '../../fixtures/published-facts.ts';

const overview = {
  outlines: overviewOutlines(
    JSON.parse(readFileSync('public/geo/prefectures.topo.json', 'utf8')) as Topology,
  ),
};

export interface OpenedDisasters {
  page: HTMLElement;
  atlas: Atlas;
  lexicon: Lexicon;
  close(): void;
}

/**
 * The view of the disasters at an address, until the test has finished.
 * @param query what follows `?view=disasters`, with its `&`
 * @param isWide is the record beside the list?
 */
export function openDisasters(query = '', isWide = true): OpenedDisasters {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #told: () => void;
      constructor(told: () => void) {
        this.#told = told;
      }
      observe() {
        this.#told();
      }
      disconnect() {}
    },
  );
  // What follows a choice a frame late stands at once, and every choice is one by itself.
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1000));
  vi.stubGlobal('requestAnimationFrame', (task: FrameRequestCallback) => {
    task(0);
    return 0;
  });
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(publishedText(url.split('/').at(-1) ?? ''))),
  );
  vi.stubGlobal('matchMedia', () => ({
    matches: isWide,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  // The page of these tests has no layout to scroll in, nor one by which anything could be hidden.
  Element.prototype.scrollIntoView = () => undefined;
  vi.spyOn(HTMLElement.prototype, 'offsetParent', 'get').mockReturnValue(document.body);
  history.replaceState(null, '', `/?view=disasters${query}`);
  const atlas = new Atlas(publishedSnapshot, '/');
  const navigator = new Navigator(atlas);
  navigator.readLocation();
  const lexicon = new Lexicon();
  const page = document.body.appendChild(document.createElement('div'));
  const Root: Component = (internals, props) => {
    provideAtlas(atlas);
    provideNavigator(navigator);
    provideLexicon(lexicon);
    provideOverview(overview);
    return DisastersView(internals, props);
  };
  const view = mount(Root, { target: page });
  flushSync();
  let isOpen = true;
  const close = () => {
    if (isOpen) void unmount(view);
    isOpen = false;
    page.remove();
  };
  onTestFinished(() => {
    close();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    history.replaceState(null, '', '/');
  });
  return { page, atlas, lexicon, close };
}
