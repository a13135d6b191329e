import { isFiltering, type PlaceQuery } from '../../data/places/place-query.ts';
import type { Prefecture } from '../../domain/place.ts';
import { REGION_BY_KEY } from '../../domain/region.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

/** What chose the rows of the table of places, in words: 地域＝東北／区分＝町、村. */
export function filterWords(lexicon: Lexicon, query: PlaceQuery, prefectures: readonly Prefecture[]): string {
  const words = lexicon.t.places;
  if (!isFiltering(query)) return lexicon.t.exports.everything;
  const { find, area, kind, tied } = query;
  const region = REGION_BY_KEY[area];
  const areaName = region
    ? lexicon.t.map.region[region]
    : (prefectures.find(({ code }) => code === area)?.name ?? area);
  const kinds = kind.map((one) => lexicon.t.common.kind[one]).join(lexicon.t.common.listSeparator);
  return [
    ...(find.trim() === '' ? [] : [words.filterPart(words.findShort, words.quoted(find.trim()))]),
    ...(area === '' ? [] : [words.filterPart(words.area, areaName)]),
    ...(kinds === '' ? [] : [words.filterPart(words.kind, kinds)]),
    ...(tied === '' ? [] : [words.filterPart(words.tied, words.tiedWords[tied])]),
  ].join(words.filterEnd);
}
