import type { PlaceCode } from '../../domain/place.ts';
import type { Words } from '../../i18n/lexicon.svelte.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';

/** 千葉県, or 千葉県君津市; until the names of municipalities are there, 千葉県の市町村. */
export function fullPlaceName(
  code: PlaceCode,
  atlas: Pick<Atlas, 'nameOf' | 'municipal'>,
  words: Words['disasterRecords'],
): string {
  const prefecture = atlas.nameOf(code.slice(0, 2));
  if (code.length === 2) return prefecture;
  return atlas.municipal.status === 'ready'
    ? words.municipality(prefecture, atlas.nameOf(code))
    : words.municipalityUnnamed(prefecture);
}

/** The name of a ward; until the names are there, 「区」. */
export function wardName(
  code: string,
  atlas: Pick<Atlas, 'nameOf' | 'municipal'>,
  words: Words['disasterRecords'],
): string {
  return atlas.municipal.status === 'ready' ? atlas.nameOf(code) : words.wardUnnamed;
}
