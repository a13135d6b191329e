import { describe, expect, it } from 'vitest';
import { membershipSets } from '../../src/data/measures/membership.ts';
import { prefectureValues } from '../../src/data/measures/prefecture-values.ts';
import { makeSnapshot } from '../../src/data/make-snapshot.ts';
import { snapshotValues, type Snapshot } from '../../src/data/snapshot.ts';
import { classOf } from '../../src/domain/classing.ts';
import { fiscalYearRange } from '../../src/domain/fiscal-year.ts';
import { municipalFacts, nationalFacts, placeFacts, publishedSnapshot } from '../fixtures/published-facts.ts';
import { countedCodes, knownBy, prefectureCodes, splitsOf } from '../fixtures/recount.ts';

const sets = membershipSets(municipalFacts, nationalFacts.agreements);
const years = fiscalYearRange(...publishedSnapshot.fiscalYears);
// As the page receives it.
const carried = JSON.parse(JSON.stringify(publishedSnapshot)) as Snapshot;
const valuesOf = (id: string, fiscalYear: number) =>
  snapshotValues(
    carried,
    nationalFacts.measures.find((measure) => measure.id === id)!,
    fiscalYear,
    prefectureCodes,
  );

describe('what the page carries', () => {
  it('begins with the fiscal year of 東日本大震災 and ends with the data', () => {
    expect(carried.fiscalYears).toEqual([2010, 2025]);
  });

  it('ends later as soon as the data do, and never with a clock', () => {
    const [first] = nationalFacts.milestones;
    const later = {
      ...nationalFacts,
      milestones: [
        ...nationalFacts.milestones,
        { ...first!, date: { precision: 'day' as const, from: '2027-04-01', to: '' } },
      ],
    };
    expect(makeSnapshot('', publishedSnapshot.texts, later, placeFacts).fiscalYears).toEqual([2010, 2027]);
    const unsure = {
      ...nationalFacts,
      milestones: [
        ...nationalFacts.milestones,
        { ...first!, date: { precision: 'not_after' as const, from: '2031-04-01', to: '' } },
      ],
    };
    expect(makeSnapshot('', publishedSnapshot.texts, unsure, placeFacts).fiscalYears).toEqual([2010, 2025]);
  });

  it('counts the municipalities of each prefecture in the order of its table', () => {
    expect(carried.counted).toEqual(prefectureCodes.map((code) => splitsOf(countedCodes).get(code)));
  });

  it.each(nationalFacts.measures.map((measure) => [measure.id, measure] as const))(
    'has every value of %s, or the same reason for its absence',
    (id, measure) => {
      for (const year of years) {
        const full = prefectureValues(measure, year, nationalFacts, municipalFacts, sets);
        const packed = valuesOf(id, year);
        expect([...packed.keys()]).toEqual([...full.keys()]);
        for (const [code, value] of full) {
          const other = packed.get(code);
          if (value.kind === 'missing' || other?.kind !== 'value') {
            expect(other).toEqual(value);
            continue;
          }
          expect(other.split).toEqual(value.split);
          expect(Math.abs(other.value - value.value)).toBeLessThanOrEqual(0.00005);
          // Rounding on the way may not move a place into another class.
          const classing = carried.classings[id]!;
          expect(classOf(classing, other.value)).toBe(classOf(classing, value.value));
        }
      }
    },
  );

  it('agrees with a count straight from the files: 連携が確認できる市町村 in the last fiscal year', () => {
    const expected = splitsOf(knownBy(2025));
    for (const [code, value] of valuesOf('known', 2025))
      expect(value).toMatchObject({ split: expected.get(code) });
  });

  it.each([2009, 2026, 1999])('has nothing for %i, outside its years', (fiscalYear) => {
    for (const value of valuesOf('known', fiscalYear).values())
      expect(value).toEqual({ kind: 'missing', reason: 'not_published' });
  });

  it('says a year without any value in one word', () => {
    expect(carried.values['agreement']!['2012']).toEqual(['before_start']);
    expect(carried.values['exchange']!['2022']).toEqual(['published_not_held']);
  });
});
