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
  /** A link that keeps the edition on the screen for good. */
  frozen: {
    label: 'この版の数字に固定したリンクにする',
    what: (day: string) => `データが新しくなっても、${day}の版の数字のまま開きます。`,
  },
  siteTooLong: '公開先のアドレスが長いため、QRコードにできません。リンクをお使いください。',
  noCode: {
    title: 'QRコードはまだ作れません',
    why: 'このサイトの公開先のアドレスが設定されていません。いま開いているアドレスは、ほかの人が開けるとは限らないため、QRコードにしません。',
    forStaff: '下の設定は、この端末を管理する方が行います。',
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
  tabs: { label: '共有のしかた', view: 'リンクとQRコード', embed: 'サイトに埋め込む' },
  embed: {
    lead: 'ほかのサイトのページに、この画面を埋め込むためのコードを作ります。',
    none: 'この画面は埋め込めません。地図・推移・災害支援・カバー率の画面から使えます。',
    kind: '見せ方',
    kinds: { live: '動かせる', still: '動かない図' },
    search: '市区町村の検索を付ける',
    year: (year: string) => `年度を${year}に固定する`,
    level: '塗り分け',
    levels: { auto: '見る人が選ぶ', pref: '都道府県に固定', muni: '市区町村に固定' },
    theme: '明るさ',
    themes: { system: '見る人の設定', light: '明るい', dark: '暗い', contrast: 'コントラストが強い' },
    size: '大きさ',
    sizes: {
      full: '横幅いっぱい',
      large: '大（1120×720）',
      medium: '中（800×600）',
      small: '小（400×640）',
      own: '自由',
    },
    width: '幅',
    height: '高さ',
    px: 'px',
    preview: '見本',
    code: {
      title: '埋め込みコード',
      copy: 'コードをコピー',
      copied: 'コピーしました。',
      failed: 'コピーできませんでした。上の文字を選んで写してください。',
    },
    noAddress: 'コードを作るには、公開先のアドレスが必要です。',
  },
};
