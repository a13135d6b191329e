import type { Municipality } from '../../../domain/place.ts';

/** The pages of single towns in short, for readers of English; the site itself has only Japanese so far. */
export const englishTown = {
  heading: (town: Pick<Municipality, 'nameEn'>, prefecture: string) =>
    prefecture === town.nameEn ? town.nameEn : `${town.nameEn}, ${prefecture}`,
  lead: {
    town: 'Known ties with the 23 special wards of Tokyo, from published sources.',
    ward: 'One of the 23 special wards of Tokyo, and its known ties with municipalities all over Japan.',
  },
  agreement: (date: string) => `Under a wide-area partnership agreement since ${date}.`,
  noAgreement: 'Under no wide-area partnership agreement.',
  listed: (years: string) => `On the list of partner municipalities of ${years}.`,
  notListed: (years: string) => `Not on the list of partner municipalities of ${years}.`,
  partners: (places: number, records: number) =>
    places === 0
      ? 'No tie of this ward is recorded here.'
      : `Places: ${places}. Records of ties with them: ${records}.`,
  records: (count: number) =>
    count === 0 ? 'No dated record here.' : `Records on this page: ${count} (in Japanese).`,
};
