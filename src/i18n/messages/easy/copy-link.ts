import type { copyLink as japanese } from '../ja/copy-link.ts';

export const copyLink: typeof japanese = {
  copy: 'リンクを コピー',
  copied: 'コピーしました。',
  failed: 'コピーできませんでした。上の 文字を 選んで 写して ください。',
};
