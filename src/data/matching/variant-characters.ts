/**
 * Characters that stand for one another in the names of municipalities, the printed form first, the form by which
 * names are compared second. Only true variants of one character (異体字, 新旧字体, small and large ヶ) are listed,
 * never characters that only look or sound alike: 嶋 and 島 keep 鹿嶋市 (茨城) and 鹿島市 (佐賀) apart, 州 and 洲 keep
 * a misspelling a matter for a person. A test proves over all 1,747 names that no two become one.
 */
const VARIANTS: readonly (readonly [variant: string, compared: string])[] = [
  ['舘', '館'],
  ['檮', '梼'],
  ['ケ', 'ヶ'],
  ['ｹ', 'ヶ'],
  ['竃', '竈'],
  ['檜', '桧'],
  ['龍', '竜'],
  ['澤', '沢'],
  ['濱', '浜'],
  ['邊', '辺'],
  ['邉', '辺'],
  ['國', '国'],
  ['櫻', '桜'],
  ['廣', '広'],
  ['嶽', '岳'],
  ['德', '徳'],
  ['瀨', '瀬'],
  ['眞', '真'],
  ['關', '関'],
  ['惠', '恵'],
  ['曾', '曽'],
  ['與', '与'],
  ['彌', '弥'],
  ['禮', '礼'],
  ['藏', '蔵'],
  ['鐵', '鉄'],
  ['豐', '豊'],
  ['條', '条'],
  ['莊', '荘'],
  ['賴', '頼'],
  ['淵', '渕'],
  ['槙', '槇'],
  ['逹', '達'],
  ['ノ', 'の'],
  ['髙', '高'],
  ['﨑', '崎'],
  ['𠮷', '吉'],
  ['冨', '富'],
  ['鯵', '鰺'],
  ['會', '会'],
  ['戶', '戸'],
  ['瀧', '滝'],
  ['靜', '静'],
  ['黑', '黒'],
  ['橫', '横'],
  ['淸', '清'],
  ['榮', '栄'],
  ['濵', '浜'],
  ['峯', '峰'],
  ['埜', '野'],
  ['縣', '県'],
  ['鄕', '郷'],
  ['鄉', '郷'],
  ['增', '増'],
  ['綠', '緑'],
  ['卷', '巻'],
  ['萬', '万'],
  ['鹽', '塩'],
];

const COMPARED_BY_VARIANT: ReadonlyMap<string, string> = new Map(VARIANTS);

/** Marks behind a character that choose among its drawings (異体字セレクタ): 葛󠄀 is 葛. */
const DRAWING = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/**
 * A name with every listed variant written as its compared form, its marks for drawings left out, and half-width, full-width and compatibility
 * characters as their plain ones (NFKC); for comparing only, never for showing.
 */
export function foldVariants(name: string): string {
  return [...name.normalize('NFKC').replace(DRAWING, '')]
    .map((character) => COMPARED_BY_VARIANT.get(character) ?? character)
    .join('');
}
