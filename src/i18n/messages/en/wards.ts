import type { wards as japanese } from '../ja/wards.ts';
import { plural } from './plural.ts';

/** Words of the choice of a ward and of its headline; those of its list and key come with them (ward-lens.ts). */
export const wards: typeof japanese = {
  allYears: 'All records, whatever the fiscal year',
  find: 'Find by ward',
  noWard: 'No ward',
  option: (name, count) => `${name} (${count})`,
  loading: 'Loading the records of the wards',
  headline: {
    one: (ward, places) => `${ward} has ties with ${places}.`,
    none: (ward) => `The records of this map show no partner of ${ward}.`,
    shared: (first, second, places) => `${first} and ${second} both have ties with ${places}.`,
    apart: (first, second) => `The records show no partner that ${first} and ${second} share.`,
  },
  municipalities: (count) => plural(count, 'municipality', 'municipalities'),
  joint: ' and ',
  backToList: (ward) => `Back to the partners of ${ward}`,
  openLens: (ward) => `See the partners of ${ward} on the map`,
};
