import type { FigureRows } from '../../components/chart/figure-export.ts';
import { shareOf, type PlaceSeries } from '../../data/growth/place-series.ts';
import { formatPercent } from '../../domain/format.ts';
import type { KindSplit, MeasureValue } from '../../domain/measure.ts';
import type { PrefectureCode } from '../../domain/municipality-code.ts';
import { rankingOf } from '../../figure/ranking.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { PlacesInView } from './places-in-view.ts';

/** A prefecture in the order of the ranking. */
export interface RankingRow {
  code: PrefectureCode;
  rank: number;
  name: string;
  /** What ranks: a count of municipalities, or percent of all of them. */
  value: number;
  /** Municipalities: all that are counted, cities, towns and villages together and apart. */
  count: number;
  counts: KindSplit;
  counted: number;
  /** Percent. */
  share: number;
}

/** The value of every prefecture in the year that is looked at, in the form that ranks. */
export function rankedValues({
  series,
  index,
  form,
}: PlacesInView): ReadonlyMap<PrefectureCode, MeasureValue> {
  return new Map(
    [...series.prefectures].map(([code, place]) => {
      const count = place.values[index] ?? { kind: 'missing', reason: 'not_published' };
      return [code, form === 'share' ? shareOf(place, count) : count];
    }),
  );
}

/** The prefectures with a value, highest first; equal values share a rank. */
export function rankingRows(view: PlacesInView, nameOf: (code: PrefectureCode) => string): RankingRow[] {
  return rankingOf(rankedValues(view)).flatMap(({ code, rank, value }) => {
    const place = view.series.prefectures.get(code);
    const count = place?.values[view.index];
    if (!place || count?.kind !== 'value') return [];
    return [
      {
        code,
        rank,
        name: nameOf(code),
        value,
        count: count.value,
        counts: count.split ?? [0, 0, 0],
        counted: place.counted,
        share: (count.value / place.counted) * 100,
      },
    ];
  });
}

/** The code of the country where codes of prefectures stand, as the statistics of the government have it. */
export const NATION = '00';

/** The ranking for a file: the rows of its table, with the country last. */
export function rankingFile(
  lexicon: Lexicon,
  rows: readonly RankingRow[],
  nation: PlaceSeries,
  value: MeasureValue | undefined,
  notes: readonly string[],
): FigureRows {
  const { column } = lexicon.t.growth.ranking;
  const { kind } = lexicon.t.common;
  const total =
    value?.kind === 'value'
      ? [
          [
            null,
            NATION,
            lexicon.t.common.nation,
            value.value,
            ...(value.split ?? [null, null, null]),
            nation.counted,
            toTenth((value.value / nation.counted) * 100),
          ],
        ]
      : [];
  return {
    columns: [
      { key: 'rank', title: lexicon.t.common.rank, type: 'number' },
      { key: 'prefecture_code', title: column.code, type: 'text' },
      { key: 'prefecture', title: column.prefecture, type: 'text' },
      { key: 'municipalities', title: column.count, type: 'number' },
      { key: 'cities', title: kind.city, type: 'number' },
      { key: 'towns', title: kind.town, type: 'number' },
      { key: 'villages', title: kind.village, type: 'number' },
      { key: 'counted', title: column.counted, type: 'number' },
      { key: 'share', title: column.share, type: 'number', unit: lexicon.t.growth.percentUnit },
    ],
    rows: [
      ...rows.map(({ rank, code, name, count, counts, counted, share }) => [
        rank,
        code,
        name,
        count,
        ...counts,
        counted,
        toTenth(share),
      ]),
      ...total,
    ],
    placeColumn: 'prefecture_code',
    notes,
  };
}

/** Percent as precise as it is shown. */
export const toTenth = (percent: number): number => Number(formatPercent(percent));
