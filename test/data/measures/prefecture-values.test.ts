import { describe, expect, it } from 'vitest';
import { membershipSets } from '../../../src/data/measures/membership.ts';
import { listFiscalYears, unheldFiscalYears } from '../../../src/data/measures/absence.ts';
import { countedByPrefecture, prefectureValues } from '../../../src/data/measures/prefecture-values.ts';
import { fiscalYearRange } from '../../../src/domain/fiscal-year.ts';
import { totalOfSplit, type MeasureValue } from '../../../src/domain/measure.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';
import {
  countedCodes,
  grantsBy,
  knownBy,
  prefectureCodes,
  setsBy,
  splitsOf,
} from '../../fixtures/recount.ts';

const sets = membershipSets(municipalFacts, nationalFacts.agreements);
const measureOf = (id: string) => nationalFacts.measures.find((measure) => measure.id === id)!;
const valuesOf = (id: string, fiscalYear: number) =>
  prefectureValues(measureOf(id), fiscalYear, nationalFacts, municipalFacts, sets);
const totalOf = (id: string, fiscalYear: number) =>
  [...valuesOf(id, fiscalYear).values()].reduce(
    (sum, one) => sum + (one.kind === 'value' ? one.value : 0),
    0,
  );

/** The one reason that stands for all 47 prefectures. */
function reasonOf(values: ReadonlyMap<string, MeasureValue>): string {
  const reasons = new Set(
    [...values.values()].map((one) => (one.kind === 'missing' ? one.reason : 'a value')),
  );
  expect(values.size).toBe(47);
  expect(reasons.size).toBe(1);
  return [...reasons].join();
}

describe('the counted municipalities', () => {
  it('are 1,718, 39 of them in 東京都 and 179 in 北海道', () => {
    const counted = countedByPrefecture(municipalFacts.municipalities);
    expect([...counted.values()].reduce((sum, split) => sum + totalOfSplit(split), 0)).toBe(1718);
    expect(counted.get('13')).toEqual([26, 5, 8]);
    expect(totalOfSplit(counted.get('01')!)).toBe(179);
    expect(counted).toEqual(splitsOf(countedCodes));
  });
});

describe('交流市町村数', () => {
  const rows = readTable('exchange_counts');

  it('is the published table of 2015, prefecture by prefecture, adding up to 564', () => {
    const values = valuesOf('exchange', 2015);
    expect(rows).toHaveLength(47);
    for (const row of rows)
      expect(values.get(text(row, 'prefecture_code'))).toEqual({
        kind: 'value',
        value: Number(text(row, 'municipalities')),
        split: ['cities', 'towns', 'villages'].map((column) => Number(text(row, column))),
      });
    expect(totalOf('exchange', 2015)).toBe(564);
  });

  it.each([
    [2010, 'not_published'],
    [2014, 'not_published'],
    [2016, 'not_published'],
    [2020, 'not_published'],
    [2021, 'published_not_held'],
    [2022, 'published_not_held'],
    [2023, 'published_not_held'],
    [2024, 'not_published'],
    [2025, 'not_published'],
  ])('is missing in %i: %s', (fiscalYear, reason) => {
    expect(reasonOf(valuesOf('exchange', fiscalYear))).toBe(reason);
  });

  it('knows which lists it holds and which were published without being held', () => {
    expect([...listFiscalYears(nationalFacts)]).toEqual([2015]);
    const unheld = [...unheldFiscalYears(nationalFacts)].filter((year) => year !== 2015);
    expect(unheld.sort()).toEqual([2021, 2022, 2023]);
  });
});

describe('広域連携協定の構成市町村数', () => {
  it.each([
    [2016, 236],
    [2017, 263],
    [2018, 321],
    [2019, 372],
    [2020, 372],
    [2025, 372],
  ])('by the end of fiscal %i is %i', (fiscalYear, members) => {
    expect(totalOf('agreement', fiscalYear)).toBe(members);
  });

  it('does not exist before the first agreement', () => {
    for (const fiscalYear of [2010, 2014, 2015])
      expect(reasonOf(valuesOf('agreement', fiscalYear))).toBe('before_start');
  });

  it('is a known zero where an association has none', () => {
    expect(valuesOf('agreement', 2019).get('47')).toEqual({ kind: 'value', value: 0, split: [0, 0, 0] });
  });

  it.each([2016, 2017, 2018, 2019, 2025])('in %i equals the members counted from the files', (fiscalYear) => {
    const expected = splitsOf(setsBy(fiscalYear).agreement);
    for (const [code, value] of valuesOf('agreement', fiscalYear))
      expect(value, nameByCode.get(code)).toEqual({
        kind: 'value',
        value: totalOfSplit(expected.get(code)!),
        split: expected.get(code),
      });
  });
});

