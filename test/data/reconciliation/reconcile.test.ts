import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../src/data/reconciliation/reconcile.ts';
import { recordsIn } from '../../../src/data/reconciliation/records.ts';
import { publishedPackage } from '../../fixtures/data-package.ts';

const { tables } = publishedPackage();
const { rows, problems } = reconcile(tables);
const row = (id: string) => {
  const found = rows.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return [found.published, found.computed, found.difference];
};
const entries = recordsIn(tables, 'exchange_partners');

describe('the list of 1 August 2015', () => {
  it('has 580 entries in one running order: 564 municipal ones and 16 prefectures', () => {
    expect(entries.map((each) => Number(each.text('order')))).toEqual(
      Array.from({ length: 580 }, (_, i) => i + 1),
    );
    expect(entries.filter((each) => each.text('published_kind') === '都道府県')).toHaveLength(16);
  });

  it('is matched as 563 exact (16 of them prefectures), 11 corrected, 4 duplicate, 2 unmatched', () => {
    const count = (match: string) => entries.filter((each) => each.text('match') === match).length;
    expect(['exact', 'corrected', 'duplicate', 'unmatched'].map(count)).toEqual([563, 11, 4, 2]);
  });

  it('keeps every slip in its printed form', () => {
    const slips = entries
      .filter((each) => each.text('match') !== 'exact')
      .map((each) => `${each.text('order')} ${each.text('published_name')} ${each.text('code')}`);
    expect(slips).toEqual([
      '34 下北郡東通村 02424',
      '81 仙北郡美郷町 05434',
      '97 高畠市 06381',
      '134 飯館村 07564',
      '158 稲敷郡阿見町 08443',
      '214 稲毛市 ',
      '310 津川村 ',
      '320 珠州市 17205',
      '420 知多郡南知多町 23445',
      '456 篠山市 28221',
      '461 穴粟市 28227',
      '479 県新宮市 30207',
      '480 県田辺市 30206',
      '481 県和歌山市 30201',
      '482 県みなべ町 30391',
      '500 邑智郡邑南町 32449',
      '520 鳴戸市 36202',
    ]);
  });

  it.each([
    ['北海道', 25],
    ['東北', 112],
    ['関東', 150],
    ['中部', 133],
    ['近畿', 62],
    ['中国', 35],
    ['四国', 24],
    ['九州', 37],
    ['沖縄', 2],
  ])('adds up in %s to %i', (region, total) => {
    expect(row(`exchange_total:${region}:2015-08-01`)).toEqual([total, total, 0]);
  });

  it('has the published number of entries in each of the 47 prefectures', () => {
    const counts = rows.filter(({ id }) => /^exchange_municipalities:\d\d:/.test(id));
    expect(counts).toHaveLength(47);
    expect(counts.filter(({ difference }) => difference !== 0)).toEqual([]);
    expect(counts.reduce((sum, each) => sum + each.computed, 0)).toBe(564);
  });

  it('differs from the split into cities, towns and villages in 兵庫 and 愛媛 alone', () => {
    const differing = rows
      .filter(({ id, difference }) => /^exchange_(cities|towns|villages):\d\d:/.test(id) && difference !== 0)
      .map(({ measure, place, published, computed }) => [measure, place, published, computed]);
    expect(differing).toEqual([
      ['exchange_cities', '28', 18, 17],
      ['exchange_towns', '28', 0, 1],
      ['exchange_cities', '38', 7, 6],
      ['exchange_towns', '38', 1, 2],
    ]);
    expect(row('exchange_cities:JP:2015-08-01')).toEqual([386, 384, -2]);
    expect(row('exchange_towns:JP:2015-08-01')).toEqual([140, 142, 2]);
    expect(row('exchange_villages:JP:2015-08-01')).toEqual([38, 38, 0]);
  });

  it('names 558 distinct municipalities, 6 fewer than published', () => {
    expect(row('exchange-matched')).toEqual([564, 558, -6]);
    const parts = rows.filter(({ id, difference }) => /^exchange_matched:\d\d:/.test(id) && difference !== 0);
    expect(parts.map(({ place, difference }) => [place, difference])).toEqual(
      ['05', '06', '08', '12', '15', '32'].map((place) => [place, -1]),
    );
  });
});

describe('the agreements', () => {
  it('have the published number of members, each of the 13', () => {
    const bodies = rows.filter(({ measure, subject }) => measure === 'agreement_members' && subject !== '');
    expect(bodies.map(({ published, difference }) => [published, difference])).toEqual(
      [144, 15, 11, 10, 30, 17, 9, 27, 23, 12, 23, 37, 14].map((members) => [members, 0]),
    );
  });

  it.each([
    ['agreement-members-kyoto', 26],
    ['agreement-members-aomori', 40],
    ['agreement-members-fy2016', 236],
    ['agreement-members-fy2017', 263],
    ['agreement-members-fy2018', 321],
    ['agreement-members-fy2019', 372],
    ['agreement_members_on_1_august:JP:2016-08-01', 210],
    ['agreement_members_on_1_august:JP:2017-08-01', 236],
    ['agreement_members_on_1_august:JP:2018-08-01', 321],
    ['agreement_members_on_1_august:JP:2019-08-01', 321],
    ['agreement_members_on_1_august:JP:2020-08-01', 372],
    ['union-list-only', 480],
    ['union-agreement-only', 294],
    ['union-both', 78],
    ['union', 852],
  ])('%s: %i', (id, total) => {
    expect(row(id)).toEqual([total, total, 0]);
  });
});

describe('the reconciliation', () => {
  it('has no unexplained difference, gives a reason for each, and names each check once', () => {
    expect(problems).toEqual([]);
    expect(rows.filter(({ difference, why }) => (difference !== 0) !== (why !== ''))).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('agrees on disasters, grants and programmes', () => {
    expect(row('disasters-listed')).toEqual([19, 19, 0]);
    expect(row('grants')).toEqual([18, 18, 0]);
    expect(row('grants-prefectures')).toEqual([16, 16, 0]);
    expect(row('grants-disasters')).toEqual([8, 8, 0]);
    expect(row('tokachi-towns')).toEqual([16, 16, 0]);
    expect(row('yamashiro-cities')).toEqual([5, 5, 0]);
  });

  it('does not take a rule that it does not know for a total that agrees', () => {
    const text = tables.get('published_totals');
    if (text === undefined) throw new Error('no published totals');
    const cells = text.rows[0]?.cells.map((cell, index) =>
      text.header[index] === 'measure' ? 'no_such_rule' : cell,
    );
    const changed = { ...text, rows: [{ line: 2, cells: cells ?? [] }] };
    const found = reconcile(new Map([...tables, ['published_totals', changed]]));
    expect(found.problems).toMatchObject([
      {
        file: 'published_totals.csv',
        line: 2,
        expected: { key: 'expected.computable', values: { measure: 'no_such_rule' } },
      },
    ]);
  });
});
