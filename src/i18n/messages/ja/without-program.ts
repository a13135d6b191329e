/**
 * What the first page says, and says more, while its program does not run. Made with the page at build time and
 * fetched by nobody. The notice of the stick stands in `usb.ts`.
 */
export const withoutProgram = {
  label: 'このページの読み方',
  title: '操作できる地図のプログラムが、動いていません',
  why: 'まだ届いていないか、止められているか、ブラウザーが古いためです。',
  here: '最初の画面の地図・数・表と、協定、災害の一覧は、このまま読めます。リンクが年度や場所を指していても、出るのは最初の画面です。',
  missing: '使えないもの：市町村の塗り分け、年度の切り替え、推移、カバー率の表、検索、ダウンロード。',
  /** For who cannot read the rest. */
  inEnglish: 'The interactive map is not running. The first view can be read here, in Japanese.',
  retry: 'もう一度読み込む',
  contents: 'このページの内容',
  prefectures: (count: number) => `${count}都道府県の表`,
  agreements: {
    title: (count: number) => `広域連携協定（${count}団体）`,
    caption: '協定を結んだ団体、結んだ日、構成自治体の数',
    association: '団体',
    concluded: '結んだ日',
    members: '構成自治体数',
    total: '合計',
    file: '協定の表（CSV）',
  },
  disasters: {
    title: (count: number) => `災害と支援（${count}件）`,
    toPlain: '注記と出典のついた年表（文字だけのページ）',
    disasterFile: '災害の表（CSV）',
    supportFile: '支援の表（CSV）',
  },
};
