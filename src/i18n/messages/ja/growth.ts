import type { Era } from '../../../domain/fiscal-year.ts';

const eraShort: Record<Era, string> = { showa: '昭', heisei: '平', reiwa: '令' };

/** Words of the growth view. Numbers come in as text, ready to read, with 「超」 or 「以上」 where they are bounds. */
export const growth = {
  lead: '協定、会員登録、交流の数を、公表された日のまま並べる。公表のない年度は空けてあり、間をつながない。',
  /** In phrases between which a line may break. */
  headline: (years: string, members: string) => ['協定は', `${years}つの年度で`, `${members}自治体に。`],
  headlineRegistered: (registered: string) => ['会員登録は', `${registered}の`, '自治体・団体に。'],
  contents: 'この画面の目次',
  tabs: (title: string) => `${title}：図と表の切り替え`,
  tableRegion: (title: string) => `${title}の表`,
  legendTitle: '図の読み方',
  eraShort,
  nameSeparator: '・',
  figureWith: (prefix: string, value: string, suffix: string) => `${prefix}${value}${suffix}`,
  columns: {
    date: '時点',
    value: '値',
    definitionAndNote: '数え方と備考',
    note: '備考',
    qualifier: '値の種類',
    definition: '数え方',
    source: '出典',
    fiscalYear: '年度',
  },
  /** Of a figure in a file, where the sign beside it would make it text. */
  qualifier: { exact: '確かな値', at_least: '以上（下限）', more_than: '超（下限）', about: '約' },
  percentUnit: '％',
  noFigure: '数値なし',
  unheld: '公表あり・未収録',
  measure: {
    registered_members: '会員登録',
    exchange_municipalities: '区と交流のある市町村',
    linked_municipalities: '連携自治体（会員登録・協定を含む）',
  } as Readonly<Record<string, string>>,
  /** Beside a mark, where there is little room. */
  measureShort: {
    exchange_municipalities: '区との交流',
    linked_municipalities: '登録・協定も含む',
  } as Readonly<Record<string, string>>,
  /** A date of which only the year is known, counted before another day of it. */
  dateBefore: (date: string, day: string) => `${date}（${day}より前）`,
  pointNote: (date: string, note: string) => `${date}の値：${note}`,
  legend: {
    exact: '確かな値',
    exchange: '区と交流のある市町村（確かな値）',
    bound: '「超」「以上」は下限。横線が公表の値、実際はその上',
    unheld: '公表あり・未収録',
    /** `days`: 8月1日, where all of them are of that day. */
    unheldOn: (days: string) => `公表あり・未収録（各年${days}の表）`,
    hatch: '数値なし',
    span: '時点に幅がある値（帯の長さが幅）',
    before: '前年度まで',
    added: 'その年度の締結（数は構成自治体）',
    confirmed: (dates: string) => `その後に公表された同じ値（${dates}）`,
    replied: '回答あり',
    silent: '回答なし',
    list: '交流市町村の一覧',
    agreement: '広域連携協定',
    ward: '区との協定で加わる分',
    overlap: '帯の重なる幅が、両方に入る市町村',
  },
  agreement: {
    title: '広域連携協定の構成自治体',
    scope: (prefectures: string, associations: string) =>
      `年度末（3月31日）の累計。${prefectures}道府県${associations}団体`,
    finding: (years: string, prefectures: string, associations: string, members: string) =>
      `${years}つの年度に${prefectures}道府県の${associations}団体と結び、構成自治体は${members}になった。`,
    byRegion: (list: string) => `地方ごとには${list}。`,
    own: (name: string, list: string) => `${name}では${list}。`,
    ownGroup: (year: string, association: string, count: string) => `${year}に${association}の${count}`,
    ownNone: (name: string) => `${name}の団体との協定は、資料にない。`,
    stackLabel: '構成自治体の積み方',
    stack: { association: '団体ごと', region: '地方ごと' },
    regionCaption: '広域連携協定の構成自治体、地方ごとの年度末の累計',
    before: (value: string) => `前年度まで ${value}`,
    plus: (value: string) => `+${value}`,
    quiet: (from: string) => `${from}以降、新たな締結は資料にない。`,
    quietSame: (date: string, value: string) => `${date}現在も${value}。`,
    quietOther: (date: string, value: string) => `${date}の公表値は${value}。`,
    regionCount: (region: string, count: string) => region + count,
    quietShort: ['新たな締結は', '資料にない'],
    yearRange: (from: string, to: string) => `${from}〜${to}`,
    describe: (list: string) => `年度末の構成自治体の累計を年度ごとの柱で表す。${list}。`,
    describeYear: (year: string, total: string, added: string) => `${year}は${total}（${added}増）`,
    column: {
      groups: '新たに結んだ団体（構成自治体数）',
      added: '増えた数',
      total: '年度末の累計',
      august: '8月1日の累計',
    },
    group: (name: string, count: string) => `${name} ${count}`,
    none: 'なし',
    augustNote: 'プロジェクトは各年8月1日で数える。8月1日の値は締結日からの計算。',
  },
  registered: {
    title: '会員登録（自治体・団体）',
    scope: '会員専用ホームページの登録数。自治体だけの数とは限らない',
    findingBound: (date: string, exact: string, bound: string) =>
      `確かな値は${date}の${exact}。その後は下限だけが公表され、最新は${bound}の自治体・団体。`,
    findingExact: (date: string, exact: string) => `最新の公表は${date}の${exact}。`,
    describe: (list: string) => `公表された登録数を時点ごとの印で表す。印の間は線で結ばない。${list}。`,
  },
  linked: {
    title: '交流市町村と連携自治体',
    scope: '数え方の違う2つの公表値。互いに結ばない',
    finding: (first: string, last: string, linked: string) =>
      `区と交流のある市町村は${first}から${last}へ。連携自治体は別の数え方で${linked}。`,
    part: (value: string, date: string) => `${date}の${value}`,
    partsTitle: '合計と部分を同じ目盛で（→は下限で、実際はその先）',
    partName: {
      total: '連携自治体（合計）',
      exchange: '区との交流',
      agreement: '協定',
      registered: '会員登録',
    },
    concludedBy: (date: string) => `${date}までの締結`,
    parts: (exchange: string, agreement: string, registered: string, linked: string) =>
      `部分を足しても合計にはならない。区との交流は${exchange}、協定は${agreement}、会員登録は${registered}で、時点が違い、同じ自治体がいくつもの部分に入る。合計の${linked}は、公表の表の注記では重複を除く。`,
    describe: (list: string) =>
      `区と交流のある市町村と、会員登録や協定を含む連携自治体を、別の印で時点ごとに表す。${list}。`,
  },
  events: {
    title: '協定と災害の歩み',
    scope: (first: string, last: string) => `${first}から${last}まで`,
    finding: (agreements: string, companies: string, disasters: string, listed: string) =>
      `団体との協定${agreements}、企業との協定${companies}、災害${disasters}（うち${listed}は23区共同の支援の資料に挙がる）。`,
    findingBusiest: (year: string, count: string) => `団体との協定は${year}の${count}が最も多い。`,
    describe: (lanes: string) => `年度の軸に、${lanes}の印を並べる。`,
    describeLane: (kind: string, count: string) => `${kind}${count}`,
    keys: '左右の矢印キーで同じ列の印へ、上下の矢印キーで別の列へ移る。Enterで記録を開く。',
    kind: { agreement: '団体との協定', company: '企業との協定', disaster: '災害' },
    kindShort: { agreement: '団体', company: '企業', disaster: '災害' },
    label: (name: string, date: string) => `${name}　${date}`,
    vague: '発生の時点に幅がある災害（線の長さが幅）',
    invite: '印を選ぶと、ここに記録が開く。すべての記録は「表」にもある。',
    column: { kind: '種類', name: '名前', content: '内容', firstDay: '最も早い日', lastDay: '最も遅い日' },
    members: (count: string) => `構成自治体${count}`,
    activities: (list: string) => `内容：${list}`,
    listed: (type: string) => `${type}。23区共同の支援の資料に挙がる`,
    notListed: (type: string) => `${type}。23区共同の支援は資料に記載なし`,
    concluded: (date: string) => `${date}に締結`,
    happened: (date: string, year: string) => `${date}、${year}`,
    onMap: (name: string) => `${name}を地図で見る`,
    toDisaster: '災害支援の年表で、この災害の記録を見る',
    close: '記録を閉じる',
    sourcesNote: '公開ページだけで知られる災害の出典は、それぞれの記録にある。',
  },
  places: {
    title: '都道府県と地方',
    lead: 'ここで選ぶ数、数か割合か、年度は、下の順位と推移の図にそろって効く。2つの年度の比較が使うのは、選んだ数だけ。',
    label: '地方と都道府県の図に表すもの',
    measure: '表す数',
    formLabel: '数と割合',
    form: { count: '数', share: '割合' },
    year: '年度',
    chosen: '選択中：',
    release: '選択を外す',
    /** Of a measure of the map that is no count of municipalities. */
    otherMeasure: (asked: string, shown: string) =>
      `「${asked}」は市町村の数ではないため、ここでは「${shown}」を表しています。`,
    rate: (asked: string, shown: string) => `「${asked}」は、「${shown}」の割合として表しています。`,
    otherYear: (asked: string, shown: string) => `${asked}の値はないため、${shown}を表しています。`,
  },
  regions: {
    title: '9つの地方の推移',
    scope: (measure: string, form: 'count' | 'share') =>
      form === 'share' ? `${measure}の、市町村全体に対する割合。同じ目盛` : `${measure}。同じ目盛`,
    nothing: (year: string) => `${year}の数値はない。`,
    finding: (when: string, names: string, value: string, form: 'count' | 'share') =>
      form === 'share'
        ? `${when}に割合が最も高い地方は${names}で、${value}。`
        : `${when}に最も多い地方は${names}で、${value}市町村。`,
    describe: (measure: string, form: 'count' | 'share') =>
      `9つの地方の${measure}${form === 'share' ? 'の割合' : ''}を、同じ目盛の段で年度ごとに表す。`,
    slider: (region: string) => `${region}の年度`,
    valueText: (year: string, value: string) => `${year}、${value}`,
    legendSteps: 'その年度の値（段の高さ）',
    legendYear: '見ている年度',
    noneYet: '空白の年度は、まだない',
    legendPlace: '県名を選ぶと、その県の段を重ねる',
    caption: (measure: string, form: 'count' | 'share') =>
      `${measure}${form === 'share' ? 'の割合' : ''}、地方ごと`,
  },
  prefecture: {
    title: (name: string) => `${name}の推移`,
    scope: (measure: string, form: 'count' | 'share') =>
      form === 'share'
        ? `${measure}の、市町村全体に対する割合。柱は市・町・村の内訳`
        : `${measure}。柱は市・町・村の内訳`,
    nothing: (name: string) => `${name}の数値はない。`,
    finding: (name: string, from: string, first: string, to: string, last: string) =>
      `${name}は、${from}の${first}から${to}の${last}へ。`,
    steady: (name: string, from: string, to: string, value: string) =>
      `${name}は、${from}から${to}まで変わらず${value}。`,
    single: (name: string, when: string, value: string) => `${name}は、${when}に${value}。`,
    part: (counted: string, percent: string) => `${counted}市町村の${percent}％。`,
    since: (name: string, year: string) => `${name}は${year}から数に入る。`,
    listed: (name: string, year: string) => `${name}は${year}の一覧にある。`,
    absent: (name: string) => `${name}が数に入る記録はない。`,
    notCounted: (name: string) => `${name}は、この数の対象外。`,
    describe: (name: string, measure: string, form: 'count' | 'share') =>
      `${name}の${measure}${form === 'share' ? 'の割合' : ''}を、年度ごとの柱で表す。高さの上限は市町村全体。`,
    whole: (counted: string) => `市町村全体 ${counted}`,
    legendCurrent: '囲みは、見ている年度',
    caption: (name: string, measure: string) => `${name}の${measure}、年度ごと`,
  },
  ranking: {
    title: '都道府県の順位',
    scope: (measure: string, when: string) => `${measure}、${when}。棒は市・町・村の内訳`,
    finding: (when: string, names: string, value: string, form: 'count' | 'share') =>
      form === 'share'
        ? `${when}に割合が最も高いのは${names}の${value}。`
        : `${when}に最も多いのは${names}の${value}市町村。`,
    nation: (value: string, counted: string, percent: string) =>
      `全国では${counted}市町村のうち${value}（${percent}％）。`,
    own: (name: string, value: string, rank: string) => `${name}は${value}で${rank}位。`,
    describe: (measure: string, form: 'count' | 'share') =>
      `都道府県を${measure}${form === 'share' ? 'の割合' : ''}で塗り分けた日本地図。値は隣の順位の表にある。`,
    row: (rank: string, name: string, count: string, share: string, split: [string, string, string]) =>
      `${rank}位　${name}、${count}市町村、${share}、市${split[0]}、町${split[1]}、村${split[2]}`,
    keys: '上下の矢印キーで都道府県を移り、Enterで選ぶ。',
    classes: '地図の色',
    none: 'なし',
    below: (value: string, unit: string) => `${value}${unit}未満`,
    from: (value: string, unit: string) => `${value}${unit}以上`,
    all: (count: string) => `${count}都道府県すべてを見る`,
    few: '上位だけを見る',
    zero: (count: string) => `ほかの${count}都道府県は「なし」。`,
    legendWhole: (value: string) => `棒の幅いっぱいが${value}`,
    caption: (measure: string, when: string) => `${measure}、${when}の都道府県`,
    column: {
      code: '都道府県コード',
      prefecture: '都道府県',
      count: '市町村',
      counted: '市町村全体',
      share: '割合',
    },
  },
  compare: {
    title: '2つの年度をくらべる',
    scope: (measure: string) => `${measure}。市町村ごとに、年度末どうしを突き合わせる`,
    select: { from: 'もとの年度', to: 'くらべる年度' },
    end: (year: string) => `${year}末`,
    finding: (from: string, to: string, unchanged: string, added: string) =>
      `${from}末と${to}末をくらべると、変わらず${unchanged}、新しく${added}市町村。`,
    sum: (from: string, added: string, to: string) => `${from}＋${added}＝${to}。`,
    endedBetween: (ended: string) => `2つの一覧の間に${ended}がなくなった。`,
    sumEnded: (from: string, added: string, ended: string, to: string) =>
      `${from}＋${added}−${ended}＝${to}。`,
    noLists: (years: string) => `一覧があるのは${years}だけで、2つの年度をくらべられない。`,
    sameYear: (year: string) => `値があるのは${year}だけで、2つの年度をくらべられない。`,
    own: (name: string, from: string, added: string, to: string) =>
      `${name}は${from}から、新しく${added}で${to}。`,
    ownEnded: (name: string, from: string, added: string, ended: string, to: string) =>
      `${name}は${from}から、新しく${added}、なくなった${ended}で${to}。`,
    endUnknown: '終了は公表されていない。',
    notPublished: '公表なし',
    needsTables: '市町村の表が届いていないため、まだくらべられません。',
    describe: '2つの年度の市町村数を、同じ目盛の帯で表す。',
    piece: {
      unchanged: (count: string) => `変わらず ${count}`,
      added: (count: string) => `新しく +${count}`,
      ended: (count: string) => `次の一覧にない ${count}`,
    },
    legend: { unchanged: '両方の年度にある', added: '新しく加わった', ended: '次の一覧にない' },
    names: (count: string) => `新しく加わった${count}市町村の名前`,
    caption: (measure: string, from: string, to: string) => `${measure}、${from}末と${to}末。`,
    column: {
      from: 'もとの年度',
      unchanged: '変わらず',
      added: '新しく',
      ended: '終了',
      to: 'くらべる年度',
    },
  },
  describePoint: (date: string, definition: string, value: string) => `${date}、${definition}、${value}`,
  describeUnheld: (dates: string) => `${dates}は公表があるが、この地図では未収録`,
  describeMissing: (years: string) => `${years}は数値なし`,
  survey: {
    title: '始まりのアンケート',
    scope: (date: string) => `${date}に全国の市町村へ送付`,
    finding: (sent: string, replies: string, percent: string) =>
      `${sent}市町村に送り、${replies}から回答があった（${percent}％）。`,
    everyPrefecture: (prefectures: string) => `回答は${prefectures}都道府県のすべてから届いた。`,
    somePrefectures: (prefectures: string) => `回答は${prefectures}都道府県から届いた。`,
    describe: (sent: string, replies: string) => `${sent}を全体とする帯のうち、${replies}が回答。`,
    rate: (percent: string) => `${percent}％`,
    column: { item: '項目', municipalities: '市町村', share: '送付に対する割合' },
    sent: '送付',
    replied: '回答あり',
    silent: '回答なし',
    repliedCount: (count: string) => `${count}が回答`,
    sentCount: (count: string) => `${count}に送付`,
  },
  overlap: {
    title: '一覧と協定の重なり',
    scope: (year: string) =>
      `${year}末。選んだ年度にかかわらず、いつも最新の年度。名前の分かる市町村を、重複なく数える`,
    finding: (listOnly: string, agreementOnly: string, both: string, together: string) =>
      `一覧だけ${listOnly}、協定だけ${agreementOnly}、両方${both}。合わせて${together}市町村。`,
    findingWard: (wardOnly: string, known: string) =>
      `締結日の分かる区との協定が${wardOnly}を加え、${known}になる。`,
    describe: (list: string, agreement: string, known: string) =>
      `一覧${list}と協定${agreement}を同じ目盛の帯で重ね、全体を${known}とする。`,
    setList: '一覧（照合できた市町村）',
    setAgreement: '広域連携協定の構成市町村',
    setWard: '区との協定で加わる市町村',
    part: {
      listOnly: '一覧だけ',
      both: '両方',
      agreementOnly: '協定だけ',
      wardOnly: '区との協定だけ',
    },
    column: { part: '部分', municipalities: '市町村' },
    together: '一覧と協定の合計',
    known: '連携が確認できる市町村',
    loading: '市町村の表を読み込んでいます',
    noteContinues: (year: string) =>
      `${year}の一覧の交流は、続いているものとして数える。終了は公表されていない。`,
    noteRegistered: '会員登録した自治体・団体の名前は公表されておらず、この重なりには入れられない。',
    noteLinked: (linked: string, date: string, known: string) =>
      `公表の連携自治体${linked}（${date}）は会員登録なども含む値で、${known}とは数え方が違う。`,
    wardSources: (count: string) => `区との協定の出典は${count}件。一覧は`,
    /** Before the tables have come. */
    wardSourcesUncounted: '区との協定の出典の一覧は',
    wardSourcesLink: '「このデータについて」',
    wardSourcesEnd: 'にある。',
    wardNote: (ward: string, inside: string) =>
      `締結日の分かる区との協定の相手は${ward}市町村。うち${inside}は一覧か協定にも入る。`,
  },
};
