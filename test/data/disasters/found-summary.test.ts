import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byFiscalYear, firstRows } from '../../../src/data/disasters/by-fiscal-year.ts';
import {
  disasterRecords,
  NO_FILTER,
  without,
  type DisasterFilter,
} from '../../../src/data/disasters/disaster-filter.ts';
import { indexDisasters } from '../../../src/data/disasters/disaster-index.ts';
import {
  countedKinds,
  countReceived,
  receivedOf,
  recipientMunicipalities,
  summarise,
} from '../../../src/data/disasters/found-summary.ts';
import { loosenings, lookThrough } from '../../../src/data/disasters/look-through.ts';
import { readDisasters, readPrefectures, readSupports } from '../../../src/data/tables.ts';

const published = (file: string) => readFileSync(`public/data/${file}`, 'utf8');
const records = disasterRecords(
  readDisasters(published('disasters.csv')),
  readSupports(published('disaster_support.csv')),
);
const index = indexDisasters(records, readPrefectures(published('prefectures.csv')), () => '');
const look = (filter: Partial<DisasterFilter>) => lookThrough(index, { ...NO_FILTER, ...filter });
const find = (filter: Partial<DisasterFilter>) => look(filter).found;

describe('the sum of what was found', () => {
  test('tells the 19 that the documents list from those known from pages only', () => {
    expect(summarise(find({}))).toMatchObject({ count: 25, listed: 19, pageOnly: 6 });
  });

  test('the published grants are 8 disasters of fiscal 2020 to 2023 in 16 prefectures', () => {
    const summary = summarise(find({ support: ['recovery_grant'] }));
    expect(summary).toMatchObject({ count: 8, listed: 8, fiscalYears: [2020, 2023] });
    expect(summary.prefectures).toHaveLength(16);
  });

  test('nothing found has no years', () => {
    expect(summarise([])).toEqual({
      count: 0,
      listed: 0,
      pageOnly: 0,
      fiscalYears: undefined,
      prefectures: [],
    });
  });
});

describe('what the map counts', () => {
  test('only 茨城県 and 福岡県 received the grant twice, and 千葉県 once', () => {
    const { counts, disasters } = countReceived(find({}), countedKinds(NO_FILTER));
    expect([...counts].filter(([, count]) => count > 1).sort()).toEqual([
      ['08', 2],
      ['40', 2],
    ]);
    expect(counts.get('12')).toBe(1);
    expect(counts.size).toBe(16);
    expect(disasters).toBe(8);
  });

  test('other support is marked apart from the count, also that of a municipality', () => {
    const { counts, others } = countReceived(find({}), countedKinds(NO_FILTER));
    expect(counts.has('03')).toBe(false);
    expect(others.has('03')).toBe(true);
    expect(others.has('12')).toBe(true);
    expect(others.has('08')).toBe(false);
  });

  test('a chosen kind is what is counted', () => {
    const { counts, others } = countReceived(find({ support: ['donation'] }), ['donation']);
    expect([...counts.keys()].sort()).toEqual(['03', '04', '06', '13', '19']);
    expect(others.size).toBe(0);
  });

  test('the grants of fiscal 2020 went to 山形, 福岡, 熊本 and 大分', () => {
    const { counts } = countReceived(find({ years: [2020, 2020] }), ['recovery_grant']);
    expect([...counts.keys()].sort()).toEqual(['06', '40', '43', '44']);
  });
});

