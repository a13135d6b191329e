import { copyLink } from './copy-link.ts';

/** Words of the cards of places: they come with the first card. */
export const place = {
  code: (code: string) => `市区町村コード ${code}`,
  /** @param day of the newest list, ISO */
  nothing: (day: string) => {
    const [year, month, date] = day.split('-').map(Number);
    return `${year}年${month}月${date}日の一覧と、この地図が持つ協定・記録にはありません。その後の一覧は未収録です。`;
  },
  specialWard: '特別区はつながりの相手を迎える側のため、数に入れていません。',
  northern: '北方領土の村は、どの集計にも入れていません。',
  report: '誤りや漏れを知らせる方法',
  sources: '出典',
  facts: {
    onList: (years: string) => `${years}年の一覧`,
    yes: 'あり',
    notListed: '記載なし',
    printedAs: (printed: string) => `「${printed}」と記載`,
    agreement: '広域連携協定',
    noAgreement: 'なし',
    wards: '区との協定・交流',
    partners: 'つながりの相手',
    noPartners: 'この地図の記録にない',
    wardNames: (wards: string, count: string) => `${wards}（記録 ${count}件）`,
    plans: '複数区との連携',
    planSize: (count: string) => `${count}市町村として`,
    support: '災害支援の記録',
    received: (count: string) => `受けた支援 ${count}件`,
    given: (count: string) => `した支援 ${count}件`,
    history: '災害支援の記録へ',
    separator: '・',
  },
  record: {
    title: 'つながりの記録',
    titleOfWard: '災害支援などの記録',
    count: (count: string) => `${count}件`,
    listed: '交流市町村の一覧に掲載',
    listedPrefecture: '交流の一覧に掲載（県として）',
    printedAs: (printed: string) => `「${printed}」と記載。`,
    agreement: '広域連携協定を締結',
    memberOf: (association: string, count: string) => `${association}の${count}市町村の一つとして。`,
    derived: '協定の資料に市町村の名はなく、構成の決まりからの導出。',
    ward: (ward: string, kind: string) => `${ward}　${kind}`,
    wardsOfPlan: (wards: string) => `23区からは${wards}。`,
    received: (disaster: string) => `${disaster}で支援を受けた`,
    given: (disaster: string, recipient: string) =>
      recipient === '' ? `${disaster}で支援` : `${disaster}で${recipient}を支援`,
    giver: (giver: string) => `${giver}から。`,
    wardsTotal: '各区の合計',
    joint: '23区共同',
    gifts: (what: string, things: string) => `${what}　${things}`,
    gift: (what: string, amount: string) => `${what} ${amount}`,
    planned: (name: string) => `${name}（予定）`,
    via: (association: string) => `${association}として。`,
    venue: (place: string) => `会場：${place}。`,
    sourceMark: (number: number) => `出典${number}`,
    partial: '区ごとの協定の記録は、公開ページで確かめられたものだけで、すべてではない。',
  },
  neighbours: {
    title: '隣の市区町村',
    titleOfIsland: '海をへだてて近い市区町村',
    other: (name: string, prefecture: string) => `${name}（${prefecture}）`,
    none: '境を接する市区町村はない',
  },
  ofPrefecture: {
    title: (name: string) => `${name}では`,
    known: (count: string, all: string, percent: string) =>
      `${all}市町村のうち${count}市町村（${percent}％）の連携が確認できる。`,
    open: (name: string) => `${name}の記録を見る`,
    coverage: (name: string) => `${name}のカバー率を見る`,
  },
  share: { title: 'この場所へのリンク', ...copyLink },
  prefecture: {
    rate: (count: string, all: string) => `${count}÷${all}市町村`,
    tie: '区と県の交流',
    agreement: '広域連携協定',
    support: '復興支援金の記録',
    history: '受けた支援と協定へ',
    yes: 'あり',
    notListed: '一覧に記載なし',
    none: 'なし',
    loading: '市町村の記録を読み込んでいます',
    matchedOf: (published: string, matched: string) =>
      `公表の数は${published}、名前を照合できたのは${matched}。差は重複か未照合の行で、理由は「このデータについて」にある。`,
  },
  list: {
    members: {
      union: '連携が確認できる市町村',
      union_rate: '連携が確認できる市町村',
      published_table: 'その年度の一覧にある市町村',
      agreement_members: '協定の構成市町村',
      grant_events: '支援を受けた市町村',
    },
    others: 'そのほかの市町村',
    all: '市町村',
    empty: '該当なし',
  },
};
