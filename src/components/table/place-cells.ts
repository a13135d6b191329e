import type { PlaceColumn } from '../../data/places/place-columns.ts';
import type { PlaceRow } from '../../data/places/place-rows.ts';
import { formatCount } from '../../domain/format.ts';
import { localGovernmentCode } from '../../domain/municipality-code.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

/** What a row of the table of places says in each column, ready to read; empty where there is nothing to say. */
export function placeCells(
  lexicon: Lexicon,
  { place, prefecture, ties }: PlaceRow,
): Record<PlaceColumn, string> {
  const words = lexicon.t.places;
  return {
    reading: place.kana,
    // The name in the other letters.
    roman: place.nameJa ?? place.nameEn,
    code: place.code,
    lgcode: localGovernmentCode(place.code),
    prefecture: prefecture.name,
    kind: lexicon.t.common.kind[place.kind],
    known: ties ? (ties.known ? words.tiedWords.yes : words.tiedWords.no) : words.host,
    listed: ties?.listed ? words.listed : '',
    agreement: ties?.agreement?.name ?? '',
    agreed: ties?.agreement ? lexicon.isoDate(ties.agreement.concludedOn) : '',
    ties: ties ? formatCount(ties.wardTies) : '',
    latest: ties?.latest ? lexicon.date(ties.latest) : '',
  };
}
