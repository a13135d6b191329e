import { formatCount } from '../../../domain/format.ts';
import type { importPackage as japanese } from '../ja/import-package.ts';

type Log = (typeof japanese)['log'];
type PlaceCounts = Parameters<Log['since']>[1];
type CellPlace = Parameters<Log['withoutRow']>[0];

const count = formatCount;

/** 96市町村と 16都道府県; without the prefectures where there are none. */
const places = ({ municipalities, prefectures }: PlaceCounts): string =>
  `${count(municipalities)}市町村${prefectures === 0 ? '' : `と ${count(prefectures)}都道府県`}`;

/** The row as the file shows it: シート「R8一覧」の 37行目. */
const rowInWords = ({ sheet, row }: CellPlace): string =>
  `${sheet === '' ? 'ファイル' : `シート「${sheet}」`}の ${count(row)}行目`;

/** An ISO day in words: 2026年8月1日. */
function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

export const importPackage: typeof japanese = {
  milestones: {
    stated: '一覧の ファイルに ある 合計',
    counted:
      '一覧から 数えた 数です。発表された 合計では ありません。どの 市町村か わかったものを、1回だけ 数えます',
  },
  counted: '合計の 発表が ない 一覧は、一覧から 数えた 数です。',
  differences: {
    why: (published, computed, unit) =>
      `表では ${published}${unit}です。一覧の 印刷された 名前で 数えると ${computed}${unit}です。`,
  },
  log: {
    title: (asOf) => `${dayInWords(asOf)}の 一覧を 入れた 記録`,
    file: ({ name, size, sha256 }) =>
      sha256 === ''
        ? `読みこんだもの：${name}`
        : `読みこんだ ファイル：${name}（${count(size)}バイト、SHA-256 ${sha256}）`,
    source: (id, title) => `もとの資料：${id} ${title}`,
    counts: (entries, matched, corrected, duplicate, leftOut) =>
      `${count(entries)}件：そのまま 同じ${count(matched)}、書き方を 直して 同じ${count(corrected)}、重なり${count(duplicate)}、数に 入れないもの${count(leftOut)}`,
    noPrevious: '前の 一覧は ありません。',
    replaces: (day) =>
      `${dayInWords(day)}の 一覧は、もう 公開しています。公開すると、この一覧と 入れかわります。前の 一覧は previous/ に あります。`,
    since: (day, added, gone, kept) =>
      `${dayInWords(day)}の 一覧と くらべました。新しく ${places(added)}、なくなった ${places(gone)}、変わらない ${places(kept)}です`,
    addedTitle: '新しく 入った ところ',
    goneTitle: 'なくなった ところ',
    perhapsGone: (place, printed) => `${place}（まだ わからない「${printed}」かもしれません）`,
    changedTitle: '書き方が 変わった ところ',
    changed: (place, before, after) => `${place}：「${before}」から「${after}」`,
    movesTitle: '大きく 変わった 都道府県（20％より 多く、2市町村以上）',
    move: (prefecture, before, after) => `${prefecture}：${before}から ${after}`,
    exceptionsTitle: 'そのまま 同じに ならなかった 行',
    exception: (place, order, printed, match, reason) =>
      `${rowInWords(place)}「${printed}」（一覧の ${count(order)}番目）：${match}。${reason}`,
    match: {
      exact: '同じ',
      corrected: '書き方を 直して 同じ',
      duplicate: '重なり',
      unmatched: 'まだ わからない',
    },
    withoutRowTitle: '公開する 表に 入らない 行（都道府県か 名前が わからない）',
    withoutRow: (place, printed) => `${rowInWords(place)}「${printed}」`,
    filesTitle: '変わる ファイル',
    layOverTitle: '公開するとき',
    layOver: [
      '`data/` の 中の ファイルを、`public/data/` に 入れます。同じ 名前の ファイルと 入れかえます。',
      '`npm run data:check` を 実行します。何も 出ないことを 確かめます。',
      'サイトを 作り直して 公開します。',
    ],
    putBackTitle: '前に もどすとき',
    putBack:
      '公開した 後で まちがいを 見つけたときだけ します。`previous/` の 中の ファイルを 使います。`public/data/` に 入れて、同じ 名前の ファイルと 入れかえます。そして、サイトを 作り直します。',
    nothing: 'なし',
  },
  /** The document keeps the name under which it is published. */
  source: {
    title: (asOf) => `特別区連携市町村等一覧（${dayInWords(asOf)}現在）`,
    publisher: '特別区長会',
    location: (file) => `入れた ファイル「${file}」`,
  },
  findings: {
    filter: '全部',
    licence: '公開する 前に 確かめるもの',
    source: (file) => `入れた ファイル「${file}」`,
  },
  fileNames: {
    findings: (asOf) => `見つかったこと_${asOf}`,
    decisions: (asOf) => `決めたこと_${asOf}.csv`,
    package: (asOf) => `公開するデータ_${asOf}.zip`,
  },
  command: {
    usage: [
      '使い方：npm run data:import -- 一覧のファイル --as-of 2026-08-01',
      '  --as-of 日       一覧の 日です（かならず 必要です）。',
      '  --source ID      もとの資料の 番号です。sources.csv の id です。書かないときは、その日の 一覧の もとの資料か、新しい 行です。',
      '  --title 題名     新しい もとの資料の 題名です。',
      '  --publisher 名   新しい もとの資料を 出した ところです。',
      '  --published-on 日  新しい もとの資料を 出した日です。',
      '  --location 場所  新しい もとの資料の ある場所です。',
      '  --decisions 表   決めたことの 表です。',
      '  --accept-all     直した 書き方を 全部 よいと 決めます。',
      '  --out 先         書き出す ところです。ないときは import-一覧の日 です。',
      '  --data 元        今の データです。ないときは public/data です。',
      '  --help           この使い方です。',
    ].join('\n'),
    wrongArguments: (option) =>
      option === '' ? '書いたことを 読めません。' : `書いたことを 読めません：${option}`,
    sourceKnown: (id) =>
      `もとの資料 ${id} は、もう sources.csv に あります。題名などは 変えられません。新しい 資料なら、--source を 外すか、ほかの 番号に して ください。`,
    noDay: '--as-of に、カレンダーに ある 日を 入れて ください。例：2026-08-01。',
    noFile: (file) => `「${file}」を 読めません。場所と 名前を 確かめて ください。`,
    encoding: (name) => `文字コード：${name}`,
    noList:
      '一覧のような シートが ありません。列の 名前に「都道府県」「市町村名」を 入れて ください。そして、もう一度 読みこんで ください。',
    read: (sheets, entries, skipped) =>
      `シート${count(sheets)}枚、${count(entries)}件です。読まなかった 行は ${count(skipped)}です。`,
    place: (sheet, row, cell) => `${sheet === '' ? '' : `${sheet} `}${row}行${cell}列`,
    open: (open, file) =>
      `決めていない 行が ${count(open)}行 あります。${file} の decision の 列に 書いて ください。accept は「よい」です。choose は「選ぶ」です（codeに 市町村コード）。leave_out は「外す」です。その表を --decisions で 入れて ください。`,
    refused: (refused) => `使えない 決め方が ${count(refused)}件 あります。`,
    problems:
      'このままでは data:check に 合いません。だから、書き出していません。一覧が 全部 あるか、一覧の 日が 正しいか、確かめて ください。一覧が 正しければ、上の ファイルの 行を 直して ください。そして、もう一度 実行して ください。',
    decidedIn: (file) => `決めたことは ${file} に あります。入れた 表は、そのまま 残しました。`,
    done: (directory, changed) => `${directory} に 書き出しました。変わる ファイルは ${count(changed)}です。`,
    unchanged: '今 公開しているものと 同じです。',
  },
};
