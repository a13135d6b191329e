import type { FigureRows } from '../../components/chart/figure-export.ts';
import type { PlaceSeries } from '../../data/growth/place-series.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { KindSplit, MissingReason } from '../../domain/measure.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import { toTenth } from './ranking-rows.ts';

/** A fiscal year of one prefecture, municipalities; without a value it says why. */
export type PrefectureYear = { fiscalYear: FiscalYear } & (
  | { kind: 'value'; count: number; split: KindSplit; share: number }
  | { kind: 'missing'; reason: MissingReason }
);

/** The years of one prefecture. */
export function prefectureYears(
  { counted, values }: PlaceSeries,
  fiscalYears: readonly FiscalYear[],
): PrefectureYear[] {
  return fiscalYears.map((fiscalYear, at) => {
    const value = values[at] ?? { kind: 'missing', reason: 'not_published' };
    if (value.kind === 'missing') return { fiscalYear, ...value };
    return {
      fiscalYear,
      kind: 'value',
      count: value.value,
      split: value.split ?? [0, 0, 0],
      share: (value.value / counted) * 100,
    };
  });
}

/** The years of one prefecture for a file: the rows of its table. */
export function prefectureFile(
  lexicon: Lexicon,
  years: readonly PrefectureYear[],
  counted: number,
  notes: readonly string[],
): FigureRows {
  const { column } = lexicon.t.growth.ranking;
  const { kind, missingShort } = lexicon.t.common;
  return {
    columns: [
      { key: 'fiscal_year', title: lexicon.t.growth.columns.fiscalYear, type: 'number' },
      { key: 'municipalities', title: column.count, type: 'number' },
      { key: 'cities', title: kind.city, type: 'number' },
      { key: 'towns', title: kind.town, type: 'number' },
      { key: 'villages', title: kind.village, type: 'number' },
      { key: 'counted', title: column.counted, type: 'number' },
      { key: 'share', title: column.share, type: 'number', unit: lexicon.t.growth.percentUnit },
      { key: 'note', title: lexicon.t.growth.columns.note, type: 'text' },
    ],
    rows: years.map((year) =>
      year.kind === 'value'
        ? [year.fiscalYear, year.count, ...year.split, counted, toTenth(year.share), null]
        : [year.fiscalYear, null, null, null, null, null, null, missingShort[year.reason]],
    ),
    notes,
  };
}
