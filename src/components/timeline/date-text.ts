import type { PartialDate } from '../../domain/partial-date.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

/** A date as a row sets it: in full first, the western year small beside it. */
export interface DateText {
  primary: string;
  /** Empty where the first part already says it. */
  western: string;
}

/** The date of a disaster in two parts, exactly as precise as it was published. */
export function dateText(lexicon: Lexicon, date: PartialDate): DateText {
  const words = lexicon.t.dates;
  const isSplit = lexicon.era === 'both' && date.from !== '' && date.precision !== 'fiscal_year';
  const text = formatDate(words, date, isSplit ? 'wareki' : lexicon.era);
  const primary = date.precision === 'year' ? lexicon.t.disasters.list.monthUnknown(text) : text;
  if (!isSplit) return { primary, western: '' };
  const [first, last] = [date.from.slice(0, 4), date.to.slice(0, 4)];
  const years = last === '' || last === first ? first : `${first}${words.range}${last}`;
  return { primary, western: `${years}${words.year}` };
}
