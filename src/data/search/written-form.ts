import { foldVariants } from '../matching/variant-characters.ts';

/**
 * Older and other forms of characters that stand in the names of places, the typed form first, the form of the
 * official name (or the one it is compared by) second. Searching may be more generous than matching, because a
 * person looks at what was found: 塩釜 finds 塩竈市. Still only forms of one and the same character are listed,
 * so that 鹿嶋 never finds 鹿島.
 */
const OLDER_FORMS =
  '髙高 﨑崎 冨富 鰺鯵 竈釜 驒騨 礪砺 瀧滝 澁渋 榮栄 龜亀 鹽塩 壹壱 黑黒 鄕郷 橫横 總総 稻稲 讀読 氣気 會会 帶帯 靜静 ' +
  '濵浜 輕軽 拂払 隱隠 樂楽 穗穂 攝摂 寢寝 亙亘 巢巣 雙双 繩縄 豫予 讚讃 絲糸 萠萌 溪渓 鷄鶏 緖緒 乘乗 圖図 單単 鎭鎮 嚴厳 穐秋 燈灯 ' +
  '燒焼 縣県 對対 來来 當当 壽寿 蘆芦 劍剣 歸帰 狹狭 藝芸 淺浅 增増 臺台 寶宝 萬万 樣様 餘余 灣湾 嶌島 峯峰 埜野 籠篭 ' +
  '諌諫 礒磯 栢柏 霸覇 戶戸 靑青 淸清 溫温 郞郎 卷巻 產産';

const COMPARED_BY_OLDER = new Map(
  OLDER_FORMS.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

/** Marks by which a font draws one form of a character (葛󠄀, 辻󠄀): no other character than without them. */
const VARIATION_SELECTORS = /[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu;

/**
 * Forms of characters that stand outside the basic plane, two code units each: they are written in one before
 * anything is compared, so that lengths stay the same from there on.
 */
const WIDE_FORMS: readonly (readonly [string, string])[] = [
  ['𠮷', '吉'],
  ['𡈽', '土'],
  ['𣘺', '橋'],
];

/** What a reader types, as every comparison begins: one width, small letters, no space at the ends. */
export function plainText(typed: string): string {
  const plain = typed.replace(VARIATION_SELECTORS, '').normalize('NFKC').trim().toLowerCase();
  return WIDE_FORMS.reduce((text, [wide, usual]) => text.replaceAll(wide, usual), plain);
}

/** Katakana as hiragana; everything else as it is. The length stays the same. */
function inHiragana(text: string): string {
  return text.replace(/[ァ-ヴ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60));
}

/**
 * A name by how it is written, for comparing only: variants and older forms folded, ヶ, ケ and が the same,
 * katakana as hiragana. The length stays the same, so that a part of one form is the same part of the other.
 * @param text as `plainText` gives it
 */
export function nameForm(text: string): string {
  const folded = [...foldVariants(text)].map((character) => COMPARED_BY_OLDER.get(character) ?? character);
  return inHiragana(folded.join('').replaceAll('ヶ', 'が'));
}

/**
 * A name by how it is read, for comparing only: katakana as hiragana. The length stays the same.
 * @param text as `plainText` gives it
 */
export function readingForm(text: string): string {
  return inHiragana(text);
}
