import type { search as japanese } from '../ja/search.ts';

/** Words of the search field; those of its list come with it (search-list.ts). */
export const search: typeof japanese = {
  label: 'Find a municipality, ward or prefecture',
  placeholder: 'Find a municipality',
  open: 'Open the search',
  close: 'Close the search',
  clear: 'Clear what was typed',
};
