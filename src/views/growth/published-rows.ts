import type { FigureRows } from '../../components/chart/figure-export.ts';
import type { ExportCell } from '../../data/export/export-table.ts';
import type { PublishedSeries } from '../../data/growth/published-series.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

/**
 * Published figures for a file: a bound keeps its number and says in a column of its own that it is one. What was
 * published but is not held, and a year without a figure, are rows without a number.
 */
export function publishedRows(
  lexicon: Lexicon,
  series: PublishedSeries,
  titleOf: (sourceId: string) => string,
): FigureRows {
  const words = lexicon.t.growth;
  const dated: [day: string, cells: ExportCell[]][] = [
    ...series.points.map((point): [string, ExportCell[]] => [
      point.firstDay,
      [
        lexicon.date(point.date),
        point.figure.value,
        words.qualifier[point.figure.qualifier],
        words.measure[point.measure] ?? point.measure,
        point.note,
        titleOf(point.sourceId),
      ],
    ]),
    ...series.unheld.map((table): [string, ExportCell[]] => [
      table.day,
      [lexicon.date(table.date), null, words.unheld, null, null, titleOf(table.sourceId)],
    ]),
    ...series.missing.map((fiscalYear): [string, ExportCell[]] => [
      `${fiscalYear}-04-01`,
      [lexicon.fiscalYear(fiscalYear), null, words.noFigure, null, null, null],
    ]),
  ];
  return {
    columns: [
      { key: 'date', title: words.columns.date, type: 'text' },
      { key: 'value', title: words.columns.value, type: 'number' },
      { key: 'qualifier', title: words.columns.qualifier, type: 'text' },
      { key: 'definition', title: words.columns.definition, type: 'text' },
      { key: 'note', title: words.columns.note, type: 'text' },
      { key: 'source', title: words.columns.source, type: 'text' },
    ],
    rows: dated.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, cells]) => cells),
  };
}
