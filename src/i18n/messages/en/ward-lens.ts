import type { wardLens as japanese } from '../ja/ward-lens.ts';
import { plural } from './plural.ts';

/** Words of the list of a ward's places and of the key to its marks. */
export const wardLens: typeof japanese = {
  compareWith: 'Ward to compare',
  noCompare: 'No comparison',
  kind: 'Records of a special ward',
  records: (count) => plural(count, 'record', 'records'),
  partnersOf: (ward) => `Partners of ${ward}`,
  shared: 'Shared partners',
  only: (ward) => `Partners of ${ward} only`,
  nobody: 'None on record.',
  wholePrefecture: 'Whole prefecture',
  sourceNumber: (number) => `Source ${number}`,
  sources: 'Sources',
  lines: 'Draw lines',
  keyLabel: 'Marks on the map',
  toList: 'To the list',
  note: {
    partial: 'The records are only those confirmed on public pages, not all there are.',
    // It follows the sentence before without a space; so does `years`.
    example: (ward, figure, date) =>
      ` For ${ward} alone, linked local governments were said to number ${figure} as of ${date}, and most of their names are not published.`,
    unnamed: (year) =>
      `The list of ${year} does not say which ward each municipality is a partner of, so it is not included here.`,
    years:
      ' For some records the date of the agreement is not known, so all records are shown, whatever the fiscal year.',
    published: 'Numbers found in what the wards and others have published',
  },
};
