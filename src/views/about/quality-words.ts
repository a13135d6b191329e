import type { DataFinding, DataSubject } from '../../data/quality/data-findings.ts';
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
          .map((measure) => words.column[measure] ?? reconciliation.total[measure] ?? measure)
          .join(words.and),
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
      return words.unheldTable(subject.table, lexicon.fiscalYear(subject.year));
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

/** How notes of the data say that something was published and is not in them, and as what kind of file; in English a whole clause. */
const NOT_HELD =
  /(?:公表あり・|内容は)未収録(?:（(.+)）)?|^(?:Published,|Content) not held here(?: \((.+)\))?$/;
const SOURCE_ID = /S\d{3}/g;

/**
 * Why something is as it is, without the words that only who keeps the data knows: sources by their titles, and nothing
 * that its sentence has said already.
 * @param titleOf title of a source by its id; undefined for what is none
 */
export function whyWords(
  lexicon: Lexicon,
  { kind, subject, why }: Pick<DataFinding, 'kind' | 'subject' | 'why'>,
  titleOf: (id: string) => string | undefined,
): string {
  const words = lexicon.t.about.quality;
  const named = (text: string) =>
    text.replaceAll(SOURCE_ID, (id) => {
      const title = titleOf(id);
      return title === undefined ? id : words.quoted(title);
    });
  if (kind !== 'gap') return named(why);
  return why
    .split(words.stop)
    .map((clause) => {
      if (subject.is === 'unheld_table' && clause.startsWith(words.quoted(subject.table))) return '';
      const [unheld, ofJapanese, ofEnglish] = NOT_HELD.exec(clause) ?? [];
      const file = ofJapanese ?? ofEnglish;
      if (unheld === undefined) return clause;
      if (unheld !== clause) return clause.replace(unheld, words.notHeld);
      return file === undefined ? '' : words.publishedAs(file);
    })
    .filter((clause) => clause !== '')
    .map((clause) => named(clause) + words.stop)
    .join('');
}
