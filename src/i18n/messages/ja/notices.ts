/** What the parameters of the address are about, as readers would say it. */
const parameter = {
  view: '画面',
  measure: '表す数',
  fy: '年度',
  level: '塗り分け',
  shape: '地図の形',
  pref: '都道府県',
  muni: '市区町村',
  ward: '区',
  vs: 'くらべる区',
  ties: '線で結ぶ',
  class: '強調する区分',
  q: '検索の文字',
  lang: '言語',
  era: '年の表し方',
  theme: '明るさ',
  mode: '展示の表示',
  scene: '発表の場面',
  embed: '埋め込み',
  v: 'データの版',
  type: '災害の種類',
  years: '年度の範囲',
  recipient: '支援先',
  support: '支援の種類',
  provider: '支援した側',
  source: '載っている資料',
  tone: '支援先の地図',
  disaster: '災害',
  by: '協定の積み方',
  as: '数と割合',
  compare: 'くらべる年度',
  record: '記録',
  table: '表で示す図',
  places: '市区町村の表',
  find: '探す文字',
  area: '表の地域',
  kind: '表の区分',
  tied: '表の連携',
  sort: '表の並び',
  cols: '表の列',
  group: 'カバー率の表',
  open: '開いた地方',
  order: 'カバー率の表の並び',
  differences: '差の強調',
  gap: '一覧や協定にない市町村',
  assoc: '団体',
};

/** Of each reason; `what` is the parameter and its value in words. */
const reason = {
  unknown: (what: string) => `リンクにある${what}は、見つからない値です。`,
  range: (what: string) => `リンクにある${what}は、データの範囲の外です。`,
  format: (what: string) => `リンクにある${what}は、読み取れません。`,
  order: (what: string) => `リンクにある${what}は、早い年度と遅い年度の組になっていません。`,
  not_yet: (what: string) => `リンクにある${what}は、まだ用意できていません。`,
  too_long: (what: string) => `リンクにある${what}は、長すぎます。`,
  repeated: (what: string) => `リンクに同じ指定が二つあるため、${what}は使わずに表示しています。`,
  mismatch: (what: string) =>
    `リンクにある${what}に、その市区町村はありません。市区町村のほうに合わせて表示しています。`,
  alone: (what: string) => `リンクにある${what}に、もとになる区がありません。くらべずに表示しています。`,
  same: (what: string) => `リンクにある${what}は、同じ区どうしです。その区だけを表示しています。`,
  no_ward: (what: string) => `リンクにある${what}に、もとになる区がありません。線を引かずに表示しています。`,
  no_values: (what: string) =>
    `リンクにある${what}に、この数の値がない年度があります。初めと終わりの年度をくらべて表示しています。`,
  no_list: (what: string) =>
    `リンクにある${what}には、まだ一覧がありません。一覧のある年度で表示しています。`,
  no_such_class: (what: string) => `リンクにある${what}は、この地図の凡例にありません。`,
};

export const notices = {
  /** The value as it stands in the link, beside what it is about. */
  what: (label: string, name: string, value: string) => `${label}「${name}=${value}」`,
  parameter,
  reason,
  /** After what could not be taken at all. */
  without: '使えない指定は、除いて表示しています。',
};
