import { describe, expect, it } from 'vitest';
import { membershipSets } from '../../../src/data/measures/membership.ts';
import { municipalValues } from '../../../src/data/measures/municipal-values.ts';
import { absenceOf } from '../../../src/data/measures/absence.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';
import { countedCodes, knownBy, setsBy } from '../../fixtures/recount.ts';

const sets = membershipSets(municipalFacts, nationalFacts.agreements);
const measureOf = (id: string) => nationalFacts.measures.find((measure) => measure.id === id)!;
const valuesOf = (id: string, fiscalYear: number) =>
  municipalValues(
    measureOf(id),
    fiscalYear,
    municipalFacts.municipalities,
    sets,
    absenceOf(measureOf(id), fiscalYear, nationalFacts),
  );
const membersOf = (id: string, fiscalYear: number) =>
  new Set(
    [...valuesOf(id, fiscalYear)!].flatMap(([code, one]) =>
      one.kind === 'value' && one.value === 1 ? [code] : [],
    ),
  );

describe('the value of a municipality', () => {
  it.each([
    ['exchange', 2015, () => setsBy(2015).exchange],
    ['agreement', 2016, () => setsBy(2016).agreement],
    ['agreement', 2025, () => setsBy(2025).agreement],
    ['known', 2015, () => knownBy(2015)],
    ['known', 2020, () => knownBy(2020)],
    ['known', 2025, () => knownBy(2025)],
    ['coverage', 2025, () => knownBy(2025)],
  ])('says who is in %s in %i, as counted from the files', (id, fiscalYear, recount) => {
    expect(membersOf(id, fiscalYear)).toEqual(recount());
  });

  it('is 1 or 0 for every counted municipality, and outside every count for the 29 others', () => {
    const values = valuesOf('known', 2025)!;
    expect(values.size).toBe(1747);
    const counted = new Set(countedCodes);
    for (const [code, one] of values) {
      if (counted.has(code)) expect(one).toMatchObject({ kind: 'value' });
      else expect(one).toEqual({ kind: 'missing', reason: 'not_counted' });
    }
    expect([...values.values()].filter(({ kind }) => kind === 'missing')).toHaveLength(29);
  });

  it.each([
    ['exchange', 2014, 'not_published'],
    ['exchange', 2016, 'not_published'],
    ['agreement', 2015, 'before_start'],
    ['known', 2014, 'before_count'],
  ])('of %s in %i is missing: %s, though the wards stay outside', (id, fiscalYear, reason) => {
    const values = valuesOf(id, fiscalYear)!;
    expect(values.get('01100')).toEqual({ kind: 'missing', reason });
    expect(values.get('13101')).toEqual({ kind: 'missing', reason: 'not_counted' });
    expect(values.get('01695')).toEqual({ kind: 'missing', reason: 'not_counted' });
  });

  it('does not exist where a measure is published by prefecture only', () => {
    expect(valuesOf('support', 2023)).toBeUndefined();
  });
});
