import type { SupportKind } from '../../../domain/disaster.ts';
import type { MissingReason } from '../../../domain/measure.ts';
import type { MunicipalityKind } from '../../../domain/place.ts';
import type { Qualifier } from '../../../domain/qualified-figure.ts';
import { japaneseYen } from '../../yen.ts';
import type { LoadFailureWords } from '../../word-types.ts';
import type { common as japanese } from '../ja/common.ts';

const kind: Record<MunicipalityKind, string> = {
  city: '市',
  town: '町',
  village: '村',
  special_ward: '特別区',
  northern_territories_village: '北方領土の村',
};

const supportKind: Record<SupportKind, string> = {
  // The names of money stand in the records as they are, and are compared with them: nothing is added here.
  recovery_grant: '復興支援金',
  donation: '義援金・見舞金',
  staff: '職員の手伝い',
  supplies: '品物',
  other: 'ほかの助け',
  unspecified: '内容が書いてない助け',
};

const missingReason: Record<MissingReason, string> = {
  not_published: 'この年度の 都道府県ごとの 数は、発表が ありません',
  published_not_held: '発表は ありますが、まだ この地図に 入れていません',
  before_start: 'この年度には、まだ ありません',
  before_count: '一覧が はじめて 出た 年度から 数えています。それより 前の 数は ありません',
  not_recorded: '資料に 書いてありません（助けが なかったと いう 意味では ありません）',
  not_counted: 'この数では 数えません',
};

const missingShort: Record<MissingReason, string> = {
  not_published: '数が ありません',
  published_not_held: '発表あり・まだ 入れていません',
  before_start: 'まだ ありません',
  before_count: '数が ありません',
  not_recorded: '書いてありません',
  not_counted: '数えません',
};

const qualifierSuffix: Record<Qualifier, string> = {
  exact: '',
  at_least: '以上',
  more_than: 'より 多い',
  about: '',
};

const qualifierPrefix: Record<Qualifier, string> = { exact: '', at_least: '', more_than: '', about: '約' };

const again = 'もう一度 読みこんで ください。';

const loadFailure: LoadFailureWords = {
  network: (file) => `「${file}」を 受け取る ことが できませんでした。インターネットを 確かめて、${again}`,
  gone: (file, status) => `サーバーに「${file}」が ありません（コード ${status}）。少し 待って、${again}`,
  status: (file, status) =>
    `サーバーが「${file}」を 出すことが できません（コード ${status}）。少し 待って、${again}`,
  rows: (file, rows, expected) =>
    `「${file}」は ${expected}行の はずですが、とどいたのは ${rows}行です。とちゅうで 切れたか、サイトが 新しく なりました。`,
  encoding: (file) => `「${file}」の 文字が こわれています（UTF-8では ありません）。${again}`,
  content: (file, line, column) =>
    `「${file}」の ${line}行目${column === '' ? '' : `「${column}」`}が 正しく ありません。${again}`,
  program:
    'プログラム（画面を 動かす もの）が とどきませんでした。インターネットが 切れたか、サイトが 新しく なりました。',
  unexpected: `この 部分を 見せる ことが できませんでした。${again}`,
};

export const common: typeof japanese = {
  siteName: '全国連携マップ',
  projectName: '特別区全国連携プロジェクト',
  siteDescription:
    '東京の 23区と 全国の 市町村の つながりを、地図と 年表で 見ます。交流（つきあい）の ある 市町村と 広域連携協定（約束）が わかります。災害の ときの 助けも わかります。もとの資料も いっしょに 見ることが できます。',
  pageTitle: {
    join: (first, second) => `${first}｜${second}`,
    place: (name, within) => `${name}（${within}）`,
    ward: (name) => `${name}の 相手`,
  },
  skipToContent: 'ページの 中身へ 進む',
  nav: {
    label: '見る 画面を 変える',
    bottomLabel: '見る 画面を 変える（下）',
    map: '地図',
    growth: '増え方',
    disasters: '災害のときの助け',
    staff: '職員用',
    coverage: 'つながりの割合',
    desk: 'データを入れる',
    present: '発表',
    about: 'このデータについて',
    aboutShort: 'データ',
  },
  wordsExplained: 'ことばの 説明',
  accessibility: 'だれでも 使える こと',
  displaySettings: '見え方を 変える / Language',
  shareView: 'この画面を 人に 送る',
  nation: '全国',
  kind,
  countedKind: (counted) => kind[counted],
  supportKind,
  missingReason,
  missingShort,
  qualifierPrefix,
  yen: japaneseYen,
  withUnit: (amount, unit) => `${amount}${unit}`,
  ofTables: (text) => text,
  quoted: (title) => `「${title}」`,
  qualifierSuffix,
  loadFailure,
  notice: { close: 'お知らせを 閉じる' },
  status: {
    loading: '読みこんでいます',
    retry: 'もう一度 読みこむ',
    failedTitle: '読みこむ ことが できませんでした',
    stillWorks: 'ほかの ところは、そのまま 使えます。',
    reload: 'ページを もう一度 開く',
    slow: '時間が かかっています。',
  },
  source: 'もとの資料',
  sourcesInTable: (count) => `、ほか ${count}件（1つずつの もとの資料は、表と ファイルに あります）`,
  moreSources: (count) => `ほかの もとの資料 ${count}件`,
  table: '表',
  scrollRegion: (table) => `${table}（横に 動かせる 表）`,
  chart: '図',
  asOf: (date) => `${date}現在`,
  listSeparator: '、',
  between: '・',
  gap: '　',
  labelled: (label, value) => `${label}：${value}`,
  bracketed: (text) => `（${text}）`,
  sentences: (sentences) => sentences.join('。'),
  close: '閉じる',
  rank: '順番',
  share: (percent) => `${percent}％`,
  edition: (date) => `データの版（バージョン）：${date}`,
  printedFrom: (project) => `${project}　この画面：`,
  licence: '（CC BY 4.0）',
  creditLead: '地図：',
  credit: '「国土数値情報（行政区域データ）」（国土交通省）を 加工して 作りました',
};
