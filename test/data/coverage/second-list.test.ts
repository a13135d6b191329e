// A list of a later year comes in: the board, what changed, and the check of the data are right for both.
import { describe, expect, it } from 'vitest';
import { compareNewestLists, comparedPair, coverageChanges } from '../../../src/data/coverage/changes.ts';
import { coverageBoard } from '../../../src/data/coverage/coverage-board.ts';
import { membershipSets } from '../../../src/data/measures/membership.ts';
import { totalOfSplit } from '../../../src/domain/measure.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';
import { countedCodes, setsBy } from '../../fixtures/recount.ts';

const DAY = '2025-08-01';
const { exchangePartners, municipalities } = municipalFacts;
const before = [...setsBy(2025).exchange].sort();
/** Every tenth of the first list is gone, and every hundredth of the others has come. */
const gone = before.filter((_, index) => index % 10 === 4);
const come = countedCodes.filter((code) => !before.includes(code)).filter((_, index) => index % 100 === 7);
const onNext = [...before.filter((code) => !gone.includes(code)), ...come].sort();
const [sample] = exchangePartners;
if (sample === undefined) throw new Error('no list');
const facts = {
  ...municipalFacts,
  exchangePartners: [
    ...exchangePartners,
    ...onNext.map((code, index) => ({
      ...sample,
      asOf: DAY,
      order: index + 1,
      prefectureCode: code.slice(0, 2),
      publishedName: municipalities.find((place) => place.code === code)?.name ?? '',
      code,
      match: 'exact' as const,
      reason: '',
      sourceId: 'next',
    })),
  ],
};
const counts = nationalFacts.prefectures.map(({ code }) => ({
  asOf: DAY,
  prefectureCode: code,
  municipalities: onNext.filter((one) => one.startsWith(code)).length,
  cities: 0,
  towns: 0,
  villages: 0,
  prefectureItself: 0,
  sourceId: 'next',
}));
const national = (basis: 'derived' | 'document') => ({
  ...nationalFacts,
  exchangeCounts: [
    ...nationalFacts.exchangeCounts,
    ...counts.map((row) => ({ ...row, basis, kindsBasis: basis })),
  ],
});
const sets = membershipSets(facts, nationalFacts.agreements);

describe('the board with a second list', () => {
  it('stands on the newer list from its year on, and on the older one before', () => {
    const later = coverageBoard(facts, sets, national('document'), 2025);
    expect(later).toMatchObject({ listDay: DAY, listSourceId: 'next' });
    expect(totalOfSplit(later.nation.listed)).toBe(onNext.length);
    expect(later.nation.check).toMatchObject({
      published: onNext.length,
      entries: onNext.length,
      matched: onNext.length,
      duplicates: 0,
      unmatched: 0,
      corrected: 0,
      prefectureEntries: 0,
    });
    expect(coverageBoard(facts, sets, national('document'), 2024).nation.check).toMatchObject({
      published: 564,
      matched: before.length,
    });
  });

  it('names the total that is stated of the whole list, also where the prefectures were counted', () => {
    const [figure] = nationalFacts.milestones.filter(({ measure }) => measure === 'exchange_municipalities');
    if (figure === undefined) throw new Error('no figure');
    const stated = {
      ...figure,
      date: { ...figure.date, precision: 'day' as const, from: DAY, to: DAY },
      figure: { value: 999, qualifier: 'exact' as const },
    };
    const with999 = (basis: 'derived' | 'document') =>
      coverageBoard(
        facts,
        sets,
        { ...national('derived'), milestones: [...nationalFacts.milestones, { ...stated, basis }] },
        2025,
      ).nation.check.published;
    expect(with999('document')).toBe(999);
    expect(with999('derived')).toBeUndefined();
  });

  it('calls nothing published that was counted from the entries', () => {
    const { nation, regions } = coverageBoard(facts, sets, national('derived'), 2025);
    expect(nation.check).toMatchObject({ published: undefined, entries: onNext.length });
    expect(regions.every(({ check }) => check.published === undefined)).toBe(true);
  });

  it('keeps in the wider sense whom an agreement or a ward holds, though the list lost it', () => {
    const { nation } = coverageBoard(facts, sets, national('document'), 2025);
    const held = new Set([...onNext, ...setsBy(2025).agreement, ...setsBy(2025).ward]);
    expect(totalOfSplit(nation.known)).toBe(held.size);
  });
});

describe('what changed between two lists', () => {
  const between = compareNewestLists(facts, sets, countedCodes);

  it('is who came and who is gone, prefecture by prefecture', () => {
    if (!between) throw new Error('no comparison');
    expect(between).toMatchObject({ from: 2015, to: 2025 });
    expect(between.added).toEqual([...come].sort());
    const changes = coverageChanges(between, nationalFacts.prefectures);
    expect(changes.flatMap(({ added }) => added).sort()).toEqual([...come].sort());
    expect(changes.flatMap(({ ended = [] }) => ended).sort()).toEqual(gone);
    for (const { code, from, to, added, ended = [] } of changes) {
      expect(from).toBe(before.filter((one) => one.startsWith(code)).length);
      expect(to).toBe(from + added.length - ended.length);
    }
  });

  it('cannot be said of one list alone', () => {
    const alone = membershipSets(municipalFacts, nationalFacts.agreements);
    expect(compareNewestLists(municipalFacts, alone, countedCodes)).toBeUndefined();
  });
});

describe('the years that are compared', () => {
  it('are those of the address where both have values, else the first and the last', () => {
    const years = [2015, 2016, 2017];
    expect(comparedPair([2015, 2016], years, 2017)).toEqual([2015, 2016]);
    expect(comparedPair([2012, 2016], years, 2017)).toEqual([2015, 2017]);
    expect(comparedPair([], years, 2017)).toEqual([2015, 2017]);
    expect(comparedPair([], [], 2017)).toEqual([2017, 2017]);
  });
});
