/** Words of the arithmetic from a published list to the municipalities behind it. */
export const listEquation = {
  label: '公表値から照合できた市町村まで',
  labelOfEntries: '一覧の行から照合できた市町村まで',
  /** Signs between the terms. */
  sign: { plus: '＋', minus: '−', equals: '＝' },
  entries: '一覧の行',
  published: '公表値',
  other: '公表値と一覧の行の差',
  duplicates: '重複',
  unmatched: '未照合',
  matched: '照合できた市町村',
};
