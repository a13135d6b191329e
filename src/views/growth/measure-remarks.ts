import { formatCount } from '../../domain/format.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';

/**
 * Distinct pages and documents behind the ward ties: too many for a source line.
 * @returns 0 until the municipal tables have come
 */
export function wardSourceCount({ municipal }: Atlas): number {
  if (municipal.status !== 'ready') return 0;
  return new Set(municipal.value.wardPartnerships.map(({ sourceId }) => sourceId)).size;
}

/**
 * What must stay with the values of a measure wherever they go: on the screen, in files and in pictures.
 * @param hasTokyo the special wards would be looked for among the places
 */
export function measureRemarks(
  lexicon: Lexicon,
  atlas: Atlas,
  { derivation }: Measure,
  hasTokyo = true,
): string[] {
  const { overlap } = lexicon.t.growth;
  const tokyo = hasTokyo ? [lexicon.t.map.notes.tokyo] : [];
  if (derivation !== 'union') return tokyo;
  const count = wardSourceCount(atlas);
  const lead = count > 0 ? overlap.wardSources(formatCount(count)) : overlap.wardSourcesUncounted;
  return [
    ...tokyo,
    overlap.noteContinues(lexicon.yearOf(atlas.listDayBy(atlas.url.fy))),
    `${lead}${overlap.wardSourcesLink}${overlap.wardSourcesEnd}`,
  ];
}
