import type { importShortReasons as japanese } from '../ja/import-short-reasons.ts';

type Named = Parameters<(typeof japanese)['code_of_another']>[0];

const official = ({ prefecture, name }: Named): string => `${prefecture}${name}`;
/** 2016-10-10 as 2016年10月10日. */
const dayWords = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日');
/** 市, 町, 村, or that it is a prefecture. */
const kindOf = ({ name }: Named): string => (/[市町村]$/u.test(name) ? name.slice(-1) : '都道府県');

export const importShortReasons: typeof japanese = {
  // コード
  code_form: () => 'コードの 形では ない',
  code_check_digit: () => 'コードの 最後の 数字が 合わない',
  code_unknown: () => 'ない コード',
  code_zero_unproven: () => 'コードの 初めの 0が 消えたか わからない',
  code_ambiguous: () => 'コードの 読み方が 2つ ある',
  code_restored: () => 'コードの 初めに 0を 足した',
  code_given_up: () => '今は 使わない コード',
  code_of_another: (place) => `コードは ${place.name}`,
  code_of_other_prefecture: (place) => `コードは ${official(place)}`,
  // 都道府県、名、種類
  prefecture_unknown: () => 'ない 都道府県',
  prefecture_missing: () => '都道府県が ない',
  prefecture_left_blank: () => '都道府県の らんが 空',
  prefecture_of_another: () => 'ほかの 都道府県の 名前',
  name_missing: () => '名前が ない',
  name_garbled: () => '読めない 字',
  kind_of_another: ({ kind }) => `種類の らんは「${kind}」`,
  special_ward: () => '特別区',
  northern_village: () => '北方領土の 村',
  // 直し方
  rule_white_space: () => 'スペースが ある',
  rule_stray_mark: () => '印か 番号が ある',
  rule_stray_prefecture_character: () => '都道府県名の 字が ある',
  rule_prefecture_prefix: () => '都道府県名が ついている',
  rule_district_prefix: () => '郡の 名前が ついている',
  rule_variant_character: () => '字の 形が ちがう',
  rule_changed_since: () => '一覧の 日より 後に 名前が 変わった',
  rule_code_and_near_name: () => 'コードは 同じ',
  rule_only_one_in_country: () => '都道府県が ない。全国に 1つの 名前',
  // 候補
  bearers: ({ places, count }) => {
    const [only] = places;
    return count === 1 && only ? `同じ 名前：${official(only)}` : `同じ 名前が ${count}つ`;
  },
  near_other_kind: ({ missing, ...place }) =>
    missing === '' ? `市・町・村が ちがう：${place.name}` : `「${missing}」が ない：${place.name}`,
  near_one_character: (place) => `1字 ちがう：${place.name}`,
  near_swapped_characters: (place) => `字の 順が ちがう：${place.name}`,
  near_more_behind: ({ rest, ...place }) => `「${rest}」が ついている：${place.name}`,
  near_former_name: ({ day, ...place }) =>
    day === '' ? `前の 名前：${place.name}` : `${dayWords(day)}から ${place.name}`,
  near_other_prefecture: (place) => `都道府県が ちがう：${official(place)}`,
  near_code: (place) => `コードは ${place.name}`,
  near_name: (place) => `名前は ${official(place)}`,
  no_such: () => '合う 市町村が ない',
  twice: ({ row, ...place }) => `同じ ${kindOf(place)}が ${row}行目にも ある`,
  left_out: () => '数に 入れなかった',
  chosen: () => '相手を 選んだ',
  refused: () => '使えない 決め方',
  without_row: () => '公開する 表に 入らない',
};
