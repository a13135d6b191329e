import type { DataSubject } from '../../data/quality/data-findings.ts';
import { formatCount } from '../../domain/format.ts';
import { formatAmount } from '../../i18n/amount.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

/**
 * What a finding is about, as a sentence.
 * @param nameOf name of a place by its code
 */
export function subjectWords(
  lexicon: Lexicon,
  subject: DataSubject,
  nameOf: (code: string) => string,
): string {
  const { quality, reconciliation } = lexicon.t.about;
  const words = quality.subject;
  switch (subject.is) {
    case 'unmatched':
      return words.unmatched(subject.name, nameOf(subject.place));
    case 'duplicates':
    case 'corrected':
      return words[subject.is](formatCount(subject.count));
    case 'difference':
      return words.difference(
        nameOf(subject.place),
        subject.measures
          .map((measure) => reconciliation.total[measure] ?? measure)
          .join(lexicon.t.common.listSeparator),
      );
    case 'years_without_list': {
      const [first, last] = [subject.first, subject.last].map((year) => lexicon.fiscalYear(year));
      const day = lexicon.isoDate(subject.newest);
      return subject.first === subject.last
        ? words.yearWithoutList(day, last ?? '')
        : words.yearsWithoutList(day, first ?? '', last ?? '');
    }
    case 'linked_unnamed':
      return words.linkedUnnamed(
        formatAmount(lexicon.t.common, subject.published, ''),
        formatCount(subject.known),
      );
    case 'unheld_table':
      return words.unheldTable;
    case 'unheld_publication':
      return words.unheldPublication(subject.title);
    case 'undated_ties':
      return words.undatedTies(formatCount(subject.count));
    case 'no_recipient':
      return words.noRecipient(formatCount(subject.count));
    case 'untold_events':
      return words.untoldEvents(formatCount(subject.count));
  }
}
