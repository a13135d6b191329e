import type { FigureRows } from '../../components/chart/figure-export.ts';
import type { YearComparison } from '../../data/growth/compare-years.ts';
import type { MunicipalityCode, PrefectureCode } from '../../domain/municipality-code.ts';
import type { Prefecture } from '../../domain/place.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import { NATION } from './ranking-rows.ts';

/** The two years in one prefecture, municipalities. */
export interface CompareRow {
  code: PrefectureCode;
  name: string;
  from: number;
  unchanged: number;
  added: readonly MunicipalityCode[];
  /** Undefined where no end was ever published. */
  ended: number | undefined;
  to: number;
}

/** The codes that are on no later list; undefined where no end was ever published. */
export function endedCodes({ ended }: YearComparison): readonly MunicipalityCode[] | undefined {
  return ended.kind === 'between_lists' ? ended.codes : undefined;
}

/** The comparison of two years, prefecture by prefecture. */
export function compareRows(comparison: YearComparison, prefectures: readonly Prefecture[]): CompareRow[] {
  const ended = endedCodes(comparison);
  return prefectures.map(({ code, name }) => {
    const within = (codes: readonly MunicipalityCode[]) => codes.filter((one) => one.startsWith(code));
    const added = within(comparison.added);
    const unchanged = within(comparison.unchanged).length;
    const gone = ended && within(ended).length;
    return {
      code,
      name,
      from: unchanged + (gone ?? 0),
      unchanged,
      added,
      ended: gone,
      to: unchanged + added.length,
    };
  });
}

/** The comparison for a file: the rows of its table, with the country last; an end that nobody published is empty. */
export function compareFile(
  lexicon: Lexicon,
  rows: readonly CompareRow[],
  comparison: YearComparison | undefined,
  notes: readonly string[],
): FigureRows {
  const words = lexicon.t.growth.compare;
  const ended = comparison && endedCodes(comparison);
  return {
    columns: [
      { key: 'prefecture_code', title: lexicon.t.growth.ranking.column.code, type: 'text' },
      { key: 'prefecture', title: lexicon.t.growth.ranking.column.prefecture, type: 'text' },
      { key: 'from', title: words.column.from, type: 'number' },
      { key: 'unchanged', title: words.column.unchanged, type: 'number' },
      { key: 'added', title: words.column.added, type: 'number' },
      { key: 'ended', title: words.column.ended, type: 'number' },
      { key: 'to', title: words.column.to, type: 'number' },
    ],
    rows: [
      ...rows.map(({ code, name, from, unchanged, added, ended: gone, to }) => [
        code,
        name,
        from,
        unchanged,
        added.length,
        gone ?? null,
        to,
      ]),
      ...(comparison
        ? [
            [
              NATION,
              lexicon.t.common.nation,
              comparison.fromTotal,
              comparison.unchanged.length,
              comparison.added.length,
              ended?.length ?? null,
              comparison.toTotal,
            ],
          ]
        : []),
    ],
    placeColumn: 'prefecture_code',
    notes: ended ? notes : [words.endUnknown, ...notes],
  };
}
