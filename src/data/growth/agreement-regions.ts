import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Prefecture } from '../../domain/place.ts';
import { REGIONS, type Region } from '../../domain/region.ts';
import type { AgreementGrowth } from './agreement-growth.ts';

/** The members of one region in one fiscal year, municipalities. */
interface RegionMembers {
  region: Region;
  /** By 31 March of the year before. */
  before: number;
  /** Under agreements concluded within the year. */
  added: number;
}

/** The same totals as the growth by association, parted by region. */
interface RegionYear {
  fiscalYear: FiscalYear;
  /** Every region that ever has a member, in the order of `regions`. */
  parts: readonly RegionMembers[];
  total: number;
}

export interface AgreementRegions {
  /** Regions with members, the largest in the end first; equal ones from north to south. */
  regions: readonly Region[];
  /** Every fiscal year from the first agreement to the last one of the data. */
  years: readonly RegionYear[];
}

/**
 * Parts the growth of the members by the region of the association's prefecture.
 * @throws RangeError for an agreement with a prefecture that is not in the table
 */
export function agreementsByRegion(
  growth: AgreementGrowth,
  prefectures: readonly Prefecture[],
): AgreementRegions {
  const regionOf = new Map(prefectures.map(({ code, region }) => [code, region]));
  const standing = new Map<Region, number>();
  const years = growth.years.map(({ fiscalYear, groups, total }) => {
    const before = new Map(standing);
    for (const { prefectureCode, count } of groups) {
      const region = regionOf.get(prefectureCode);
      if (!region) throw new RangeError(`no prefecture ${prefectureCode}`);
      standing.set(region, (standing.get(region) ?? 0) + count);
    }
    return { fiscalYear, total, before, after: new Map(standing) };
  });
  const regions = REGIONS.filter((region) => standing.has(region)).sort(
    (a, b) => (standing.get(b) ?? 0) - (standing.get(a) ?? 0),
  );
  return {
    regions,
    years: years.map(({ fiscalYear, total, before, after }) => ({
      fiscalYear,
      total,
      parts: regions.map((region) => {
        const earlier = before.get(region) ?? 0;
        return { region, before: earlier, added: (after.get(region) ?? 0) - earlier };
      }),
    })),
  };
}
