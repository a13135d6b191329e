/** Words beside a link that can be copied; what the link leads to is said by its own room. */
export const copyLink = {
  copy: 'リンクをコピー',
  copied: 'コピーしました。',
  failed: 'コピーできませんでした。上の文字を選んで写してください。',
};
