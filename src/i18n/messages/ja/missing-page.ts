/** The page that a host shows for an address where nothing is. All languages stand on it one below the other. */
export const missingPage = {
  title: 'ページが見つかりません',
  why: 'このアドレスには何もありません。アドレスが途中で切れたか、ページの場所が変わったようです。',
  home: '全国連携マップを開く',
};

export type MissingPageWords = typeof missingPage;
