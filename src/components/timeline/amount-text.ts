import type { MissingSubject } from '../../data/disasters/note-beyond.ts';
import type { Support, SupportKind } from '../../domain/disaster.ts';
import { formatAmount } from '../../i18n/amount.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

const COUNTED: Readonly<Record<SupportKind, MissingSubject | undefined>> = {
  recovery_grant: '金額',
  donation: '金額',
  staff: '人数',
  supplies: '数量',
  other: undefined,
  unspecified: undefined,
};

/** The amount of a gift, or that it was not recorded: of money, people or goods. Empty where nothing is counted. */
export function amountText(
  { t }: Pick<Lexicon, 't'>,
  { figure, unit }: Pick<Support, 'figure' | 'unit'>,
  kind: SupportKind,
): string {
  if (figure) return formatAmount(t.common, figure, unit);
  const subject = COUNTED[kind];
  return subject === undefined ? '' : t.disasterRecords.missing[subject];
}

/** What stands as missing beside the note of a gift. */
export function missingBeside(
  figures: readonly Pick<Support, 'figure'>[],
  kind: SupportKind,
  hasRecipient: boolean,
): MissingSubject[] {
  const subject = COUNTED[kind];
  const isAmountMissing = subject !== undefined && figures.every(({ figure }) => !figure);
  return [...(isAmountMissing ? [subject] : []), ...(hasRecipient ? [] : (['受け手'] as const))];
}
