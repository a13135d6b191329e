import { flushSync } from 'svelte';
import { ja } from '../../../src/i18n/messages/ja.ts';
import GrowthView from '../../../src/views/growth/GrowthView.svelte';
import { openView, type OpenedView } from '../../fixtures/opened-view.ts';
import { wordsOf } from '../../fixtures/shown.svelte.ts';
import { waitFor } from '../../fixtures/wait-for.ts';

/**
 * The growth view at an address, on a wide screen, until the test has finished.
 * @param query what follows `?view=growth`, with its `&`
 * @param absent names of files that the server does not have
 */
export function openGrowth(query = '', absent: ReadonlySet<string> = new Set()): OpenedView {
  return openView(GrowthView, `view=growth${query}`, { isWide: true, absent });
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
