import { prefectureCount } from '../../components/timeline/prefecture-count.ts';
import type { FoundSummary } from '../../data/disasters/found-summary.ts';
import type { KnownMoney } from '../../data/disasters/known-money.ts';
import { formatCount } from '../../domain/format.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

/** The known money of a series: 310万円以上, or the very amount where nothing is known to be missing. */
export function knownYenText({ t }: Pick<Lexicon, 't'>, { yen, isLowerBound }: KnownMoney): string {
  const text = t.common.yen(yen);
  return isLowerBound ? t.disasters.sums.atLeast(text) : text;
}

/** Disasters, recipients and the known money of what was found: each series by itself, never a sum of them. */
export function sumsFinding(
  lexicon: Lexicon,
  summary: FoundSummary,
  municipalities: number,
  money: readonly KnownMoney[],
): string {
  const { sums, result, empty } = lexicon.t.disasters;
  if (summary.count === 0) return empty.title;
  const known = money.filter(({ yen }) => yen > 0);
  const counts =
    summary.prefectures.length === 0
      ? sums.findingNoRecipient(formatCount(summary.count))
      : sums.finding(
          formatCount(summary.count),
          prefectureCount(summary.prefectures, result),
          formatCount(municipalities),
        );
  if (known.length === 0) return counts + sums.noMoney;
  const parts = known.map((one) => sums.moneyPart(sums.series[one.series], knownYenText(lexicon, one)));
  return counts + sums.findingMoney(parts.join(lexicon.t.common.listSeparator));
}
