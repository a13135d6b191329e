/** Notes to events. */
export const ENGLISH_EVENT_NOTES: Readonly<Record<string, string>> = {
  '支援事業費の拠出2,300万円。来場者数は見つかっていない。区長会の支援は2015年から続く（特別区長会のページ）':
    '23 million yen given for the support project. No number of visitors has been found. The association of mayors has given support since 2015 (page of the Special Wards Mayors’ Association)',
  '北海道庁、北海道経済産業局も支援':
    'Also supported by the Hokkaido Government and the Hokkaido Bureau of Economy, Trade and Industry',
  '開催日の記載なし。資料は2015年10月17日の催しより前':
    'Date not stated. The document is from before the event of 17 October 2015',
  '資料では開催予定。北海道町村会との取組み第1弾':
    'Planned, according to the document. First project with the Hokkaido Association of Towns and Villages',
  開催日と来場者数は見つかっていない: 'Neither the date nor the number of visitors has been found',
  '定員130人。協定の締結と同じ日': '130 places. On the day on which the agreements were concluded',
  開催日は読んだページに示されていない: 'The date is not given on the page read',
  地酒は5地域25市町村: 'The local sake is from 25 municipalities in 5 regions',
  '2日間。平川市は令和元年度に初めて参加': '2 days. Hirakawa took part for the first time in FY2019',
  参加はのべ358自治体: '358 local governments took part, those that came more than once counted each time',
  '「今年度」とある。会場での開催は中止': 'Dated “this fiscal year”. Cancelled at the venue itself',
  '「今年度」とある': 'Dated “this fiscal year”',
  '「今年度」とある。詰め合わせは全11種類': 'Dated “this fiscal year”. 11 kinds of boxes in all',
  '予定の日。開催されたかは確かめられない': 'The planned date. Whether it was held cannot be confirmed',
  '開催日の記載なし。日付はNEWSの発行日': 'Date not stated. The date is the day of issue of the NEWS',
  資料では開催予定: 'Planned, according to the document',
  事例を紹介した自治体: 'The partners are the local governments that presented their cases',
  'パレードの出演は約1,200人。六市を一巡。特別区長会が応援':
    'About 1,200 people performed in the parade. Every one of the six cities has now been host. Supported by the Special Wards Mayors’ Association',
  災害対策: 'Measures against disasters',
  'PRブースの来訪者。メタバース会場に品川区・豊島区・杉並区・足立区が出展':
    'Visitors to the booth. Shinagawa, Toshima, Suginami and Adachi had stands at the metaverse venue',
  これまでで最も多い: 'The most so far',
  来場者数は見つかっていない: 'No number of visitors has been found',
  '2026年2月4日の報道による予定と見込み':
    'Planned date and expected number, from a news report of 4 February 2026',
  '展示の期間の記載なし。海洋館の開館は2020年7月18日。高知県との連携事業':
    'Period of the exhibition not stated. The Ashizuri Aquarium opened on 18 July 2020. A joint project with Kochi Prefecture',
};
