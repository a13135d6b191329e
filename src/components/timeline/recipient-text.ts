import type { RecipientGroup } from '../../data/disasters/row-digest.ts';
import { shortPrefectureName } from '../../domain/short-name.ts';
import type { Words } from '../../i18n/lexicon.svelte.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';

/** A recipient of a row: 福島, or 宮城（石巻市・女川町); until their names are there, municipalities are counted. */
export function recipientText(
  group: RecipientGroup,
  atlas: Atlas,
  words: Words['disasters']['list'],
): string {
  const prefecture = shortPrefectureName(atlas.nameOf(group.prefecture));
  const { municipalities } = group;
  if (municipalities.length === 0) return prefecture;
  return atlas.municipal.status === 'ready'
    ? words.within(prefecture, municipalities.map((code) => atlas.nameOf(code)).join(words.separator))
    : words.withinCount(prefecture, municipalities.length);
}
