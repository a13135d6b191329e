import type { PartialDate } from '../../domain/partial-date.ts';
import { formatDate, yearsBeside } from '../../i18n/dates.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

/** A date as a row sets it: in full first, its year in the other calendar small beside it. */
export interface DateText {
  primary: string;
  /** Empty where the first part already says it. */
  secondary: string;
}

/** The date of a disaster in two parts, exactly as precise as it was published. */
export function dateText(lexicon: Lexicon, date: PartialDate): DateText {
  const words = lexicon.t.dates;
  const isSplit = lexicon.era === 'both' && date.from !== '' && date.precision !== 'fiscal_year';
  const text = formatDate(words, date, isSplit ? words.leads : lexicon.era);
  const primary = date.precision === 'year' ? lexicon.t.disasters.list.monthUnknown(text) : text;
  return { primary, secondary: isSplit ? yearsBeside(words, date) : '' };
}
