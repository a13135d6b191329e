/** Notes to published figures, where a figure is shown with its note. */
export const ENGLISH_MILESTONE_NOTES: Readonly<Record<string, string>> = {
  国内の交流都市: 'Exchange cities in Japan',
  '2015年の初め（時期は文中の表現による推定）。公表の表現は約4分の1':
    'Early 2015 (time estimated from the wording of the text). Published as about one quarter',
  '公表の表現は全国1,718市町村の約3分の1':
    'Published as about one third of the 1,718 municipalities of Japan',
  '「連携自治体数の推移」の表（各年8月1日現在、重複を除く）の平成27年度の欄。各区の交流自治体はS003の564。ほかの区分は公表あり・未収録':
    '“Growth in the number of linked local governments”: column for FY2015 of this table (as of 1 August each year, without duplicates). Local governments with ties to single wards: the 564 of S003. The other categories are published, not held here',
  会員専用ホームページに登録した市町村: 'Municipalities registered on the website for members',
  '「250を超える」': '“More than 250”',
  '連携するすべての自治体。「900以上」。業界サイト二つが同じ発表を引く':
    'All linked local governments. “900 or more”. Two trade websites quote the same announcement',
  '村上市が18番目（一覧の17と合わせた計算）': 'Murakami is the 18th (worked out with the 17 of the list)',
  '「連携自治体数の推移」の表（各年8月1日現在、重複を除く）の令和3年度の欄。公表あり・未収録':
    '“Growth in the number of linked local governments”: column for FY2021 of this table (as of 1 August each year, without duplicates). Published, not held here',
  '「連携自治体数の推移」の表（各年8月1日現在、重複を除く）の令和4年度の欄。公表あり・未収録':
    '“Growth in the number of linked local governments”: column for FY2022 of this table (as of 1 August each year, without duplicates). Published, not held here',
  '「連携自治体数の推移」の表（各年8月1日現在、重複を除く）の令和5年度の欄。公表あり・未収録':
    '“Growth in the number of linked local governments”: column for FY2023 of this table (as of 1 August each year, without duplicates). Published, not held here',
  '連携するすべての自治体。「1,100を超える」': 'All linked local governments. “More than 1,100”',
  '「300を超える」': '“More than 300”',
  国内の交流先の数: 'Number of partners in Japan',
  矢祭町との協定が14番目の災害時相互援助協定:
    'The agreement with Yamatsuri is the 14th agreement on mutual aid in disasters',
  矢祭町が97番目の自治体: 'Yamatsuri is the 97th local government',
  '港区だけの数。23区全体の数ではない': 'The number of Minato alone, not of all 23 wards',
  '「390を超える自治体・団体」。自治体だけの数ではない':
    '“More than 390 local governments and bodies”. Not a number of local governments alone',
};
