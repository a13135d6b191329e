import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computedTotals } from '../../../src/data/reconciliation/computed-totals.ts';
import { readReconciliation } from '../../../src/data/reconciliation/report.ts';
import { DataError } from '../../../src/data/data-error.ts';
import { ja } from '../../../src/i18n/messages/ja.ts';

const row = {
  id: 'exchange_cities:28:2015-08-01',
  measure: 'exchange_cities',
  place: '28',
  subject: '',
  as_of: '2015-08-01',
  published: 18,
  computed: 17,
  difference: -1,
  unit: '市',
  why: '一覧には多可町がある。',
  basis: 'document',
  source_id: 'S003',
};

describe('the reconciliation report', () => {
  test('tells differences, agreements and cross-checks apart and keeps their order', () => {
    const same = { ...row, computed: 18, difference: 0, why: '' };
    const report = readReconciliation(
      JSON.stringify([
        { ...same, id: 'a' },
        { ...row, id: 'b' },
        { ...same, id: 'c', basis: 'derived' },
        { ...same, id: 'd', basis: 'page' },
        { ...row, id: 'e', basis: 'derived' },
      ]),
    );
    expect(report.differing.map(({ id }) => id)).toEqual(['b', 'e']);
    expect(report.agreeing.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(report.crossChecked.map(({ id }) => id)).toEqual(['c']);
    expect(report.differing[0]).toMatchObject({ asOf: '2015-08-01', sourceId: 'S003', published: 18 });
  });

  test.each([
    ['text that is no JSON', '{', undefined],
    ['an object instead of rows', '{"rows": []}', undefined],
    ['a row that is no object', '[1]', undefined],
    ['a row without a published figure', JSON.stringify([{ ...row, published: undefined }]), 'published'],
    ['a figure written as text', JSON.stringify([{ ...row, computed: '17' }]), 'computed'],
    ['a row without its reason', JSON.stringify([{ ...row, why: undefined }]), 'why'],
  ])('refuses %s', (_, text, column) => {
    let thrown: unknown;
    try {
      readReconciliation(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(DataError);
    expect((thrown as DataError).problems[0]).toMatchObject({ file: 'reconciliation.json', column });
  });

  test('every total that can be recomputed has a name for people, and no name is left over', () => {
    expect(Object.keys(ja.about.reconciliation.total).sort()).toEqual(Object.keys(computedTotals).sort());
  });

  test('the shipped report explains each of its differences', () => {
    const report = readReconciliation(
      readFileSync(new URL('../../../public/data/reconciliation.json', import.meta.url), 'utf8'),
    );
    expect(report.differing.length).toBeGreaterThan(0);
    expect(report.differing.filter(({ why }) => why === '')).toEqual([]);
    expect(report.agreeing.length).toBeGreaterThan(report.differing.length);
  });
});
