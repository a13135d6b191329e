/** The columns of the table of places that can be chosen, in their order; the name always stands first. */
export const PLACE_COLUMNS = [
  'reading',
  'roman',
  'code',
  'lgcode',
  'prefecture',
  'kind',
  'known',
  'listed',
  'agreement',
  'agreed',
  'ties',
  'latest',
] as const;
export type PlaceColumn = (typeof PLACE_COLUMNS)[number];

/** What is shown at first: all that tells of partnerships, without what only officials look up. */
export const FIRST_COLUMNS: readonly PlaceColumn[] = PLACE_COLUMNS.filter(
  (column) => column !== 'roman' && column !== 'lgcode',
);
