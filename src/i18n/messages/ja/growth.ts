import type { Era } from '../../../domain/fiscal-year.ts';

const eraShort: Record<Era, string> = { showa: '昭', heisei: '平', reiwa: '令' };

/** Words of the growth view. Numbers come in as text, ready to read, with 「超」 or 「以上」 where they are bounds. */
export const growth = {
  lead: '協定、会員登録、交流の数を、公表された日のまま並べる。公表のない年度は空けてあり、間をつながない。',
  /** In phrases between which a line may break. */
  headline: (years: string, members: string) => ['協定は', `${years}つの年度で`, `${members}自治体に。`],
  headlineRegistered: (registered: string) => ['会員登録は', `${registered}に。`],
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
  pointNote: (date: string, note: string) => `${date}の値：${note}`,
  legend: {
    exact: '確かな値',
    exchange: '区と交流のある市町村（確かな値）',
    bound: '「超」「以上」は下限。横線が公表の値、実際はその上',
    unheld: '公表あり・未収録',
    hatch: '数値なし',
    span: '時点に幅がある値',
    before: '前年度まで',
    added: 'その年度の締結（数は構成自治体）',
    confirmed: 'その後に公表された同じ値',
    replied: '回答あり',
    silent: '回答なし',
    list: '2015年の一覧',
    agreement: '広域連携協定',
    ward: '区との協定で加わる分',
    overlap: '帯の重なる幅が、両方に入る市町村',
  },
  agreement: {
    title: '広域連携協定の構成自治体',
    scope: (prefectures: string, associations: string) =>
      `年度末（3月31日）の累計。${prefectures}地域${associations}団体`,
    finding: (years: string, prefectures: string, associations: string, members: string) =>
      `${years}つの年度に${prefectures}地域の${associations}団体と結び、構成自治体は${members}になった。`,
    before: (value: string) => `前年度まで ${value}`,
    plus: (value: string) => `+${value}`,
    quiet: (from: string) => `${from}以降、新たな締結は資料にない。`,
    quietSame: (date: string, value: string) => `${date}現在も${value}。`,
    quietOther: (date: string, value: string) => `${date}の公表値は${value}。`,
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
    title: '会員登録した自治体',
    scope: '会員専用ホームページの登録数',
    findingBound: (date: string, exact: string, bound: string) =>
      `確かな値は${date}の${exact}。その後は下限だけが公表され、最新は${bound}。`,
    findingExact: (date: string, exact: string) => `最新の公表は${date}の${exact}。`,
    describe: (list: string) => `公表された登録数を時点ごとの印で表す。印の間は線で結ばない。${list}。`,
  },
  linked: {
    title: '交流市町村と連携自治体',
    scope: '数え方の違う2つの公表値。互いに結ばない',
    finding: (first: string, last: string, linked: string) =>
      `区と交流のある市町村は${first}から${last}へ。連携自治体は別の数え方で${linked}。`,
    describe: (list: string) =>
      `区と交流のある市町村と、会員登録や協定を含む連携自治体を、別の印で時点ごとに表す。${list}。`,
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
    percentUnit: '％',
    column: { item: '項目', municipalities: '市町村', share: '送付に対する割合' },
    sent: '送付',
    replied: '回答あり',
    silent: '回答なし',
    repliedCount: (count: string) => `${count}が回答`,
    sentCount: (count: string) => `${count}に送付`,
  },
  overlap: {
    title: '連携が確認できる市町村',
    scope: (year: string) => `${year}末。名前の分かる市町村を、重複なく数える`,
    finding: (listOnly: string, agreementOnly: string, both: string, together: string) =>
      `一覧だけ${listOnly}、協定だけ${agreementOnly}、両方${both}。合わせて${together}市町村。`,
    findingWard: (wardOnly: string, known: string) =>
      `締結日の分かる区との協定が${wardOnly}を加え、${known}になる。`,
    describe: (list: string, agreement: string, known: string) =>
      `一覧${list}と協定${agreement}を同じ目盛の帯で重ね、全体を${known}とする。`,
    setList: '2015年の一覧（照合できた市町村）',
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
    noteContinues: '2015年の一覧の交流は、続いているものとして数える。終了は公表されていない。',
    noteRegistered: '会員登録した自治体の名前は公表されておらず、この重なりには入れられない。',
    noteLinked: (linked: string, date: string, known: string) =>
      `公表の連携自治体${linked}（${date}）は会員登録なども含む値で、${known}とは数え方が違う。`,
    wardSources: (count: string) => `区との協定の出典は${count}件。一覧は`,
    wardSourcesLink: '「このデータについて」',
    wardSourcesEnd: 'にある。',
    wardNote: (ward: string, inside: string) =>
      `締結日の分かる区との協定の相手は${ward}市町村。うち${inside}は一覧か協定にも入る。`,
  },
};
