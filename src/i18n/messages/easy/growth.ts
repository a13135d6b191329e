import type { growth as japanese } from '../ja/growth.ts';

/** Words of the growth view. Numbers come in as text, which may end in 「以上」 or the like: a verb follows, not 「の」. */
export const growth: typeof japanese = {
  lead: '協定、会員、交流の 数を、発表した 日の とおりに 並べます。発表が ない 年度は 空けてあります。その 間は 線で つなぎません。',
  // The space between two phrases is one that stays where a phrase ends.
  headline: (years, members) => [
    '協定（約束）に 入っている\u00a0',
    `自治体は、${years}つの 年度で\u00a0`,
    `${members}に なりました。`,
  ],
  headlineRegistered: (registered) => ['会員に なった\u00a0', '自治体・団体は', `${registered}です。`],
  contents: 'この画面の もくじ',
  tabs: (title) => `${title}：図と 表を 切りかえる`,
  tableRegion: (title) => `${title}の表`,
  legendTitle: '図の 見方',
  eraShort: { showa: '昭', heisei: '平', reiwa: '令' },
  nameSeparator: '・',
  figureWith: (prefix, value, suffix) => `${prefix}${value}${suffix}`,
  columns: {
    date: '日',
    value: '数',
    definitionAndNote: '数え方と説明',
    note: '説明',
    qualifier: '数の種類',
    definition: '数え方',
    source: 'もとの資料',
    fiscalYear: '年度',
  },
  qualifier: {
    exact: '確かな数',
    at_least: '以上（同じか、もっと 多い）',
    more_than: 'より 多い（本当の 数は わかりません）',
    about: '約（だいたいの数）',
  },
  percentUnit: '％',
  noFigure: '数が ありません',
  unheld: '発表あり・まだ 入れていません',
  measure: {
    registered_members: '会員登録',
    exchange_municipalities: '区と交流のある市町村',
    linked_municipalities: '連携自治体（会員登録と協定も入れた数）',
  },
  measureShort: {
    exchange_municipalities: '区との交流',
    linked_municipalities: '会員と協定も',
  },
  dateBefore: (date, day) => `${date}（${day}より前）`,
  pointNote: (date, note) => `${date}の 数：${note}`,
  legend: {
    exact: '確かな数',
    exchange: '区と 交流のある 市町村（確かな数）',
    bound: '「より 多い」「以上」の 数：横の 線が 発表の 数で、本当の 数は その上',
    unheld: '発表あり・まだ 入れていません',
    unheldOn: (days) => `発表あり・まだ 入れていません（毎年 ${days}の 表）`,
    hatch: '数が ありません',
    span: '日に 幅が ある 数（横の 棒の 長さが 幅）',
    before: '前の 年度まで',
    added: 'その 年度に 結んだ 協定（数は 入っている 自治体）',
    confirmed: (dates) => `後で 発表した 同じ 数（${dates}）`,
    replied: '答えあり',
    silent: '答えなし',
    list: '交流市町村の 一覧',
    agreement: '広域連携協定',
    ward: '区との 協定で 増える分',
    overlap: '棒が 重なる 長さが、両方に 入っている 市町村',
  },
  agreement: {
    title: '広域連携協定に 入っている 自治体',
    scope: (prefectures, associations) =>
      `年度の 終わり（3月31日）までの 合計。${prefectures}道府県の ${associations}団体`,
    finding: (years, prefectures, associations, members) =>
      `${years}つの 年度に、${prefectures}道府県の ${associations}団体と 協定を 結びました。協定に 入っている 自治体は ${members}に なりました。`,
    byRegion: (list) => `地方ごとの 数は、${list}です。`,
    own: (name, list) => `${name}では、${list}です。`,
    ownGroup: (year, association, count) => `${year}に ${association}の ${count}`,
    ownNone: (name) => `${name}の 団体との 協定は、資料に ありません。`,
    stackLabel: '自治体の まとめ方',
    stack: { association: '団体ごと', region: '地方ごと' },
    regionCaption: '広域連携協定に 入っている 自治体、地方ごとの 年度の 終わりまでの 合計',
    before: (value) => `前の年度まで ${value}`,
    plus: (value) => `+${value}`,
    quiet: (from) => `${from}からは、新しい 協定は 資料に ありません。`,
    quietSame: (date, value) => `${date}も ${value}です。`,
    quietOther: (date, value) => `${date}の 発表の 数は ${value}です。`,
    quietShort: ['新しい協定は', '資料になし'],
    yearRange: (from, to) => `${from}〜${to}`,
    describe: (list) => `協定に 入っている 自治体の 合計を、年度ごとの 棒で 表します。${list}。`,
    describeYear: (year, total, added) => `${year}は ${total}（${added} 増えました）`,
    column: {
      groups: '新しく協定を結んだ団体（入っている自治体の数）',
      added: '増えた数',
      total: '年度の終わりまでの合計',
      august: '8月1日までの合計',
    },
    group: (name, count) => `${name} ${count}`,
    none: 'なし',
    augustNote:
      'プロジェクトは 毎年 8月1日の 数を 数えます。8月1日の 数は、協定を 結んだ 日から 計算しました。',
  },
  registered: {
    title: '会員登録（自治体・団体）',
    scope: '会員だけの ホームページに 登録した 数。自治体だけの 数では ないかもしれません',
    findingBound: (date, exact, bound) =>
      `確かな 数は、${date}の ${exact}です。その後の 発表は、「より 多い」か「以上」の 数だけです。一番 新しい 発表では、自治体・団体は ${bound}です。`,
    findingExact: (date, exact) => `一番 新しい 発表は、${date}の ${exact}です。`,
    describe: (list) =>
      `発表した 登録の 数を、日ごとの しるしで 表します。しるしの 間は、線で 結びません。${list}。`,
  },
  linked: {
    title: '交流市町村と 連携自治体',
    scope: '数え方が ちがう 2つの 発表の 数。2つを 線で 結びません',
    finding: (first, last, linked) =>
      `区と 交流（つき合い）のある 市町村は、${first}から ${last}に なりました。連携自治体（つながりのある 自治体）は、別の 数え方で ${linked}です。`,
    part: (value, date) => `${date}の ${value}`,
    partsTitle: '合計と その中の 数を、同じ めもりで（→の 数は、本当は その先）',
    partName: {
      total: '連携自治体（合計）',
      exchange: '区との交流',
      agreement: '協定',
      registered: '会員登録',
    },
    concludedBy: (date) => `${date}までに 結んだもの`,
    parts: (exchange, agreement, registered, linked) =>
      `その中の 数を 足しても、合計には なりません。区との 交流は、${exchange}です。協定は ${agreement}です。会員登録は、${registered}です。数えた 日が ちがいます。同じ 自治体が、いくつもの ところに 入っています。合計の 数は ${linked}です。発表の 表の 説明では、合計は 重なりを のぞいた 数です。`,
    describe: (list) =>
      `区と 交流のある 市町村と、連携自治体を、日ごとに 表します。連携自治体には、会員登録や 協定も 入ります。2つは、別の しるしです。${list}。`,
  },
  events: {
    title: '協定と 災害の これまで',
    scope: (first, last) => `${first}から ${last}まで`,
    finding: (agreements, companies, disasters, listed) =>
      `団体との 協定は ${agreements}、会社との 協定は ${companies}、災害は ${disasters}です。災害の うち ${listed}は、23区が いっしょに した 助けの 資料に あります。`,
    findingBusiest: (year, count) => `団体との 協定が 一番 多いのは ${year}で、${count}です。`,
    describe: (lanes) => `年度の 順に、${lanes}の しるしを 並べます。`,
    describeLane: (kind, count) => `${kind} ${count}`,
    keys: '左右の 矢印キーで、同じ 列の しるしに 動きます。上下の 矢印キーで、別の 列に 動きます。Enterで 記録を 開きます。',
    kind: { agreement: '団体との協定', company: '会社との協定', disaster: '災害' },
    kindShort: { agreement: '団体', company: '会社', disaster: '災害' },
    label: (name, date) => `${name}　${date}`,
    vague: '起きた 時に 幅が ある 災害（線の 長さが 幅）',
    invite: 'しるしを 選ぶと、ここに 記録が 開きます。すべての 記録は「表」にも あります。',
    column: {
      kind: '種類',
      name: '名前',
      content: '内容',
      firstDay: '一番早い日',
      lastDay: '一番遅い日',
    },
    members: (count) => `入っている 自治体 ${count}`,
    activities: (list) => `内容：${list}`,
    listed: (type) => `${type}。23区が いっしょに した 助けの 資料に あります`,
    notListed: (type) => `${type}。23区が いっしょに した 助けは、資料に 書いてありません`,
    concluded: (date) => `${date}に 結びました`,
    happened: (date, year) => `${date}、${year}`,
    onMap: (name) => `${name}を 地図で 見る`,
    toDisaster: '災害の ときの 助けの 年表で、この災害の 記録を 見る',
    close: '記録を 閉じる',
    sourcesNote:
      '公開ページ（だれでも 見られる ページ）だけで わかる 災害も あります。その もとの資料は、それぞれの 記録に あります。',
  },
  places: {
    title: '都道府県と地方',
    lead: 'ここでは、見る 数、数か 割合か、年度を 選びます。選んだ ことは、下の 順番の 図と 増え方の 図に 使います。2つの 年度を くらべる 図に 使うのは、選んだ 数だけです。',
    label: '地方と 都道府県の 図で 見るもの',
    measure: '見る数',
    formLabel: '数と割合',
    form: { count: '数', share: '割合' },
    year: '年度',
    chosen: '選んでいる ところ：',
    release: '選ぶのを やめる',
    otherMeasure: (asked, shown) =>
      `「${asked}」は、市町村の 数では ありません。ここでは「${shown}」を 表しています。`,
    rate: (asked, shown) => `「${asked}」は、「${shown}」の 割合で 表しています。`,
    otherYear: (asked, shown) => `${asked}の 数は ありません。${shown}の 数を 表しています。`,
  },
  regions: {
    title: '9つの 地方の 増え方',
    scope: (measure, form) =>
      form === 'share' ? `${measure}の 割合（市町村全体の 中で）。同じ めもり` : `${measure}。同じ めもり`,
    nothing: (year) => `${year}の 数は ありません。`,
    finding: (when, names, value, form) =>
      form === 'share'
        ? `${when}に 割合が 一番 高い 地方は ${names}で、${value}です。`
        : `${when}に 一番 多い 地方は ${names}で、${value}市町村です。`,
    describe: (measure, form) =>
      `9つの 地方の ${measure}${form === 'share' ? 'の 割合' : ''}を、年度ごとの 段で 表します。めもりは どの 地方も 同じです。`,
    slider: (region) => `${region}の年度`,
    valueText: (year, value) => `${year}、${value}`,
    legendSteps: 'その年度の 数（段の 高さ）',
    legendYear: '見ている 年度',
    noneYet: '空いている 年度には、まだ ありません',
    legendPlace: '県の 名前を 選ぶと、その県の 段が 重なります',
    caption: (measure, form) => `${measure}${form === 'share' ? 'の割合' : ''}、地方ごと`,
  },
  prefecture: {
    title: (name) => `${name}の 増え方`,
    scope: (measure, form) =>
      form === 'share'
        ? `${measure}の 割合（市町村全体の 中で）。棒は 市・町・村に 分けてあります`
        : `${measure}。棒は 市・町・村に 分けてあります`,
    nothing: (name) => `${name}の 数は ありません。`,
    finding: (name, from, first, to, last) =>
      `${name}は、${from}の ${first}から、${to}の ${last}に なりました。`,
    steady: (name, from, to, value) => `${name}は、${from}から ${to}まで 同じで、${value}です。`,
    single: (name, when, value) => `${name}は、${when}に ${value}です。`,
    part: (counted, percent) => `${counted}市町村の ${percent}％です。`,
    since: (name, year) => `${name}は ${year}から 数に 入ります。`,
    listed: (name, year) => `${name}は ${year}の 一覧に あります。`,
    absent: (name) => `${name}が 数に 入る 記録は ありません。`,
    notCounted: (name) => `${name}は、この 数では 数えません。`,
    describe: (name, measure, form) =>
      `${name}の ${measure}${form === 'share' ? 'の 割合' : ''}を、年度ごとの 棒で 表します。一番 高い ところが 市町村全体です。`,
    whole: (counted) => `市町村全体 ${counted}`,
    legendCurrent: 'わくで 囲んだ ところが、見ている 年度',
    caption: (name, measure) => `${name}の${measure}、年度ごと`,
  },
  ranking: {
    title: '都道府県の 順番',
    scope: (measure, when) => `${measure}、${when}。棒は 市・町・村に 分けてあります`,
    finding: (when, names, value, form) =>
      form === 'share'
        ? `${when}に 割合が 一番 高いのは ${names}で、${value}です。`
        : `${when}に 一番 多いのは ${names}で、${value}市町村です。`,
    nation: (value, counted, percent) => `全国では、${counted}市町村の うち ${value}です（${percent}％）。`,
    own: (name, value, rank) => `${name}は ${value}で、${rank}位です。`,
    describe: (measure, form) =>
      `${measure}${form === 'share' ? 'の 割合' : ''}で、都道府県に 色を つけた 日本地図です。数は、となりの 順番の 表に あります。`,
    row: (rank, name, count, share, split) =>
      `${rank}位　${name}、${count}市町村、${share}、市${split[0]}、町${split[1]}、村${split[2]}`,
    keys: '上下の 矢印キーで、ほかの 都道府県に 動きます。Enterで 選びます。',
    classes: '地図の色',
    none: 'なし',
    below: (value, unit) => `${value}${unit}より少ない`,
    from: (value, unit) => `${value}${unit}以上`,
    all: (count) => `${count}都道府県を 全部 見る`,
    few: '上の ほうだけを 見る',
    zero: (count) => `ほかの ${count}都道府県は「なし」です。`,
    legendWhole: (value) => `棒の 幅いっぱいが ${value}`,
    caption: (measure, when) => `${measure}、${when}の 都道府県`,
    column: {
      code: '都道府県コード',
      prefecture: '都道府県',
      count: '市町村',
      counted: '市町村全体',
      share: '割合',
    },
  },
  compare: {
    title: '2つの 年度を くらべる',
    scope: (measure) => `${measure}。年度の 終わりの 記録を、市町村ごとに くらべます`,
    select: { from: 'もとの年度', to: 'くらべる年度' },
    end: (year) => `${year}の 終わり`,
    finding: (from, to, unchanged, added) =>
      `${from}の 終わりと ${to}の 終わりを くらべます。変わらないのは ${unchanged}、新しいのは ${added}市町村です。`,
    sum: (from, added, to) => `${from}＋${added}＝${to}です。`,
    endedBetween: (ended) => `2つの 一覧の 間に、${ended}が なくなりました。`,
    sumEnded: (from, added, ended, to) => `${from}＋${added}−${ended}＝${to}です。`,
    noLists: (years) => `一覧が あるのは ${years}だけです。だから、2つの 年度を くらべられません。`,
    sameYear: (year) => `数が あるのは ${year}だけです。だから、2つの 年度を くらべられません。`,
    own: (name, from, added, to) => `${name}は ${from}から、新しく ${added} 増えて、${to}です。`,
    ownEnded: (name, from, added, ended, to) =>
      `${name}は ${from}から、新しく ${added} 増えて、${ended} なくなって、${to}です。`,
    endUnknown: '終わったものの 発表は ありません。',
    notPublished: '発表なし',
    needsTables: '市町村の 表が まだ 届いていません。だから、まだ くらべられません。',
    describe: '2つの 年度の 市町村の 数を、同じ めもりの 横の 棒で 表します。',
    piece: {
      unchanged: (count) => `変わらない ${count}`,
      added: (count) => `新しく +${count}`,
      ended: (count) => `次の一覧にない ${count}`,
    },
    legend: { unchanged: '両方の 年度に ある', added: '新しく 入った', ended: '次の 一覧に ない' },
    names: (count) => `新しく 入った ${count}市町村の 名前`,
    caption: (measure, from, to) => `${measure}、${from}の 終わりと ${to}の 終わり。`,
    column: {
      from: 'もとの年度',
      unchanged: '変わらない',
      added: '新しい',
      ended: '終わった',
      to: 'くらべる年度',
    },
  },
  describePoint: (date, definition, value) => `${date}、${definition}、${value}`,
  describeUnheld: (dates) => `${dates}は 発表が ありますが、この地図に まだ 入れていません`,
  describeMissing: (years) => `${years}は 数が ありません`,
  survey: {
    title: '始まりの アンケート',
    scope: (date) => `${date}に 全国の 市町村に 送りました`,
    finding: (sent, replies, percent) =>
      `${sent}市町村に 送りました。${replies}市町村から 答えが ありました（${percent}％）。`,
    everyPrefecture: (prefectures) => `答えは、${prefectures}都道府県の 全部から 届きました。`,
    somePrefectures: (prefectures) => `答えは、${prefectures}都道府県から 届きました。`,
    describe: (sent, replies) => `横の 棒は、全体が ${sent}です。その中で、答えたのは ${replies}です。`,
    rate: (percent) => `${percent}％`,
    column: { item: '項目', municipalities: '市町村', share: '送った数の中の割合' },
    sent: '送った',
    replied: '答えあり',
    silent: '答えなし',
    repliedCount: (count) => `${count}が答えた`,
    sentCount: (count) => `${count}に送った`,
  },
  overlap: {
    title: '一覧と 協定の 重なり',
    scope: (year) =>
      `${year}の 終わり。どの 年度を 選んでも、ここは いつも 一番 新しい 年度です。名前が わかる 市町村を、重ならないように 数えます`,
    finding: (listOnly, agreementOnly, both, together) =>
      `一覧だけは ${listOnly}、協定だけは ${agreementOnly}、両方は ${both}です。合わせて ${together}市町村です。`,
    findingWard: (wardOnly, known) =>
      `結んだ 日が わかる 区との 協定で、${wardOnly} 増えます。全部で ${known}に なります。`,
    describe: (list, agreement, known) =>
      `一覧の ${list}と 協定の ${agreement}を、同じ めもりの 横の 棒で 重ねます。全体は ${known}です。`,
    setList: '一覧（どの市町村かわかったもの）',
    setAgreement: '広域連携協定に入っている市町村',
    setWard: '区との協定で増える市町村',
    part: {
      listOnly: '一覧だけ',
      both: '両方',
      agreementOnly: '協定だけ',
      wardOnly: '区との協定だけ',
    },
    column: { part: '部分', municipalities: '市町村' },
    together: '一覧と協定の合計',
    known: 'つながりがわかっている市町村',
    loading: '市町村の 表を 読みこんでいます',
    noteContinues: (year) =>
      `${year}年の 一覧の 交流は、続いていると 考えて 数えます。終わったという 発表は ありません。`,
    noteRegistered:
      '会員に なった 自治体・団体の 名前は、発表が ありません。だから、この 重なりに 入れられません。',
    noteLinked: (linked, date, known) =>
      `連携自治体の 発表の 数は、${linked}です（${date}）。この 数には、会員登録なども 入っています。${known}とは 数え方が ちがいます。`,
    wardSources: (count) => `区との 協定の もとの資料は ${count}件です。その 一覧は`,
    wardSourcesUncounted: '区との 協定の もとの資料の 一覧は',
    wardSourcesLink: '「このデータについて」',
    wardSourcesEnd: 'に あります。',
    wardNote: (ward, inside) =>
      `結んだ 日が わかる 区との 協定の 相手は、${ward}市町村です。その中の ${inside}は、一覧か 協定にも 入っています。`,
  },
};
