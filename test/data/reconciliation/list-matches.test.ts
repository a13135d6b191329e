import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listMatches } from '../../../src/data/reconciliation/list-matches.ts';
import { readExchangePartners } from '../../../src/data/tables.ts';
import type { ExchangePartner } from '../../../src/domain/partnership.ts';

const entry = (order: number, change: Partial<ExchangePartner>): ExchangePartner => ({
  asOf: '2015-08-01',
  order,
  prefectureCode: '12',
  publishedName: `名${order}`,
  publishedKind: '市',
  code: `1220${order}`,
  match: 'exact',
  reason: '',
  sourceId: 'S003',
  ...change,
});

describe('the matches of a published list', () => {
  const partners = [
    entry(1, {}),
    entry(2, { match: 'corrected' }),
    entry(3, { match: 'duplicate', code: '12201' }),
    entry(4, { match: 'unmatched', code: '' }),
    entry(5, { publishedKind: '都道府県', code: '12' }),
  ];

  test('count municipal entries and leave the prefectures of the list apart', () => {
    expect(listMatches(partners)).toMatchObject({
      entries: 4,
      prefectures: 1,
      exact: 1,
      corrected: 1,
      duplicates: 1,
      unmatched: 1,
      distinct: 2,
    });
  });

  test('name what could not be matched first, then doubles, then corrections', () => {
    expect(listMatches(partners).exceptions.map(({ order }) => order)).toEqual([4, 3, 2]);
  });

  test('belong to the latest list only', () => {
    const next = entry(1, { asOf: '2027-08-01', sourceId: 'S010' });
    expect(listMatches([...partners, next])).toMatchObject({
      asOf: '2027-08-01',
      sourceId: 'S010',
      entries: 1,
    });
  });

  test('cannot be counted without any list', () => {
    expect(() => listMatches([])).toThrow(RangeError);
  });

  test('of the list of 2015 add up: entries less doubles and unmatched are the distinct municipalities', () => {
    const text = readFileSync(new URL('../../../public/data/exchange_partners.csv', import.meta.url), 'utf8');
    const list = listMatches(readExchangePartners(text));
    expect(list).toMatchObject({ entries: 564, prefectures: 16, duplicates: 4, unmatched: 2, distinct: 558 });
    expect(list.exact + list.corrected + list.duplicates + list.unmatched).toBe(list.entries);
    expect(list.entries - list.duplicates - list.unmatched).toBe(list.distinct);
    expect(list.exceptions.every(({ reason }) => reason !== '')).toBe(true);
  });
});
