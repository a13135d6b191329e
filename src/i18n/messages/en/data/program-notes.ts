/** Notes to joint plans and schemes. */
export const ENGLISH_PROGRAM_NOTES: Readonly<Record<string, string>> = {
  '令和2年度から令和4年度。地域再生計画と国の交付金による。数は十勝の18町村（16町2村）。予算は見つかっていない':
    'FY2020 to FY2022. Under a regional revitalisation plan, with a grant of the national government. The number is that of the 18 towns and villages of Tokachi (16 towns, 2 villages). No budget has been found',
  '令和2年度から令和4年度。地域再生計画と国の交付金による。数は山城地域の12市町村（5市6町1村）。予算は見つかっていない':
    'FY2020 to FY2022. Under a regional revitalisation plan, with a grant of the national government. The number is that of the 12 municipalities of the Yamashiro area (5 cities, 6 towns, 1 village). No budget has been found',
  '荒川区の取組み。構成自治体の名は記載なし':
    'A scheme of Arakawa. The names of the member local governments are not stated',
  '港区の取組み。構成自治体の名は記載なし':
    'A scheme of Minato. The names of the member local governments are not stated',
  '板橋区の取組み。契約する自治体の名は記載なし':
    'A scheme of Itabashi. The names of the local governments under contract are not stated',
  '杉並区の取組み。自治体の名は記載なし':
    'A scheme of Suginami. The names of the local governments are not stated',
  '北上市・西和賀町からの提案の日。三区のこども祭などで活用':
    'The date is the day of the proposal by Kitakami and Nishiwaga. Used at children’s festivals of three wards and elsewhere',
  '杉並区・南伊豆町・静岡県の基本合意の日':
    'The date is the day of the basic agreement of Suginami, Minamiizu and Shizuoka Prefecture',
  '豊島区の取組み。姉妹都市の秩父市とも協議を始めたとある':
    'A scheme of Toshima. Talks are said to have begun with its sister city Chichibu too',
  '杉並区が会員。ほかの会員の名は記載なし': 'Suginami is a member. The names of other members are not stated',
  '北海道町村会の協定による。環境フェア（2016年6月5日、滝上町のページ）までに始まっている。町村名は振興局管内の14町1村からの導出':
    'Under the agreement of the Hokkaido Association of Towns and Villages. Begun by the environment fair (5 June 2016, page of Takinoue). The names of the towns and villages are derived: the 14 towns and 1 village in the area of the subprefectural bureau',
  '北海道町村会の協定による。2015年度から。市町村名は振興局管内からの導出':
    'Under the agreement of the Hokkaido Association of Towns and Villages. Since FY2015. The names of the municipalities are derived from the area of the subprefectural bureau',
  '協力・連携締結式の日。六市の名は祭りの名（S000）による':
    'The date is the day of the signing of the cooperation. The names of the six cities follow from the name of the festival (S000)',
  '中野区と六つの市町村（2009年の宣言の4市、2012年のみなかみ町、丹波山村）。喜多方市のページは宣言に6市町村が署名したとする':
    'Nakano and six municipalities (the 4 cities of the declaration of 2009; Minakami, from 2012; Tabayama). The page of Kitakata says that 6 municipalities signed the declaration',
  '坂井市産の米をひとり親世帯などへ。受付は2020年4月6日まで':
    'Rice from Sakai for single-parent households and others. Applications until 6 April 2020',
  相手は自治体ではない: 'The partner is not a local government',
  'NEWSが紹介する自治体どうしの事例。23区は加わらない':
    'A case between local governments that the NEWS presents. The 23 wards take no part',
};
