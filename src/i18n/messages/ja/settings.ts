/** The dialog in which a reader sets how the site is shown. */
export const settings = {
  title: '表示の設定',
  lead: '選ぶと、すぐに変わります。ことばと年の書き方はリンクに、ほかはこの端末に残ります。',
  language: 'ことば',
  era: {
    label: '年の書き方',
    both: '和暦と西暦',
    wareki: '和暦',
    seireki: '西暦',
  },
  furigana: {
    label: 'ふりがな',
    language: 'やさしい日本語だけ',
    on: 'つける',
    off: 'つけない',
  },
  theme: {
    label: '明るさ',
    system: '端末に合わせる',
    light: '明るい',
    dark: '暗い',
  },
  contrast: {
    label: 'コントラスト（色の濃さの差）',
    system: '端末に合わせる',
    high: '強い',
    normal: '標準',
  },
  text: {
    label: '文字の大きさ',
    100: '標準',
    125: '125％',
    150: '150％',
    200: '200％',
  },
  motion: {
    label: '動き',
    system: '端末に合わせる',
    reduce: '減らす',
  },
  reset: 'すべて初めに戻す',
};
