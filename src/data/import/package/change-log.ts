import type { OutcomeKind } from '../../../domain/list-import.ts';
import type { PlaceCode } from '../../../domain/place.ts';
import type { PartnerRows } from '../result/partner-rows.ts';
import type { PackageInput } from './package-input.ts';

/** What a package changes, as a page of Markdown for people. */
export function changeLog(input: PackageInput, rows: PartnerRows, changed: readonly string[]): string {
  const { index, asOf, source, file, review } = input;
  const words = input.words.log;
  const count = (kind: OutcomeKind): number => review.results.filter((result) => result.kind === kind).length;
  const nameOf = (code: PlaceCode): string =>
    (index.prefectures.get(code.slice(0, 2))?.name ?? '') + (index.places.byCode(code)?.name ?? '');
  const section = (title: string, lines: readonly string[]): string[] => [
    '',
    `## ${title}`,
    '',
    ...(lines.length === 0 ? [words.nothing] : lines.map((line) => `- ${line}`)),
  ];
  const { difference } = review;
  const moves = difference?.prefectures.filter(({ isAlarm }) => isAlarm) ?? [];
  const exceptions = rows.rows.filter(({ match }) => match !== 'exact');
  return [
    `# ${words.title(asOf)}`,
    '',
    `- ${words.file(file)}`,
    `- ${words.source(source.id, source.title)}`,
    `- ${words.counts(review.results.length, count('matched'), count('corrected'), count('duplicate'), count('left_out'))}`,
    `- ${difference === undefined ? words.noPrevious : words.since(difference.since, difference.added.length, difference.gone.length, difference.kept.length)}`,
    ...(difference === undefined
      ? []
      : [
          ...section(words.addedTitle, difference.added.map(nameOf)),
          ...section(words.goneTitle, difference.gone.map(nameOf)),
          ...section(
            words.changedTitle,
            difference.changed.map(({ code, before, after }) => words.changed(nameOf(code), before, after)),
          ),
          ...section(
            words.movesTitle,
            moves.map(({ code, before, after }) => words.move(nameOf(code), before, after)),
          ),
        ]),
    ...section(
      words.exceptionsTitle,
      exceptions.map(({ order, publishedName, match, reason }) =>
        words.exception(order, publishedName, words.match[match], reason),
      ),
    ),
    ...section(
      words.withoutRowTitle,
      rows.withoutRow.map(({ entry }) =>
        words.withoutRow(entry.place.row, `${entry.prefecture} ${entry.name}`.trim()),
      ),
    ),
    ...section(words.filesTitle, changed),
    '',
    words.layOver,
    '',
    words.putBack,
    '',
  ].join('\n');
}
