import type { DataSubject } from '../../data/quality/data-findings.ts';
import { formatCount } from '../../domain/format.ts';
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
