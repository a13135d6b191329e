/** Associations under wide-area agreements, in English by their Japanese name. */
export const ENGLISH_ASSOCIATIONS: Readonly<Record<string, string>> = {
  北海道町村会: 'Hokkaido Association of Towns and Villages',
  京都府市長会: 'Kyoto Association of City Mayors',
  京都府町村会: 'Kyoto Association of Towns and Villages',
  青森県市長会: 'Aomori Association of City Mayors',
  青森県町村会: 'Aomori Association of Towns and Villages',
  千葉県町村会: 'Chiba Association of Towns and Villages',
  広島県町村会: 'Hiroshima Association of Towns and Villages',
  奈良県町村会: 'Nara Association of Towns and Villages',
  群馬県町村会: 'Gunma Association of Towns and Villages',
  群馬県市長会: 'Gunma Association of City Mayors',
  埼玉県町村会: 'Saitama Association of Towns and Villages',
  千葉県市長会: 'Chiba Association of City Mayors',
  山梨県町村会: 'Yamanashi Association of Towns and Villages',
};
