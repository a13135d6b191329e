/** Who published a source. Places are written as everywhere; others by the English name that they use themselves. */
export const ENGLISH_PUBLISHERS: Readonly<Record<string, string>> = {
  '特別区長会・公益財団法人特別区協議会': 'Special Wards Mayors’ Association and Special Wards Council',
  特別区長会: 'Special Wards Mayors’ Association',
  特別区協議会: 'Special Wards Council',
  '国土交通省（加工: デジタル庁 policy-dashboard-assets 1.0.0）':
    'Ministry of Land, Infrastructure, Transport and Tourism (processed: Digital Agency, policy-dashboard-assets 1.0.0)',
  総務省: 'Ministry of Internal Affairs and Communications',
  本サイト編集: 'Editors of this site',
  Wikipedia日本語版: 'Japanese Wikipedia',
  北海道釧路総合振興局: 'Kushiro General Subprefectural Bureau, Hokkaido',
  日本商工会議所: 'The Japan Chamber of Commerce and Industry',

  // The press, broadcasters and news sites.
  観光経済新聞: 'Kanko Keizai Shimbun',
  長崎文化放送: 'Nagasaki Culture Telecasting',
  河北新報: 'Kahoku Shimpo',
  下野新聞: 'Shimotsuke Shimbun',
  中野経済新聞: 'Nakano Keizai Shimbun',
  板橋経済新聞: 'Itabashi Keizai Shimbun',
  練馬経済新聞: 'Nerima Keizai Shimbun',
  市ケ谷経済新聞: 'Ichigaya Keizai Shimbun',
  時事通信: 'Jiji Press',
  日本経済新聞: 'Nikkei',
  都政新報: 'Tosei Shimpo',
  上毛新聞: 'Jomo Shimbun',
  産経新聞: 'Sankei Shimbun',
  東日本放送: 'Higashinippon Broadcasting',
  福島民友新聞: 'Fukushima Minyu Shimbun',

  // Local governments.
  東京都: 'Tokyo',
  宮城県: 'Miyagi',
  山形県: 'Yamagata',
  千代田区: 'Chiyoda-ku',
  港区: 'Minato-ku',
  新宿区: 'Shinjuku-ku',
  文京区: 'Bunkyo-ku',
  台東区: 'Taito-ku',
  墨田区: 'Sumida-ku',
  江東区: 'Koto-ku',
  品川区: 'Shinagawa-ku',
  目黒区: 'Meguro-ku',
  大田区: 'Ota-ku',
  世田谷区: 'Setagaya-ku',
  中野区: 'Nakano-ku',
  杉並区: 'Suginami-ku',
  豊島区: 'Toshima-ku',
  北区: 'Kita-ku',
  荒川区: 'Arakawa-ku',
  江戸川区: 'Edogawa-ku',
  滝上町: 'Takinoue-cho',
  盛岡市: 'Morioka-shi',
  気仙沼市: 'Kesennuma-shi',
  鹿角市: 'Kazuno-shi',
  鶴岡市: 'Tsuruoka-shi',
  東根市: 'Higashine-shi',
  喜多方市: 'Kitakata-shi',
  会津美里町: 'Aizumisato-machi',
  鹿沼市: 'Kanuma-shi',
  青梅市: 'Ome-shi',
  南魚沼市: 'Minamiuonuma-shi',
  諏訪市: 'Suwa-shi',
  伊那市: 'Ina-shi',
  東御市: 'Tomi-shi',
  安曇野市: 'Azumino-shi',
  山ノ内町: 'Yamanouchi-machi',
  大垣市: 'Ogaki-shi',
  うるま市: 'Uruma-shi',
};

