/** Words of the download menu, and of the files that come out of it. */
export const exports = {
  button: 'ダウンロード',
  buttonOf: (title: string) => `${title}のダウンロード`,
  scope: {
    label: '入れる行',
    shown: (rows: string) => `見えている行と列（${rows}行）`,
    all: (rows: string) => `すべての行と列（${rows}行）`,
  },
  format: {
    xlsx: { name: 'Excel', remark: 'コードの先頭の0を保つ' },
    csv: { name: 'CSV（UTF-8）', remark: '新しいExcelと多くのソフト向け' },
    sjis: { name: 'CSV（Shift_JIS）', remark: '古いソフト向け' },
    json: { name: 'JSON', remark: 'プログラム向け' },
    geojson: { name: 'GeoJSON', remark: '地図のソフト向け。境界つき' },
  },
  copyTable: '表をコピー',
  copySentence: '文をコピー',
  /** What a copied sentence is of. */
  sentenceOf: (title: string, asOf: string) => `${title}（${asOf}）`,
  busy: (format: string) => `${format}を作っています`,
  done: (name: string, rows: string) => `${rows}行を「${name}」に保存しました。`,
  copiedTable: (rows: string) => `${rows}行をコピーしました。表計算ソフトに貼り付けられます。`,
  copiedSentence: '文をコピーしました。',
  failed: 'ファイルを作れませんでした。もう一度押してください。',
  failedNetwork:
    '要るものを受け取れませんでした。通信を確かめるか、ページを読み込み直して、もう一度押してください。',
  failedCopy: 'コピーできませんでした。ブラウザーの許可を確かめてください。',
  lost: (count: string) => `Shift_JISにない字が${count}つあり、〓に置きかえました。`,
  lostPlaces: (character: string, codePoint: string, places: string) =>
    `${character}（${codePoint}）：${places}`,
  lostPlace: (row: number, column: string) => `${row}行目「${column}」`,
  lostMore: (count: string) => `ほか${count}か所`,
  /** A title, and a table on the clipboard, as they leave the site. */
  marked: (title: string) => title,
  markedTable: (text: string) => text,
  licence: (site: string, edition: string) =>
    `CC BY 4.0（提案）。表示：${site}（${edition}版）。元の資料の条件は、それぞれの発行者による`,
  everything: 'すべて',
  /** The map as a table. */
  map: {
    title: (measure: string, places: string, year: string) => `${measure}、${places}、${year}`,
    within: (prefecture: string) => `${prefecture}の市区町村`,
    prefectures: '都道府県',
    municipalities: '市区町村',
    isolated: '凡例で選んだ部分だけ',
    asOf: (year: string, day: string) => `${year}（${day}現在）`,
    code: 'コード',
    kana: 'よみ',
    municipality: '市区町村',
    counts: '数に入る（1）・入らない（0）',
    state: '状態',
    missing: '数値がない理由',
    emptyNote: '空の欄は、数値がないことを示す。0ではない',
  },
  picture: {
    title: '画像',
    shapeLabel: '画像の形',
    shape: { '16x9': '16:9', square: '正方形', a4: 'A4' },
    kind: {
      svg: { name: 'SVG', remark: '拡大しても粗くならない' },
      png: { name: 'PNG 1×', remark: '画面やメール向け' },
      png2x: { name: 'PNG 2×', remark: '資料やスライド向け' },
      png4k: { name: 'PNG 4K', remark: '大きな画面や印刷向け' },
    },
    copy: '画像をコピー',
    alwaysLight: '画面が暗いときも、画像は明るい配色です。',
    busy: (kind: string) => `${kind}の画像を作っています`,
    busyCopy: '画像を作っています',
    done: (name: string) => `「${name}」に保存しました。`,
    donePixels: (name: string, width: string, height: string) =>
      `「${name}」（${width}×${height}ピクセル）に保存しました。`,
    copied: '画像をコピーしました。書類に貼り付けられます。',
    failed: '画像を作れませんでした。もう一度押してください。',
    failedCopy: 'コピーできませんでした。ブラウザーの許可を確かめるか、ファイルに保存してください。',
    tooLarge: 'この端末では、この大きさの画像を作れません。小さいものかSVGを選んでください。',
    tooSmall: (shape: string, others: string) =>
      others === ''
        ? 'この図は画像にすると字が小さく、読めません。表を使ってください。'
        : `この図は${shape}に入れると字が小さく、読めません。${others}を選んでください。`,
    mapTitle: (measure: string, place: string) => `${measure}（${place}）`,
    mapScope: (year: string, asOf: string) => `${year}、${asOf}`,
    boundaries: (credit: string) => `地図：${credit}`,
    licence: (licence: string) => `利用の条件：${licence}`,
  },
  /** Around a table in a file. */
  file: {
    about: 'この表について',
    title: '表題',
    rows: '行数',
    filter: '絞り込み',
    asOf: '時点',
    edition: 'データの版',
    /** The edition by its day (ISO). */
    editionName: (day: string) => day,
    licence: '利用の条件',
    source: '出典',
    note: '注',
    link: '画面のアドレス',
    unwritable: '書けなかった字',
    boundaryCredit:
      '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成。CC BY 4.0。簡略化した形で、小さな島は省いてある',
    withUnit: (title: string, unit: string) => `${title}（${unit}）`,
    unwritablePlace: (character: string, codePoint: string, row: number, column: string) =>
      `${character}（${codePoint}）${row}行目「${column}」`,
  },
};
