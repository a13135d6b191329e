import { isComparison, type NoComparison, type YearComparison } from '../../data/growth/compare-years.ts';
import { formatCount } from '../../domain/format.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { CompareRow } from './compare-rows.ts';

/**
 * What two years have in common, what is new, what is known of ends, and the sum; or why nothing can be compared.
 * @param own the prefecture that is chosen
 */
export function compareFinding(
  lexicon: Lexicon,
  result: YearComparison | NoComparison,
  own: CompareRow | undefined,
): string {
  const words = lexicon.t.growth.compare;
  if (!isComparison(result)) {
    if (result.reason === 'same_year') return words.sameYear(lexicon.fiscalYear(result.year));
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
  const whole =
    ended.kind === 'between_lists'
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
  return whole + ownSentence(lexicon, own);
}

function ownSentence(lexicon: Lexicon, own: CompareRow | undefined): string {
  const words = lexicon.t.growth.compare;
  if (!own) return '';
  const { name, from, added, ended, to } = own;
  const [before, joined, after] = [formatCount(from), formatCount(added.length), formatCount(to)];
  return ended === undefined
    ? words.own(name, before, joined, after)
    : words.ownEnded(name, before, joined, formatCount(ended), after);
}
