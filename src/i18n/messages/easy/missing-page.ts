import type { MissingPageWords } from '../ja/missing-page.ts';

/** The page that a host shows for an address where nothing is. */
export const missingPage: MissingPageWords = {
  title: 'ページが ありません',
  why: 'この アドレスには ページが ありません。アドレスを もう一度 見てください。',
  home: '地図を 開きます',
};
