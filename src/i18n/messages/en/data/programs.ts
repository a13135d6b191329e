/** Joint plans and schemes, in English by their Japanese name. None is an official name. */
export const ENGLISH_PROGRAMS: Readonly<Record<string, string>> = {
  '北海道十勝地域×東京台東区・墨田区連携 ～大地のタカラ×江戸のチカラ 関係人口創出プロジェクト～':
    'Partnership of Tokachi in Hokkaido with Taito and Sumida in Tokyo',
  '京都やましろ地域×東京しぶや連携 ～和文化×多文化 関係人口創出プロジェクト～':
    'Partnership of Yamashiro in Kyoto with Shibuya in Tokyo',
  '住民の幸福実感向上を目指す基礎自治体連合（幸せリーグ）':
    'League of municipalities for the happiness of their residents',
  みなと森と水サミット: 'Minato Forest and Water Summit',
  '全国ふる里ふれあいショップ とれたて村': 'Shop of regional products “Toretate-mura”',
  '地方創生・交流自治体連携フォーラム': 'Forum of partner municipalities for regional revitalisation',
  雪の活用: 'Use of snow',
  南伊豆町との特別養護老人ホーム整備: 'Nursing home built together with Minamiizu',
  '地方との共生（区外特養整備の調査研究、移住の協議）':
    'Living together with the regions (study of nursing homes outside the ward, talks on moving)',
  ネットワークおぢや: 'Network Ojiya',
  'オホーツク15町村×江東区の連携交流事業': 'Exchange of 15 towns and villages of Okhotsk with Koto',
  'くしろ地域8市町村×荒川区の連携事業': 'Partnership of 8 municipalities of Kushiro with Arakawa',
  '東北六魂祭・東北絆まつりへの協力・連携':
    'Cooperation with the festivals Tohoku Rokkonsai and Tohoku Kizuna',
  'なかの里・まち連携': 'Nakano partnership of villages and town',
  '品川区子どもの食の支援（坂井市のふるさと納税との連携）':
    'Food for children in Shinagawa, with the hometown tax of Sakai',
  港区と一般財団法人地域活性化センターの連携協力協定:
    'Partnership agreement of Minato with the Japan Center for Regional Development',
  リサイクル留学生プロジェクト: 'Project of exchange students for recycling',
  '余市・仁木ワインツーリズムプロジェクト': 'Wine tourism project of Yoichi and Niki',
};
