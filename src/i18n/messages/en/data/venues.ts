/** Where events took place, as the places call themselves; cities by their name. */
export const ENGLISH_VENUES: Readonly<Record<string, string>> = {
  オンライン: 'online',
  東京区政会館: 'Tokyo Kusei Kaikan',
  まるごとにっぽん: 'Marugoto Nippon',
  JR新橋駅前SL広場: 'SL Square at Shimbashi Station',
  深川江戸資料館: 'Fukagawa Edo Museum',
  明治安田生命丸の内本社ビル: 'Meiji Yasuda Life head office, Marunouchi',
  明治安田ヴィレッジ丸の内: 'Meiji Yasuda Village Marunouchi',
  東京ビッグサイト: 'Tokyo Big Sight',
  '大阪・関西万博': 'Expo 2025 Osaka, Kansai',
  しながわ水族館: 'Shinagawa Aquarium',
  青森市: 'Aomori',
  秋田市: 'Akita',
  盛岡市: 'Morioka',
  山形市: 'Yamagata',
  仙台市: 'Sendai',
  福島市: 'Fukushima',
};
