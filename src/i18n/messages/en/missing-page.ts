import type { MissingPageWords } from '../ja/missing-page.ts';

/** The page that a host shows for an address where nothing is. */
export const missingPage: MissingPageWords = {
  title: 'Page not found',
  why: 'There is nothing at this address. It may have been cut short, or the page may have moved.',
  home: 'Open the map',
};
