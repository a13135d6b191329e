import {
  differenceOf,
  shareOf,
  type CoverageBoard,
  type CoverageLine,
} from '../../data/coverage/coverage-board.ts';
import type { ExportCell, ExportColumn, ExportTable } from '../../data/export/export-table.ts';
import { totalOfSplit } from '../../domain/measure.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import { reasonOf } from './coverage-words.ts';
import { roundedShare } from './rounded-share.ts';
import type { TableContext } from './table-context.ts';

/** Shares and check as a file holds them: a row for each prefecture, each region of several, and the country. */
export function shareTable(lexicon: Lexicon, board: CoverageBoard, context: TableContext): ExportTable {
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
    roundedShare(shareOf(line.listed, line.counted)),
    roundedShare(shareOf(line.known, line.counted)),
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
