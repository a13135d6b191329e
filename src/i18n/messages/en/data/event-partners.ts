/**
 * Who took part in events, where it is no municipality and no association under an agreement (those have their own
 * names); regions by the name of their prefecture.
 */
export const ENGLISH_EVENT_PARTNERS: Readonly<Record<string, string>> = {
  青森県内の市町村: 'municipalities of Aomori',
  群馬県の市町村: 'municipalities of Gunma',
  釧路: 'Kushiro',
  オホーツク15町村: '15 towns and villages of Okhotsk',
  北海道: 'Hokkaido',
  京都: 'Kyoto',
  青森: 'Aomori',
  千葉: 'Chiba',
  広島: 'Hiroshima',
  佐賀県: 'Saga',
  高知県: 'Kochi',
  協定締結団体: 'the bodies under an agreement',
  港区の連携自治体: 'linked local governments of Minato',
  文京区の交流自治体: 'local governments with ties to Bunkyo',
  山形県置賜地域: 'Okitama area, Yamagata',
  公益社団法人日本青年会議所: 'Junior Chamber International Japan',
  公益社団法人東京青年会議所: 'Junior Chamber International Tokyo',
  くしろ地域8市町村: '8 municipalities of the Kushiro area',
};
