import type { FileTexts } from '../../../word-types.ts';

/** The files of the data by their names. */
export const EASY_FILES: FileTexts = {
  'prefectures.csv': { title: '都道府県', description: '47都道府県の 一覧です。' },
  'municipalities.csv': {
    title: '市区町村',
    description:
      '1,747の 市区町村です。名前は 2026年3月12日の ものです。数えるのは、市・町・村の 1,718です。特別区 23と 北方領土の 6村は 数えません。',
  },
  'municipality_changes.csv': {
    title: '市町村の 名前などの 変わり方',
    description: '資料に ある 前の 名前と、今の 市町村です。',
  },
  'exchange_partners.csv': {
    title: '交流市町村の 一覧',
    description:
      '発表された 一覧を、印刷の 順と 書き方の まま 写しました。まちがいや 重なりも 直しません。くらべた 結果と 理由を つけます。一覧は 1つの 日に 1つです。2015年8月1日の 580件から 始まります。',
  },
  'exchange_counts.csv': {
    title: '都道府県ごとの 交流市町村の 数',
    description:
      '1つの 一覧に 47行です。発表された 数は、そのままです。発表の ない 数は 一覧から 数えて、そう 書きます。',
  },
  'exchange_region_totals.csv': {
    title: '地方ごとの 交流市町村の 数',
    description: '発表された 表の、地方ごとの 合計です。市町村と 都道府県の 数です。',
  },
  'milestones.csv': {
    title: '発表された 数と その日',
    description: 'つながりの 数と できごとです。',
  },
  'agreements.csv': {
    title: '広域連携協定',
    description: '特別区長会と 協定（約束）を 結んだ 13の 市長会・町村会です。',
  },
  'agreement_members.csv': {
    title: '広域連携協定に 入っている 市町村',
    description: 'きまりから 作った 372件です。発表された どの 数とも 同じです。',
  },
  'company_agreements.csv': {
    title: '会社との 包括連携協定',
    description: '協定（約束）を 結んだ 会社です。',
  },
  'ward_partnerships.csv': {
    title: '区と 自治体の つながり',
    description:
      '1行は、区と 市町村（または 都道府県）の 1つの 協定などです。それぞれの 区の 全部では ありません。',
  },
  'programs.csv': {
    title: 'いっしょに する 計画や 活動',
    description: 'いくつかの 自治体と 区が する 計画や 活動です。',
  },
  'program_members.csv': {
    title: '計画や 活動に 入っている ところ',
    description: '発表された ところだけです。',
  },
  'disasters.csv': {
    title: '災害',
    description:
      '特別区が 助けた 災害などです。listed_in に 何も ない ものは、公開ページだけで わかります。23区 いっしょの 助けは、資料に 書いてありません。',
  },
  'disaster_support.csv': {
    title: '災害の ときの 助け',
    description:
      '1行は 1つの 助けです。23区 いっしょの 助けと、区ごとの 助けは、別の ものです。足しません。助けた 相手が ない ものは、書いてありません。助けが なかったと いう 意味では ありません。',
  },
  'events.csv': { title: '行事', description: '展示、講演会、地域の 品物の 紹介、祭りなどです。' },
  'newsletters.csv': { title: '出した 本など', description: '全国連携NEWSなどです。' },
  'measures.csv': {
    title: '地図と 図で 見る 数',
    description: '見る 数の 一覧です。新しい ものは、行を 足します。',
  },
  'published_totals.csv': {
    title: '行から 数え直す 発表の 数',
    description: 'ほかの 表に 入れる ところが ない 合計です。くらべる ときに、行から 数え直します。',
  },
  'recorded_differences.csv': {
    title: 'ちがいの 記録',
    description: '発表の 数と 行の 数が ちがう 理由です。行だけでは 理由が わからない ものです。',
  },
  'sources.csv': { title: 'もとの資料', description: 'この データの 全部の もとの資料です。' },
};
