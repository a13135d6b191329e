/** Notes to disasters. */
export const ENGLISH_DISASTER_NOTES: Readonly<Record<string, string>> = {
  公開ページだけで知られる災害: 'A disaster known only from public pages',
  '公開ページだけで知られる災害。発生の月日は読んだページに示されていない':
    'A disaster known only from public pages. The month and day on which it happened are not given on the page read',
  '2020年12月の一覧（S004）にはなく、その後に加えられた':
    'Not in the list of December 2020 (S004), added later',
  令和元年台風15号: 'Typhoon No. 15 of 2019',
  '月までは一覧の表記、始まりの日は災害名による':
    'The year and month are those of the list, the first day follows from the name of the disaster',
  'S001の表記は「台風14号」': 'S001 has “Typhoon No. 14” (台風14号)',
  'S001の表記は「台風15号」': 'S001 has “Typhoon No. 15” (台風15号)',
  発生の月日は資料に示されていない: 'The month and day on which it happened are not given in the documents',
  始まりの日は災害名による: 'The first day follows from the name of the disaster',
  '公開ページだけで知られる災害。23区共同の支援額は見つかっていない':
    'A disaster known only from public pages. No amount of support by the 23 wards together has been found',
  '公開ページだけで知られる災害。3月9日鎮圧、4月7日鎮火。焼失は約3,370ha、建物226棟（別の公開ページ）。23区共同の支援額は見つかっていない':
    'A disaster known only from public pages. Under control on 9 March, out on 7 April. About 3,370 ha and 226 buildings burnt (another public page). No amount of support by the 23 wards together has been found',
  '公開ページだけで知られる災害。2025年11月27日までの証明書は全壊19、半壊64（東京都の会議資料）。23区共同の支援額は見つかっていない':
    'A disaster known only from public pages. Certificates up to 27 November 2025: 19 for complete destruction, 64 for half destruction (material of a meeting of the Tokyo Metropolitan Government). No amount of support by the 23 wards together has been found',
};

/** By what a disaster is counted in its fiscal year. */
export const ENGLISH_FISCAL_YEAR_BASES: Readonly<Record<string, string>> = {
  '派生：発生した年月による': 'Derived: from the year and month in which it happened',
  '派生：区の支援が2019年6月28日に始まっていることによる':
    'Derived: from the support of a ward, which began on 28 June 2019',
  '派生：2023年3月28日発行のNEWSになく、同年12月28日発行のNEWSに支援済みとある':
    'Derived: not in the NEWS issued on 28 March 2023, and named as supported in the NEWS issued on 28 December of that year',
  '派生：災害名にある始まりの日による': 'Derived: from the first day in the name of the disaster',
};
