import { flushSync, mount, unmount, type Component } from 'svelte';
import { onTestFinished, vi } from 'vitest';
import { provideOverview } from '../../../src/components/map/overview-context.ts';
import { Lexicon, provideLexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { provideAtlas, type Atlas } from '../../../src/state/atlas.svelte.ts';
import { Navigator, provideNavigator } from '../../../src/state/navigator.svelte.ts';
import GrowthView from '../../../src/views/growth/GrowthView.svelte';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';
import { publishedText } from '../../fixtures/published-facts.ts';
import { prefectureCodes } from '../../fixtures/recount.ts';
import { ja } from '../../../src/i18n/messages/ja.ts';
import { wordsOf } from '../../fixtures/shown.svelte.ts';
import { waitFor } from '../../fixtures/wait-for.ts';

/** A square for every prefecture: enough of a shape to be pressed. */
const overview = {
  outlines: new Map(prefectureCodes.map((code, index) => [code, `M${index * 20} 0h10v10h-10z`])),
};

export interface OpenedGrowth {
  page: HTMLElement;
  atlas: Atlas;
}

/**
 * The growth view at an address, on a wide screen, until the test has finished.
 * @param query what follows `?view=growth`, with its `&`
 * @param absent names of files that the server does not have
 */
export function openGrowth(query = '', absent: ReadonlySet<string> = new Set()): OpenedGrowth {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  // The table of places, far below, is not near unless a test says so.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal('fetch', (url: string) => {
    const file = url.split('/').at(-1) ?? '';
    return Promise.resolve(
      absent.has(file) ? new Response('', { status: 404 }) : new Response(publishedText(file)),
    );
  });
  Element.prototype.scrollIntoView ??= () => undefined;
  history.replaceState(null, '', `/?view=growth${query}`);
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
    return GrowthView(internals, props);
  };
  const view = mount(Root, { target: page });
  flushSync();
  onTestFinished(async () => {
    await unmount(view);
    page.remove();
    vi.unstubAllGlobals();
    history.replaceState(null, '', '/');
  });
  return { page, atlas };
}

/** The section of a figure, by its title. */
export function figureOf(page: HTMLElement, title: string): HTMLElement {
  const heading = [...page.querySelectorAll('h2')].find((candidate) => wordsOf(candidate) === title);
  const section = heading?.closest('section');
  if (!section) throw new Error(`no figure ${title}`);
  return section;
}

/** Waits until every figure stands, also those that need the municipal tables. */
export async function whenAllStand(page: HTMLElement): Promise<void> {
  await waitFor(() => {
    flushSync();
    for (const { title } of [ja.growth.compare, ja.growth.overlap]) figureOf(page, title);
  });
}

/** The sections of the figures that stand; the table of places is none of them. */
export const figuresIn = (page: HTMLElement): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('section.chart-figure'),
];

/** The cells of a figure's table, row by row: head, body and foot. */
export function rowsIn(section: HTMLElement, part: 'thead' | 'tbody' | 'tfoot'): string[][] {
  return [...section.querySelectorAll(`${part} tr`)].map((row) => [...row.children].map(wordsOf));
}
