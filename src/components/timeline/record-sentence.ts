import type { DisasterRecord } from '../../data/disasters/disaster-filter.ts';
import { SUPPORT_KINDS, type Support, type SupportKind } from '../../domain/disaster.ts';
import { formatCount } from '../../domain/format.ts';
import { giftNames } from '../../domain/gift-item.ts';
import { formatAmount } from '../../i18n/amount.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { fullPlaceName, wardName } from './place-name.ts';

/** More names than these are counted. */
const MOST_NAMES = 4;

/**
 * The record of a disaster in short, only from its rows: what the 23 wards gave together and to whom, then the wards
 * on their own, then their sum. Empty where no support is recorded.
 */
export function recordSentence(
  { supports }: DisasterRecord,
  atlas: Pick<Atlas, 'nameOf' | 'municipal'>,
  lexicon: Pick<Lexicon, 't'>,
): string {
  const words = lexicon.t.disasterRecords.sentence;
  const { listSeparator } = lexicon.t.common;
  const kindsOf = (some: readonly Support[]) =>
    kindsIn(some)
      .map((kind) => lexicon.t.disasters.kind[kind])
      .join(listSeparator);
  const placesOf = (some: readonly Support[]) => placesText(some, atlas, lexicon);
  const deedsOf = (some: readonly Support[]) => deedsText(some, lexicon);

  const joint = supports.filter(({ provider }) => provider === 'joint');
  const ofWards = supports.filter(({ provider }) => /^\d/.test(provider));
  const wards = [...new Set(ofWards.map(({ provider }) => provider))];
  const total = supports.filter(({ provider }) => provider === 'wards_total');

  const sentences = byRecipients(joint).map((some) => {
    const recipients = placesOf(some);
    if (some.some(({ kind }) => kind !== 'unspecified')) return words.joint(recipients, deedsOf(some));
    return recipients === '' ? words.jointOnlyListed : words.jointUnspecified(recipients);
  });
  const [ward] = wards;
  const own =
    ward === undefined
      ? []
      : wards.length > 1
        ? [words.wards(formatCount(wards.length), kindsOf(ofWards))]
        : byRecipients(ofWards).map((some) =>
            words.ward(wardName(ward, atlas, lexicon.t.disasterRecords), placesOf(some), deedsOf(some)),
          );
  sentences.push(...own.map((one, index) => (joint.length > 0 && index === 0 ? words.also(one) : one)));
  if (total.length > 0) sentences.push(words.total(kindsOf(total)));
  return sentences.join('');
}

function kindsIn(supports: readonly Support[]): SupportKind[] {
  return SUPPORT_KINDS.filter((kind) => supports.some((support) => support.kind === kind));
}

/** Supports in parts, so that all kinds of a part went to the same places: else a sentence would claim too much. */
function byRecipients(supports: readonly Support[]): Support[][] {
  const parts = new Map<string, Support[]>();
  for (const kind of kindsIn(supports)) {
    const own = supports.filter((support) => support.kind === kind);
    // What has no recipient stands apart from what has one, also within a kind.
    for (const some of [own.filter(isDirected), own.filter((support) => !isDirected(support))]) {
      if (some.length === 0) continue;
      const key = [...new Set(some.map(({ recipient }) => recipient))].sort().join();
      parts.set(key, [...(parts.get(key) ?? []), ...some]);
    }
  }
  return [...parts.values()];
}

const isDirected = ({ recipient }: Support) => recipient !== '';

function placesText(
  supports: readonly Support[],
  atlas: Pick<Atlas, 'nameOf' | 'municipal'>,
  { t }: Pick<Lexicon, 't'>,
): string {
  const names = [
    ...new Set(
      supports.filter(isDirected).map(({ recipient }) => fullPlaceName(recipient, atlas, t.disasterRecords)),
    ),
  ];
  const { separator } = t.disasters.list;
  return names.length <= MOST_NAMES
    ? names.join(separator)
    : t.disasterRecords.sentence.more(names.slice(0, 2).join(separator), formatCount(names.length));
}

/** 復興支援金を提供した, or 物資を送り、職員を派遣した. */
function deedsText(supports: readonly Support[], { t }: Pick<Lexicon, 't'>): string {
  const words = t.disasterRecords.sentence;
  const deeds = kindsIn(supports).map((kind): readonly string[] => {
    const own = supports.filter((support) => support.kind === kind);
    const [gift] = own;
    if (kind === 'other' && own.length === 1 && gift && gift.item !== '')
      return words.other(t.common.ofTables(gift.item));
    if (kind !== 'donation' || own.length > 1 || !gift?.figure) return words.deeds[kind];
    const { title } = giftNames(kind, [gift.item], {
      kindName: t.disasters.kind[kind],
      ofTables: t.common.ofTables,
    });
    return words.money(title, formatAmount(t.common, gift.figure, gift.unit));
  });
  return deeds
    .map(([and = '', end = ''], index) => (index < deeds.length - 1 ? and : end))
    .join(t.common.listSeparator);
}
