import type { editions as japanese } from '../ja/editions.ts';

/** Words of a link that keeps an earlier edition of the data. */
export const editions: typeof japanese = {
  label: 'Edition of the data shown',
  shown: (day) => `The data shown are of the edition of ${day}.`,
  newer: 'There is a newer edition of the data.',
  toNewest: 'See the newest edition',
  opening: (day) => `Loading the data of the edition of ${day}.`,
  failed: (day) => `The data of the edition of ${day} cannot be loaded. The newest edition is shown.`,
  notHere: 'Earlier editions of the data cannot be opened in this view. The newest edition is shown.',
};