describe('the kinds that the map counts', () => {
  test.each([
    [{}, ['recovery_grant']],
    [{ support: ['staff'] }, ['staff']],
    [{ provider: '13111' }, []],
    [{ provider: '13111', support: ['other'] }, ['other']],
  ] as [Partial<DisasterFilter>, string[]][])('under %o are %o', (filter, kinds) => {
    expect(countedKinds({ ...NO_FILTER, ...filter })).toEqual(kinds);
  });

  test('with a ward as provider are all that it gave', () => {
    const { counts, others } = countReceived(find({ provider: '13110' }), []);
    expect([...counts]).toEqual([
      ['17', 1],
      ['04', 1],
    ]);
    expect(others.size).toBe(0);
  });

  test('are of every kind where a filter leaves no grant but other support, and only of what was asked for else', () => {
    const quakes = receivedOf(find({ type: ['earthquake'] }), NO_FILTER);
    expect(quakes.kinds).toEqual([]);
    expect([...quakes.counts.keys()].sort()).toEqual(['04', '06', '17', '43']);
    expect(receivedOf(find({}), NO_FILTER).kinds).toEqual(['recovery_grant']);
    const asked = { ...NO_FILTER, support: ['recovery_grant'] as const };
    expect(receivedOf(find({ ...asked, type: ['earthquake'] }), asked).disasters).toBe(0);
  });

  test('have a latest fiscal year for each prefecture', () => {
    const { latest } = countReceived(find({}), ['recovery_grant']);
    expect(latest.get('40')).toBe(2023);
    expect(latest.get('43')).toBe(2020);
  });
});

test('municipalities that received are counted once each', () => {
  expect(recipientMunicipalities(find({ years: [2019, 2019], recipient: '12' }))).toEqual([
    '12205',
    '12225',
    '12234',
    '12463',
  ]);
});

describe('what to loosen', () => {
  test('names each single part whose removal brings something, most first', () => {
    const filter: DisasterFilter = { ...NO_FILTER, type: ['earthquake'], recipient: '40' };
    expect(find(filter)).toEqual([]);
    const earthquakes = find({ type: ['earthquake'] }).length;
    expect(loosenings(index, filter)).toEqual([
      { parts: ['recipient'], count: earthquakes },
      { parts: ['type'], count: 2 },
    ]);
  });

  test('is silent about parts that would change nothing alone', () => {
    const filter: DisasterFilter = { ...NO_FILTER, recipient: '47', support: ['supplies'] };
    expect(loosenings(index, filter).map(({ parts }) => parts)).toEqual([['recipient']]);
  });

  test('names two parts together where neither alone is enough', () => {
    const filter: DisasterFilter = { ...NO_FILTER, type: ['fire'], years: [2011, 2011], recipient: '40' };
    for (const part of ['type', 'years', 'recipient'] as const)
      expect(find({ ...filter, [part]: NO_FILTER[part] })).toEqual([]);
    const ways = loosenings(index, filter);
    expect(ways.length).toBeGreaterThan(0);
    for (const { parts, count } of ways) {
      expect(parts).toHaveLength(2);
      expect(find(parts.reduce<DisasterFilter>(without, filter))).toHaveLength(count);
    }
  });
});

describe('the list by fiscal year', () => {
  test('joins the years between that have no record', () => {
    const parts = byFiscalYear(find({}), records);
    expect(parts.map((part) => (part.kind === 'gap' ? [part.from, part.to] : part.fiscalYear))).toEqual([
      2025,
      2024,
      2023,
      2022,
      2021,
      2020,
      2019,
      2018,
      [2017, 2017],
      2016,
      [2014, 2015],
      2013,
      [2011, 2012],
      2010,
    ]);
  });

  test('a year that the filter empties is not called empty', () => {
    const parts = byFiscalYear(find({ type: ['earthquake'], years: [2010, 2016] }), records);
    expect(parts.map((part) => (part.kind === 'gap' ? [part.from, part.to] : part.fiscalYear))).toEqual([
      2016,
      [2014, 2015],
      [2011, 2012],
      2010,
    ]);
  });

  test('a cut list keeps the numbers of its years', () => {
    const parts = firstRows(byFiscalYear(find({}), records), 5);
    expect(
      parts.map((part) => part.kind === 'year' && [part.fiscalYear, part.count, part.disasters.length]),
    ).toEqual([
      [2025, 1, 1],
      [2024, 2, 2],
      [2023, 5, 2],
    ]);
  });

  test('nothing found is an empty list', () => {
    expect(byFiscalYear([], records)).toEqual([]);
  });
});
