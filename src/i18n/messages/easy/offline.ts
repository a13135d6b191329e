import type { offline as japanese } from '../ja/offline.ts';

export const offline: typeof japanese = {
  update: {
    label: '新しい 版の お知らせ',
    told: '新しい 版が あります',
    take: '新しくする',
    later: 'あとで',
  },

  device: {
    title: 'この機械の 今の 様子',
    finding: {
      ready: 'この機械では、インターネットが なくても、全部の 画面が 使えます。',
      storing:
        'このサイトの 全部を、この機械に 保存しています。終わるまで、インターネットを 切らないで ください。',
      not_yet: 'この機械には、まだ 保存していません。地図を 開いて、1分ぐらい 待って ください。',
      carried: 'このUSB版は、インターネットが なくても、全部の 画面が 使えます。',
      never: 'この開き方では、この機械に 保存しません。インターネットが ないと 使えません。',
    },
    lead: '展示の 前に 確かめて ください。困ったときは、この表を 担当の 人に 伝えて ください。ここに ある ことは、どこにも 送りません。',
    program: 'プログラムの版（バージョン）',
    data: 'データの版（バージョン）',
    store: 'インターネットなしで',
    storeState: {
      ready: '使えます',
      storing: '保存している ところです',
      not_yet: 'まだ 使えません',
      carried: '使えます（USB版）',
      never: '使えません',
    },
    map: '地図の かき方',
    drawing: {
      drawn: 'WebGL',
      possible: 'WebGL（地図は、まだ かいていません）',
      svg_only: 'SVG（USB版は、いつも SVGで かきます）',
      svg: 'SVG（この機械では、WebGLが 使えません）',
    },
    error: '最後の エラー',
    noError: '開いてから、ありません',
    errorAt: (time, text) => `${time}　${text}`,
    running: '開いてからの 時間',
    hours: (hours, minutes) => `${hours}時間${minutes}分`,
    toCode: 'QRコードに する',
    codeHowTo: 'スマートフォンで 読むと、上の 表が 文字で 出ます。',
    code: 'この機械の 今の 様子の QRコード（上の 表と 同じ 中身）',
    screen: '画面の 大きさ',
    screenSize: (width, height, ratio) => `${width}×${height}（${ratio}倍）`,
  },
};
