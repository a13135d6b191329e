import type { LensPartner, TieSide, WardLens } from '../../domain/ward-lens.ts';
import type { Words } from '../../i18n/lexicon.svelte.ts';

/** A part of what is shown of one ward or two: the places of one side, under one mark. */
export interface LensSection {
  side: TieSide;
  title: string;
  partners: readonly LensPartner[];
}

/**
 * The parts of the key and of the list, in their order: of one ward all its places; of two what they share, then
 * what only the first has, then what only the second has. A part without places stands too, with its zero.
 */
export function lensSections(
  { wardLens: words }: Words,
  lens: WardLens,
  nameOf: (code: string) => string,
): LensSection[] {
  const section = (side: TieSide, title: string): LensSection => ({
    side,
    title,
    partners: lens.partners.filter((partner) => partner.side === side),
  });
  if (lens.second === '') return [section('first', words.partnersOf(nameOf(lens.first)))];
  return [
    section('both', words.shared),
    section('first', words.only(nameOf(lens.first))),
    section('second', words.only(nameOf(lens.second))),
  ];
}
