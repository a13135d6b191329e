import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import {
  disasterRecords,
  NO_FILTER,
  type DisasterFilter,
} from '../../../src/data/disasters/disaster-filter.ts';
import { indexDisasters } from '../../../src/data/disasters/disaster-index.ts';
import { councilYen, knownMoney } from '../../../src/data/disasters/known-money.ts';
import { lookThrough } from '../../../src/data/disasters/look-through.ts';
import { readDisasters, readPrefectures, readSupports } from '../../../src/data/tables.ts';

const published = (file: string) => readFileSync(`public/data/${file}`, 'utf8');
const supports = readSupports(published('disaster_support.csv'));
const records = disasterRecords(readDisasters(published('disasters.csv')), supports);
const index = indexDisasters(records, readPrefectures(published('prefectures.csv')), () => '');
const moneyOf = (filter: Partial<DisasterFilter>) =>
  knownMoney(lookThrough(index, { ...NO_FILTER, ...filter }).found);

// The same sums straight from the cells.
const raw = csvParse(published('disaster_support.csv'));
const rawYen = (isSeries: (provider: string) => boolean) =>
  raw
    .filter((row) => isSeries(row['provider'] ?? '') && row['unit'] === '円')
    .reduce((sum, row) => sum + Number(row['amount']), 0);

describe('the known money', () => {
  test('stands in three series that are never added', () => {
    const money = moneyOf({});
    expect(money.map(({ series, yen }) => [series, yen])).toEqual([
      ['joint', rawYen((provider) => provider === 'joint')],
      ['wards_total', rawYen((provider) => provider === 'wards_total')],
      ['ward', rawYen((provider) => /^\d/.test(provider))],
    ]);
    expect(money.map(({ yen }) => yen)).toEqual([1_000_000_000, 3_763_390_000, 3_100_000]);
  });

  test('counts gifts without a published amount, which are not zero yen', () => {
    const [joint, , ward] = moneyOf({});
    expect(joint).toMatchObject({ disasters: 9, withAmount: 1, withoutAmount: 18 });
    expect(ward).toMatchObject({ withoutAmount: 1 });
  });

  test('is a lower bound only where an amount is missing or is itself one', () => {
    expect(moneyOf({}).map(({ isLowerBound }) => isLowerBound)).toEqual([true, false, true]);
    const [record] = records.filter(({ disaster }) => disaster.id === '2025-ofunato');
    const [gift] = record!.supports;
    const bound = { ...gift!, figure: { value: 5, qualifier: 'at_least' as const } };
    expect(knownMoney([{ ...record!, matching: [bound] }])[2]).toMatchObject({ yen: 5, isLowerBound: true });
  });

  test('tells what came from the councils of wards, which is in the series of wards', () => {
    const councils = raw
      .filter((row) => row['item']?.includes('区議会'))
      .reduce((sum, row) => sum + Number(row['amount']), 0);
    expect(councils).toBe(800_000);
    expect(councilYen(lookThrough(index, NO_FILTER).found)).toBe(councils);
    expect(councilYen(lookThrough(index, { ...NO_FILTER, provider: 'joint' }).found)).toBe(0);
  });

  test('follows the filter', () => {
    expect(moneyOf({ years: [2024, 2024] }).map(({ yen }) => yen)).toEqual([0, 0, 400_000]);
    expect(moneyOf({ provider: 'joint', years: [2023, 2023] })[0]).toMatchObject({
      yen: 0,
      withoutAmount: 9,
    });
  });

  test('takes the larger of two totals of the same thing, as of different days', () => {
    const [record] = records.filter(({ disaster }) => disaster.id === '2011-higashinihon');
    const [total] = supports.filter(
      ({ provider, kind }) => provider === 'wards_total' && kind === 'donation',
    );
    const earlier = { ...total!, asOf: '2012-03-31', figure: { ...total!.figure!, value: 5 } };
    const [, wards] = knownMoney([{ ...record!, matching: [earlier, total!] }]);
    expect(wards?.yen).toBe(total!.figure!.value);
  });
});
