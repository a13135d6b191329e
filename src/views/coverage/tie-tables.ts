import { associationsBy } from '../../data/coverage/associations.ts';
import { wardsCoverage } from '../../data/coverage/wards.ts';
import type { ExportCell, ExportTable } from '../../data/export/export-table.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { totalOfSplit } from '../../domain/measure.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { Atlas, MunicipalRecord } from '../../state/atlas.svelte.ts';
import { roundedShare } from './rounded-share.ts';
import type { TableContext } from './table-context.ts';

/** The associations against the list as a file holds them: a row each, and one for all of them. */
export function associationTable(
  lexicon: Lexicon,
  atlas: Atlas,
  record: MunicipalRecord,
  fiscalYear: FiscalYear,
  context: TableContext,
): ExportTable {
  const words = lexicon.t.coverage.association;
  const lines = associationsBy(record, record.sets, atlas.national.agreements, fiscalYear);
  const sum = (of: (line: (typeof lines)[number]) => number) =>
    lines.reduce((total, line) => total + of(line), 0);
  const cellsOf = (listed: number, unlisted: number): ExportCell[] => {
    const members = listed + unlisted;
    return [members, listed, members === 0 ? null : roundedShare((listed / members) * 100), unlisted];
  };
  return {
    ...context,
    title: lexicon.t.coverage.file.associations,
    columns: [
      { key: 'association', title: words.name, type: 'text' },
      { key: 'concluded', title: words.concluded, type: 'date' },
      { key: 'members', title: words.members, type: 'number' },
      { key: 'listed', title: words.listed, type: 'number' },
      { key: 'share', title: words.share, type: 'number' },
      { key: 'unlisted', title: words.unlisted, type: 'number' },
      { key: 'listed_outside', title: words.outside, type: 'number' },
    ],
    rows: [
      ...lines.map(({ agreement, listed, unlisted, listedOutside }) => [
        agreement.name,
        agreement.concludedOn,
        ...cellsOf(listed.length, unlisted.length),
        listedOutside.length,
      ]),
      // Who is on the list and in no association is counted once for each association of the prefecture: no sum.
      ...(lines.length === 0
        ? []
        : [
            [
              words.total,
              null,
              ...cellsOf(
                sum(({ listed }) => listed.length),
                sum(({ unlisted }) => unlisted.length),
              ),
              null,
            ],
          ]),
    ],
    notes: [words.note],
  };
}

/** Whom each ward is tied to as a file holds it: a row each, and one for all of them. */
export function wardTable(
  lexicon: Lexicon,
  atlas: Atlas,
  record: MunicipalRecord,
  fiscalYear: FiscalYear,
  context: TableContext,
): ExportTable {
  const words = lexicon.t.coverage.ward;
  const { city, town, village } = lexicon.t.common.kind;
  const { wards, all, sourceIds } = wardsCoverage(record, record.sets, fiscalYear);
  const cellsOf = ({ partners, listed, records }: typeof all): ExportCell[] => {
    const count = totalOfSplit(partners);
    return [
      count,
      roundedShare((count / atlas.countedTotal) * 100),
      ...partners,
      listed,
      count - listed,
      records,
    ];
  };
  return {
    ...context,
    sources: sourceIds.flatMap((id) => atlas.sourceOf(id)?.title ?? []),
    title: lexicon.t.coverage.file.wards,
    columns: [
      { key: 'code', title: lexicon.t.coverage.column.code, type: 'text' },
      { key: 'ward', title: words.name, type: 'text' },
      { key: 'partners', title: words.partners, type: 'number' },
      { key: 'share', title: words.share, type: 'number' },
      { key: 'city', title: city, type: 'number' },
      { key: 'town', title: town, type: 'number' },
      { key: 'village', title: village, type: 'number' },
      { key: 'listed', title: words.listed, type: 'number' },
      { key: 'unlisted', title: words.unlisted, type: 'number' },
      { key: 'records', title: words.records, type: 'number', unit: words.recordsUnit },
    ],
    rows: [
      ...wards.map((line) => [line.ward.code, line.ward.name, ...cellsOf(line)]),
      [null, words.all, ...cellsOf(all)],
    ],
    notes: [words.note],
  };
}
