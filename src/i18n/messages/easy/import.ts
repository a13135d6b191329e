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

const saveAsXlsx = 'Excelで 開いてください。「Excelブック（.xlsx）」として 保存してください。';
const copyListOnly =
  '一覧の シートだけを、新しい ファイルに 写してください。そして、そのファイルを えらんでください。';

const problems: (typeof japanese)['problems'] = {
  'file.empty': () => ({
    what: 'ファイルの 中に 何も ありません。',
    action: '一覧が 入っている ファイルを えらんでください。',
  }),
  'file.tooLarge': ({ size, limit }) => ({
    what: `ファイルは ${megabytes(size)}です。${megabytes(limit)}より 大きい ファイルは 読めません。`,
    action: copyListOnly,
  }),
  'file.pdf': () => ({
    what: '中は PDFです。名前を 変えても、表として 読めません。',
    action: 'もとの Excelか CSVを えらんでください。または、表を 写して はりつけてください。',
  }),
  'file.oldExcel': () => ({
    what: '古い 形の Excel（.xls）です。',
    action: saveAsXlsx,
  }),
  'file.password': () => ({
    what: 'パスワードが あるので、中を 読めません。',
    action: 'Excelで 開いて、パスワードを 外してください。そして、もう一度 保存してください。',
  }),
  'file.binaryExcel': () => ({
    what: 'Excelの バイナリの 形（.xlsb）です。',
    action: saveAsXlsx,
  }),
  'file.openDocument': () => ({
    what: 'OpenDocumentの 形（.odsなど）です。',
    action: '表計算ソフトで 開いてください。そして、.xlsxか CSVで 保存してください。',
  }),
  'file.document': () => ({
    what: 'Wordか PowerPointの ファイルです。',
    action: '表を 写して Excelに はりつけてください。または、ここに はりつけてください。',
  }),
  'file.otherZip': () => ({
    what: '圧縮した（小さく まとめた）ファイルです。Excelの 表では ありません。',
    action: 'ファイルを 解凍して（もとに もどして）ください。そして、中の Excelか CSVを えらんでください。',
  }),
  'file.image': () => ({
    what: '画像（絵や 写真）の ファイルです。',
    action: 'もとの Excelか CSVを えらんでください。',
  }),
  'file.webPage': () => ({
    what: '中は ウェブページか XMLです。名前が .xlsでも、Excelの 表では ありません。',
    action: saveAsXlsx,
  }),
  'file.binary': () => ({
    what: '表でも 文字でも ない ファイルです。',
    action: 'Excel（.xlsx）か CSVの ファイルを えらんでください。',
  }),
  'file.damaged': () => ({
    what: 'ファイルが こわれているか、途中で 切れています。',
    action: 'ファイルを もう一度 もらってください。または、Excelで 開いて、もう一度 保存してください。',
  }),
  'file.unpackedTooLarge': ({ limit }) => ({
    what: `開くと ${megabytes(limit)}より 大きいか、ふつうより 強く 圧縮して（小さく して）あります。`,
    action: copyListOnly,
  }),
  'file.entities': () => ({
    what: '表計算ソフトが 書かない ものが 入っています。安全に 読めません。',
    action: 'どこから 来た ファイルか 確かめてください。そして、Excelで 開いて、もう一度 保存してください。',
  }),
  'file.unreadable': () => ({
    what: 'ファイルを 開けません。えらんだ 後で、動いたか、変わったか、消えました。',
    action:
      'ほかの ソフトで 開いているときは 閉じてください。このパソコンなどに 写して、もう一度 えらんでください。',
  }),
  'decisions.other': () => ({
    what: 'えらんだ ファイルは、保存した「決めたこと」の 表では ありません。',
    action:
      '「決めたことを 保存」で 保存した ファイルを えらんでください。decisions.csvと 同じ 形の ファイルです。',
  }),
  'work.stopped': () => ({
    what: '読むのが 止まりました。メモリーが 足りないか、必要な 部品が とどいていません。',
    action:
      'ほかの 画面を 閉じて、通信を 確かめてください。そして、もう一度 読んでください。ファイルは 変わっていません。',
  }),
  'work.failed': () => ({
    what: 'このソフトで、思わなかった ことが 起きました。ファイルの せいでは ないかもしれません。',
    action:
      'もう一度 してください。また 同じときは、セルを 写して はりつけると、読めるかもしれません。データの 担当にも 知らせてください。',
  }),
  'work.noBasis': () => ({
    what: '公開中の データを 読めません。だから、名前を くらべられません。ファイルの せいでは ありません。',
    action: 'ページを もう一度 読んでください。また 同じときは、データの 担当に 知らせてください。',
  }),
  'sheet.tooManyRows': ({ sheet, rows, limit }) => ({
    what: `${ofSheet(sheet)}は ${number(rows)}行です。${number(limit)}行より 多い 表は 読めません。`,
    action: '一覧の 行だけを 残してください。',
  }),
  'sheet.tooWide': ({ sheet, cell, limit }) => ({
    what: `${ofSheet(sheet)}は、${number(limit)}列より 右の ${cell}まで 値が あります。`,
    action: '表から はなれた 右の 列を 消してください。',
  }),
  'sheet.tooManyCells': ({ sheet, limit }) => ({
    what: `${ofSheet(sheet)}は セルが 多すぎます。${number(limit)}までです。`,
    action: '一覧の 行と 列だけを 残してください。',
  }),
  'sheet.longCell': ({ row, limit }) => ({
    what: `${number(row)}行目に、${number(limit)}字より 長い セルが あります。`,
    action:
      '引用符（"）を 閉じるのを 忘れていませんか。一覧では ない 文章が ありませんか。確かめてください。',
  }),
  'sheet.noCells': ({ sheet }) => ({
    what: `${ofSheet(sheet)}には 表が ありません（グラフなど）。`,
    action: 'ほかの シートだけを 読みました。何も しなくて いいです。',
  }),
  'sheet.agreements': ({ sheet, associations, sum }) => ({
    what: `${ofSheet(sheet)}は 協定の 一覧です（${number(associations)}団体、入っている 自治体の 合計${number(sum)}）。市町村の 一覧として 読みません。`,
    action: '市町村の 名前が 1つずつ ならぶ 一覧を えらんでください。',
  }),
  'sheet.olderList': ({ sheet, day, newest, newestDay }) => ({
    what: `${ofSheet(sheet)}（${dayWords(day)}）は 読みません。${ofSheet(newest)}（${dayWords(newestDay)}）より 古い 一覧だからです。`,
    action:
      '古い 一覧を 読みたいときは、シートを えらび直してください。年が ちがう 一覧は、1つずつ 読みます。',
  }),
  'text.garbled': ({ count, sheet, row, value, likely }) => ({
    what:
      `読めない 形に なった セルが ${number(count)} あります。` +
      `${sheet === '' ? '' : `${ofSheet(sheet)}の `}${number(row)}行目の「${value}」` +
      (likely === '' ? 'などです。' : `は、もとは「${likely}」です。`),
    action: 'もとの ファイルから、もう一度 書き出してください。文字コードを えらび直しても、直りません。',
  }),
  'text.openQuote': ({ row }) => ({
    what: `${number(row)}行目の 引用符（"）が 閉じていません。引用符を ふつうの 字として 読みました。`,
    action: 'その行の 引用符を 確かめてください。',
  }),
  'text.undecodable': ({ count, encoding }) => ({
    what: `${encodingName(encoding)}では 読めない 字が ${number(count)} あります。`,
    action: 'ほかの 文字コードを えらんでください。',
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
    prefecture: { head: '都道府県名', hint: '一覧から えらぶか、名前を 書きます。' },
    name: {
      head: '市町村名',
      hint: '1行に 1つ 書きます。初めの 3行は 例です。上から 書きかえてください。',
    },
    kind: { head: '区分', hint: '市・町・村から えらびます。都道府県の ときは「都道府県」です。' },
  },
};
