import type { Words } from './lexicon.svelte.ts';

/** What a page is about, for its title: windows, tabs, bookmarks and the history of the browser show it. */
export interface PageSubject {
  view: string;
  /** Name of the opened place; empty without one, or while its table is on the way. */
  place: string;
  /** Name of the prefecture in which the place lies; empty for a prefecture. */
  within: string;
  /** Name of the ward whose ties are looked at; empty without one. */
  ward: string;
  /** Name of the measure; empty for the one that the site opens with. */
  measure: string;
}

/** The title of the page: the subject first, because tabs cut the end off. */
export function pageTitle({ common }: Pick<Words, 'common'>, subject: PageSubject): string {
  const { view, place, within, ward, measure } = subject;
  const { pageTitle: words, nav, siteName, projectName } = common;
  if (view !== 'map') return words.join(view in nav ? nav[view as keyof typeof nav] : '', siteName);
  if (place !== '') return words.join(within === '' ? place : words.place(place, within), siteName);
  if (ward !== '') return words.join(words.ward(ward), siteName);
  return measure === '' ? words.join(siteName, projectName) : words.join(measure, siteName);
}
