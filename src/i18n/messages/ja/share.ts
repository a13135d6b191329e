import { copyLink } from './copy-link.ts';

/** What the dialog says that hands the present view to other people. */
export const share = {
  link: { title: 'この画面のリンク', ...copyLink },
  qr: (link: string) => `この画面のQRコード　${link}`,
  howTo: 'スマートフォンのカメラで読み取ると、同じ画面が開きます。',
  enlarge: 'QRコードを大きく表示',
  reduce: '元の大きさに戻す',
  toApp: 'ほかのアプリで送る',
  toAppFailed: '送れませんでした。リンクをコピーしてお使いください。',
  tooLong: (count: string, most: string) =>
    `リンクが${count}文字あるため、QRコードにできません（${most}文字まで）。絞り込みや開いている表を減らすと作れます。リンクはこのまま使えます。`,
  noAddress: {
    title: 'QRコードとリンクを作れません',
    why: 'このサイトの公開先のアドレスが設定されていません。いま開いているアドレスは、この端末やこの場所でしか使えないため、ほかの人は開けません。',
    remedy:
      '職員の方へ：サイトを作るときに公開先のアドレス（SITE_URL）を指定すると、ここにQRコードとリンクが出ます。',
  },
};
