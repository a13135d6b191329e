import {
  differenceOf,
  shareOf,
  type CoverageBoard,
  type CoverageLine,
} from '../../data/coverage/coverage-board.ts';
import type { ExportCell, ExportColumn, ExportTable } from '../../data/export/export-table.ts';
import { formatCount } from '../../domain/format.ts';
import { totalOfSplit } from '../../domain/measure.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import { reasonOf } from './coverage-words.ts';
import { roundedShare } from './rounded-share.ts';
import type { TableContext } from './table-context.ts';

/** Shares and check of the prefectures as a file holds them: a row each, so that a column can be added up. */
export function shareTable(lexicon: Lexicon, board: CoverageBoard, context: TableContext): ExportTable {
  const { file, column } = lexicon.t.coverage;
  return {
    ...partOf(lexicon, board, context),
    title: file.title,
    columns: [
      { key: 'code', title: column.code, type: 'text' },
      { key: 'place', title: column.prefecture, type: 'text' },
      { key: 'region', title: column.region, type: 'text' },
      ...columnsOf(lexicon),
    ],
    rows: board.regions.flatMap(({ region, prefectures }) =>
      prefectures.map((line) => [
        line.prefecture.code,
        line.prefecture.name,
        lexicon.t.map.region[region],
        ...cellsOf(lexicon, line),
      ]),
    ),
  };
}

/** The same for the nine regions and the country, which are sums of the prefectures and stand on their own. */
export function regionTable(lexicon: Lexicon, board: CoverageBoard, context: TableContext): ExportTable {
  const { file, column } = lexicon.t.coverage;
  return {
    ...partOf(lexicon, board, context),
    title: file.regions,
    columns: [{ key: 'place', title: column.region, type: 'text' }, ...columnsOf(lexicon)],
    rows: [
      ...board.regions.map((region) => [lexicon.t.map.region[region.region], ...cellsOf(lexicon, region)]),
      [lexicon.t.common.nation, ...cellsOf(lexicon, board.nation)],
    ],
  };
}

function partOf(
  lexicon: Lexicon,
  board: CoverageBoard,
  context: TableContext,
): TableContext & Pick<ExportTable, 'notes'> {
  const words = lexicon.t.coverage;
  const counted = formatCount(totalOfSplit(board.nation.counted));
  return { ...context, notes: [words.formula(counted), words.splitNote, words.namesNote] };
}

function columnsOf(lexicon: Lexicon): ExportColumn[] {
  const words = lexicon.t.coverage;
  const { city, town, village } = lexicon.t.common.kind;
  const number = (key: string, title: string): ExportColumn => ({ key, title, type: 'number' });
  return [
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
  ];
}

function cellsOf(lexicon: Lexicon, line: CoverageLine): ExportCell[] {
  return [
    totalOfSplit(line.listed),
    totalOfSplit(line.known),
    totalOfSplit(line.counted),
    roundedShare(shareOf(line.listed, line.counted)),
    roundedShare(shareOf(line.known, line.counted)),
    ...line.listed.flatMap((part, at) => [part, line.counted[at] ?? 0]),
    line.check.published ?? null,
    line.check.matched,
    differenceOf(line) ?? null,
    line.check.prefectureEntries,
    reasonOf(lexicon, line.check),
  ];
}
