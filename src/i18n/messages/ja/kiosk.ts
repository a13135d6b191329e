/** What an exhibition terminal says to its visitors, and to the staff who look after it. */
export const kiosk = {
  call: '画面にさわってください',
  callMore: '地図やグラフを、自由に動かせます。',
  question: {
    title: '続けますか',
    text: '操作がないため、まもなく初めの画面に戻ります。',
    left: (seconds: string) => `あと${seconds}秒`,
    spoken: (seconds: string) => `あと${seconds}秒で、初めの画面に戻ります。`,
    stay: '続ける',
    leave: '初めの画面に戻る',
  },
  outside: {
    title: 'スマートフォンで開けます',
    how: 'この先は、ほかのサイトやファイルです。カメラでQRコードを読み取ると、お手元で開けます。',
    qr: (address: string) => `リンク先のQRコード　${address}`,
    view: 'この端末には保存できません。カメラでQRコードを読み取ると、いまの画面がお手元で開き、そこで保存できます。',
    viewTitle: 'お手元の端末で保存できます',
    missing: 'このリンクの先は、この端末では開けません。',
    tooLong: 'アドレスが長いため、QRコードにできません。',
    close: '閉じる',
  },
  staff: {
    title: '展示を終える（職員用）',
    confirm: '展示の表示をやめて、端末の点検の画面を開きます。',
    pin: '暗証番号を入れてください。',
    entered: (count: string) => `${count}桁を入れました`,
    wrong: '暗証番号が違います。',
    erase: '消す',
    leave: '展示を終える',
    cancel: '展示に戻る',
  },
};
