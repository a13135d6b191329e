/**
 * What names of the tables mean in English, by their Japanese form. None is an official name unless its body uses
 * it: the Japanese form always stands beside it.
 */
export const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  // Associations under wide-area agreements.
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

  // Disasters.
  東日本大震災: 'the Great East Japan Earthquake of 2011',
  '2014年2月の大雪': 'the heavy snow of February 2014',
  平成28年熊本地震: 'the Kumamoto Earthquake of 2016',
  平成30年7月豪雨: 'the heavy rain of July 2018',
  平成30年北海道胆振東部地震: 'the Hokkaido Eastern Iburi Earthquake of 2018',
  山形県沖地震: 'the earthquake off Yamagata of 2019',
  令和元年8月の前線に伴う大雨による災害: 'the heavy rain of August 2019',
  令和元年房総半島台風: 'the Boso Peninsula Typhoon of 2019',
  令和元年東日本台風: 'the East Japan Typhoon of 2019',
  令和2年7月豪雨: 'the heavy rain of July 2020',
  令和3年福島県沖を震源とする地震: 'the earthquake off Fukushima of 2021',
  令和3年7月1日からの大雨による災害: 'the heavy rain from 1 July 2021',
  令和3年8月11日からの大雨による災害: 'the heavy rain from 11 August 2021',
  令和4年福島県沖を震源とする地震: 'the earthquake off Fukushima of 2022',
  令和4年8月3日からの大雨及び台風8号: 'the heavy rain from 3 August 2022 and Typhoon No. 8',
  令和4年台風第14号: 'Typhoon No. 14 of 2022',
  令和4年台風第15号: 'Typhoon No. 15 of 2022',
  令和5年梅雨前線による大雨及び台風第2号: 'the heavy rain of June 2023 and Typhoon No. 2',
  令和5年6月29日からの大雨: 'the heavy rain from 29 June 2023',
  令和5年7月7日からの大雨: 'the heavy rain from 7 July 2023',
  令和5年台風第13号: 'Typhoon No. 13 of 2023',
  能登半島地震: 'the Noto Peninsula Earthquake',
  能登豪雨: 'the heavy rain in Noto',
  大船渡市林野火災: 'the forest fire in Ofunato',
  '台風第22号・第23号（八丈島）': 'Typhoons No. 22 and 23 (Hachijo Island)',

  // Joint plans and schemes.
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

  // Events that places took part in.
  '東北六魂祭 協力・連携締結式': 'Signing of the cooperation with the festival Tohoku Rokkonsai',
  '東北六魂祭2015秋田への協力（特別区PRブース）': 'Cooperation with Tohoku Rokkonsai 2015 in Akita',
  北海道町村会と特別区長会の意見交換会:
    'Meeting of the Hokkaido Association of Towns and Villages with the mayors of the special wards',
  青森県内市町村への特別区の取組紹介: 'Presentation of the wards’ work to municipalities of Aomori',
  群馬県市町村との意見交換: 'Meeting with municipalities of Gunma',
  '北海道・釧路！旬！秋の味覚市': 'Market of autumn tastes from Kushiro, Hokkaido',
  東北六魂祭2016青森: 'Tohoku Rokkonsai 2016 in Aomori',
  全国連携シンポジウム: 'Symposium on partnerships with all Japan',
  江東区の環境フェアへのオホーツクの出展: 'Okhotsk at the environment fair of Koto',
  東北絆まつり2017仙台: 'Tohoku Kizuna Festival 2017 in Sendai',
  '賛同自治体PR展示 第2部': 'Exhibition of supporting municipalities, part 2',
  '魅力発信イベント（まるごとにっぽん）': 'Fair of the regions (Marugoto Nippon)',
  '展示「縄文の大地 青森の魅力」': 'Exhibition “Land of the Jomon: the appeal of Aomori”',
  関係人口講演会: 'Lecture on people with ties to a region',
  '魅力発信（8地域11団体）': 'Fair of 8 regions and 11 bodies',
  東北絆まつり2018盛岡: 'Tohoku Kizuna Festival 2018 in Morioka',
  '第一生命 地域創生ビジネス交流会': 'Dai-ichi Life business meeting for regional revitalisation',
  全国交流物産展in新橋: 'Fair of regional products in Shimbashi',
  東北絆まつり展示: 'Exhibition on the Tohoku Kizuna Festival',
  東北絆まつり2019福島: 'Tohoku Kizuna Festival 2019 in Fukushima',
  '魅力発信イベント 第1回（KITTE）': 'Fair of the regions, first (KITTE)',
  '第43回渋谷フェスティバル オンライン': '43rd Shibuya Festival, online',
  全国連携マルシェin芝浦: 'Market of partner municipalities in Shibaura',
  'お届け！板橋うまいもんマルシェ': 'Itabashi market of good food',
  全国連携講演会: 'Lecture on partnerships with all Japan',
  '五感で知る北海道「オホーツクフェア2020」': 'Hokkaido with all senses: Okhotsk Fair 2020',
  東北絆まつり2020山形: 'Tohoku Kizuna Festival 2020 in Yamagata',
  食めぐりスタンプラリー: 'Food tour with stamps',
  '令和2年度全国連携展示「広島 瀬戸内の恵み“しまなみ” 大自然と伝統の“やまなみ”」':
    'Exhibition 2020 on Hiroshima: islands of the Seto Inland Sea, mountains and tradition',
  '「里山・芋煮交流会」のオンライン開催': 'Meeting on village life and taro stew, online',
  '令和2年度全国連携講演会「新しい生活様式下での関係人口の創出・拡大と地域の魅力の伝え方」':
    'Lecture 2020 on winning people with ties to a region',
  '広島県9町のパネル展（品川区）': 'Panels of 9 towns of Hiroshima (Shinagawa)',
  令和3年度第1回全国連携講演会: 'First lecture of 2021 on partnerships with all Japan',
  '全国連携展示（山梨県14町村）': 'Exhibition of 14 towns and villages of Yamanashi',
  東北絆まつり2022秋田: 'Tohoku Kizuna Festival 2022 in Akita',
  '全国連携展示の巡回展示（山梨県14町村）': 'Touring exhibition of 14 towns and villages of Yamanashi',
  '令和4年度第2回全国連携展示「魅力いっぱい ギュッと 千葉」': 'Second exhibition of 2022: Chiba',
  '令和4年度第2回全国連携講演会「多文化共生のまちづくりに向けた連携のあり方を考える」':
    'Second lecture of 2022: partnerships for multicultural towns',
  '品川区 交流都市地方物産展': 'Fair of products from partner cities of Shinagawa',
  東北絆まつり2023青森: 'Tohoku Kizuna Festival 2023 in Aomori',
  '令和5年度第1回全国連携展示「被災地支援を通じた全国連携 ～復興に向けて共に歩む～」':
    'First exhibition of 2023: partnership through support after disasters',
  '令和5年度第1回全国連携講演会（災害対策）': 'First lecture of 2023: measures against disasters',
  '日本青年会議所 第72回全国大会 東京大会への参加（PRブース）':
    'At the 72nd national convention of Junior Chamber International Japan in Tokyo',
  東北絆まつり2024仙台: 'Tohoku Kizuna Festival 2024 in Sendai',
  '荒川区とくしろ地域のふれあい祭り（第7回）': '7th festival of Arakawa and Kushiro',
  '魅力発信イベント（明治安田ヴィレッジ丸の内）': 'Fair of the regions (Meiji Yasuda Village Marunouchi)',
  '東北絆まつり（大阪・関西万博）': 'Tohoku Kizuna Festival (Expo Osaka, Kansai)',
  令和7年度特別区全国連携プロジェクト交流イベント: 'Meeting of the partnership project, fiscal year 2025',
  東北絆まつり2026盛岡: 'Tohoku Kizuna Festival 2026 in Morioka',
  '新・足摺海洋館「SATOUMI」記念水槽の展示': 'Aquarium of the new Ashizuri Aquarium “SATOUMI” on show',
};
