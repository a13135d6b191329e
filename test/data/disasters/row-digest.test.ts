import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { groupRecipients, kindsGiven } from '../../../src/data/disasters/row-digest.ts';
import { readSupports } from '../../../src/data/tables.ts';

const supports = readSupports(readFileSync('public/data/disaster_support.csv', 'utf8'));
const of = (id: string) => supports.filter(({ disasterId }) => disasterId === id);

describe('the recipients of a row', () => {
  test('municipalities stand under their prefecture, each once', () => {
    expect(groupRecipients(of('2019-boso'))).toEqual([
      { prefecture: '12', municipalities: ['12225', '12205', '12234', '12463'] },
    ]);
  });

  test('prefectures keep the order of the documents', () => {
    expect(groupRecipients(of('2022-08-03-oame-typhoon8')).map(({ prefecture }) => prefecture)).toEqual([
      '02',
      '17',
      '15',
    ]);
  });

  test('unpublished recipients are nobody', () => {
    expect(groupRecipients(of('2018-07-gou'))).toEqual([]);
  });
});

describe('the kinds of a row', () => {
  test.each([
    ['2023-typhoon13', { joint: ['recovery_grant'], wards: [] }],
    ['2018-07-gou', { joint: ['unspecified'], wards: ['donation'] }],
    ['2019-boso', { joint: ['staff'], wards: ['staff', 'supplies', 'other'] }],
    ['2024-noto-gou', { joint: [], wards: [] }],
    ['2011-higashinihon', { joint: ['donation', 'other'], wards: ['donation', 'staff', 'supplies'] }],
  ])('of %s are told apart by who gave', (id, kinds) => {
    expect(kindsGiven(of(id))).toEqual(kinds);
  });
});
