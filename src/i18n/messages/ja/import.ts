/** What is wrong with a brought-in file and what to do about it, in plain words: one entry for each problem. */

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
const encodingName = (encoding: string): string => encodingNames[encoding] ?? encoding;

const saveAsXlsx = 'Excelで開き、「Excelブック（.xlsx）」として保存し直してください。';

const problems = {
  'file.empty': () => ({
    what: 'ファイルの中身が空です。',
    action: '一覧の入ったファイルを選んでください。',
  }),
  'file.tooLarge': ({ size, limit }: { size: number; limit: number }) => ({
    what: `ファイルが${megabytes(size)}あり、上限の${megabytes(limit)}を超えています。`,
    action: '一覧のシートだけを新しいファイルに写し、そのファイルを選んでください。',
  }),
  'file.pdf': () => ({
    what: '中身はPDFです。名前を変えても、表としては読めません。',
    action: '元のExcelかCSVを選ぶか、表を写して貼り付けてください。',
  }),
  'file.oldExcel': () => ({
    what: '古い形式のExcel（.xls）です。',
    action: saveAsXlsx,
  }),
  'file.password': () => ({
    what: 'パスワードで保護されていて、中身を読めません。',
    action: 'Excelで開き、パスワードを外して保存し直してください。',
  }),
  'file.binaryExcel': () => ({
    what: 'Excelのバイナリ形式（.xlsb）です。',
    action: saveAsXlsx,
  }),
  'file.openDocument': () => ({
    what: 'OpenDocument形式（.odsなど）です。',
    action: '表計算ソフトで開き、.xlsxかCSVで保存し直してください。',
  }),
  'file.document': () => ({
    what: 'WordかPowerPointの文書です。',
    action: '表を写してExcelに貼り付けるか、ここに直接貼り付けてください。',
  }),
  'file.otherZip': () => ({
    what: '圧縮されたファイルで、Excelの表ではありません。',
    action: '解凍して、中のExcelかCSVを選んでください。',
  }),
  'file.image': () => ({
    what: '画像のファイルです。',
    action: '元のExcelかCSVを選んでください。',
  }),
  'file.webPage': () => ({
    what: '中身はウェブページかXMLです。名前が.xlsでも、Excelの表ではありません。',
    action: saveAsXlsx,
  }),
  'file.binary': () => ({
    what: '表でも文字でもないファイルです。',
    action: 'Excel（.xlsx）かCSVのファイルを選んでください。',
  }),
  'file.damaged': () => ({
    what: 'ファイルが壊れているか、途中で切れています。',
    action: 'もう一度受け取るか、Excelで開いて保存し直してください。',
  }),
  'file.unpackedTooLarge': ({ limit }: { limit: number }) => ({
    what: `開くと上限の${megabytes(limit)}を超えるか、不自然に強く圧縮されています。`,
    action: '一覧のシートだけを新しいファイルに写し、そのファイルを選んでください。',
  }),
  'file.entities': () => ({
    what: '表計算ソフトが書かない定義が入っていて、安全に読めません。',
    action: '出どころを確かめ、Excelで開いて保存し直してください。',
  }),
  'file.unreadable': () => ({
    what: 'ファイルを開けません。選んだあとで、移ったか、変わったか、消えています。',
    action: 'ほかのソフトで開いていれば閉じ、この端末に写してから、もう一度選んでください。',
  }),
  'decisions.other': () => ({
    what: '選んだものは、保存した判断の表ではありません。',
    action: '「途中の判断を保存」で保存したファイル（decisions.csvと同じ形）を選んでください。',
  }),
  'work.stopped': () => ({
    what: '読み取る処理が止まりました。端末のメモリが足りないか、必要な部品が届いていません。',
    action: 'ほかの画面を閉じ、通信を確かめてから、もう一度読み込んでください。ファイルは変わっていません。',
  }),
  'work.failed': () => ({
    what: 'このソフトの側で、思わぬことが起きました。ファイルのせいとは限りません。',
    action:
      'もう一度試してください。続くときは、セルを写して貼り付けると読めることがあります。データの担当にも知らせてください。',
  }),
  'work.noBasis': () => ({
    what: '公表中のデータを読めないため、照合できません。ファイルのせいではありません。',
    action: 'ページを読み込み直してください。続くときは、データの担当に知らせてください。',
  }),
  'sheet.tooManyRows': ({ sheet, rows, limit }: { sheet: string; rows: number; limit: number }) => ({
    what: `${ofSheet(sheet)}は${number(rows)}行あり、上限の${number(limit)}行を超えています。`,
    action: '一覧の行だけを残してください。',
  }),
  'sheet.tooWide': ({ sheet, cell, limit }: { sheet: string; cell: string; limit: number }) => ({
    what: `${ofSheet(sheet)}は、${number(limit)}列より右の${cell}まで値があります。`,
    action: '表から離れた右の列を消してください。',
  }),
  'sheet.tooManyCells': ({ sheet, limit }: { sheet: string; limit: number }) => ({
    what: `${ofSheet(sheet)}は、セルが上限の${number(limit)}を超えています。`,
    action: '一覧の行と列だけを残してください。',
  }),
  'sheet.longCell': ({ row, limit }: { row: number; limit: number }) => ({
    what: `${number(row)}行目に、${number(limit)}字を超えるセルがあります。`,
    action: '引用符（"）の閉じ忘れや、一覧でない文章がないかを確かめてください。',
  }),
  'sheet.noCells': ({ sheet }: { sheet: string }) => ({
    what: `${ofSheet(sheet)}には表がありません（グラフなど）。`,
    action: 'ほかのシートだけを読みました。何もしなくてかまいません。',
  }),
  'sheet.agreements': ({
    sheet,
    associations,
    sum,
  }: {
    sheet: string;
    associations: number;
    sum: number;
  }) => ({
    what: `${ofSheet(sheet)}は協定の一覧です（${number(associations)}団体、構成自治体の合計${number(sum)}）。市町村の一覧としては読みません。`,
    action: '市町村名が1つずつ並ぶ一覧を選んでください。',
  }),
  'sheet.olderList': ({ sheet, day, newest, newestDay }: OlderListValues) => ({
    what: `${ofSheet(sheet)}（${dayWords(day)}）は、${ofSheet(newest)}（${dayWords(newestDay)}）より古い一覧のため、読みません。`,
    action: '古いほうを読むときは、シートを選び直してください。年の違う一覧は、1つずつ読みます。',
  }),
  'text.garbled': ({ count, sheet, row, value, likely }: GarbledValues) => ({
    what:
      `文字化けしたセルが${number(count)}あります。` +
      `${sheet === '' ? '' : `${ofSheet(sheet)}の`}${number(row)}行目の「${value}」` +
      (likely === '' ? 'などです。' : `は、もとは「${likely}」です。`),
    action: '元のファイルから書き出し直してください。文字コードを選び直しても直りません。',
  }),
  'text.openQuote': ({ row }: { row: number }) => ({
    what: `${number(row)}行目の引用符（"）が閉じていません。引用符をただの字として読みました。`,
    action: 'その行の引用符を確かめてください。',
  }),
  'text.undecodable': ({ count, encoding }: { count: number; encoding: string }) => ({
    what: `${encodingName(encoding)}では読めない字が${number(count)}あります。`,
    action: 'ほかの文字コードを選んでください。',
  }),
};

/** Days as `YYYY` or `YYYY-MM-DD`. */
interface OlderListValues {
  sheet: string;
  day: string;
  newest: string;
  newestDay: string;
}

/** 2026-08-01 as 2026年8月1日, 2026 as 2026年. */
const dayWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month === undefined ? '' : `${month}月`}${date === undefined ? '' : `${date}日`}`;
};

interface GarbledValues {
  readonly count: number;
  readonly sheet: string;
  readonly row: number;
  readonly value: string;
  readonly likely: string;
}

/** Words of the template that is filled in and brought back. */
const template = {
  fileName: '連携市町村等一覧_記入用.xlsx',
  sheet: '一覧',
  code: { head: '市区町村コード', hint: '5桁か6桁です。分からなければ空のままにします。' },
  prefecture: { head: '都道府県名', hint: '一覧から選ぶか、名前を書きます。' },
  name: { head: '市町村名', hint: '1行に1つ書きます。初めの3行は例です。上から書きかえてください。' },
  kind: { head: '区分', hint: '市・町・村から選びます。都道府県そのものは「都道府県」です。' },
};

export const imports = {
  problems,
  encodingName,
  template,
};
