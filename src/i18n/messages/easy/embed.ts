import type { embed as japanese } from '../ja/embed.ts';

export const embed: typeof japanese = {
  open: '全国連携マップで 開く',
  inNewWindow: '（新しい 画面）',
  still: '動かない 図です。数は「全国連携マップで 開く」から 読むことが できます。',
};
