import type { listEquation as japanese } from '../ja/list-equation.ts';

/** Words of the arithmetic from a published list to the municipalities behind it. */
export const listEquation: typeof japanese = {
  label: 'From the published number to the municipalities matched',
  labelOfEntries: 'From the rows of the list to the municipalities matched',
  sign: { plus: '+', minus: '−', equals: '=' },
  entries: 'Rows of the list',
  published: 'Published number',
  other: 'Difference between the published number and the rows of the list',
  duplicates: 'Duplicates',
  unmatched: 'Not matched',
  matched: 'Municipalities matched',
};
