import type { DisasterType, SupportKind } from '../../../domain/disaster.ts';

const type: Record<DisasterType, string> = {
  earthquake: '地震',
  heavy_rain: '大雨・豪雨',
  typhoon: '台風',
  heavy_rain_and_typhoon: '大雨と台風',
  fire: '火災',
  other: 'その他',
};

const kind: Record<SupportKind, string> = {
  recovery_grant: '復興支援金',
  donation: '義援金・見舞金',
  staff: '職員派遣',
  supplies: '物資',
  other: 'その他の支援',
  unspecified: '内容の記載なし',
};

const part = {
  type: (names: string) => `種類「${names}」`,
  support: (names: string) => `支援「${names}」`,
  recipient: (name: string) => `支援先「${name}」`,
  years: (range: string) => `年度「${range}」`,
  provider: (name: string) => `支援した側「${name}」`,
  find: (words: string) => `文字「${words}」`,
  source: (title: string) => `資料「${title}」`,
};

/** As in `kind`, shorter: a row says itself that it speaks of support. */
const kindInRow: Record<SupportKind, string> = { ...kind, other: 'その他' };

/** Words of the disasters view. */
export const disasters = {
  type,
  /** The name of a disaster where it stands by itself: a heading, a row, a mark. */
  titled: (name: string) => name,
  kind,
  kindInRow,
  kicker: '特別区が連携して対応した主な災害支援',
  span: (from: string, to: string) => `${from}〜${to}`,
  headline: (count: string) => `${count}の災害に、23区が力を合わせてきた。`,
  pageOnlyLead: (count: string) =>
    `ほかに、公開ページだけで分かる災害が${count}件ある。23区共同の支援は資料に記載なし。`,
  filter: {
    title: '絞り込み',
    type: '種類',
    kind: '支援の種類',
    recipient: '支援先',
    allTypes: 'すべての種類',
    allKinds: 'すべての支援',
    provider: '支援した側',
    find: '文字で探す',
    findHint: '災害、地名、品目',
    source: '載っている資料',
    all: (count: number) => `すべて　${count}`,
    wards: '区ごとの支援',
    documents: '資料（全国連携NEWSなど）',
    pages: '公開ページ',
    wholeRegion: (name: string, count: number) => `${name}の全体　${count}`,
    municipality: (name: string, count: number) => `　${name}　${count}`,
    noRecipient: (count: number) => `支援先の記載なし　${count}`,
    noRecipientName: '記載なし',
    option: (name: string, count: number) => `${name}　${count}`,
    clear: '条件を消す',
    /** On paper; empty where nothing is chosen. */
    inWords: (parts: string) => (parts === '' ? '絞り込みなし（すべての災害）' : `絞り込み：${parts}`),
  },
  years: {
    title: '年度',
    first: '初めの年度',
    last: '終わりの年度',
    bar: (fiscalYear: string, count: number) => `${fiscalYear}：${count}件`,
    window: '選んだ年度の範囲を動かす',
  },
  result: {
    count: '件',
    detail: (years: string, prefectures: string) => `${years}・${prefectures}`,
    prefectures: (count: number, unit: string) => `${count}${unit}`,
    prefectureKinds: { to: '都', dou: '道', fu: '府', ken: '県' },
    noPrefecture: '支援先の記載なし',
    split: (listed: number, pageOnly: number) => `資料に挙がる${listed}件、公開ページだけの${pageOnly}件`,
    whole:
      '資料と文字の条件は、災害を選びます。図・地図・金額は、選ばれた災害に記録のあるすべての支援で数えています。',
  },
  contents: {
    label: 'この画面の目次',
    timeline: '年表',
    list: '一覧',
    recipients: '地図',
    sums: '金額',
    aid: '応援協定',
  },
  empty: {
    title: '条件に合う災害はありません',
    reason: (parts: string) => `${parts}で絞り込んでいます。`,
    advice: (what: string, count: number) => `${what}を外すと、${count}件あります。`,
    loosen: (what: string, count: number) => `${what}を外す（${count}件）`,
  },
  part,
  list: {
    title: '災害の一覧（新しい順）',
    name: '災害',
    date: '発生',
    recipients: '支援先',
    support: '支援',
    yearCount: (count: number) => `${count}件`,
    gap: (years: string) => `${years}　資料に記載なし`,
    more: (count: string) => `続きを表示（残り${count}件）`,
    none: '—',
    notRecorded: '記載なし',
    pageOnly: '23区共同の支援は資料に記載なし',
    pageOnlyShort: '公開ページだけ',
    wardKinds: (kinds: string) => `各区：${kinds}`,
    monthUnknown: (date: string) => `${date}（月の記載なし）`,
    within: (prefecture: string, municipalities: string) => `${prefecture}（${municipalities}）`,
    withinCount: (prefecture: string, count: number) => `${prefecture}（${count}市町村）`,
    /** 福島県 → 福島; 北海道 stays. */
    separator: '・',
    dash: '「—」と地図の斜線は、資料に支援先の記載がないもの。支援がなかったという意味ではない。',
  },
  map: {
    title: '支援先の都道府県',
    known: (kinds: string, disasterCount: number, prefectures: string) =>
      `${kinds}の支援先が分かる${disasterCount}件・${prefectures}`,
    knownOfAnyKind: (disasterCount: number, prefectures: string) =>
      `支援先が分かる${disasterCount}件・${prefectures}（支援の種類を問わず数える）`,
    knownNoneAtAll: '支援先が分かる災害はない',
    knownNone: (kinds: string) => `${kinds}の支援先が分かる災害はない`,
    label: (kinds: string) => `日本地図：${kinds}を受けた都道府県`,
    keys: '矢印キーで支援先を移り、Enterで絞り込みます。',
    shapeOther: (name: string) => `${name}、ほかの支援の記載あり`,
    times: (count: number) => `${count}件`,
    timesAndMore: (count: number) => `${count}件以上`,
    other: 'ほかの支援の記載あり',
    unknown: '記載なし',
    chosen: '選択中',
    toneLabel: '色の意味',
    tone: { times: '受けた回数', latest: '最近の年度' },
    allKinds: '支援',
    latestSentence: (prefectures: string, years: string) => `最近に受けたのは${years}の${prefectures}`,
    filtered: (parts: string) => `条件：${parts}`,
    hoveredLatest: (name: string, count: number, fiscalYear: string) =>
      `${name}　${count}件・最近は${fiscalYear}`,
    hovered: (name: string, count: number) => `${name}　${count}件`,
    hoveredOther: (name: string) => `${name}　ほかの支援`,
    hoveredUnknown: (name: string) => `${name}　記載なし`,
    labelText: (name: string, count: number) => (count > 0 ? `${name} ${count}` : name),
    municipal: '地図では、市町村が受けた支援をその都道府県に入れる。',
  },
  timeline: {
    title: '災害と、そのあとの支援',
    scope: (years: string) => `種類ごとの年表、${years}`,
    finding: (count: string, withSupport: string) =>
      `災害${count}件。うち${withSupport}件で、そのあとの支援の記録がある。`,
    findingSupports: (all: string, timed: string, until: string) =>
      `支援は${all}件。時期まで分かるものは${timed}件、発行日など「この日以前」とだけ分かるものは${until}件。`,
    findingNone: '条件に合う災害はない。',
    describe: (lanes: string, years: string) => `${years}の年表。${lanes}。`,
    describeLane: (type: string, count: number) => `${type}${count}件`,
    keys: '左右の矢印キーで災害を移り、上下で種類を移り、Enterで記録を開きます。',
    label: (name: string, type: string, date: string, support: string) =>
      `${name}、${type}、${date}、${support}`,
    supportCount: (count: number) => `支援${count}件`,
    noSupport: '支援は記載なし',
    pageOnly: '公開ページだけ',
    cluster: (type: string, years: string, count: number) =>
      `${type}、${years}、${count}件。選ぶとこの年度に絞る`,
    legend: {
      span: '日付の幅（月や年までの記載は、帯で示す）',
      joint: '23区共同の支援',
      wards: '各区の支援',
      until: '破線：この日までに',
      undated: '時期の記載なし',
      pageOnly: '破線の枠：公開ページだけの災害',
    },
    column: {
      disaster: '災害',
      date: '発生',
      provider: '支援した側',
      kind: '支援',
      amount: '数量',
      recipient: '支援先',
      when: '支援の時期',
      source: '出典',
    },
    rest: (count: string) => `ほか${count}行は、ダウンロードの表にある。`,
  },
  sums: {
    title: '選んだ範囲の数',
    scope: (years: string) => `${years}、公表で分かるもの`,
    finding: (disasters: string, prefectures: string, municipalities: string) =>
      `災害${disasters}件、支援先は${prefectures}、うち市町村${municipalities}。`,
    findingNoRecipient: (disasters: string) => `災害${disasters}件、支援先は記載なし。`,
    findingMoney: (parts: string) => `分かっている金額は、${parts}。`,
    moneyPart: (series: string, yen: string) => `${series}が${yen}`,
    noMoney: '金額の分かる支援はない。',
    series: { joint: '23区共同', wards_total: '各区の合計', ward: '区ごとの公表' },
    atLeast: (yen: string) => `${yen}以上`,
    unknownYen: '金額の記載なし',
    noGift: '該当なし',
    column: {
      series: '支援した側',
      disasters: '義援金・支援金を贈った災害',
      yen: '分かっている金額',
      isLowerBound: '以上',
      withAmount: '金額の記載がある支援',
      withoutAmount: '金額の記載がない支援',
    },
    counts: {
      listed: '資料に挙がる災害',
      pageOnly: '公開ページだけの災害',
      prefectures: '支援先の都道府県',
      municipalities: '支援先の市町村',
    },
    legend: {
      known: '公表された金額',
      arrow: '右の矢印、「以上」：金額の記載がない支援があり、実際はこれ以上',
    },
    apart: '三つは別の系列で、重なりがあるため足し合わせない。金額のない支援は0円ではない。',
    councils: (yen: string) => `「区ごとの公表」には、区議会からの${yen}を含む。`,
    describe: (parts: string) => `支援した側ごとの、分かっている金額の帯。${parts}。`,
    unit: { yen: '円' },
  },
  /** The page that is read without any script. */
  plain: {
    title: '災害支援の年表（文字だけ）',
    lead: (listed: string, pageOnly: string) =>
      `資料に挙がる${listed}件と、公開ページだけで分かる${pageOnly}件の災害。新しい順に、そのあとの支援とともに並べる。`,
    toView: '絞り込みと地図のある年表（JavaScriptを使う）',
    monthUnknown: '（月の記載なし）',
    toHome: '全国連携マップの最初の画面',
    pageOnly: '、公開ページだけの災害（23区共同の支援は資料に記載なし）',
    item: (what: string, item: string) => `${what}　${item}`,
    support: (giver: string, kind: string, recipient: string, date: string, amount: string) =>
      `${giver}：${kind}、支援先 ${recipient}、時期 ${date}${amount === '' ? '' : `、${amount}`}。`,
    note: (note: string) => `注：${note}。`,
    source: (title: string) => `出典：${title}`,
  },
  notes: {
    listed: '見出しの数は、資料（全国連携NEWSなど）に挙がる災害だけを数える。',
    precision: '日付は資料の細かさのまま示す。',
  },
};
