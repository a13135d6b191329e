import type { share as japanese } from '../ja/share.ts';
import { copyLink } from './copy-link.ts';

export const share: typeof japanese = {
  link: { title: 'この画面の リンク', ...copyLink },
  qr: (link) => `この画面の QRコード　${link}`,
  howTo: 'スマートフォンの カメラで 読むと、同じ 画面が 開きます。',
  enlarge: 'QRコードを 大きくする',
  reduce: 'もとの 大きさに もどす',
  toApp: 'ほかの アプリで 送る',
  toAppFailed: '送ることが できませんでした。リンクを コピーして 使って ください。',
  save: 'QRコードの 画像を 保存する',
  saveAs: { png: 'PNG', svg: 'SVG' },
  saveFailed: '保存できませんでした。',
  fileName: '全国連携マップ_QRコード',
  leftOut: (names, most) =>
    `QRコードに 入る 文字は ${most}文字までです。だから、次の ものを 入れないで 作りました：${names}。下の リンクには、全部 入っています。`,
  frozen: {
    label: 'いつも この版（バージョン）の 数を 見せる リンクに する',
    what: (day) => `データが 新しく なっても、${day}の 版の 数の まま 開きます。`,
  },
  siteTooLong: 'サイトの アドレスが 長いので、QRコードに できません。リンクを 使って ください。',
  noCode: {
    title: 'QRコードは まだ 作れません',
    why: 'このサイトを 公開している アドレスが、まだ 決まっていません。今の アドレスは、ほかの 人が 開けないかも しれません。だから、QRコードに しません。',
    forStaff: '下の 設定は、この機械を 管理する 人が します。',
  },
  site: {
    title: '公開している アドレス',
    example: '例：https://www.example.jp/map/',
    kept: 'この機械の 中だけに 保存します。',
    set: '設定する',
    change: 'アドレスを 変える',
    isSet: 'この機械で 決めた アドレス：',
    toHosts:
      'サイトを 公開する 方へ：SITE_URL を 書いて ビルドして ください。どの 機械でも、設定しないで 使えます。',
    problem: {
      empty: '公開している アドレスを 書いて ください。',
      format: '「https://」で 始まる アドレスを 書いて ください。',
      credentials: '使う人の 名前や パスワードが 入った アドレスは 使えません。',
      local:
        '機械や 建物の 中だけで 開く アドレスは 使えません。だれでも 開ける アドレスを 書いて ください。',
    },
  },
  tabs: { label: '知らせ方', view: 'リンクと QRコード', embed: 'ほかの サイトに 入れる' },
  embed: {
    lead: 'ほかの サイトの ページに、この画面を 入れるための コードを 作ります。',
    none: 'この画面は、ほかの サイトに 入れることが できません。地図・増え方・災害の ときの 助け・つながりの 割合の 画面で 使えます。',
    kind: '見せ方',
    kinds: { live: '動かせる', still: '動かない図' },
    search: '市区町村を さがす ところを 付ける',
    year: (year) => `年度を いつも ${year}に する`,
    level: '色分け',
    levels: { auto: '見る人が 選ぶ', pref: 'いつも 都道府県', muni: 'いつも 市区町村' },
    theme: '明るさ',
    themes: { system: '見る人の 設定', light: '明るい', dark: '暗い', contrast: '色の 差が 大きい' },
    size: '大きさ',
    sizes: {
      full: '横いっぱい',
      large: '大（1120×720）',
      medium: '中（800×600）',
      small: '小（400×640）',
      own: '自由',
    },
    width: '横',
    height: '高さ',
    px: 'px',
    preview: '見本',
    code: {
      title: 'サイトに 入れる コード',
      copy: 'コードを コピー',
      copied: 'コピーしました。',
      failed: 'コピーできませんでした。上の 文字を 選んで 写して ください。',
    },
    noAddress: 'コードを 作るには、公開している アドレスが いります。',
  },
};
