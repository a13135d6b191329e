/** The longest text that is looked at to see what a cell is; names of places have at most some 20 characters. */
const LOOKED_AT = 200;

/** Half-width letters and digits, kana and kanji: such a cell is plain already. */
const PLAIN = /^[0-9A-Za-z\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff]{0,40}$/;

/**
 * A cell as it is compared: full-width digits and letters as half-width, half-width kana as full-width, no white
 * space and no line breaks. For recognising only; what is handed on is the cell as printed.
 */
export function plainCell(text: string): string {
  // Most cells are: 100,000 rows are not folded one by one.
  if (PLAIN.test(text)) return text;
  return text
    .slice(0, LOOKED_AT)
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '');
}

/** A whole number (1,718 or １，７１８, also with 件 or 市町村 behind it where the cell holds nothing else). */
export function cellNumber(text: string): number | undefined {
  const [, digits] =
    /^(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.0+)?(?:市町村|自治体|団体|市|町|村|件)?$/.exec(plainCell(text)) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
}

/** The 47 without 都, 府, 県 (JIS X 0401); 北海道 as it is. */
const PREFECTURES = new Set(
  (
    '北海道 青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 東京 神奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重 ' +
    '滋賀 京都 大阪 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄'
  ).split(' '),
);

/**
 * The short name of the prefecture that a cell names, also without 県 (as 神奈川 is printed in the list of 2015) or
 * behind its number (「02 青森県」); undefined for anything else.
 */
export function prefectureIn(text: string): string | undefined {
  const plain = plainCell(text).replace(/^\d{1,2}[.:]?/, '');
  if (PREFECTURES.has(plain)) return plain;
  const short = plain.slice(0, -1);
  return /[都府県]$/.test(plain) && PREFECTURES.has(short) ? short : undefined;
}

/** Does a cell name a whole prefecture with its 都, 道, 府 or 県, so that it can be an entry of its own? */
export function isPrefectureName(text: string): boolean {
  return prefectureIn(text) !== undefined && /[都道府県]$/.test(plainCell(text));
}

/** Does a cell look like the name of a city, town or village, whether or not there is one of that name? */
export function looksMunicipal(text: string): boolean {
  return (
    /^[^\d,.。、:：()]{1,12}[市町村](?:\([^)]*\))?$/.test(plainCell(text)) &&
    !isMunicipalWord(plainCell(text))
  );
}

/** 市町村, 連携市町村, 全町村 … are words of heads and sums, no names. */
function isMunicipalWord(plain: string): boolean {
  return /(?:市町村|市区町村|区市町村|町村)$|^[市区町村]{1,4}$|^(?:政令|中核|特例|指定|全|各|旧|同)[市町村]$/.test(
    plain,
  );
}

/** Does a cell hold a code of 5 or 6 digits, perhaps without its leading zero? */
export function looksLikeCode(text: string): boolean {
  return /^\d{4,6}$/.test(plainCell(text));
}

/** Does a cell hold 市, 町, 村 or another kind of place and nothing else? */
export function looksLikeKind(text: string): boolean {
  return /^(?:市|町|村|区|特別区|都|道|府|県|都道府県|政令(?:指定都)?市|政令指定都市|指定都市|中核市|特例市|一般市)$/.test(
    plainCell(text),
  );
}
