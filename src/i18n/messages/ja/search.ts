/** Words of the search field; those of its list come with it (search-list.ts). */
export const search = {
  label: '市区町村・都道府県をさがす',
  placeholder: '市区町村をさがす',
  open: '検索を開く',
  close: '検索を閉じる',
  clear: '入力を消す',
};
