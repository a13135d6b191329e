import type { place as japanese } from '../ja/place.ts';
import { copyLink } from './copy-link.ts';

export const place: typeof japanese = {
  code: (code) => `市区町村コード ${code}`,
  nothing: (day) => {
    const [year, month, date] = day.split('-').map(Number);
    return `${year}年${month}月${date}日の 一覧には ありません。この地図に ある 協定（約束）や 記録にも ありません。その後の 一覧は、まだ この地図に 入れていません。`;
  },
  specialWard: '特別区（東京の 23区）は、つながりの 相手を むかえる 側です。だから、数に 入れていません。',
  northern: '北方領土の 村は、どの 数にも 入れていません。',
  report: 'まちがいや 足りない ものを 知らせる 方法',
  sources: 'もとの資料',
  facts: {
    onList: (years) => `${years}年の 一覧`,
    yes: 'あります',
    notListed: '書いてありません',
    printedAs: (printed) => `「${printed}」と 書いてあります`,
    agreement: '広域連携協定（約束）',
    noAgreement: 'ありません',
    wards: '区との 協定・交流',
    partners: 'つながりの 相手',
    noPartners: 'この地図の 記録に ありません',
    wardNames: (wards, count) => `${wards}（記録 ${count}件）`,
    plans: 'いくつかの 区との つながり',
    planSize: (count) => `${count}市町村 いっしょに`,
    support: '災害の ときの 助けの 記録',
    received: (count) => `受けた 助け ${count}件`,
    given: (count) => `した 助け ${count}件`,
    history: '災害の ときの 助けの 記録へ',
    separator: '・',
  },
  record: {
    title: 'つながりの 記録',
    titleOfWard: '災害の ときの 助けなどの 記録',
    count: (count) => `${count}件`,
    listed: '交流市町村の 一覧に あります',
    listedPrefecture: '交流の 一覧に あります（県として）',
    printedAs: (printed) => `「${printed}」と 書いてあります。`,
    agreement: '広域連携協定（約束）を 結びました',
    memberOf: (association, count) => `${association}の ${count}市町村の 1つとして 結びました。`,
    derived: '協定の 資料に、市町村の 名前は ありません。だれが 会員かの 決まりから わかりました。',
    ward: (ward, kind) => `${ward}　${kind}`,
    wardsOfPlan: (wards) => `23区からは ${wards}です。`,
    received: (disaster) => `${disaster}で 助けを 受けました`,
    given: (disaster, recipient) =>
      recipient === '' ? `${disaster}で 助けました` : `${disaster}で ${recipient}を 助けました`,
    giver: (giver) => `${giver}の 助けです。`,
    wardsTotal: 'それぞれの 区の 合計',
    joint: '23区いっしょ',
    gifts: (what, things) => `${what}　${things}`,
    gift: (what, amount) => `${what} ${amount}`,
    planned: (name) => `${name}（予定）`,
    via: (association) => `${association}としてです。`,
    venue: (place) => `場所：${place}。`,
    sourceMark: (number) => `もとの資料${number}`,
    partial:
      '区の 協定の 記録は、公開ページ（だれでも 見られる ページ）で 確かめた ものだけです。これが 全部では ありません。',
  },
  neighbours: {
    title: 'となりの 市区町村',
    titleOfIsland: '海の 向こうの 近い 市区町村',
    other: (name, prefecture) => `${name}（${prefecture}）`,
    none: '境が つながる 市区町村は ありません',
  },
  ofPrefecture: {
    title: (name) => `${name}では`,
    known: (count, all, percent) =>
      `${all}市町村の うち、${count}市町村（${percent}％）の つながりが わかっています。`,
    open: (name) => `${name}の 記録を 見る`,
    coverage: (name) => `${name}の つながりの 割合を 見る`,
  },
  share: { title: 'この場所への リンク', ...copyLink },
  prefecture: {
    rate: (count, all) => `${count}÷${all}市町村`,
    tie: '区と 県の 交流（つきあい）',
    agreement: '広域連携協定（約束）',
    support: '復興支援金（災害の あとの 助けの お金）の 記録',
    history: '受けた 助けと 協定へ',
    yes: 'あります',
    notListed: '一覧に 書いてありません',
    none: 'ありません',
    loading: '市町村の 記録を 読みこんでいます',
    matchedOf: (published, matched) =>
      `発表された 数は ${published}です。名前から どこか わかったのは ${matched}です。ちがいは、重なった 行か、どこか まだ わからない 行です。理由は「このデータについて」に あります。`,
  },
  list: {
    members: {
      union: 'つながりが わかっている 市町村',
      union_rate: 'つながりが わかっている 市町村',
      published_table: 'その年度の 一覧に ある 市町村',
      agreement_members: '協定に 入っている 市町村',
      grant_events: '助けを 受けた 市町村',
    },
    others: 'そのほかの 市町村',
    all: '市町村',
    empty: '合うものが ありません',
  },
};
