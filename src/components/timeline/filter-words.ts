import {
  NO_RECIPIENT,
  type DisasterFilter,
  type DisasterRecord,
  type FilterPart,
} from '../../data/disasters/disaster-filter.ts';
import type { SupportKind } from '../../domain/disaster.ts';
import { REGION_BY_KEY } from '../../domain/region.ts';
import { formatFiscalYearRange } from '../../i18n/fiscal-year-range.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { wardName } from './place-name.ts';

/** A recipient of the filter: 東北, 福島県, 石巻市 or 記載なし. */
function recipientName(atlas: Atlas, lexicon: Lexicon, recipient: string): string {
  if (recipient === NO_RECIPIENT) return lexicon.t.disasters.filter.noRecipientName;
  const region = REGION_BY_KEY[recipient];
  return region ? lexicon.t.map.region[region] : atlas.nameOf(recipient);
}

/** Who gave: 23区共同, 各区の合計 or a ward. */
export function providerName(atlas: Atlas, lexicon: Lexicon, provider: string): string {
  const words = lexicon.t.disasterRecords;
  return provider === 'joint' || provider === 'wards_total'
    ? words.provider[provider]
    : wardName(provider, atlas, words);
}

/** 復興支援金・職員派遣; in short where every kind is meant. */
export function kindNames(lexicon: Lexicon, kinds: readonly SupportKind[]): string {
  if (kinds.length === 0) return lexicon.t.disasters.map.allKinds;
  return kinds.map((kind) => lexicon.t.disasters.kind[kind]).join(lexicon.t.common.listSeparator);
}

/** What a part of the filter chooses, in words. */
export function partText(atlas: Atlas, lexicon: Lexicon, filter: DisasterFilter, part: FilterPart): string {
  const words = lexicon.t.disasters;
  switch (part) {
    case 'type':
      return words.part.type(
        filter.type.map((type) => words.type[type]).join(lexicon.t.common.listSeparator),
      );
    case 'support':
      return words.part.support(kindNames(lexicon, filter.support));
    case 'provider':
      return words.part.provider(providerName(atlas, lexicon, filter.provider));
    case 'recipient':
      return words.part.recipient(recipientName(atlas, lexicon, filter.recipient));
    case 'source':
      return words.part.source(atlas.sourceOf(filter.source)?.title ?? filter.source);
    case 'find':
      return words.part.find(filter.find.trim());
    case 'years': {
      const [first = 0, last = first] = filter.years;
      return words.part.years(formatFiscalYearRange(lexicon.t.dates, first, last, lexicon.era));
    }
  }
}

/** Everything that free text is looked for in, about one disaster and the support after it. */
export function textOfRecord(atlas: Atlas, lexicon: Lexicon, { disaster, supports }: DisasterRecord): string {
  const { type, kind } = lexicon.t.disasters;
  const parts = new Set([disaster.name, disaster.note, type[disaster.type]]);
  if (atlas.saying) {
    // Who has a Japanese document at hand looks for what stands in it.
    const written = atlas.published.disasters.find(({ id }) => id === disaster.id);
    parts.add(written?.name ?? '').add(written?.note ?? '');
  }
  for (const support of supports) {
    parts.add(kind[support.kind]).add(support.item).add(lexicon.t.common.ofTables(support.item));
    parts.add(support.note).add(atlas.saying?.supportNote(support.note) ?? '');
    parts.add(providerName(atlas, lexicon, support.provider));
    if (support.recipient === '') continue;
    parts.add(atlas.nameOf(support.recipient.slice(0, 2)) + atlas.nameOf(support.recipient));
    parts.add(atlas.nameOf(support.recipient));
  }
  return [...parts].join('\n');
}
