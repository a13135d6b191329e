import { comparedPair, compareNewestLists } from '../../data/coverage/changes.ts';
import type { ExportTable } from '../../data/export/export-table.ts';
import { compareYears, isComparison, type YearComparison } from '../../data/growth/compare-years.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { localGovernmentCode } from '../../domain/municipality-code.ts';
import { isCounted } from '../../domain/place.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { Atlas, MunicipalRecord } from '../../state/atlas.svelte.ts';
import type { TableContext } from './table-context.ts';

/**
 * What changed, as a file holds it: a row for each municipality that came or went, first between the two years that are
 * compared on the screen, then, where there are two lists, between them.
 */
export function changeTables(
  lexicon: Lexicon,
  atlas: Atlas,
  record: MunicipalRecord,
  years: readonly FiscalYear[],
  context: TableContext,
): ExportTable[] {
  const words = lexicon.t.coverage.file;
  const counted = record.municipalities.filter(isCounted).map(({ code }) => code);
  const pair = comparedPair(atlas.url.compare, years, atlas.url.fy);
  const known = compareYears('known', ...pair, record.sets, record.exchangePartners, counted);
  const lists = compareNewestLists(record, record.sets, counted);
  const tableOf = (
    title: string,
    { from, to, added, ended }: YearComparison,
    changed: Readonly<Record<'added' | 'ended', string>>,
  ): ExportTable => {
    const rowsOf = (what: string, codes: readonly string[]) =>
      codes.toSorted().map((code) => {
        const place = record.byCode.get(code);
        return [
          what,
          code,
          localGovernmentCode(code),
          atlas.nameOf(code.slice(0, 2)),
          place?.name ?? '',
          place ? lexicon.t.common.kind[place.kind] : '',
        ];
      });
    const { column } = lexicon.t.coverage.gaps;
    return {
      ...context,
      title,
      asOf: words.asOfYears(lexicon.fiscalYear(from), lexicon.fiscalYear(to)),
      columns: [
        { key: 'change', title: words.change, type: 'text' },
        { key: 'code', title: lexicon.t.places.column.code, type: 'text' },
        { key: 'lgcode', title: column.code, type: 'text' },
        { key: 'prefecture', title: column.prefecture, type: 'text' },
        { key: 'name', title: column.name, type: 'text' },
        { key: 'kind', title: column.kind, type: 'text' },
      ],
      rows: [
        ...rowsOf(changed.added, added),
        ...(ended.kind === 'between_lists' ? rowsOf(changed.ended, ended.codes) : []),
      ],
      notes: ended.kind === 'between_lists' ? [] : [words.changesNone],
    };
  };
  return [
    ...(isComparison(known) ? [tableOf(words.changes, known, words.changedWords)] : []),
    ...(lists ? [tableOf(words.listChanges, lists, words.listChangedWords)] : []),
  ];
}