describe('連携が確認できる市町村数 and カバー率', () => {
  it.each(fiscalYearRange(2015, 2025))(
    'in %i equal the distinct places counted from the files',
    (fiscalYear) => {
      const expected = splitsOf(knownBy(fiscalYear));
      const counted = splitsOf(countedCodes);
      const known = valuesOf('known', fiscalYear);
      const coverage = valuesOf('coverage', fiscalYear);
      expect([...known.keys()]).toEqual(prefectureCodes);
      for (const code of prefectureCodes) {
        const split = expected.get(code)!;
        const count = totalOfSplit(split);
        expect(known.get(code), nameByCode.get(code)).toEqual({ kind: 'value', value: count, split });
        const rate = coverage.get(code);
        expect(rate, nameByCode.get(code)).toMatchObject({ kind: 'value', split });
        if (rate?.kind === 'value')
          expect(rate.value).toBeCloseTo((100 * count) / totalOfSplit(counted.get(code)!), 9);
      }
    },
  );

  it('begin with the list of 2015 and never fall, for no end was ever published', () => {
    expect(reasonOf(valuesOf('known', 2014))).toBe('before_count');
    expect(reasonOf(valuesOf('coverage', 2014))).toBe('before_count');
    for (const fiscalYear of fiscalYearRange(2016, 2025)) {
      const before = valuesOf('known', fiscalYear - 1);
      for (const [code, now] of valuesOf('known', fiscalYear)) {
        const then = before.get(code);
        if (now.kind !== 'value' || then?.kind !== 'value') throw new Error('a year without a value');
        expect(now.value, `${nameByCode.get(code)} ${fiscalYear}`).toBeGreaterThanOrEqual(then.value);
      }
    }
  });

  it('hold the 558 matched places of the list, and more than the 372 members of the agreements', () => {
    expect(setsBy(2015).exchange.size).toBe(558);
    expect(totalOf('known', 2025)).toBe(knownBy(2025).size);
    expect(totalOf('known', 2025)).toBeGreaterThan(558);
    expect(totalOf('known', 2025)).toBeLessThan(558 + 372);
  });
});

describe('復興支援金の回数', () => {
  it('names 16 prefectures in the end, twice only 茨城県 and 福岡県, 18 grants in all', () => {
    const values = valuesOf('support', 2025);
    const named = [...values].flatMap(([code, one]) =>
      one.kind === 'value' ? [[nameByCode.get(code), one.value] as const] : [],
    );
    expect(named).toHaveLength(16);
    expect(named.filter(([, count]) => count > 1)).toEqual([
      ['茨城県', 2],
      ['福岡県', 2],
    ]);
    expect(totalOf('support', 2025)).toBe(18);
  });

  it.each(fiscalYearRange(2010, 2025))('in %i equals the grants counted from the files', (fiscalYear) => {
    const expected = grantsBy(fiscalYear);
    for (const [code, value] of valuesOf('support', fiscalYear))
      expect(value, nameByCode.get(code)).toEqual(
        expected.has(code)
          ? { kind: 'value', value: expected.get(code) }
          : { kind: 'missing', reason: 'not_recorded' },
      );
  });

  it('counts joint 復興支援金 alone, each disaster once, whatever else a table may come to hold', () => {
    const [joint] = nationalFacts.supports.filter(
      ({ provider, kind, recipient }) =>
        provider === 'joint' && kind === 'recovery_grant' && recipient.length === 2,
    );
    const other = { ...joint!, recipient: '47' };
    const valueWith = (...supports: typeof nationalFacts.supports) =>
      prefectureValues(measureOf('support'), 2025, { ...nationalFacts, supports }, municipalFacts, sets).get(
        '47',
      );
    const none = { kind: 'missing', reason: 'not_recorded' };
    expect(valueWith({ ...other, provider: '13101' })).toEqual(none);
    expect(valueWith({ ...other, provider: 'wards_total' })).toEqual(none);
    expect(valueWith({ ...other, kind: 'donation' })).toEqual(none);
    expect(valueWith({ ...other, recipient: '' })).toEqual(none);
    expect(valueWith({ ...other, disasterId: 'nobody-knows' })).toEqual(none);
    expect(valueWith(other, { ...other, recipient: '47201' })).toEqual({ kind: 'value', value: 1 });
  });

  it('is never a zero: a prefecture that no document names is 記載なし', () => {
    for (const fiscalYear of fiscalYearRange(2010, 2025))
      for (const value of valuesOf('support', fiscalYear).values())
        expect(value).not.toMatchObject({ kind: 'value', value: 0 });
  });
});
