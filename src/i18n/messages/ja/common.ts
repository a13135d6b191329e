import type { SupportKind } from '../../../domain/disaster.ts';
import type { MissingReason } from '../../../domain/measure.ts';
import type { MunicipalityKind } from '../../../domain/place.ts';
import type { Qualifier } from '../../../domain/qualified-figure.ts';
import { japaneseYen } from '../../yen.ts';
import type { LoadFailureWords } from '../../word-types.ts';

const kind: Record<MunicipalityKind, string> = {
  city: '市',
  town: '町',
  village: '村',
  special_ward: '特別区',
  northern_territories_village: '北方領土の村',
};

const supportKind: Record<SupportKind, string> = {
  recovery_grant: '復興支援金',
  donation: '義援金・見舞金',
  staff: '職員派遣',
  supplies: '物資',
  other: 'その他',
  unspecified: '内容の記載なし',
};

const missingReason: Record<MissingReason, string> = {
  not_published: 'この年度の都道府県別の数値は公表されていません',
  published_not_held: '公表はありますが、この地図には未収録です',
  before_start: 'この年度には、まだありません',
  before_count: '一覧が初めて公表された年度から数えています。それより前の数値はありません',
  not_recorded: '資料に記載がありません（支援なしという意味ではありません）',
  not_counted: '集計の対象外です',
};

const missingShort: Record<MissingReason, string> = {
  not_published: '数値なし',
  published_not_held: '公表あり・未収録',
  before_start: 'まだなし',
  before_count: '数値なし',
  not_recorded: '記載なし',
  not_counted: '集計の対象外',
};

const qualifierSuffix: Record<Qualifier, string> = {
  exact: '',
  at_least: '以上',
  more_than: '超',
  about: '',
};

const qualifierPrefix: Record<Qualifier, string> = { exact: '', at_least: '', more_than: '', about: '約' };

const loadFailure: LoadFailureWords = {
  network: (file) => `「${file}」を受け取れませんでした。通信の状態を確かめて、もう一度読み込んでください。`,
  gone: (file, status) =>
    `「${file}」がサーバーにありません（応答 ${status}）。時間をおいて、もう一度読み込んでください。`,
  status: (file, status) =>
    `「${file}」について、サーバーが応えられません（応答 ${status}）。時間をおいて、もう一度読み込んでください。`,
  rows: (file, rows, expected) =>
    `「${file}」は${expected}行のはずが、届いたのは${rows}行です。途中で切れたか、サイトが新しくなっています。`,
  encoding: (file) => `「${file}」の文字が壊れています（UTF-8ではありません）。もう一度読み込んでください。`,
  content: (file, line, column) =>
    `「${file}」の${line}行目${column === '' ? '' : `「${column}」`}が正しくありません。もう一度読み込んでください。`,
  program: 'この部分のプログラムを受け取れませんでした。通信が切れているか、サイトが新しくなっています。',
  unexpected: 'この部分を表示できませんでした。もう一度読み込んでください。',
};

export const common = {
  siteName: '全国連携マップ',
  projectName: '特別区全国連携プロジェクト',
  siteDescription:
    '東京23区と全国の市町村のつながりを、地図と年表で見る。交流市町村、広域連携協定、災害の支援を、出典とともに。',
  pageTitle: {
    join: (first: string, second: string) => `${first}｜${second}`,
    place: (name: string, within: string) => `${name}（${within}）`,
    ward: (name: string) => `${name}の相手`,
  },
  skipToContent: '本文へ移る',
  nav: {
    label: '画面の切り替え',
    bottomLabel: '画面の切り替え（下）',
    map: '地図',
    growth: '推移',
    disasters: '災害支援',
    staff: '職員用',
    coverage: 'カバー率',
    desk: 'データ取込',
    present: '発表',
    about: 'このデータについて',
    aboutShort: 'データ',
  },
  /** Named in both languages: who cannot read the one looks for the other. */
  wordsExplained: '用語の説明',
  accessibility: 'アクセシビリティ',
  displaySettings: '表示の設定 / Language',
  shareView: 'この画面を共有',
  nation: '全国',
  kind,
  /** What stands behind a count of a kind. */
  countedKind: (counted: MunicipalityKind, _count: string): string => kind[counted],
  supportKind,
  missingReason,
  missingShort,
  qualifierPrefix,
  yen: japaneseYen,
  /** A formatted amount with its unit, a word of the tables. */
  withUnit: (amount: string, unit: string): string => `${amount}${unit}`,
  /** A region, a kind as a list prints it, or what was given: words of the tables that the program compares. */
  ofTables: (text: string): string => text,
  quoted: (title: string) => `「${title}」`,
  qualifierSuffix,
  loadFailure,
  notice: { close: 'お知らせを閉じる' },
  status: {
    loading: '読み込んでいます',
    retry: 'もう一度読み込む',
    failedTitle: '読み込めませんでした',
    stillWorks: 'ほかの部分は、そのまま使えます。',
    reload: 'ページを読み込み直す',
    slow: '時間がかかっています。',
  },
  source: '出典',
  /** Where nothing can be unfolded: on paper and in pictures. */
  sourcesInTable: (count: number) => `、ほか${count}件（1件ごとの出典は、表とファイルにある）`,
  moreSources: (count: number) => `ほか${count}件の出典`,
  table: '表',
  scrollRegion: (table: string) => `${table}（横に動かせる表）`,
  chart: '図',
  asOf: (date: string) => `${date}現在`,
  listSeparator: '、',
  /** Between short reasons and names that belong together. */
  between: '・',
  /** Between what stands side by side in one line. */
  gap: '　',
  labelled: (label: string, value: string) => `${label}：${value}`,
  bracketed: (text: string) => `（${text}）`,
  sentences: (sentences: readonly string[]) => sentences.join('。'),
  close: '閉じる',
  rank: '順位',
  share: (percent: string) => `${percent}％`,
  edition: (date: string) => `データの版：${date}`,
  printedFrom: (project: string) => `${project}　この画面：`,
  licence: '（CC BY 4.0）',
  creditLead: '地図：',
  credit: '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成',
};
