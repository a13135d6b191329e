import type { listEquation as japanese } from '../ja/list-equation.ts';

export const listEquation: typeof japanese = {
  label: '発表された 数から、どこか わかった 市町村の 数まで',
  labelOfEntries: '一覧の 行から、どこか わかった 市町村の 数まで',
  sign: { plus: '＋', minus: '−', equals: '＝' },
  entries: '一覧の行',
  published: '発表された数',
  other: '発表された数と 一覧の行の ちがい',
  duplicates: '重なり',
  unmatched: 'どこか まだ わかりません',
  matched: 'どこか わかった市町村',
};
