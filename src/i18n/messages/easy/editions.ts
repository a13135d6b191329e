import type { editions as japanese } from '../ja/editions.ts';

export const editions: typeof japanese = {
  label: '今 見ている データの版（バージョン）',
  shown: (day) => `${day}の 版（バージョン）の データを 見せています。`,
  newer: 'もっと 新しい 版の データが あります。',
  toNewest: '一番 新しい 版で 見る',
  opening: (day) => `${day}の 版（バージョン）の データを 読みこんでいます。`,
  failed: (day) =>
    `${day}の 版（バージョン）の データを 読みこむ ことが できません。一番 新しい 版を 見せています。`,
  notHere: 'この画面では、前の 版（バージョン）の データを 開けません。一番 新しい 版を 見せています。',
};
