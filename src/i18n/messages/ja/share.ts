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
  save: 'QRコードの画像を保存',
  saveAs: { png: 'PNG', svg: 'SVG' },
  saveFailed: '保存できませんでした。',
  fileName: '全国連携マップ_QRコード',
  leftOut: (names: string, most: number) =>
    `QRコードは${most}文字までのため、次の指定を除いて作りました：${names}。下のリンクには、すべて入っています。`,
  siteTooLong: '公開先のアドレスが長いため、QRコードにできません。リンクをお使いください。',
  noCode: {
    title: 'QRコードはまだ作れません',
    why: 'このサイトの公開先のアドレスが設定されていません。いま開いているアドレスは、ほかの人が開けるとは限らないため、QRコードにしません。',
  },
  site: {
    title: '公開先のアドレス',
    example: '例：https://www.example.jp/map/',
    kept: 'この端末だけに保存します。',
    set: '設定する',
    change: '公開先を変える',
    /** Where the code leads to; the address follows. */
    isSet: 'この端末で設定した公開先：',
    toHosts: 'サイトを公開する方へ：SITE_URL を指定してビルドすると、どの端末でも設定なしで使えます。',
    problem: {
      empty: '公開先のアドレスを入れてください。',
      format: '「https://」で始まるアドレスを入れてください。',
      credentials: '利用者名やパスワードを含むアドレスは使えません。',
      local: '端末や施設の中でしか開けないアドレスは使えません。だれでも開けるアドレスを入れてください。',
    },
  },
};
