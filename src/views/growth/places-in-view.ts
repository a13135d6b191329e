import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Derivation, Measure } from '../../domain/measure.ts';
import type { ComparedSet } from '../../data/growth/compare-years.ts';
import { placesOverYears, type PlacesOverYears } from '../../data/growth/place-series.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';

/** Measures that count municipalities one by one: of these a place has a share, and a split by kind. */
const SETS: Partial<Record<Derivation, ComparedSet>> = {
  union: 'known',
  agreement_members: 'agreement',
  published_table: 'exchange',
};

/** The set of municipalities that a measure counts. */
export function comparedSetOf({ derivation }: Measure): ComparedSet {
  return SETS[derivation] ?? 'known';
}

/** What the figures of regions and prefectures draw, as the address asks for it. */
export interface PlacesInView {
  measure: Measure;
  form: 'count' | 'share';
  series: PlacesOverYears;
  /** The fiscal year that is looked at: of the address, or the nearest one with values. */
  fiscalYear: FiscalYear;
  /** Its place in the fiscal years of the series. */
  index: number;
  /** The day of a published table, ISO; empty where the values stand by the end of the fiscal year (31 March). */
  asOf: string;
}

/** Measures that the reader can choose between. */
export function countingMeasures(atlas: Atlas): Measure[] {
  return atlas.national.measures.filter(({ derivation }) => derivation in SETS);
}

/** The fiscal years of a series in which the country has a value. */
export function yearsWithValues({ fiscalYears, nation }: PlacesOverYears): FiscalYear[] {
  return fiscalYears.filter((_, index) => nation.values[index]?.kind === 'value');
}

/**
 * The measure of the address where it counts municipalities; a rate is its count, by share; anything else is the
 * first measure.
 * @param fiscalYears the years of the time axes
 */
export function placesInView(atlas: Atlas, fiscalYears: readonly FiscalYear[]): PlacesInView {
  const measures = countingMeasures(atlas);
  const measure = measures.find(({ id }) => id === atlas.url.measure) ?? measures[0] ?? atlas.measure;
  const isRate = atlas.measure.derivation === 'union_rate';
  const wanted = Math.max(atlas.url.fy, fiscalYears[0] ?? atlas.url.fy);
  const fiscalYear = atlas.nearestYearWith(measure, wanted);
  return {
    measure,
    form: isRate ? 'share' : atlas.url.as,
    series: placesOverYears(
      atlas.national.prefectures,
      fiscalYears,
      (year) => atlas.valuesOf(measure, year),
      atlas.countedByCode,
    ),
    fiscalYear,
    index: Math.max(0, fiscalYears.indexOf(fiscalYear)),
    asOf:
      measure.derivation === 'published_table' && atlas.hasValues(measure, fiscalYear)
        ? atlas.listDayBy(fiscalYear)
        : '',
  };
}
