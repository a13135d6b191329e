import { formatCount } from '../domain/format.ts';
import { countPlaces, type LensPartner, type WardLens } from '../data/wards/ward-lens.ts';
import type { Words } from './lexicon.svelte.ts';

/** How many municipalities and prefectures are among places, in words; what there is none of is left out. */
export function placesInWords({ wards }: Words, partners: readonly Pick<LensPartner, 'code'>[]): string {
  const { municipalities, prefectures } = countPlaces(partners);
  if (prefectures === 0) return wards.municipalities(formatCount(municipalities));
  if (municipalities === 0) return wards.prefectures(formatCount(prefectures));
  return wards.places(formatCount(municipalities), formatCount(prefectures));
}

/** The headline over the map while one ward, or two, are looked at: every number from the records. */
export function wardHeadline(words: Words, lens: WardLens, nameOf: (code: string) => string): string {
  const { headline } = words.wards;
  const first = nameOf(lens.first);
  if (lens.second === '') {
    if (lens.partners.length === 0) return headline.none(first);
    return headline.one(first, placesInWords(words, lens.partners));
  }
  const shared = lens.partners.filter(({ side }) => side === 'both');
  const second = nameOf(lens.second);
  return shared.length === 0
    ? headline.apart(first, second)
    : headline.shared(first, second, placesInWords(words, shared));
}
