import { describe, expect, it } from 'vitest';
import { compareYears, isComparison } from '../../../src/data/growth/compare-years.ts';
import { makeSnapshot } from '../../../src/data/make-snapshot.ts';
import { snapshotValues } from '../../../src/data/snapshot.ts';
import { absenceOf } from '../../../src/data/measures/absence.ts';
import { isMemberBy, membersBy, membershipSets, stayAt } from '../../../src/data/measures/membership.ts';
import { municipalValues } from '../../../src/data/measures/municipal-values.ts';
import { prefectureValues } from '../../../src/data/measures/prefecture-values.ts';
import { listDays, listInForce, listOfYear } from '../../../src/data/measures/published-lists.ts';
import { valueSources } from '../../../src/data/measures/value-sources.ts';
import { placeRows } from '../../../src/data/places/place-rows.ts';
import type { ExchangeCount, ExchangePartner } from '../../../src/domain/partnership.ts';
import {
  municipalFacts,
  nationalFacts,
  placeFacts,
  publishedSnapshot,
} from '../../fixtures/published-facts.ts';
import { countedCodes, setsBy } from '../../fixtures/recount.ts';

/** A list of 1 August 2026: 旭川市 stands on it still, 恩納村 and a northern village are new on it, all others are gone. */
const NEXT = '2026-08-01';
const entry = (order: number, code: string): ExchangePartner => ({
  ...(municipalFacts.exchangePartners[0] as ExchangePartner),
  asOf: NEXT,
  order,
  code,
  prefectureCode: code.slice(0, 2),
  sourceId: 'S010',
});
const count = (prefectureCode: string, cities: number, villages: number): ExchangeCount => ({
  ...(nationalFacts.exchangeCounts[0] as ExchangeCount),
  asOf: NEXT,
  prefectureCode,
  municipalities: cities + villages,
  cities,
  towns: 0,
  villages,
  sourceId: 'S010',
});
const municipal = {
  ...placeFacts,
  exchangePartners: [
    ...municipalFacts.exchangePartners,
    entry(1, '01204'),
    entry(2, '01696'),
    entry(3, '47311'),
  ],
};
const national = {
  ...nationalFacts,
  exchangeCounts: [
    ...nationalFacts.exchangeCounts,
    ...nationalFacts.prefectures.map(({ code }) => count(code, code === '01' ? 1 : 0, code === '47' ? 1 : 0)),
  ],
};
const sets = membershipSets(municipal, national.agreements);
const measureOf = (id: string) => {
  const measure = national.measures.find((each) => each.id === id);
  if (!measure) throw new Error(id);
  return measure;
};

describe('the days of lists', () => {
  it('are each once and in order, whatever the order of the rows', () => {
    expect(listDays([{ asOf: '2026-08-01' }, { asOf: '2015-08-01' }, { asOf: '2026-08-01' }])).toEqual([
      '2015-08-01',
      '2026-08-01',
    ]);
  });

  it.each([
    ['2015-07-31', undefined],
    ['2015-08-01', '2015-08-01'],
    ['2026-07-31', '2015-08-01'],
    ['2027-03-31', '2026-08-01'],
  ])('on %s the list of %s speaks', (day, expected) => {
    expect(listInForce(['2015-08-01', '2026-08-01'], day)).toBe(expected);
  });

  it('of one fiscal year are led by the newest of it', () => {
    expect(listOfYear(['2026-05-01', '2026-08-01', '2027-08-01'], 2026)).toBe('2026-08-01');
    expect(listOfYear(['2026-05-01'], 2025)).toBeUndefined();
  });
});

