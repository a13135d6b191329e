import type { FigureRows } from '../../components/chart/figure-export.ts';
import type { ProjectRecord } from '../../data/growth/project-records.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import { contentOf } from './event-sentences.ts';

/** The records of the time axis for a file: the date in words, and the first and last day that it may mean. */
export function eventFile(
  lexicon: Lexicon,
  records: readonly ProjectRecord[],
  titleOf: (sourceId: string) => string,
): FigureRows {
  const words = lexicon.t.growth;
  return {
    columns: [
      { key: 'date', title: words.columns.date, type: 'text' },
      { key: 'kind', title: words.events.column.kind, type: 'text' },
      { key: 'name', title: words.events.column.name, type: 'text' },
      { key: 'content', title: words.events.column.content, type: 'text' },
      { key: 'first_day', title: words.events.column.firstDay, type: 'date' },
      { key: 'last_day', title: words.events.column.lastDay, type: 'date' },
      { key: 'source', title: words.columns.source, type: 'text' },
    ],
    rows: records.map((record) => [
      lexicon.date(record.date),
      words.events.kindShort[record.kind],
      record.name,
      contentOf(lexicon, record),
      record.firstDay,
      record.lastDay,
      titleOf(record.sourceId),
    ]),
  };
}
