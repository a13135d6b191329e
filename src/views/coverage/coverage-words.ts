import type { ListCheck } from '../../data/coverage/coverage-board.ts';
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
    .join('・');
}

/** A difference with its sign. */
export function signed(difference: number): string {
  return difference > 0 ? `＋${formatCount(difference)}` : formatCount(difference);
}
