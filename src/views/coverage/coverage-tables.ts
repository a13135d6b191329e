import { associationsBy } from '../../data/coverage/associations.ts';
import {
  differenceOf,
  shareOf,
  type CoverageBoard,
  type CoverageLine,
} from '../../data/coverage/coverage-board.ts';
import { findGaps } from '../../data/coverage/gaps.ts';
import type { ExportCell, ExportColumn, ExportTable } from '../../data/export/export-table.ts';
import {
  placesOverYears,
  shareOf as shareOfSeries,
  type PlaceSeries,
} from '../../data/growth/place-series.ts';
import { placeRows } from '../../data/places/place-rows.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { totalOfSplit } from '../../domain/measure.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { Atlas, MunicipalRecord } from '../../state/atlas.svelte.ts';
import { reasonOf } from './coverage-words.ts';
import { gapTable, type GapTableContext } from './gap-table.ts';

/**
 * Everything of the coverage view as tables for one file: the shares by prefecture, region and country, the
 * associations, who is on no list, and the shares year by year.
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
  const context: GapTableContext = {
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
  const missing = findGaps(rows, { gap: 'unlisted', find: '', area: '', kind: [], association: undefined });
  return [
    shareTable(lexicon, board, context),
    associationTable(lexicon, atlas, record, board.fiscalYear, context),
    gapTable(lexicon, words.gaps, missing, context),
    matrixTable(lexicon, atlas, years, {
      ...context,
      asOf: words.asOfYears(
        lexicon.fiscalYear(years[0] ?? board.fiscalYear),
        lexicon.fiscalYear(years.at(-1) ?? board.fiscalYear),
      ),
    }),
  ];
}

/** One decimal, as the screen has it. */
const rounded = (percent: number) => Math.round(percent * 10) / 10;

function shareTable(lexicon: Lexicon, board: CoverageBoard, context: GapTableContext): ExportTable {
  const words = lexicon.t.coverage;
  const { city, town, village } = lexicon.t.common.kind;
  const number = (key: string, title: string, unit?: string): ExportColumn => ({
    key,
    title,
    type: 'number',
    ...(unit !== undefined && { unit }),
  });
  const cellsOf = (line: CoverageLine): ExportCell[] => [
    totalOfSplit(line.listed),
    totalOfSplit(line.known),
    totalOfSplit(line.counted),
    rounded(shareOf(line.listed, line.counted)),
    rounded(shareOf(line.known, line.counted)),
    ...line.listed.flatMap((part, at) => [part, line.counted[at] ?? 0]),
    line.check.published ?? null,
    line.check.matched,
    differenceOf(line) ?? null,
    line.check.prefectureEntries,
    reasonOf(lexicon, line.check),
  ];
  return {
    ...context,
    title: words.file.title,
    columns: [
      { key: 'code', title: words.column.code, type: 'text' },
      { key: 'place', title: words.column.place, type: 'text' },
      { key: 'region', title: words.column.region, type: 'text' },
      number('listed', words.column.listedCount),
      number('known', words.column.knownCount),
      number('counted', words.column.counted),
      number('listed_share', words.column.listed),
      number('known_share', words.column.known),
      ...(
        [
          ['city', city],
          ['town', town],
          ['village', village],
        ] as const
      ).flatMap(([key, name]) => [
        number(`listed_${key}`, words.column.ofKind(words.column.listedCount, name)),
        number(`counted_${key}`, words.column.ofKind(words.column.counted, name)),
      ]),
      number('published', words.column.published),
      number('matched', words.column.matched),
      number('difference', words.column.difference),
      number('prefecture_entries', words.column.prefectureEntries),
      { key: 'reason', title: words.column.reason, type: 'text' },
    ],
    rows: [
      ...board.regions.flatMap((region) => {
        const name = lexicon.t.map.region[region.region];
        return region.prefectures.map((line) => [
          line.prefecture.code,
          line.prefecture.name,
          name,
          ...cellsOf(line),
        ]);
      }),
      ...board.regions
        .filter(({ prefectures }) => prefectures.length > 1)
        .map((region) => {
          const name = lexicon.t.map.region[region.region];
          return [null, name, name, ...cellsOf(region)];
        }),
      [null, lexicon.t.common.nation, null, ...cellsOf(board.nation)],
    ],
    notes: [words.formula(String(totalOfSplit(board.nation.counted))), words.splitNote, words.namesNote],
  };
}

function associationTable(
  lexicon: Lexicon,
  atlas: Atlas,
  record: MunicipalRecord,
  fiscalYear: FiscalYear,
  context: GapTableContext,
): ExportTable {
  const words = lexicon.t.coverage.association;
  return {
    ...context,
    title: lexicon.t.coverage.file.associations,
    columns: [
      { key: 'association', title: words.name, type: 'text' },
      { key: 'concluded', title: words.concluded, type: 'date' },
      { key: 'members', title: words.members, type: 'number' },
      { key: 'listed', title: words.listed, type: 'number' },
      { key: 'unlisted', title: words.unlisted, type: 'number' },
      { key: 'listed_outside', title: words.outside, type: 'number' },
    ],
    rows: associationsBy(record, record.sets, atlas.national.agreements, fiscalYear).map(
      ({ agreement, listed, unlisted, listedOutside }) => [
        agreement.name,
        agreement.concludedOn,
        listed.length + unlisted.length,
        listed.length,
        unlisted.length,
        listedOutside.length,
      ],
    ),
    notes: [words.note],
  };
}

function matrixTable(
  lexicon: Lexicon,
  atlas: Atlas,
  years: readonly FiscalYear[],
  context: GapTableContext,
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
      const share = one && shareOfSeries(one, value);
      return share?.kind === 'value' ? rounded(share.value) : null;
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
