import { describe, expect, it } from 'vitest';
import { placesOverYears, shareOf } from '../../../src/data/growth/place-series.ts';
import { agreementGrowth } from '../../../src/data/growth/agreement-growth.ts';
import { agreementsByRegion } from '../../../src/data/growth/agreement-regions.ts';
import { missing, type MeasureValue } from '../../../src/domain/measure.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';
import { nationalFacts } from '../../fixtures/published-facts.ts';
import { countByRegion, countedCodes, knownBy, setsBy } from '../../fixtures/recount.ts';

const atlas = publishedAtlas();
const { prefectures, agreements, milestones } = nationalFacts;
const years = [2014, 2015, 2019, 2025];
const seriesOf = (id: string) =>
  placesOverYears(
    prefectures,
    years,
    (year) => atlas.valuesOf(atlas.measureOf(id), year),
    atlas.countedByCode,
  );

describe('places over the years', () => {
  it('are, region by region, what the files hold; a year before the count is missing', () => {
    const { regions, nation } = seriesOf('known');
    years.slice(1).forEach((year, index) => {
      const counts = countByRegion(knownBy(year));
      for (const { region, values } of regions)
        expect(values[index + 1]).toMatchObject({ kind: 'value', value: counts.get(region) });
      expect(nation.values[index + 1]).toMatchObject({ value: knownBy(year).size });
    });
    for (const { values } of regions) expect(values[0]).toEqual(missing('before_count'));
  });

  it('are shares of all counted municipalities of the place', () => {
    const { regions, nation } = seriesOf('agreement');
    const counted = countByRegion(countedCodes);
    for (const region of regions) expect(region.counted).toBe(counted.get(region.region));
    expect(nation.counted).toBe(1718);
    const last = nation.values.at(-1) as MeasureValue;
    const share = shareOf(nation, last);
    expect(share.kind === 'value' && share.value).toBeCloseTo((setsBy(2025).agreement.size / 1718) * 100, 9);
    expect(shareOf(nation, missing('not_published'))).toEqual(missing('not_published'));
  });

  it('split into cities, towns and villages that add up', () => {
    for (const { values } of seriesOf('known').prefectures.values())
      for (const value of values)
        if (value.kind === 'value')
          expect((value.split ?? []).reduce((sum, part) => sum + part, 0)).toBe(value.value);
  });
});

describe('agreement members by region', () => {
  const byRegion = agreementsByRegion(agreementGrowth(agreements, milestones, 2025), prefectures);

  it('are the members of the files, the largest region first, and add up to the total of each year', () => {
    for (const { fiscalYear, parts, total } of byRegion.years) {
      const counts = countByRegion(setsBy(fiscalYear).agreement);
      for (const { region, before, added } of parts) {
        expect(before + added).toBe(counts.get(region));
        expect(before).toBe(countByRegion(setsBy(fiscalYear - 1).agreement).get(region));
      }
      expect(parts.reduce((sum, { before, added }) => sum + before + added, 0)).toBe(total);
    }
    const ends = byRegion.years.at(-1)?.parts.map(({ before, added }) => before + added) ?? [];
    expect(ends).toEqual([...ends].sort((a, b) => b - a));
    expect(byRegion.regions).toHaveLength(6);
  });

  it('need to know the region of every association', () => {
    const growth = agreementGrowth(agreements, milestones, 2025);
    expect(() => agreementsByRegion(growth, [])).toThrow(RangeError);
  });
});
