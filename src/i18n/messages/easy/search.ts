import type { search as japanese } from '../ja/search.ts';

export const search: typeof japanese = {
  label: '市区町村・都道府県を さがす',
  placeholder: '市区町村を さがす',
  open: 'さがす ところを 開く',
  close: 'さがす ところを 閉じる',
  clear: '書いた 文字を 消す',
};
