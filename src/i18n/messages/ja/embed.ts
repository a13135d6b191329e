/** What stands around a view inside another page. */
export const embed = {
  /** Leads to the same view on the site itself. */
  open: '全国連携マップで開く',
  inNewWindow: '（新しいウィンドウ）',
  still: '動かない図です。数値は「全国連携マップで開く」から読めます。',
};
