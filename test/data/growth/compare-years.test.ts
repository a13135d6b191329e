import { describe, expect, it } from 'vitest';
import {
  compareYears,
  heldListYears,
  isComparison,
  type ComparedSet,
} from '../../../src/data/growth/compare-years.ts';
import { membershipSets } from '../../../src/data/measures/membership.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';
import { countedCodes, knownBy, setsBy } from '../../fixtures/recount.ts';

const { exchangePartners } = municipalFacts;
const sets = membershipSets(municipalFacts, nationalFacts.agreements);

function compare(set: ComparedSet, from: number, to: number, partners = exchangePartners) {
  const result = compareYears(set, from, to, sets, partners, countedCodes);
  if (!isComparison(result)) throw new Error('no comparison');
  return result;
}

describe('two fiscal years side by side', () => {
  it.each([
    [2015, 2025],
    [2016, 2019],
    [2019, 2020],
  ])('from %i to %i are what the files say, counted another way', (from, to) => {
    const known = compare('known', from, to);
    const [before, after] = [knownBy(from), knownBy(to)];
    expect(new Set(known.added)).toEqual(new Set([...after].filter((code) => !before.has(code))));
    expect(new Set(known.unchanged)).toEqual(before);
    const agreement = compare('agreement', from, to);
    expect([agreement.fromTotal, agreement.toTotal]).toEqual([
      setsBy(from).agreement.size,
      setsBy(to).agreement.size,
    ]);
  });

  it('add up: what there was, and what came, is what there is', () => {
    for (const set of ['known', 'agreement'] as const)
      for (const to of [2016, 2019, 2025]) {
        const { fromTotal, added, unchanged, toTotal } = compare(set, 2015, to);
        expect(unchanged.length).toBe(fromTotal);
        expect(fromTotal + added.length).toBe(toTotal);
      }
  });

  it('never say that a tie ended where no second list tells it', () => {
    expect(compare('known', 2015, 2025).ended).toEqual({ kind: 'not_published' });
    expect(compare('agreement', 2016, 2025).ended).toEqual({ kind: 'not_published' });
  });

  it('of the list need a list of each year', () => {
    expect(heldListYears(exchangePartners)).toEqual([2015]);
    expect(compareYears('exchange', 2015, 2025, sets, exchangePartners, countedCodes)).toEqual({
      reason: 'no_lists',
      listYears: [2015],
    });
  });

  it('are no comparison where they are the same year: nothing can have come or ended', () => {
    for (const set of ['known', 'agreement'] as const)
      expect(compareYears(set, 2019, 2019, sets, exchangePartners, countedCodes)).toEqual({
        reason: 'same_year',
        year: 2019,
      });
    expect(compareYears('exchange', 2015, 2015, sets, exchangePartners, countedCodes)).toEqual({
      reason: 'no_lists',
      listYears: [2015],
    });
  });

  it('know between two lists what is new, what stayed and what ended, and the sums agree', () => {
    const entry = exchangePartners.find(({ code }) => code === '01204');
    if (!entry) throw new Error('no entry for 01204');
    const next = (code: string) => ({ ...entry, asOf: '2026-08-01', code });
    const result = compare('exchange', 2015, 2026, [...exchangePartners, next('01204'), next('47382')]);
    const listed = setsBy(2015).exchange;
    expect(listed.has('47382')).toBe(false);
    expect(result.added).toEqual(['47382']);
    expect(result.unchanged).toEqual(['01204']);
    if (result.ended.kind !== 'between_lists') throw new Error('two lists tell what ended');
    expect(new Set([...result.ended.codes, '01204'])).toEqual(listed);
    expect(result.fromTotal + result.added.length - result.ended.codes.length).toBe(result.toTotal);
  });
});
