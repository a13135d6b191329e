/** Why a row of a list stands as it does, in a few words for a table: the sentences are those of the findings. */

interface Named {
  prefecture: string;
  name: string;
}

const official = ({ prefecture, name }: Named): string => `${prefecture}${name}`;
/** 2016-10-10 as 2016年10月10日. */
const dayWords = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日');
/** 市, 町, 村, or that it is a prefecture. */
const kindOf = ({ name }: Named): string => (/[市町村]$/u.test(name) ? name.slice(-1) : '都道府県');

export const importShortReasons = {
  // コード
  code_form: () => 'コードの形でない',
  code_check_digit: () => 'コードの検査数字が合わない',
  code_unknown: () => 'ないコード',
  code_zero_unproven: () => 'コードの先頭の0が欠けたか不明',
  code_ambiguous: () => 'コードが2通りに読める',
  code_restored: () => 'コードの先頭の0を補った',
  code_given_up: () => '今は使われないコード',
  code_of_another: (place: Named) => `コードは${place.name}`,
  code_of_other_prefecture: (place: Named) => `コードは${official(place)}`,
  // 都道府県、名、種類
  prefecture_unknown: () => 'ない都道府県',
  prefecture_missing: () => '都道府県がない',
  prefecture_left_blank: () => '都道府県の欄が空',
  prefecture_of_another: () => 'ほかの都道府県の名',
  name_missing: () => '名がない',
  name_garbled: () => '読めない字',
  kind_of_another: ({ kind }: { kind: string }) => `種類の欄は「${kind}」`,
  special_ward: () => '特別区',
  northern_village: () => '北方領土の村',
  // 直し方
  rule_white_space: () => '空白入り',
  rule_stray_mark: () => '印か番号つき',
  rule_stray_prefecture_character: () => '都道府県名の字が混入',
  rule_prefecture_prefix: () => '都道府県名つき',
  rule_district_prefix: () => '郡名つき',
  rule_variant_character: () => '字体違い',
  rule_changed_since: () => '一覧の日より後に改称',
  rule_code_and_near_name: () => 'コードは一致',
  rule_only_one_in_country: () => '都道府県なし、全国に1つの名',
  // 候補
  bearers: ({ places, count }: { places: readonly Named[]; count: number }) => {
    const [only] = places;
    return count === 1 && only ? `同じ名：${official(only)}` : `同じ名が${count}つ`;
  },
  near_other_kind: ({ missing, ...place }: Named & { missing: string }) =>
    missing === '' ? `市・町・村違い：${place.name}` : `「${missing}」がない：${place.name}`,
  near_one_character: (place: Named) => `1字違い：${place.name}`,
  near_swapped_characters: (place: Named) => `字の順違い：${place.name}`,
  near_more_behind: ({ rest, ...place }: Named & { rest: string }) => `「${rest}」つき：${place.name}`,
  near_former_name: ({ day, ...place }: Named & { day: string }) =>
    day === '' ? `前の名：${place.name}` : `${dayWords(day)}から${place.name}`,
  near_other_prefecture: (place: Named) => `都道府県違い：${official(place)}`,
  near_code: (place: Named) => `コードは${place.name}`,
  near_name: (place: Named) => `名は${official(place)}`,
  no_such: () => '該当する市町村がない',
  twice: ({ row, ...place }: Named & { row: number }) => `同じ${kindOf(place)}が${row}行目にも`,
  left_out: () => '集計から除いた',
  chosen: () => '相手を選んだ',
  refused: () => '使えない決め方',
  without_row: () => '公表する表に入らない',
};
