import { describe, expect, it } from 'vitest';
import { associationsBy } from '../../../src/data/coverage/associations.ts';
import { coverageChanges } from '../../../src/data/coverage/changes.ts';
import { GAPS, type Gap } from '../../../src/data/coverage/coverage-choices.ts';
import { findGaps } from '../../../src/data/coverage/gaps.ts';
import { compareYears, isComparison } from '../../../src/data/growth/compare-years.ts';
import { membershipSets } from '../../../src/data/measures/membership.ts';
import { placeRows } from '../../../src/data/places/place-rows.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';
import { readTable, text } from '../../fixtures/published-tables.ts';
import { countedCodes, knownBy, setsBy } from '../../fixtures/recount.ts';

const YEAR = 2025;
const sets = membershipSets(municipalFacts, nationalFacts.agreements);
const rows = placeRows({ ...municipalFacts, sets }, nationalFacts, YEAR);
const associations = associationsBy(municipalFacts, sets, nationalFacts.agreements, YEAR);
const none = { find: '', area: '', kind: [], association: undefined } as const;
const codesOf = (gap: Gap, query: object = {}) =>
  findGaps(rows, { ...none, ...query, gap }).map(({ place }) => place.code);
const { exchange, agreement } = setsBy(YEAR);
const sorted = (codes: Iterable<string>) => [...codes].sort();

describe('the municipalities that are missing', () => {
  const expected: Record<Gap, string[]> = {
    unlisted: countedCodes.filter((code) => !exchange.has(code)),
    members: [...agreement].filter((code) => !exchange.has(code)),
    listed: [...exchange].filter((code) => !agreement.has(code)),
    unknown: countedCodes.filter((code) => !knownBy(YEAR).has(code)),
  };

  it.each(GAPS)('in the sense of %s are those that a recount of the files finds', (gap) => {
    expect(codesOf(gap)).toEqual(sorted(expected[gap]));
  });

  it('on no list are 1,718 − 558, and never a special ward or a northern village', () => {
    expect(codesOf('unlisted')).toHaveLength(1718 - 558);
    expect(codesOf('unlisted').filter((code) => code.startsWith('131') || code === '01696')).toEqual([]);
  });

  it('are narrowed by area, kind, words and association', () => {
    const towns = new Set(
      readTable('municipalities')
        .filter((row) => text(row, 'kind') === 'town')
        .map((row) => text(row, 'code')),
    );
    expect(codesOf('unlisted', { area: '05', kind: ['town'] })).toEqual(
      sorted(expected.unlisted.filter((code) => code.startsWith('05') && towns.has(code))),
    );
    expect(codesOf('unlisted', { find: '函館' })).toEqual(['01202']);
    for (const one of associations) {
      expect(codesOf('members', { association: one.agreement })).toEqual([...one.unlisted]);
      expect(codesOf('listed', { association: one.agreement })).toEqual([...one.listedOutside]);
    }
  });
});

describe('the associations against the list', () => {
  it('have the published number of members, each on the list or not', () => {
    expect(associations).toHaveLength(readTable('agreements').length);
    for (const { agreement: one, listed, unlisted } of associations) {
      expect(listed.length + unlisted.length).toBe(one.memberCount);
      expect(listed.every((code) => exchange.has(code))).toBe(true);
      expect(unlisted.some((code) => exchange.has(code))).toBe(false);
    }
  });

  it('stand there from the fiscal year of their agreement', () => {
    const by = (year: number) => associationsBy(municipalFacts, sets, nationalFacts.agreements, year).length;
    expect(by(2015)).toBe(0);
    expect(by(2016)).toBe(
      readTable('agreements').filter((row) => text(row, 'concluded_on') <= '2017-03-31').length,
    );
  });
});

describe('what changed between two years', () => {
  it('is told by prefecture, with everybody who came, and without those where nothing did', () => {
    const result = compareYears('known', 2015, YEAR, sets, municipalFacts.exchangePartners, countedCodes);
    if (!isComparison(result)) throw new Error('no comparison');
    const changes = coverageChanges(result, nationalFacts.prefectures);
    const before = knownBy(2015);
    expect(changes.flatMap(({ added }) => added)).toEqual(
      sorted([...knownBy(YEAR)].filter((code) => !before.has(code))),
    );
    for (const { code, from, to, added, ended } of changes) {
      expect(from).toBe([...before].filter((one) => one.startsWith(code)).length);
      expect(to - from).toBe(added.length);
      expect(ended).toBeUndefined();
    }
  });

  it('between two lists names who is on the newer one no more', () => {
    const [first, second] = countedCodes;
    if (first === undefined || second === undefined) throw new Error('no codes');
    const changes = coverageChanges(
      {
        from: 2015,
        to: 2026,
        added: [second],
        unchanged: [],
        ended: { kind: 'between_lists', codes: [first] },
        fromTotal: 1,
        toTotal: 1,
      },
      nationalFacts.prefectures,
    );
    expect(changes).toEqual([
      { code: '01', name: '北海道', from: 1, to: 1, added: [second], ended: [first] },
    ]);
  });
});
