import type { PlaceCode } from '../../../domain/place.ts';
import type { ExportCell, ExportTable } from '../../export/export-table.ts';
import type { ListIndex } from '../match/list-index.ts';
import type { ListDifference } from './list-difference.ts';

/** The words of a table of what has moved between two lists. */
export interface DifferenceTableWords {
  readonly title: (since: string) => string;
  readonly kind: Readonly<Record<'added' | 'gone' | 'changed' | 'prefecture' | 'alarm', string>>;
  readonly head: Readonly<Record<'kind' | 'code' | 'prefecture' | 'name' | 'before' | 'after', string>>;
}

/**
 * What is new, gone and printed otherwise since another list, and how many municipalities each prefecture had and has;
 * a table of its own, for it says nothing of the file that was brought in.
 * @param about what the file must carry with it: the list, its day, the edition
 */
export function differenceTable(
  index: ListIndex,
  { since, added, gone, changed, prefectures }: ListDifference,
  words: DifferenceTableWords,
  about: Omit<ExportTable, 'title' | 'columns' | 'rows' | 'placeColumn'>,
): ExportTable {
  const { head, kind } = words;
  const row = (what: string, code: PlaceCode, before: ExportCell, after: ExportCell) => [
    what,
    code,
    index.prefectures.get(code.slice(0, 2))?.name ?? '',
    index.places.byCode(code)?.name ?? '',
    before,
    after,
  ];
  return {
    ...about,
    title: words.title(since),
    columns: [
      { key: 'kind', title: head.kind, type: 'text' },
      { key: 'code', title: head.code, type: 'text' },
      { key: 'prefecture', title: head.prefecture, type: 'text' },
      { key: 'name', title: head.name, type: 'text' },
      { key: 'before', title: head.before, type: 'text' },
      { key: 'after', title: head.after, type: 'text' },
    ],
    rows: [
      ...added.map((code) => row(kind.added, code, '', '')),
      ...gone.map((code) => row(kind.gone, code, '', '')),
      ...changed.map(({ code, before, after }) => row(kind.changed, code, before, after)),
      ...prefectures
        .filter(({ before, after }) => before !== after)
        .map(({ code, before, after, isAlarm }) =>
          row(isAlarm ? kind.alarm : kind.prefecture, code, String(before), String(after)),
        ),
    ],
  };
}
