import type { CoverageBoard } from '../../data/coverage/coverage-board.ts';
import { GAPS } from '../../data/coverage/coverage-choices.ts';
import { findGaps } from '../../data/coverage/gaps.ts';
import type { ExportTable } from '../../data/export/export-table.ts';
import { placeRows } from '../../data/places/place-rows.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { Atlas, MunicipalRecord } from '../../state/atlas.svelte.ts';
import { changeTables } from './change-tables.ts';
import { gapTable } from './gap-table.ts';
import { matrixTable } from './matrix-table.ts';
import { regionTable, shareTable } from './share-table.ts';
import type { TableContext } from './table-context.ts';
import { associationTable, wardTable } from './tie-tables.ts';

/**
 * Everything of the coverage view as tables for one file: the shares by prefecture, by region and country, the
 * associations, the wards, who is missing in each sense, the shares year by year, and what changed.
 */
export function coverageTables(
  lexicon: Lexicon,
  atlas: Atlas,
  record: MunicipalRecord,
  board: CoverageBoard,
  years: readonly FiscalYear[],
  list: string,
  link: string,
): ExportTable[] {
  const words = lexicon.t.coverage.file;
  const end = lexicon.fiscalYear(board.fiscalYear);
  const context: TableContext = {
    filter: lexicon.t.exports.everything,
    asOf: words.asOf(end, list),
    edition: atlas.snapshot.edition,
    licence: lexicon.t.exports.licence(lexicon.t.common.siteName, atlas.snapshot.edition),
    sources: [...new Set([board.listSourceId, ...atlas.measureOf('known').sourceIds])].flatMap(
      (id) => atlas.sourceOf(id)?.title ?? [],
    ),
    link,
  };
  const rows = placeRows(record, atlas.national, board.fiscalYear);
  return [
    shareTable(lexicon, board, context),
    regionTable(lexicon, board, context),
    associationTable(lexicon, atlas, record, board.fiscalYear, context),
    wardTable(lexicon, atlas, record, board.fiscalYear, { ...context, asOf: words.asOfWards(list) }),
    ...GAPS.map((gap) => {
      const missing = findGaps(rows, { gap, find: '', area: '', kind: [], association: undefined });
      return gapTable(lexicon, words.gap[gap], missing, context);
    }),
    matrixTable(lexicon, atlas, years, {
      ...context,
      asOf: words.asOfYears(
        lexicon.fiscalYear(years[0] ?? board.fiscalYear),
        lexicon.fiscalYear(years.at(-1) ?? board.fiscalYear),
      ),
    }),
    ...changeTables(lexicon, atlas, record, years, context),
  ];
}
