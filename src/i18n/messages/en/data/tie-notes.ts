/** Notes to ties of single wards. */
export const ENGLISH_TIE_NOTES: Readonly<Record<string, string>> = {
  '平成元年。広報千代田（2020年7月5日）にも記載': '1989. Also in the bulletin Koho Chiyoda (5 July 2020)',
  '締結日の記載なし。広報の発行日までに結ばれている':
    'Date not stated. Concluded by the date of issue of the bulletin',
  '専門紙（観光経済新聞）は6月21日とする': 'A trade paper (Kanko Keizai Shimbun) has 21 June',
  各総合支所による交流: 'Exchange by each of the regional city offices',
  '締結日の記載なし。ページの更新日までに結ばれている':
    'Date not stated. Concluded by the date on which the page was updated',
  '2016年から': 'Since 2016',
  '締結日の記載なし。NEWSの発行日までに結ばれている。令和元年度に区内の物産展へ初参加':
    'Date not stated. Concluded by the date of issue of the NEWS. First took part in a fair of regional products in the ward in FY2019',
  '旧高遠町との提携。2006年7月2日に伊那市とあらためて提携':
    'With the former town of Takato. Renewed with Ina on 2 July 2006',
  旧高遠町との協定: 'Agreement with the former town of Takato',
  '締結日の記載なし。NEWSの発行日までに結ばれている。文京区も加わる覚書':
    'Date not stated. Concluded by the date of issue of the NEWS. Bunkyo is also a party to the memorandum',
  '締結日の記載なし。NEWSの発行日までに結ばれている':
    'Date not stated. Concluded by the date of issue of the NEWS',
  うるま市のページにも記載: 'Also on the page of Uruma',
  '締結日の記載なし。NEWSの発行日までに結ばれている。新宿区も加わる覚書':
    'Date not stated. Concluded by the date of issue of the NEWS. Shinjuku is also a party to the memorandum',
  旧古川市との提携: 'With the former city of Furukawa',
  旧会津高田町との提携: 'With the former town of Aizutakada',
  '区報（2026年2月11日）にも記載': 'Also in the bulletin of the ward (11 February 2026)',
  旧朝日村との協定: 'Agreement with the former village of Asahi',
  'オホーツク15町村との事業（北海道町村会の協定による）。環境フェアの日までに始まっている。町村名は振興局管内の14町1村からの導出。S004にも「15町村」':
    'Project with 15 towns and villages of Okhotsk (under the agreement of the Hokkaido Association of Towns and Villages). Begun by the day of the environment fair. The names of the towns and villages are derived: the 14 towns and 1 village in the area of the subprefectural bureau. S004 too says “15 towns and villages”',
  S004にも記載: 'Also in S004',
  締結日の記載なし: 'Date not stated',
  締結の年が確かめられない: 'The year in which it was concluded cannot be confirmed',
  '区の14番目の協定、97番目の自治体': 'The 14th agreement of the ward, the 97th local government',
  友好都市とあわせて記載: 'Named together with the friendship city',
  保存された文字は途中まで: 'The stored text breaks off',
  締結の年の記載なし: 'Year not stated',
  報道は1月25日: 'The news report is of 25 January',
  '「18日」とあるが月の記載なし': '“18th” is given, the month is not stated',
  '「22日」とあるが年の記載なし': '“22nd” is given, the year is not stated',
  '始まりの記載なし。渋谷フェスティバル オンラインの参加自治体':
    'Beginning not stated. A local government that took part in the Shibuya Festival online',
  '旧常葉町との提携。2008年10月11日に田村市とあらためて提携':
    'With the former town of Tokiwa. Renewed with Tamura on 11 October 2008',
  旧常葉町との協定: 'Agreement with the former town of Tokiwa',
  '喜多方市のページは6市町村が署名したとし、区の2012年のページは4市を挙げる':
    'The page of Kitakata says that 6 municipalities signed, the page of the ward of 2012 names 4 cities',
  '始まりの記載なし。ページの更新日までに加わっている':
    'Beginning not stated. Joined by the date on which the page was updated',
  '年は記事の「10年目」と2019年の台風の記述からの導出':
    'The year is derived from “10th year” in the article and from what it says of the typhoon of 2019',
  '旧風連町との協定。2006年6月6日に名寄市とあらためて締結':
    'With the former town of Furen. Concluded anew with Nayoro on 6 June 2006',
  '2006年7月1日にあらためて締結': 'Concluded anew on 1 July 2006',
  小千谷市のページにも記載: 'Also on the page of Ojiya',
  年は導出: 'The year is derived',
  新聞記事を引くブログによる: 'From a blog that quotes a newspaper article',
  '杉並区・南伊豆町・静岡県の三者の合意': 'Agreement of three: Suginami, Minamiizu and Shizuoka Prefecture',
  '東日本大震災（2011年3月）より前に締結': 'Concluded before the Great East Japan Earthquake (March 2011)',
  'S003にも「姉妹都市」': 'S003 too says “sister city”',
  '2015年7月に10周年の宣言': 'Declaration of the 10th anniversary in July 2015',
  '18番目の協定（一覧の17と合わせた計算）': 'The 18th agreement (worked out with the 17 of the list)',
  '村上市より前に結ばれた17のひとつ。締結日の記載なし':
    'One of the 17 concluded before that with Murakami. Date not stated',
  'くしろ地域8市町村との事業（北海道町村会の協定による）。2015年度から。市町村名は振興局管内からの導出':
    'Project with 8 municipalities of the Kushiro area (under the agreement of the Hokkaido Association of Towns and Villages). Since FY2015. The names of the municipalities are derived from the area of the subprefectural bureau',
  '2009年4月30日時点の国内交流都市18のひとつ': 'One of the 18 exchange cities in Japan as of 30 April 2009',
  埼玉県町村会との協定を通じた協力:
    'Cooperation through the agreement with the Saitama Association of Towns and Villages',
  '旧武石村との提携。2006年に上田市とあらためて提携':
    'With the former village of Takeshi. Renewed with Ueda in 2006',
  '友好提携とあわせて記載（旧武石村）。2006年に上田市とあらためて締結':
    'Named together with the friendship tie (former village of Takeshi). Concluded anew with Ueda in 2006',
  '2016年度より後。年の記載なし': 'After FY2016. Year not stated',
  '四市との協定は同じ年の5月から11月にかけて。年の記載なし':
    'The agreements with the four cities are from May to November of the same year. Year not stated',
  '締結日の記載なし。報道の日までに結ばれている': 'Date not stated. Concluded by the day of the news report',
  '旧穂高町との提携。2007年8月4日に安曇野市とあらためて提携':
    'With the former town of Hotaka. Renewed with Azumino on 4 August 2007',
  '災害協定は結んでいない（2015年の区の回答）': 'There is no disaster agreement (answer of the ward in 2015)',
};
