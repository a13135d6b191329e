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
};

/** As in `kind`, shorter: a row says itself that it speaks of support. */
const kindInRow: Record<SupportKind, string> = { ...kind, other: 'その他' };

/** Words of the disasters view. */
export const disasters = {
  type,
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
    allPrefectures: (count: number) => `すべての都道府県　${count}`,
    wholeRegion: (name: string, count: number) => `${name}の全体　${count}`,
    option: (name: string, count: number) => `${name}　${count}`,
    clear: '条件を消す',
  },
  years: {
    title: '年度',
    first: '初めの年度',
    last: '終わりの年度',
    bar: (fiscalYear: string, count: number) => `${fiscalYear}：${count}件`,
  },
  result: {
    count: '件',
    detail: (years: string, prefectures: string) => `${years}・${prefectures}`,
    prefectures: (count: number, areAllKen: boolean) => `${count}${areAllKen ? '県' : '都道府県'}`,
    noPrefecture: '支援先の記載なし',
    split: (listed: number, pageOnly: number) => `資料に挙がる${listed}件、公開ページだけの${pageOnly}件`,
  },
  empty: {
    title: '条件に合う災害はありません',
    reason: (parts: string) => `${parts}で絞り込んでいます。`,
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
    knownNone: (kinds: string) => `${kinds}の支援先が分かる災害はない`,
    label: (kinds: string) => `日本地図：${kinds}を受けた都道府県`,
    keys: '矢印キーで支援先を移り、Enterで絞り込みます。',
    shape: (name: string, count: number) => `${name}、${count}件`,
    shapeOther: (name: string) => `${name}、ほかの支援の記載あり`,
    times: (count: number) => `${count}件`,
    timesAndMore: (count: number) => `${count}件以上`,
    other: 'ほかの支援の記載あり',
    unknown: '記載なし',
    chosen: '選択中',
    hovered: (name: string, count: number) => `${name}　${count}件`,
    hoveredOther: (name: string) => `${name}　ほかの支援`,
    hoveredUnknown: (name: string) => `${name}　記載なし`,
    labelText: (name: string, count: number) => (count > 0 ? `${name} ${count}` : name),
    municipal: '地図では、市町村が受けた支援をその都道府県に入れる。',
  },
  notes: {
    listed: '見出しの数は、資料（全国連携NEWSなど）に挙がる災害だけを数える。',
    precision: '日付は資料の細かさのまま示す。',
  },
};
