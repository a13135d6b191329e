/**
 * Notes to disaster support, in English by the Japanese sentence (without its 。): a record may leave out a sentence
 * that stands beside it already, or a subject of one (受け手と人数の記載なし → 人数の記載なし).
 */
export const ENGLISH_SUPPORT_NOTES: Readonly<Record<string, string>> = {
  // What is not stated: whole, and by what is left of it where the rest stands beside it.
  受け手の記載なし: 'Recipient not stated',
  金額の記載なし: 'Amount not stated',
  人数の記載なし: 'Number of people not stated',
  受け手と人数の記載なし: 'Recipient and number of people not stated',
  数量の記載なし: 'Quantity not stated',
  品目の記載なし: 'Items not stated',
  品目と数量の記載なし: 'Items and quantities not stated',
  内容の記載なし: 'Content not stated',
  受け手と内容の記載なし: 'Recipient and content not stated',
  単位の記載なし: 'Unit not stated',

  '23区共同の義援金10億円': 'Donation of 1 billion yen by the 23 wards together',
  '各区の義援金の合計376,339万円': 'Sum of the donations of the single wards: 3,763.39 million yen',
  '受け手は32県市町（名の記載なし）':
    'The recipients are 32 prefectures, cities and towns (names not stated)',
  共同の10億円とは別: 'Separate from the joint 1 billion yen',
  延べ人数: 'Counted in person-times',
  うち100名を派遣中: '100 of them are on duty there',
  '資料に発行日がなく、2015年9月29日以後、10月17日の催しより前':
    'The document has no date of issue; it is from 29 September 2015 or later, before the event of 17 October',
  '派遣中11人、帰任7,190人': '11 on duty there, 7,190 returned',
  '物資全体の受け手は50県市町村（名の記載なし）':
    'The recipients of all supplies are 50 prefectures, cities, towns and villages (names not stated)',
  '依頼量（処理した量ではない）': 'The quantity requested (not the quantity treated)',
  '2022年度の長期派遣18人のうち': 'Of the 18 long-term staff sent in FY2022',
  累計の人数と重なりうる: 'May overlap with the cumulative number',
  '4月16日に熊本市から文京区へ要請': 'Requested by Kumamoto City from Bunkyo on 16 April',
  阿蘇福祉事務所管内への派遣を含む: 'Includes staff sent to the area of the Aso welfare office',
  '発表は4月18日、4月28日、5月9日、5月12日': 'Announced on 18 April, 28 April, 9 May and 12 May',
  特別区が連携して対応した災害として資料に載る:
    'Named in the documents as a disaster to which the special wards responded together',
  区議会から: 'From the ward assembly',
  '千葉県市長会の寄稿に、協定の締結（2019年10月26日）より前に支援を受けたとある':
    'An article by the Chiba Association of City Mayors says that support was received before the agreement was concluded (26 October 2019)',
  '君津市と館山市にあわせて9人、約9日間（市ごとの人数の記載なし）':
    '9 people for Kimitsu and Tateyama together, for about 9 days (numbers for each city not stated)',
  'ほかの物資もある（品目の記載なし）': 'There are other supplies too (items not stated)',
  '23区共同の復興支援金': 'Recovery grant by the 23 wards together',
  日付は支援済みと伝えるNEWSの発行日:
    'The date is the day of issue of the NEWS that says that the support was given',
  支援したことは報道で確かめられる: 'News reports confirm that support was given',
  '1月末': 'End of January',
  東京都の対口支援の相手は輪島市: 'The city assigned to Tokyo for paired support is Wajima',
  特別区長会事務局を通じた派遣: 'Sent through the secretariat of the Special Wards Mayors’ Association',
  日付は報道の日: 'The date is the day of the news report',
};
