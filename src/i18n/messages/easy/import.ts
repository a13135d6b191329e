import type { imports as japanese } from '../ja/import.ts';

type Template = (typeof japanese)['template'];

/** The Japanese room holds the words of its template to the letter; here they are other words. */
interface Room extends Omit<typeof japanese, 'template'> {
  readonly template: {
    readonly [Part in keyof Template]: Template[Part] extends string
      ? string
      : { readonly head: string; readonly hint: string };
  };
}

const MEGABYTE = 1024 * 1024;

const number = (value: number): string => value.toLocaleString('ja-JP');
const megabytes = (bytes: number): string => `${number(Math.ceil(bytes / MEGABYTE))}MB`;
/** A sheet by its name; nothing where a file has no sheets. */
const ofSheet = (sheet: string): string => (sheet === '' ? 'このファイル' : `シート「${sheet}」`);

/** Encodings as Japanese offices know them. */
const encodingNames: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16（LE）',
  'utf-16be': 'UTF-16（BE）',
  shift_jis: 'Shift_JIS（CP932）',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP（JIS）',
};

/** 2026-08-01 as 2026年8月1日, 2026 as 2026年. */
const dayWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month === undefined ? '' : `${month}月`}${date === undefined ? '' : `${date}日`}`;
};

const saveAsXlsx = 'Excelで 開いて ください。「Excelブック（.xlsx）」として 保存して ください。';
const copyListOnly =
  '一覧の シートだけを、新しい ファイルに 写して ください。そして、そのファイルを 選んで ください。';

const problems: (typeof japanese)['problems'] = {
  'file.empty': () => ({
    what: 'ファイルの 中に 何も ありません。',
    action: '一覧が 入っている ファイルを 選んで ください。',
  }),
  'file.tooLarge': ({ size, limit }) => ({
    what: `ファイルは ${megabytes(size)}です。${megabytes(limit)}より 大きい ファイルは 読めません。`,
    action: copyListOnly,
  }),
  'file.pdf': () => ({
    what: '中は PDFです。名前を 変えても、表として 読めません。',
    action: 'もとの Excelか CSVを 選んで ください。または、表を 写して はりつけて ください。',
  }),
  'file.oldExcel': () => ({
    what: '古い 形の Excel（.xls）です。',
    action: saveAsXlsx,
  }),
  'file.password': () => ({
    what: 'パスワードが あるので、中を 読めません。',
    action: 'Excelで 開いて、パスワードを 外して ください。そして、もう一度 保存して ください。',
  }),
  'file.binaryExcel': () => ({
    what: 'Excelの バイナリの 形（.xlsb）です。',
    action: saveAsXlsx,
  }),
  'file.openDocument': () => ({
    what: 'OpenDocumentの 形（.odsなど）です。',
    action: '表計算ソフトで 開いて ください。そして、.xlsxか CSVで 保存して ください。',
  }),
  'file.document': () => ({
    what: 'Wordか PowerPointの ファイルです。',
    action: '表を 写して Excelに はりつけて ください。または、ここに はりつけて ください。',
  }),
  'file.otherZip': () => ({
    what: '圧縮した（小さく まとめた）ファイルです。Excelの 表では ありません。',
    action: 'ファイルを 解凍して（もとに もどして）ください。そして、中の Excelか CSVを 選んで ください。',
  }),
  'file.image': () => ({
    what: '画像（絵や 写真）の ファイルです。',
    action: 'もとの Excelか CSVを 選んで ください。',
  }),
  'file.webPage': () => ({
    what: '中は ウェブページか XMLです。名前が .xlsでも、Excelの 表では ありません。',
    action: saveAsXlsx,
  }),
  'file.binary': () => ({
    what: '表でも 文字でも ない ファイルです。',
    action: 'Excel（.xlsx）か CSVの ファイルを 選んで ください。',
  }),
  'file.damaged': () => ({
    what: 'ファイルが こわれているか、途中で 切れています。',
    action: 'ファイルを もう一度 もらって ください。または、Excelで 開いて、もう一度 保存して ください。',
  }),
  'file.unpackedTooLarge': ({ limit }) => ({
    what: `開くと ${megabytes(limit)}より 大きいか、ふつうより 強く 圧縮して（小さく して）あります。`,
    action: copyListOnly,
  }),
  'file.entities': () => ({
    what: '表計算ソフトが 書かない ものが 入っています。安全に 読めません。',
    action:
      'どこから 来た ファイルか 確かめて ください。そして、Excelで 開いて、もう一度 保存して ください。',
  }),
  'file.unreadable': () => ({
    what: 'ファイルを 開けません。選んだ 後で、動いたか、変わったか、消えました。',
    action:
      'ほかの ソフトで 開いているときは 閉じて ください。このパソコンなどに 写して、もう一度 選んで ください。',
  }),
  'decisions.other': () => ({
    what: '選んだ ファイルは、保存した「決めたこと」の 表では ありません。',
    action:
      '「決めたことを 保存」で 保存した ファイルを 選んで ください。decisions.csvと 同じ 形の ファイルです。',
  }),
  'work.stopped': () => ({
    what: '読むのが 止まりました。メモリーが 足りないか、必要な 部品が とどいていません。',
    action:
      'ほかの 画面を 閉じて、インターネットを 確かめて ください。そして、もう一度 読みこんで ください。ファイルは 変わっていません。',
  }),
  'work.failed': () => ({
    what: 'このソフトで、思わなかった ことが 起きました。ファイルの せいでは ないかもしれません。',
    action:
      'もう一度 して ください。また 同じときは、セルを 写して はりつけると、読めるかもしれません。データの 担当にも 知らせて ください。',
  }),
  'work.noBasis': () => ({
    what: '公開中の データを 読めません。だから、名前を くらべられません。ファイルの せいでは ありません。',
    action: 'ページを もう一度 読みこんで ください。また 同じときは、データの 担当に 知らせて ください。',
  }),
  'sheet.tooManyRows': ({ sheet, rows, limit }) => ({
    what: `${ofSheet(sheet)}は ${number(rows)}行です。${number(limit)}行より 多い 表は 読めません。`,
    action: '一覧の 行だけを 残して ください。',
  }),
  'sheet.tooWide': ({ sheet, cell, limit }) => ({
    what: `${ofSheet(sheet)}は、${number(limit)}列より 右の ${cell}まで 値が あります。`,
    action: '表から はなれた 右の 列を 消して ください。',
  }),
  'sheet.tooManyCells': ({ sheet, limit }) => ({
    what: `${ofSheet(sheet)}は セルが 多すぎます。${number(limit)}までです。`,
    action: '一覧の 行と 列だけを 残して ください。',
  }),
  'sheet.longCell': ({ row, limit }) => ({
    what: `${number(row)}行目に、${number(limit)}字より 長い セルが あります。`,
    action:
      '引用符（"）を 閉じるのを 忘れていませんか。一覧では ない 文章が ありませんか。確かめて ください。',
  }),
  'sheet.noCells': ({ sheet }) => ({
    what: `${ofSheet(sheet)}には 表が ありません（グラフなど）。`,
    action: 'ほかの シートだけを 読みました。何も しなくて いいです。',
  }),
  'sheet.agreements': ({ sheet, associations, sum }) => ({
    what: `${ofSheet(sheet)}は 協定の 一覧です（${number(associations)}団体、入っている 自治体の 合計${number(sum)}）。市町村の 一覧として 読みません。`,
    action: '市町村の 名前が 1つずつ 並ぶ 一覧を 選んで ください。',
  }),
  'sheet.olderList': ({ sheet, day, newest, newestDay }) => ({
    what: `${ofSheet(sheet)}（${dayWords(day)}）は 読みません。${ofSheet(newest)}（${dayWords(newestDay)}）より 古い 一覧だからです。`,
    action:
      '古い 一覧を 読みたいときは、シートを 選び直して ください。年が ちがう 一覧は、1つずつ 読みます。',
  }),
  'text.garbled': ({ count, sheet, row, value, likely }) => ({
    what:
      `読めない 形に なった セルが ${number(count)} あります。` +
      `${sheet === '' ? '' : `${ofSheet(sheet)}の `}${number(row)}行目の「${value}」` +
      (likely === '' ? 'などです。' : `は、もとは「${likely}」です。`),
    action: 'もとの ファイルから、もう一度 書き出して ください。文字コードを 選び直しても、直りません。',
  }),
  'text.openQuote': ({ row }) => ({
    what: `${number(row)}行目の 引用符（"）が 閉じていません。引用符を ふつうの 字として 読みました。`,
    action: 'その行の 引用符を 確かめて ください。',
  }),
  'text.undecodable': ({ count, encoding }) => ({
    what: `${encodingName(encoding)}では 読めない 字が ${number(count)} あります。`,
    action: 'ほかの 文字コードを 選んで ください。',
  }),
};

function encodingName(encoding: string): string {
  return encodingNames[encoding] ?? encoding;
}

export const imports: Room = {
  problems,
  encodingName,
  // The heads are those that a list is known by when it is brought back.
  template: {
    fileName: '連携市町村等一覧_記入用.xlsx',
    sheet: '一覧',
    code: {
      head: '市区町村コード',
      hint: '5けたか 6けたの 数字です。わからないときは、何も 書かないで ください。',
    },
    prefecture: { head: '都道府県名', hint: '一覧から 選ぶか、名前を 書きます。' },
    name: {
      head: '市町村名',
      hint: '1行に 1つ 書きます。初めの 3行は 例です。上から 書きかえて ください。',
    },
    kind: { head: '区分', hint: '市・町・村から 選びます。都道府県の ときは「都道府県」です。' },
  },
};