/** Where a source is found, where that is no address. */
export const ENGLISH_LOCATIONS: Readonly<Record<string, string>> = {
  '国土数値情報 行政区域データ N03-2025':
    'National Land Numerical Information, administrative areas N03-2025',
  '総務省 全国地方公共団体コード':
    'Ministry of Internal Affairs and Communications, codes of local public entities',
  掲載ページの特定なし: 'page not identified',
  'ja.m.wikipedia.org 特別区長会': 'ja.m.wikipedia.org, article 特別区長会',
  'mykoho 広報千代田': 'mykoho, Koho Chiyoda',
  広報みなと: 'Koho Minato',
  'mykoho 広報たいとう': 'mykoho, Koho Taito',
  'pref.yamagata 東京事務所': 'pref.yamagata, Tokyo office',
  静岡新聞を引くブログ: 'blog that quotes Shizuoka Shimbun',
  'speakerdeck 東京都災害即応対策本部会議':
    'speakerdeck, disaster response headquarters of the Tokyo Metropolitan Government',
};

/** Notes to sources. */
export const ENGLISH_SOURCE_NOTES: Readonly<Record<string, string>> = {
  掲載先として紙面に記された特別区全国連携プロジェクトのホームページ:
    'The address is that of the website of the project, printed in the document as the place where it is published',
  '交流イベントの開催日。趣意書（2014年9月16日）を含む':
    'The date is the day of the meeting. Includes the statement of purpose (16 September 2014)',
  '発行日の記載なし。連携市町村等は2015年8月1日現在、会員数は2015年9月29日現在、2015年10月17日の催しは開催予定とある':
    'Date of issue not stated. Linked municipalities and others are as of 1 August 2015, the number of members as of 29 September 2015, and the event of 17 October 2015 is named as planned',
  'CC BY 4.0。「国土数値情報（行政区域データ）」（国土交通省）を加工して作成':
    'CC BY 4.0. Made from “National Land Numerical Information (administrative areas)” (Ministry of Land, Infrastructure, Transport and Tourism)',
  個々の掲載ページを示せない項目だけに使う: 'Used only for items of which no page can be named',
  '2015年の初め（文中の「昨年9月」「本年1月」による）':
    'Early 2015 (from “September last year” and “January this year” in the text)',
  公表資料の一覧: 'List of the published documents',
  '2024年11月時点の版': 'Version as of November 2024',
  '2018年8月23日の発表を引用': 'Quotes the announcement of 23 August 2018',
  '保存された文字では発行日が「平成31315」。平成31年3月15日と読む':
    'In the stored text the date of issue is 平成31315, which is read as 15 March 2019',
  '更新日 2022年4月7日': 'Updated 7 April 2022',
  '更新日 2025年3月19日': 'Updated 19 March 2025',
  '更新日 2024年10月15日': 'Updated 15 October 2024',
  区報2026年2月11日にも記載: 'Also in the bulletin of the ward of 11 February 2026',
  '更新日 2024年4月9日': 'Updated 9 April 2024',
  保存された文字は途中まで: 'The stored text breaks off',
  宣言には6市町村が署名したとある: 'Says that 6 municipalities signed the declaration',
  '更新日 2024年9月27日': 'Updated 27 September 2024',
  '相手先の一覧は saito-yasunori.jp/service7 にも掲載':
    'The list of partners is also at saito-yasunori.jp/service7',
  '2010年1月15日の保存版': 'Archived on 15 January 2010',
  '2023年10月1日現在の数値': 'Figures as of 1 October 2023',
  '発表日 2016年4月18日、28日、5月9日、12日': 'Announced on 18 April, 28 April, 9 May and 12 May 2016',
  '更新日 2024年4月23日': 'Updated 23 April 2024',
  '区長会が支給の基準を定め、風水害を加え、額を被害の採点で決めるとしたことを伝える。「14日」とあるが年の表示がない（2016年4月の熊本地震より後）':
    'Tells that the association of mayors set criteria for the grants, added storms and floods, and decided that amounts follow from a score of the damage. “14th” is given, the year is not (after the Kumamoto Earthquake of April 2016)',
  '2025年11月27日までの証明書の件数': 'Numbers of certificates up to 27 November 2025',
  '「16日」とある': '“16th” is given',
};
