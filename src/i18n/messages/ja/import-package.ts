import { formatCount } from '../../../domain/format.ts';

/** Words of the package that a brought-in list becomes: notes of figures, and the log of changes for people. */

interface ImportedFile {
  name: string;
  size: number;
  sha256: string;
}

interface PlaceCounts {
  municipalities: number;
  prefectures: number;
}

interface CellPlace {
  sheet: string;
  row: number;
}

const count = formatCount;

/** 96市町村と16都道府県; without the prefectures where there are none. */
const places = ({ municipalities, prefectures }: PlaceCounts): string =>
  `${count(municipalities)}市町村${prefectures === 0 ? '' : `と${count(prefectures)}都道府県`}`;

/** The row as the file shows it: シート「R8一覧」の37行目. */
const rowInWords = ({ sheet, row }: CellPlace): string =>
  `${sheet === '' ? 'ファイル' : `シート「${sheet}」`}の${count(row)}行目`;

/** An ISO day in words: 2026年8月1日. */
function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

export const importPackage = {
  milestones: {
    stated: '一覧のファイルにある合計',
    counted: '一覧から数えた数（公表された合計ではない。照合できた市町村を、重複を除いて数える）',
  },
  counted: '合計が公表されていない一覧は、一覧から数えた数。',
  differences: {
    why: (published: number, computed: number, unit: string) =>
      `表は${published}${unit}とする。一覧の印刷された名で数えると${computed}${unit}になる。`,
  },
  log: {
    title: (asOf: string) => `${dayInWords(asOf)}現在の一覧の取込`,
    file: ({ name, size, sha256 }: ImportedFile) =>
      sha256 === ''
        ? `読み込んだもの：${name}`
        : `読み込んだファイル：${name}（${count(size)}バイト、SHA-256 ${sha256}）`,
    source: (id: string, title: string) => `出典：${id} ${title}`,
    counts: (entries: number, matched: number, corrected: number, duplicate: number, leftOut: number) =>
      `${count(entries)}件：そのまま一致${count(matched)}、表記を直して一致${count(corrected)}、重複${count(duplicate)}、除いたもの${count(leftOut)}`,
    noPrevious: '前の一覧はありません。',
    replaces: (day: string) =>
      `${dayInWords(day)}の一覧は、もう公表されている。この一覧に置きかわる。前の一覧は previous/ にある。`,
    since: (day: string, added: PlaceCounts, gone: PlaceCounts, kept: PlaceCounts) =>
      `${dayInWords(day)}の一覧とくらべて、新しく${places(added)}、なくなった${places(gone)}、変わらず${places(kept)}`,
    addedTitle: '新しく載ったところ',
    goneTitle: 'なくなったところ',
    perhapsGone: (place: string, printed: string) => `${place}（未照合の「${printed}」かもしれない）`,
    changedTitle: '表記が変わったところ',
    changed: (place: string, before: string, after: string) => `${place}：「${before}」から「${after}」`,
    movesTitle: '大きく動いた都道府県（20％を超え、2市町村以上）',
    move: (prefecture: string, before: number, after: number) => `${prefecture}：${before}から${after}`,
    exceptionsTitle: 'そのまま一致しなかった行',
    exception: (place: CellPlace, order: number, printed: string, match: string, reason: string) =>
      `${rowInWords(place)}「${printed}」（一覧の${count(order)}番目）：${match}。${reason}`,
    match: { exact: '一致', corrected: '表記を直して一致', duplicate: '重複', unmatched: '未照合' },
    withoutRowTitle: '公表する表に入らない行（都道府県か名が分からない）',
    withoutRow: (place: CellPlace, printed: string) => `${rowInWords(place)}「${printed}」`,
    filesTitle: '変わるファイル',
    layOverTitle: '公表するとき',
    layOver: [
      '`data/` の中のファイルを `public/data/` に上書きする。',
      '`npm run data:check` を実行し、何も言われないことを確かめる。',
      'サイトを作り直して公表する。',
    ],
    putBackTitle: '元に戻すとき',
    putBack:
      '公表したあとで誤りに気づいたときだけ、`previous/` の中のファイルを `public/data/` に上書きして、サイトを作り直す。',
    nothing: 'なし',
  },
  /** A source that nobody has described. */
  source: {
    title: (asOf: string) => `特別区連携市町村等一覧（${dayInWords(asOf)}現在）`,
    publisher: '特別区長会',
    location: (file: string) => `取り込んだファイル「${file}」`,
  },
  findings: {
    filter: 'すべて',
    licence: '公表前の確認用',
    source: (file: string) => `取り込んだファイル「${file}」`,
  },
  /** Names of files that are saved by hand. */
  fileNames: {
    findings: (asOf: string) => `取込の照合_${asOf}`,
    decisions: (asOf: string) => `判断_${asOf}.csv`,
    package: (asOf: string) => `取込_${asOf}.zip`,
  },
  /** What the command says. */
  command: {
    usage: [
      '使い方：npm run data:import -- 一覧のファイル --as-of 2026-08-01',
      '  --as-of 日       一覧の現在日（必ず要ります）',
      '  --source ID      出典の番号（sources.csv の id。なければその日の一覧の出典か、新しい行）',
      '  --title 題名     新しい出典の題名',
      '  --publisher 名   新しい出典の発行者',
      '  --published-on 日  新しい出典の発行日',
      '  --location 場所  新しい出典のある場所',
      '  --decisions 表   決めたことの表（decisions.csv）',
      '  --accept-all     規則による表記修正をすべて承認する',
      '  --out 先         書き出す先（なければ import-現在日）',
      '  --data 元        今のデータ（なければ public/data）',
      '  --help           この使い方',
    ].join('\n'),
    wrongArguments: (option: string) =>
      option === '' ? '指定を読めません。' : `指定を読めません：${option}`,
    sourceKnown: (id: string) =>
      `出典 ${id} は sources.csv にあるので、題名などは変えられません。新しい出典なら --source を外すか、別の番号にしてください。`,
    noDay: '--as-of に、暦にある日（例：2026-08-01）を入れてください。',
    noFile: (file: string) => `「${file}」を読めません。場所と名前を確かめてください。`,
    encoding: (name: string) => `文字コード：${name}`,
    noList:
      '一覧とみられるシートがありません。見出しに「都道府県」「市町村名」を入れて、読み込み直してください。',
    read: (sheets: number, entries: number, skipped: number) =>
      `シート${count(sheets)}枚、${count(entries)}件。読まなかった行${count(skipped)}。`,
    place: (sheet: string, row: number, cell: string) =>
      `${sheet === '' ? '' : `${sheet} `}${row}行${cell}列`,
    open: (open: number, file: string) =>
      `決めていない行が${count(open)}行あります。${file} の decision の列に accept（承認）・choose（選ぶ。codeに市町村コード）・leave_out（除く）を書き、--decisions で渡してください。`,
    refused: (refused: number) => `使えない決め方が${count(refused)}件あります。`,
    problems:
      'このままでは data:check を通らないため、書き出していません。一覧に抜けがないか、現在日が正しいかを確かめてください。一覧が正しければ、上に挙げたファイルの行を直してから、もう一度実行してください。',
    decidedIn: (file: string) => `決めたことは ${file} にあります。入力された表は、そのまま残しました。`,
    done: (directory: string, changed: number) =>
      `${directory} に書き出しました。変わるファイルは${count(changed)}です。`,
    unchanged: 'いま公表しているものと同じです。',
  },
};
