import { describe, expect, it } from 'vitest';
import { absenceOf } from '../../../src/data/measures/absence.ts';
import { membershipSets } from '../../../src/data/measures/membership.ts';
import { municipalValues } from '../../../src/data/measures/municipal-values.ts';
import { prefectureValues } from '../../../src/data/measures/prefecture-values.ts';
import { fiscalYearRange } from '../../../src/domain/fiscal-year.ts';
import { isCounted } from '../../../src/domain/place.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';

const sets = membershipSets(municipalFacts, nationalFacts.agreements);
const counted = municipalFacts.municipalities.filter(isCounted).map(({ code }) => code);

describe('why a fiscal year has no value', () => {
  it.each([
    ['known', 2014, 'before_count'],
    ['coverage', 2010, 'before_count'],
    ['known', 2015, undefined],
    ['agreement', 2015, 'before_start'],
    ['agreement', 2016, undefined],
    ['exchange', 2014, 'not_published'],
    ['exchange', 2015, undefined],
    ['exchange', 2022, 'published_not_held'],
    ['exchange', 2024, 'not_published'],
    ['support', 2010, undefined],
  ])('%s in %i: %s', (id, fiscalYear, reason) => {
    const measure = nationalFacts.measures.find((one) => one.id === id)!;
    expect(absenceOf(measure, fiscalYear, nationalFacts)).toBe(reason);
  });

  it('is the same for prefectures and municipalities, for every measure and fiscal year', () => {
    for (const measure of nationalFacts.measures.filter(({ derivation }) => derivation !== 'grant_events')) {
      for (const fiscalYear of fiscalYearRange(2010, 2025)) {
        const absent = absenceOf(measure, fiscalYear, nationalFacts);
        const reasons = (values: Iterable<{ kind: string; reason?: string }>) =>
          new Set([...values].map((one) => (one.kind === 'missing' ? one.reason : undefined)));
        const municipal = municipalValues(measure, fiscalYear, municipalFacts.municipalities, sets, absent)!;
        const prefectures = prefectureValues(measure, fiscalYear, nationalFacts, municipalFacts, sets);
        expect(reasons(counted.map((code) => municipal.get(code)!))).toEqual(new Set([absent]));
        expect(reasons(prefectures.values())).toEqual(new Set([absent]));
      }
    }
  });
});
