import type { kiosk as japanese } from '../ja/kiosk.ts';

export const kiosk: typeof japanese = {
  call: '画面に さわって ください',
  callMore: '地図や グラフを、自由に 動かせます。',
  question: {
    title: '続けますか',
    text: 'だれも 使っていません。もうすぐ はじめの 画面に もどります。',
    left: (seconds) => `あと ${seconds}秒`,
    spoken: (seconds) => `あと ${seconds}秒で、はじめの 画面に もどります。`,
    stay: '続ける',
    leave: 'はじめの 画面に もどる',
  },
  outside: {
    title: 'スマートフォンで 開けます',
    how: 'この先は、ほかの サイトや ファイルです。スマートフォンの カメラで QRコードを 読んで ください。自分の スマートフォンで 開けます。',
    qr: (address) => `リンクの 先の QRコード　${address}`,
    view: 'この機械には 保存できません。カメラで QRコードを 読んで ください。今の 画面が 自分の スマートフォンで 開きます。そこで 保存できます。',
    viewTitle: '自分の スマートフォンで 保存できます',
    missingTitle: 'この機械では 使えません',
    missingView: 'この機械には、ファイルを 保存できません。',
    missing: 'このリンクの 先は、この機械では 開けません。',
    tooLong: 'アドレスが 長いので、QRコードに できません。',
    close: '閉じる',
  },
  staff: {
    title: '展示を 終わる（職員用）',
    confirm: '展示の 画面を やめて、機械を 調べる 画面を 開きます。',
    pin: '暗証番号（ひみつの 番号）を 入れて ください。',
    entered: (count) => `${count}桁を 入れました`,
    wrong: '暗証番号が ちがいます。',
    erase: '消す',
    leave: '展示を 終わる',
    cancel: '展示に もどる',
  },
};
