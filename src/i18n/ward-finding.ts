import { formatCount } from '../domain/format.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { LensPartner, WardLens } from '../domain/ward-lens.ts';
import type { Words } from './lexicon.svelte.ts';

type NameOf = (code: PlaceCode) => string;

/** So few places are named rather than counted. */
const NAMED = 2;

/** Places in words: how many municipalities, and prefectures as a whole by their names (there are few). */
export function placesInWords(
  { wards }: Words,
  partners: readonly Pick<LensPartner, 'code'>[],
  nameOf: NameOf,
): string {
  if (partners.length <= NAMED) return partners.map(({ code }) => nameOf(code)).join(wards.joint);
  const prefectures = partners.filter(({ code }) => code.length === 2).map(({ code }) => nameOf(code));
  const municipalities = partners.length - prefectures.length;
  const counted = municipalities > 0 ? [wards.municipalities(formatCount(municipalities))] : [];
  return [...counted, ...prefectures].join(wards.joint);
}

/** The headline over the map while one ward, or two, are looked at: every number from the records. */
export function wardHeadline(words: Words, lens: WardLens, nameOf: NameOf): string {
  const { headline } = words.wards;
  const first = nameOf(lens.first);
  if (lens.second === '') {
    if (lens.partners.length === 0) return headline.none(first);
    return headline.one(first, placesInWords(words, lens.partners, nameOf));
  }
  const shared = lens.partners.filter(({ side }) => side === 'both');
  const second = nameOf(lens.second);
  return shared.length === 0
    ? headline.apart(first, second)
    : headline.shared(first, second, placesInWords(words, shared, nameOf));
}
