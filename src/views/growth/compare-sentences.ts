import { isComparison, type NoComparison, type YearComparison } from '../../data/growth/compare-years.ts';
import { formatCount } from '../../domain/format.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

/** What two years have in common, what is new, what is known of ends, and the sum; or why nothing can be compared. */
export function compareFinding(lexicon: Lexicon, result: YearComparison | NoComparison): string {
  const words = lexicon.t.growth.compare;
  if (!isComparison(result)) {
    const years = result.listYears.map((year) => lexicon.fiscalYear(year));
    return words.noLists(years.join(lexicon.t.common.listSeparator)) + words.endUnknown;
  }
  const { from, to, unchanged, added, ended, fromTotal, toTotal } = result;
  const stayed = words.finding(
    lexicon.fiscalYear(from),
    lexicon.fiscalYear(to),
    formatCount(unchanged.length),
    formatCount(added.length),
  );
  return ended.kind === 'between_lists'
    ? stayed +
        words.endedBetween(formatCount(ended.codes.length)) +
        words.sumEnded(
          formatCount(fromTotal),
          formatCount(added.length),
          formatCount(ended.codes.length),
          formatCount(toTotal),
        )
    : stayed +
        words.sum(formatCount(fromTotal), formatCount(added.length), formatCount(toTotal)) +
        words.endUnknown;
}
