import type { settings as japanese } from '../ja/settings.ts';

export const settings: typeof japanese = {
  title: '見え方を 変える',
  lead: '選ぶと、すぐに 変わります。ことばと 年の 書き方は、リンクに 残ります。ほかは、この スマホや パソコンに 残ります。',
  language: 'ことば',
  era: {
    label: '年の 書き方',
    both: '令和の 年と 西暦',
    wareki: '令和などの 年だけ',
    seireki: '西暦だけ',
  },
  furigana: {
    label: 'ふりがな（漢字の 読み方）',
    language: 'やさしい日本語だけ',
    on: 'いつも つける',
    off: 'つけない',
  },
  theme: {
    label: '明るさ',
    system: 'スマホや パソコンと 同じ',
    light: '明るい',
    dark: '暗い',
  },
  contrast: {
    label: '色の 差',
    system: 'スマホや パソコンと 同じ',
    high: '大きい',
    normal: 'ふつう',
  },
  text: {
    label: '文字の 大きさ',
    100: 'ふつう',
    125: '125％',
    150: '150％',
    200: '200％',
  },
  motion: {
    label: '動き',
    system: 'スマホや パソコンと 同じ',
    reduce: '少なく する',
  },
  reset: '全部 はじめに もどす',
};
