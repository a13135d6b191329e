import type {
  importDifferenceTable as japaneseDifferenceTable,
  importFindings as japanese,
  importFindingTable as japaneseTable,
} from '../ja/import-findings.ts';

type Named = Parameters<(typeof japanese)['means']>[0];
type RowRange = Parameters<(typeof japanese)['codes_restored']>[0];

/** 5行（3行目から 9行目まで）; one row: 3行目. */
const rowRange = ({ rows, first, last }: RowRange): string =>
  rows === 1 ? `${first}行目` : `${rows}行（${first}行目から ${last}行目まで）`;

const PARTS = {
  all: '市町村',
  city: '市',
  town: '町',
  village: '村',
  prefecture: '都道府県',
} as const;

/** An ISO day in words: 2026年8月1日. */
function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

const whole = (prefecture: string): string => (prefecture === '' ? '一覧全体' : prefecture);
/** 2016-10-10 as 2016年10月10日; whatever is no day stays. */
const isoDayWords = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日');
const official = ({ prefecture, name }: Named): string => `${prefecture}${name}`;

export const importFindings: typeof japanese = {
  // コード
  code_form: () => 'コードの 形では ありません。',
  code_check_digit: () => 'コードの 最後の 数字（確かめる 数字）が 合いません。',
  code_unknown: () => 'このコードの 市町村は ありません。',
  code_zero_unproven: () => 'コードの 初めの 0が 消えたようです。しかし、確かめられません。',
  code_ambiguous: () => '2つの 市町村の コードとして 読めます。',
  code_restored: ({ code, ...place }) => `初めに 0を 足して、${code}（${official(place)}）と 読みました。`,
  codes_restored: (range) => `${rowRange(range)}で、コードの 初めに 0を 足して 読みました。`,
  code_given_up: ({ code, ...place }) =>
    `今は 使わない コードです。${code}（${official(place)}）と 読みました。`,
  code_of_another: ({ code, ...place }) =>
    `コード${code}は ${official(place)}のものです。名前と 合いません。`,
  code_of_other_prefecture: ({ code, ...place }) =>
    `コード${code}は ${official(place)}のものです。都道府県が 合いません。`,
  // 都道府県、名、種類
  prefecture_unknown: () => 'この名前の 都道府県は ありません。',
  prefecture_missing: () => '都道府県が ありません。',
  prefecture_left_blank: ({ prefecture }) => `都道府県の らんが 空です（上の 行は ${prefecture}）。`,
  prefecture_of_another: () => 'ほかの 都道府県の らんに、都道府県の 名前が あります。',
  name_missing: () => '市町村の 名前が ありません。',
  name_garbled: () => '読めない 字が あります。',
  kind_of_another: ({ kind }) => `種類の らんは「${kind}」です。名前の 最後の 字と ちがいます。`,
  special_ward: () => '特別区（東京の 23区）は、つながりの 相手に 数えません。',
  northern_village: () => '北方領土の 村は、数えません。',
  // 直し方
  rule_white_space: () => '名前の 中に スペースが あります。',
  rule_stray_mark: () => '名前の 前か 後に、印か 番号が あります。',
  rule_stray_prefecture_character: () => '都道府県名の 最後の 字が、名前の 前に あります。',
  rule_prefecture_prefix: () => '名前の 前に 都道府県名が あります。',
  rule_district_prefix: () => '名前の 前に 郡の 名前が あります。',
  rule_variant_character: () => '公式の 名前と 字の 形が ちがいます。',
  rule_changed_since: () => '一覧の 日より 後に、名前が 変わりました。',
  rule_code_and_near_name: () => '名前の 字が ちがいます。しかし、コードは 同じです。',
  rule_only_one_in_country: () => '都道府県が ありません。しかし、この名前の 市町村は 全国に 1つです。',
  means: (place) => `${official(place)}のことと 読みました。`,
  // 候補
  bearers: ({ places, count }) => {
    const names = places.map(official).join('、') + (count > places.length ? 'など' : '');
    return `この名前に 合うのは、${names}${count === 1 ? '' : `の ${count}つ`}です。`;
  },
  near_other_kind: ({ missing, ...place }) =>
    missing === ''
      ? `${official(place)}なら、市・町・村が ちがいます。`
      : `${official(place)}なら、最後の「${missing}」が ありません。`,
  near_one_character: (place) => `${official(place)}なら、1字 ちがいます。`,
  near_swapped_characters: (place) => `${official(place)}なら、字の 順が ちがいます。`,
  near_more_behind: ({ rest, ...place }) =>
    /^[(（]?[^市町村]+区[)）]?$/u.test(rest)
      ? `${official(place)}の 区（${rest.replace(/[()（）]/gu, '')}）のようです。`
      : `${official(place)}の 名前の 後に、「${rest}」が あります。`,
  near_former_name: ({ day, ...place }) =>
    day === ''
      ? `${official(place)}の、一覧の 日より 前の 名前です。`
      : `${isoDayWords(day)}に、${official(place)}に なりました。`,
  near_other_prefecture: (place) => `${official(place)}なら、都道府県が ちがいます。`,
  near_code: (place) => `コードは ${official(place)}のものです。`,
  near_name: (place) => `名前は ${official(place)}のものです。`,
  no_such: ({ prefecture }) =>
    prefecture === ''
      ? 'この名前の 市町村は ありません。'
      : `${prefecture}に、この名前の 市町村は ありません。`,
  twice: ({ sheet, row, column, ...place }) =>
    `${official(place)}は、${sheet === '' ? '' : `シート「${sheet}」の `}${row}行${column}列にも あります。`,
  left_out: ({ note }) => (note === '' ? '数に 入れませんでした。' : `数に 入れませんでした：${note}`),
  chosen: (place) => `${official(place)}と 決めました。`,
  refused: () => 'この決め方は、この行では 使えません。公式の 名前なら、ほかの 相手を 選べません。',
  without_row: () => '都道府県か 名前が わかりません。だから、公開する 表に 入りません。',
  // 行と合計
  row_without_name: () => '表の 中の 行です。しかし、名前が ありません。',
  row_outside: () => '選んだ 列の 外に あります。だから、読みませんでした。',
  row_note: () => '説明や 題名と 考えました。市町村に 数えませんでした。',
  row_heading: () => '見出し（列の 名前など）と 考えました。市町村に 数えませんでした。',
  rows_of_heads: (range) => `${rowRange(range)}を、都道府県や 列の 見出しとして 読みました。`,
  rows_of_sums: (range) => `${rowRange(range)}は 合計の 行です。しかし、くらべる 数が ありません。`,
  rows_not_read: (range) => `このシートの ${rowRange(range)}は、一覧として 読みませんでした。`,
  total_differs: ({ prefecture, part, stated, counted }) =>
    `${whole(prefecture)}の ${PARTS[part]}は、表では ${stated}です。一覧を 数えると ${counted}です。`,
  total_of_unknown_prefecture: () => '合計の 都道府県が わかりません。だから、くらべられません。',
  total_by_other_kinds: () => '市町村の 合計は 同じです。市・町・村の 分け方だけが ちがいます。',
  total_by_prefectures: () => '都道府県ごとの ちがいを 足すと、同じに なります。',
  distinct_differs: ({ prefecture, counted, distinct }) =>
    `${whole(prefecture)}は ${counted}件です。重なりと、まだ わからないものを 外すと、${distinct}市町村です。`,
  shared_by_wards: ({ shared, rows }) =>
    `${shared}市町村は、2つ以上の 区の 行に あります。2つ目からの ${rows}行は 数えません。`,
  no_prefecture_column: () =>
    '都道府県の 列が ありません。全国に 1つの 名前の 市町村は 読みました。2つ以上 ある 名前は、「確かめる」に しました。',
  // 一覧の日
  day_published: ({ asOf }) =>
    `${dayInWords(asOf)}の 一覧は、もう 公開しています。公開すると、この一覧と 入れかわります。`,
  names_older: ({ asOf, edition }) =>
    `市町村名の 表は ${dayInWords(edition)}のものです。その後 ${dayInWords(asOf)}までに、合併した（いっしょに なった）ところは わかりません。名前が 変わった ところも わかりません。`,
  day_far_ahead: ({ asOf, newest }) =>
    `${dayInWords(asOf)}は、今の データの 新しい 日（${dayInWords(newest)}）より 1年以上 後です。`,
  day_before_first: ({ asOf, oldest }) =>
    `${dayInWords(asOf)}は、最初の 一覧（${dayInWords(oldest)}）より 前です。`,
  // すること
  do_check_day: () => '一覧の 日が 正しいか、確かめて ください。',
  do_check_replaced: () =>
    '入れかわる 一覧との ちがいを 見て ください。別の 日の 一覧なら、一覧の 日を 直して ください。',
  do_check_new_names: () => '「ない」と 出た 名前が、新しい 市町村では ないか、確かめて ください。',
  do_accept: () =>
    '正しければ、「これでよい」を 選んで ください。ちがうときは、相手か「数に 入れない」を 選んで ください。',
  do_choose: () => '合いそうな 相手か「数に 入れない」を 選んで ください。',
  do_search: () => '正しい 市町村を 探して 選んで ください。または、「数に 入れない」を 選んで ください。',
  do_count_once: () => '1件と 数えます。別の 市町村なら、名前を 確かめて ください。',
  do_check_code: () => 'コードを 確かめて ください。名前が 正しければ、このまま 進めます。',
  do_check_prefecture: () => '都道府県を 確かめて ください。',
  do_check_row: () => '市町村の 行では ないか、確かめて ください。',
  do_check_total: () => 'もとの資料と 見くらべて ください。ちがいは、ちがいとして 公開します。',
  do_choose_columns: () => '都道府県の 列が あるときは、前の 画面で 選んで ください。',
  do_read_row: () =>
    '市町村の 行なら、もとの ファイルを 直して ください。そして、もう一度 読みこんで ください。',
  do_decide_again: () => 'もう一度 決めて ください。',
  do_mend_file: () => 'もとの ファイルを 直して、もう一度 読みこんで ください。',
  do_nothing: () => '何も しなくて いいです。',
};

export const importFindingTable: typeof japaneseTable = {
  title: 'データを 入れたときに 見つかったこと',
  level: { error: 'まちがい', check: '確かめる', info: '知らせ' },
  column: {
    prefecture: '都道府県',
    name: '市町村名',
    kind: '種類',
    code: 'コード',
    total: '合計',
    row: '行',
    list: '一覧',
  },
  head: {
    level: 'レベル',
    sheet: 'シート',
    row: '行',
    cell: '列',
    column: '項目',
    value: '値',
    why: '理由',
    action: 'すること',
  },
};

export const importDifferenceTable: typeof japaneseDifferenceTable = {
  title: (since) => `前の 一覧との ちがい（${isoDayWords(since)}）`,
  kind: {
    added: '新しく 入った',
    gone: 'なくなった',
    changed: '書き方が 変わった',
    prefecture: '数が 変わった',
    alarm: '数が 変わった（確かめて ください）',
  },
  head: {
    kind: '変わったこと',
    code: 'コード',
    prefecture: '都道府県',
    name: '市町村',
    before: '前の 一覧',
    after: 'この一覧',
  },
};