describe('beside a second list', () => {
  it('whoever stands on both goes on, whoever is missing from the newer one ends with its day', () => {
    expect(sets.exchange.get('01204')).toEqual([{ from: '2015-08-01', before: '' }]);
    expect(sets.exchange.get('47311')).toEqual([{ from: NEXT, before: '' }]);
    expect(sets.exchange.get('01203')).toEqual([{ from: '2015-08-01', before: NEXT }]);
    expect(sets.exchange.has('01696')).toBe(false);
  });

  it('whoever comes back after a list without it has two stays', () => {
    const back = membershipSets(
      {
        ...municipal,
        exchangePartners: [...municipal.exchangePartners, { ...entry(1, '01203'), asOf: '2027-08-01' }],
      },
      [],
    );
    expect(back.exchange.get('01203')).toEqual([
      { from: '2015-08-01', before: NEXT },
      { from: '2027-08-01', before: '' },
    ]);
    expect([2025, 2026, 2027].map((year) => isMemberBy(back.exchange, '01203', year))).toEqual([
      true,
      false,
      true,
    ]);
    expect(stayAt(back.exchange, '01203', 2027)?.from).toBe('2027-08-01');
  });

  it('the years before it keep their values in every measure and at both levels', () => {
    const before = membershipSets(municipalFacts, nationalFacts.agreements);
    for (const measure of national.measures)
      for (const year of [2014, 2015, 2019, 2025]) {
        expect(prefectureValues(measure, year, national, municipal, sets)).toEqual(
          prefectureValues(measure, year, nationalFacts, municipalFacts, before),
        );
        const absent = absenceOf(measure, year, national);
        expect(municipalValues(measure, year, municipal.municipalities, sets, absent)).toEqual(
          municipalValues(
            measure,
            year,
            municipal.municipalities,
            before,
            absenceOf(measure, year, nationalFacts),
          ),
        );
      }
  });

  it('its own year has the new table by prefecture and the new list by municipality', () => {
    const measure = measureOf('exchange');
    expect(absenceOf(measure, 2026, national)).toBeUndefined();
    const values = prefectureValues(measure, 2026, national, municipal, sets);
    expect(values.get('47')).toEqual({ kind: 'value', value: 1, split: [0, 0, 1] });
    expect(values.get('13')).toEqual({ kind: 'value', value: 0, split: [0, 0, 0] });
    const places = municipalValues(measure, 2026, municipal.municipalities, sets, undefined);
    const listed = [...(places ?? [])].filter(([, value]) => value.kind === 'value' && value.value === 1);
    expect(listed.map(([code]) => code)).toEqual(['01204', '47311']);
  });

  it('what is known from its year on is the new list, agreements and dated ties', () => {
    const { agreement, ward } = setsBy(2026);
    const expected = new Set(['01204', '47311', ...agreement, ...ward]);
    const places = municipalValues(measureOf('known'), 2026, municipal.municipalities, sets, undefined);
    const known = [...(places ?? [])].filter(([, value]) => value.kind === 'value' && value.value === 1);
    expect(new Set(known.map(([code]) => code))).toEqual(expected);
    expect(membersBy(sets.exchange, 2026)).toHaveLength(2);
    expect(membersBy(sets.exchange, 2025)).toHaveLength(558);
  });

  it('a value names the list that speaks for its year, and no other', () => {
    const sources = (code: string, year: number) =>
      valueSources(code, measureOf('exchange'), year, municipal, national.agreements);
    expect(sources('01204', 2015)).toEqual(['S003']);
    expect(sources('01204', 2026)).toEqual(['S010']);
    expect(sources('01203', 2026)).toEqual([]);
  });

  it('what is known can end, and the comparison says so; before the second list nothing can', () => {
    const known = compareYears('known', 2025, 2026, sets, municipal.exchangePartners, countedCodes);
    if (!isComparison(known) || known.ended.kind !== 'between_lists')
      throw new Error('two lists tell of ends');
    expect(known.ended.codes).toContain('01203');
    expect(known.fromTotal + known.added.length - known.ended.codes.length).toBe(known.toTotal);
    const earlier = compareYears('known', 2015, 2025, sets, municipal.exchangePartners, countedCodes);
    expect(isComparison(earlier) && earlier.ended).toEqual({ kind: 'not_published' });
  });

  it('the table of places follows the list of its fiscal year', () => {
    const listed = (year: number) =>
      placeRows({ ...municipal, sets }, national, year).flatMap(({ place, ties }) =>
        ties?.listed ? [place.code] : [],
      );
    expect(listed(2025)).toHaveLength(558);
    expect(listed(2026)).toEqual(['01204', '47311']);
  });

  it('the years of the site reach the new list, and its values travel inside the page', () => {
    const snapshot = makeSnapshot(
      '2027-08-01',
      publishedSnapshot.texts,
      {
        ...national,
        exchangeCounts: national.exchangeCounts.map((row) =>
          row.asOf === NEXT ? { ...row, asOf: '2027-08-01' } : row,
        ),
      },
      municipal,
    );
    expect(snapshot.fiscalYears[1]).toBe(2027);
    const values = snapshotValues(
      snapshot,
      measureOf('exchange'),
      2027,
      national.prefectures.map(({ code }) => code),
    );
    expect(values.get('01')).toEqual({ kind: 'value', value: 1, split: [1, 0, 0] });
  });
});
