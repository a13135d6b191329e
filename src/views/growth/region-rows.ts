import type { FigureRows } from '../../components/chart/figure-export.ts';
import type { PlaceSeries } from '../../data/growth/place-series.ts';
import type { ExportColumn } from '../../data/export/export-table.ts';
import { regionKey } from '../../domain/region.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import { drawnValue } from './place-sentences.ts';
import type { PlacesInView } from './places-in-view.ts';
import { toTenth } from './ranking-rows.ts';

/**
 * The nine regions over the years for a file: a year without a value has no numbers, and says why.
 * @param chosen the prefecture that stands beside them, with its name; undefined where none is chosen
 */
export function regionFile(
  lexicon: Lexicon,
  view: PlacesInView,
  chosen: { name: string; series: PlaceSeries } | undefined,
  notes: readonly string[],
): FigureRows {
  const { series, form } = view;
  const places = [
    ...series.regions.map((region) => ({
      key: regionKey(region.region),
      title: lexicon.t.map.region[region.region],
      place: region as PlaceSeries,
    })),
    { key: 'nation', title: lexicon.t.common.nation, place: series.nation },
    ...(chosen ? [{ key: 'prefecture', title: chosen.name, place: chosen.series }] : []),
  ];
  return {
    columns: [
      { key: 'fiscal_year', title: lexicon.t.growth.columns.fiscalYear, type: 'number' },
      ...places.map(({ key, title }): ExportColumn => ({
        key,
        title,
        type: 'number',
        ...(form === 'share' && { unit: lexicon.t.growth.percentUnit }),
      })),
      { key: 'note', title: lexicon.t.growth.columns.note, type: 'text' },
    ],
    rows: series.fiscalYears.map((fiscalYear, at) => {
      const nation = series.nation.values[at];
      return [
        fiscalYear,
        ...places.map(({ place }) => {
          const value = drawnValue(view, place, place.values[at]);
          if (value === undefined) return null;
          return form === 'share' ? toTenth(value) : value;
        }),
        nation?.kind === 'missing' ? lexicon.t.common.missingShort[nation.reason] : null,
      ];
    }),
    notes,
  };
}
