/** What the map and the charts can draw: names, short names and descriptions. */
export const ENGLISH_MEASURES: Readonly<Record<string, string>> = {
  連携が確認できる市町村数: 'Municipalities with confirmed ties',
  交流市町村数: 'Partner municipalities',
  広域連携協定の構成市町村数: 'Municipalities under wide-area partnership agreements',
  カバー率: 'Coverage',
  復興支援金の回数: 'Recovery grants',
  連携が確認できる市町村: 'Confirmed ties',
  '交流市町村数（平成27年度）': 'Partner municipalities (FY2015)',
  広域連携協定: 'Wide-area agreements',
  復興支援金: 'Recovery grants',
  '公表された一覧（年度ごとに最も新しいもの）、広域連携協定の構成市町村、締結日の分かる区との協定を合わせ、重複を除いた市町村数。一覧の交流は、次の一覧が出るまで続いているものとして数える（終了は公表されていない）。':
    'Number of municipalities on the published list (the newest one for each fiscal year), under wide-area partnership agreements, or with an agreement with a ward whose date is known, each counted once. Ties on a list are counted as going on until the next list is published (no ends have been published).',
  'いずれかの区と友好都市、災害時相互応援協定などで交流のある市町村の数。公表された都道府県別の表による。':
    'Number of municipalities that have exchange with any ward, as a friendship city, under an agreement on mutual support in disasters or otherwise. From the published table by prefecture.',
  '特別区長会と広域連携協定を結んだ市長会・町村会を構成する市町村の数。年度末（3月31日）の値。':
    'Number of municipalities in the associations of city mayors and of towns and villages that have concluded a wide-area partnership agreement with the Special Wards Mayors’ Association. Value at the end of the fiscal year (31 March).',
  '連携が確認できる市町村数÷全市町村数（特別区を除く）。':
    'Municipalities with confirmed ties ÷ all municipalities (without the special wards).',
  '23区共同の復興支援金の支援先として資料に名の挙がる災害の数。その年度までの累計。':
    'Number of disasters for which the documents name the place as a recipient of a recovery grant by the 23 wards together. Cumulative up to that fiscal year.',
};
