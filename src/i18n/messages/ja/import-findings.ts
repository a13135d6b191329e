/** What is found in a list that is brought in: why it is told, and what to do. One sentence each. */

interface Named {
  prefecture: string;
  name: string;
}

/** As the file counts its rows. */
interface RowRange {
  rows: number;
  first: number;
  last: number;
}

/** 5行（3行目から9行目まで）; one row: 3行目. */
const rowRange = ({ rows, first, last }: RowRange): string =>
  rows === 1 ? `${first}行目` : `${rows}行（${first}行目から${last}行目まで）`;

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
/** 2016-10-10 as 2016年10月10日. */
const isoDayWords = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日');
const official = ({ prefecture, name }: Named): string => `${prefecture}${name}`;

export const importFindings = {
  // コード
  code_form: () => 'コードの形ではありません。',
  code_check_digit: () => 'コードの検査数字が合いません。',
  code_unknown: () => 'このコードの市町村はありません。',
  code_zero_unproven: () => '先頭の0が欠けたとみられますが、確かめる手がかりがありません。',
  code_ambiguous: () => '2つの市町村のコードとして読めます。',
  code_restored: ({ code, ...place }: Named & { code: string }) =>
    `先頭の0を補い、${code}（${official(place)}）と読みました。`,
  codes_restored: (range: RowRange) => `${rowRange(range)}で、コードの先頭の0を補って読みました。`,
  code_given_up: ({ code, ...place }: Named & { code: string }) =>
    `今は使われていないコードです。${code}（${official(place)}）と読みました。`,
  code_of_another: ({ code, ...place }: Named & { code: string }) =>
    `コード${code}は${official(place)}のもので、名と合いません。`,
  code_of_other_prefecture: ({ code, ...place }: Named & { code: string }) =>
    `コード${code}は${official(place)}のもので、都道府県が合いません。`,
  // 都道府県、名、種類
  prefecture_unknown: () => 'この名の都道府県はありません。',
  prefecture_missing: () => '都道府県がありません。',
  prefecture_left_blank: ({ prefecture }: { prefecture: string }) =>
    `都道府県の欄が空です（上の行は${prefecture}）。`,
  prefecture_of_another: () => 'ほかの都道府県の欄に、都道府県の名があります。',
  name_missing: () => '市町村の名がありません。',
  name_garbled: () => '読めない字があります。',
  kind_of_another: ({ kind }: { kind: string }) => `種類の欄は「${kind}」で、名の末尾と違います。`,
  special_ward: () => '特別区は、連携の相手に数えません。',
  northern_village: () => '北方領土の村は、集計の対象ではありません。',
  // 直し方
  rule_white_space: () => '名の中に空白があります。',
  rule_stray_mark: () => '名の前か後に、印か番号が付いています。',
  rule_stray_prefecture_character: () => '都道府県名の末尾の字が、名の前に入っています。',
  rule_prefecture_prefix: () => '名の前に都道府県名が付いています。',
  rule_district_prefix: () => '名の前に郡名が付いています。',
  rule_variant_character: () => '公式の名とは字体が違います。',
  rule_changed_since: () => '一覧の日より後に、名が変わりました。',
  rule_code_and_near_name: () => '名の字が違いますが、コードは一致します。',
  rule_only_one_in_country: () => '都道府県がありませんが、この名の市町村は全国に1つです。',
  means: (place: Named) => `${official(place)}のことと読みました。`,
  // 候補
  bearers: ({ places, count }: { places: readonly Named[]; count: number }) => {
    const names = places.map(official).join('、') + (count > places.length ? 'など' : '');
    return `この名にあたるのは、${names}${count === 1 ? '' : `の${count}つ`}です。`;
  },
  near_other_kind: ({ missing, ...place }: Named & { missing: string }) =>
    missing === ''
      ? `${official(place)}なら、市・町・村の別が違います。`
      : `${official(place)}なら、末尾の「${missing}」がありません。`,
  near_one_character: (place: Named) => `${official(place)}なら、1字違います。`,
  near_swapped_characters: (place: Named) => `${official(place)}なら、字の順が違います。`,
  near_more_behind: ({ rest, ...place }: Named & { rest: string }) =>
    /^[(（]?[^市町村]+区[)）]?$/u.test(rest)
      ? `${official(place)}の区（${rest.replace(/[()（）]/gu, '')}）とみられます。`
      : `${official(place)}の名のあとに、「${rest}」が続きます。`,
  near_former_name: ({ day, ...place }: Named & { day: string }) =>
    day === ''
      ? `${official(place)}の、一覧の日より前の名です。`
      : `${isoDayWords(day)}に、${official(place)}になりました。`,
  near_other_prefecture: (place: Named) => `${official(place)}なら、都道府県が違います。`,
  near_code: (place: Named) => `コードは${official(place)}のものです。`,
  near_name: (place: Named) => `名は${official(place)}のものです。`,
  no_such: ({ prefecture }: { prefecture: string }) =>
    prefecture === '' ? 'この名の市町村はありません。' : `${prefecture}に、この名の市町村はありません。`,
  twice: ({ sheet, row, column, ...place }: Named & { sheet: string; row: number; column: string }) =>
    `${official(place)}は、${sheet === '' ? '' : `シート「${sheet}」の`}${row}行${column}列にもあります。`,
  left_out: ({ note }: { note: string }) =>
    note === '' ? '集計から除きました。' : `集計から除きました：${note}`,
  chosen: (place: Named) => `${official(place)}と決めました。`,
  refused: () => 'この決め方は、この行には使えません。名が公式の名なら、ほかの相手は選べません。',
  without_row: () => '都道府県か名が分からないため、公表する表に入りません。',
  // 行と合計
  row_without_name: () => '表の中の行ですが、名がありません。',
  row_outside: () => '選んだ列の外にあるため、読みませんでした。',
  row_note: () => '注や題名とみて、市町村には数えませんでした。',
  row_heading: () => '見出しとみて、市町村には数えませんでした。',
  rows_of_heads: (range: RowRange) => `${rowRange(range)}を、都道府県や列の見出しとして読みました。`,
  rows_of_sums: (range: RowRange) => `${rowRange(range)}は合計の行ですが、くらべる数がありません。`,
  rows_not_read: (range: RowRange) => `このシートの${rowRange(range)}は、一覧として読みませんでした。`,
  total_differs: ({
    prefecture,
    part,
    stated,
    counted,
  }: {
    prefecture: string;
    part: keyof typeof PARTS;
    stated: number;
    counted: number;
  }) => `${whole(prefecture)}の${PARTS[part]}は表では${stated}、一覧を数えると${counted}です。`,
  total_of_unknown_prefecture: () => '合計の都道府県が分からず、くらべられません。',
  total_by_other_kinds: () => '市町村の合計は一致し、市・町・村の分け方だけが違います。',
  total_by_prefectures: () => '都道府県ごとの差を足したものと一致します。',
  distinct_differs: ({
    prefecture,
    counted,
    distinct,
  }: {
    prefecture: string;
    counted: number;
    distinct: number;
  }) => `${whole(prefecture)}の${counted}件は、重複と未照合を除くと${distinct}市町村です。`,
  shared_by_wards: ({ shared, rows }: { shared: number; rows: number }) =>
    `${shared}市町村は、いくつかの区の行にあります。2つ目からの${rows}行は重ねて数えません。`,
  no_prefecture_column: () =>
    '都道府県の列がありません。名が全国に1つの市町村は読み取り、2つ以上あるものは確認にしました。',
  // 一覧の日
  day_published: ({ asOf }: { asOf: string }) =>
    `${dayInWords(asOf)}の一覧は、もう公表されています。この一覧に置きかわります。`,
  names_older: ({ asOf, edition }: { asOf: string; edition: string }) =>
    `市町村名の表は${dayInWords(edition)}現在です。そのあと${dayInWords(asOf)}までの合併や改称は分かりません。`,
  day_far_ahead: ({ asOf, newest }: { asOf: string; newest: string }) =>
    `${dayInWords(asOf)}は、いまのデータの新しい日（${dayInWords(newest)}）より1年以上あとです。`,
  day_before_first: ({ asOf, oldest }: { asOf: string; oldest: string }) =>
    `${dayInWords(asOf)}は、最初の一覧（${dayInWords(oldest)}）より前です。`,
  // すること
  do_check_day: () => '一覧の現在日が正しいか、確かめてください。',
  do_check_replaced: () => '置きかえる一覧との差を見てください。別の日の一覧なら、現在日を直してください。',
  do_check_new_names: () => '「ない」とされた名が新しい市町村でないか、確かめてください。',
  do_accept: () => '正しければ承認し、違えば相手を選ぶか除いてください。',
  do_choose: () => '候補から選ぶか、集計から除いてください。',
  do_search: () => '正しい市町村を探して選ぶか、集計から除いてください。',
  do_count_once: () => '1件に数えます。別の市町村なら、名を確かめてください。',
  do_check_code: () => 'コードを確かめてください。名が正しければ、このまま進めます。',
  do_check_prefecture: () => '都道府県を確かめてください。',
  do_check_row: () => '市町村の行でないか、確かめてください。',
  do_check_total: () => '元の資料と見くらべてください。差は差として公表します。',
  do_choose_columns: () => '都道府県の列があるなら、前の手順で選んでください。',
  do_read_row: () => '市町村の行なら、元のファイルを直して読み込み直してください。',
  do_decide_again: () => 'もう一度決めてください。',
  do_mend_file: () => '元のファイルを直して、読み込み直してください。',
  do_nothing: () => '何もしなくてかまいません。',
};

/** The words around findings in a table. */
export const importFindingTable = {
  title: '取込で見つかったこと',
  level: { error: '誤り', check: '確認', info: '参考' },
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
    level: '段階',
    sheet: 'シート',
    row: '行',
    cell: '列',
    column: '項目',
    value: '値',
    why: '理由',
    action: 'すること',
  },
};

/** The words around what has moved since another list, in a table of its own. */
export const importDifferenceTable = {
  title: (since: string) => `前の一覧との差（${isoDayWords(since)}）`,
  kind: {
    added: '新しく載った',
    gone: '載らなくなった',
    changed: '表記が変わった',
    prefecture: '数が変わった',
    alarm: '数が変わった（要確認）',
  },
  head: {
    kind: '変化',
    code: 'コード',
    prefecture: '都道府県',
    name: '市町村',
    before: '前の一覧',
    after: 'この一覧',
  },
};
