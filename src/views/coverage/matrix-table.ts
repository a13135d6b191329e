import type { ExportCell, ExportColumn, ExportTable } from '../../data/export/export-table.ts';
import { placesOverYears, shareOf, type PlaceSeries } from '../../data/growth/place-series.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { roundedShare } from './rounded-share.ts';
import type { TableContext } from './table-context.ts';

/** The shares year by year as a file holds them: a row for each prefecture and the country, a column for each year. */
export function matrixTable(
  lexicon: Lexicon,
  atlas: Atlas,
  years: readonly FiscalYear[],
  context: TableContext,
): ExportTable {
  const words = lexicon.t.coverage;
  const { prefectures } = atlas.national;
  const known = atlas.measureOf('known');
  const series = placesOverYears(
    prefectures,
    years,
    (year) => atlas.valuesOf(known, year),
    atlas.countedByCode,
  );
  const cellsOf = (one: PlaceSeries | undefined): ExportCell[] =>
    (one?.values ?? []).map((value) => {
      const share = one && shareOf(one, value);
      return share?.kind === 'value' ? roundedShare(share.value) : null;
    });
  return {
    ...context,
    title: words.file.matrix,
    columns: [
      { key: 'code', title: words.column.code, type: 'text' },
      { key: 'prefecture', title: words.matrix.prefecture, type: 'text' },
      ...years.map((year): ExportColumn => ({
        key: `fy${year}`,
        title: lexicon.fiscalYear(year),
        type: 'number',
        unit: words.file.percent,
      })),
    ],
    rows: [
      ...prefectures.map(({ code, name }) => [code, name, ...cellsOf(series.prefectures.get(code))]),
      [null, lexicon.t.common.nation, ...cellsOf(series.nation)],
    ],
    notes: [words.matrix.note],
  };
}
