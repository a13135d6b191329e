import type { ListCheck } from '../../data/coverage/coverage-board.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { formatCount } from '../../domain/format.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

/** Why a matched number is another one than the published, and what was corrected; empty where nothing was. */
export function reasonOf(lexicon: Lexicon, check: ListCheck): string {
  const words = lexicon.t.coverage.reason;
  const other = check.published === undefined ? 0 : check.entries - check.published;
  return (
    [
      ['duplicates', check.duplicates],
      ['unmatched', check.unmatched],
      ['other', Math.abs(other)],
      ['corrected', check.corrected],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([key, count]) => words[key](formatCount(count)))
    .join(lexicon.t.common.between);
}

/** The share of the country at the end of a fiscal year, in words, and the day (ISO) of the list that speaks for it. */
interface YearShare {
  readonly year: FiscalYear;
  readonly share: string;
  readonly listDay: string;
}

/**
 * How the share of the country went, first to last. Where a new list has been counted anew, what was before it and
 * what is after it stand apart: it may have fallen, and not because a tie ended.
 * @param shares oldest first
 */
export function sharesFinding(lexicon: Lexicon, shares: readonly YearShare[]): string {
  const words = lexicon.t.coverage.matrix;
  const [first] = shares;
  const last = shares.at(-1);
  if (!first || !last) return '';
  const told = ({ year, share }: YearShare) => [lexicon.fiscalYear(year), share] as const;
  const at = shares.findLastIndex(
    ({ listDay }, index) => listDay !== (shares[index - 1]?.listDay ?? listDay),
  );
  const [before, anew] = [shares[at - 1], shares[at]];
  if (!before || !anew) return words.finding(...told(first), ...told(last));
  return (
    (before === first ? words.findingOne(...told(first)) : words.finding(...told(first), ...told(before))) +
    words.findingRecounted(...told(anew)) +
    (anew === last ? '' : words.findingOne(...told(last)))
  );
}
