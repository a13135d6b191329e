import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { missing, totalOfSplit, type KindSplit, type MeasureValue } from '../../domain/measure.ts';
import type { PrefectureCode } from '../../domain/municipality-code.ts';
import type { Prefecture } from '../../domain/place.ts';
import { REGIONS, type Region } from '../../domain/region.ts';

/** The values of a place, one for each fiscal year of the series; counts of municipalities. */
export interface PlaceSeries {
  /** All municipalities that are counted in the place: what a share is of. */
  counted: number;
  values: readonly MeasureValue[];
}

interface RegionSeries extends PlaceSeries {
  region: Region;
  prefectures: readonly Prefecture[];
}

export interface PlacesOverYears {
  fiscalYears: readonly FiscalYear[];
  /** The nine, in the order of the published table. */
  regions: readonly RegionSeries[];
  prefectures: ReadonlyMap<PrefectureCode, PlaceSeries>;
  nation: PlaceSeries;
}

/**
 * A count of municipalities in every prefecture, region and the country, over fiscal years. A region has a value
 * where all its prefectures have one; a year that was not published stays missing.
 *
 * @param valuesOf the values by prefecture of one fiscal year
 * @param countedByCode counted municipalities of each prefecture
 */
export function placesOverYears(
  prefectures: readonly Prefecture[],
  fiscalYears: readonly FiscalYear[],
  valuesOf: (fiscalYear: FiscalYear) => ReadonlyMap<PrefectureCode, MeasureValue>,
  countedByCode: ReadonlyMap<PrefectureCode, KindSplit>,
): PlacesOverYears {
  const years = fiscalYears.map(valuesOf);
  const seriesOf = (members: readonly Prefecture[]): PlaceSeries => ({
    counted: members.reduce((sum, { code }) => sum + totalOfSplit(countedByCode.get(code) ?? [0, 0, 0]), 0),
    values: years.map((byCode) => sumOf(members.map(({ code }) => byCode.get(code)))),
  });
  return {
    fiscalYears,
    regions: REGIONS.map((region) => {
      const members = prefectures.filter((prefecture) => prefecture.region === region);
      return { region, prefectures: members, ...seriesOf(members) };
    }),
    prefectures: new Map(prefectures.map((prefecture) => [prefecture.code, seriesOf([prefecture])])),
    nation: seriesOf(prefectures),
  };
}

/** A value as a share of the municipalities of its place, percent; a missing one stays missing. */
export function shareOf({ counted }: PlaceSeries, value: MeasureValue): MeasureValue {
  return value.kind === 'missing' ? value : { ...value, value: (value.value / counted) * 100 };
}

function sumOf(values: readonly (MeasureValue | undefined)[]): MeasureValue {
  let value = 0;
  let split: KindSplit = [0, 0, 0];
  for (const one of values) {
    if (one === undefined) return missing('not_published');
    if (one.kind === 'missing') return one;
    value += one.value;
    const [cities, towns, villages] = one.split ?? [0, 0, 0];
    split = [split[0] + cities, split[1] + towns, split[2] + villages];
  }
  return { kind: 'value', value, split };
}
