export const offline = {
  /** A newer release lies ready on the device. */
  update: {
    label: '更新のお知らせ',
    told: '新しい版あり',
    take: '更新する',
    later: 'あとで',
  },

  /** What staff look at before a show, and read out when something is wrong. */
  device: {
    title: 'この端末の状態',
    finding: {
      ready: 'この端末では、通信がなくても、すべての画面が使える。',
      storing: 'このサイトの一式を、この端末に保存している。終わるまで、通信を切らない。',
      not_yet: 'この端末には、まだ保存していない。地図を開いて、1分ほど待つ。',
      carried: 'このUSB版は、通信がなくても、すべての画面が使える。',
      never: 'この開き方では、この端末に保存しない。通信がないと使えない。',
    },
    lead: '展示の前に確かめる。困ったときは、この表を担当に伝える。ここにあることは、どこにも送らない。',
    program: 'プログラムの版',
    data: 'データの版',
    store: '通信なしで',
    storeState: {
      ready: '使える',
      storing: '保存している途中',
      not_yet: 'まだ使えない',
      carried: '使える（USB版）',
      never: '使えない',
    },
    map: '地図の描き方',
    drawing: {
      drawn: 'WebGL',
      possible: 'WebGL（地図は、まだ描いていない）',
      svg_only: 'SVG（USB版は、いつもSVGで描く）',
      svg: 'SVG（この端末では、WebGLが使えない）',
    },
    error: '最後のエラー',
    noError: '開いてから、なし',
    errorAt: (time: string, text: string) => `${time}　${text}`,
    running: '開いてからの時間',
    hours: (hours: string, minutes: number) => `${hours}時間${minutes}分`,
    toCode: 'QRコードにする',
    codeHowTo: 'スマートフォンで読み取ると、上の表が文字で出る。',
    code: 'この端末の状態のQRコード（上の表と同じ内容）',
    screen: '画面の大きさ',
    screenSize: (width: number, height: number, ratio: number) => `${width}×${height}（${ratio}倍）`,
  },
};
