import type { OutcomeKind } from '../../../domain/list-import.ts';
import type { PlaceCode } from '../../../domain/place.ts';
import { placeCounts } from '../findings/list-difference.ts';
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
  const perhaps = new Map(difference?.perhapsGone.map(({ code, printed }) => [code, printed]));
  const goneOf = (code: PlaceCode): string => {
    const printed = perhaps.get(code);
    return printed === undefined ? nameOf(code) : words.perhapsGone(nameOf(code), printed);
  };
  const exceptions = review.results.flatMap(({ entry }) => {
    const row = rows.rowByEntry.get(entry.id);
    return row === undefined || row.match === 'exact' ? [] : [{ ...row, place: entry.place }];
  });
  return [
    `# ${words.title(asOf)}`,
    '',
    `- ${words.file(file)}`,
    `- ${words.source(source.id, source.title)}`,
    `- ${words.counts(review.results.length, count('matched'), count('corrected'), count('duplicate'), count('left_out'))}`,
    ...(difference?.isReplacement === true ? [`- ${words.replaces(difference.since)}`] : []),
    `- ${difference === undefined ? words.noPrevious : words.since(difference.since, placeCounts(difference.added), placeCounts(difference.gone), placeCounts(difference.kept))}`,
    ...(difference === undefined
      ? []
      : [
          ...section(words.addedTitle, difference.added.map(nameOf)),
          ...section(words.goneTitle, difference.gone.map(goneOf)),
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
      exceptions.map(({ place, order, publishedName, match, reason }) =>
        words.exception(place, order, publishedName, words.match[match], reason),
      ),
    ),
    ...section(
      words.withoutRowTitle,
      rows.withoutRow.map(({ entry }) =>
        words.withoutRow(entry.place, `${entry.prefecture} ${entry.name}`.trim()),
      ),
    ),
    ...section(words.filesTitle, changed),
    '',
    `## ${words.layOverTitle}`,
    '',
    ...words.layOver.map((step, at) => `${at + 1}. ${step}`),
    '',
    `## ${words.putBackTitle}`,
    '',
    words.putBack,
    '',
  ].join('\n');
}
