/** Publications of the project: titles. */
export const ENGLISH_NEWSLETTERS: Readonly<Record<string, string>> = {
  '特別区全国連携プロジェクト 趣意書': 'Special Wards Nationwide Partnership Project: statement of purpose',
  特別区全国連携プロジェクトの取組み: 'Work of the Special Wards Nationwide Partnership Project',
  '特別区全国連携プロジェクト パンフレット（2017年）':
    'Special Wards Nationwide Partnership Project: leaflet (2017)',
  '東京23区 全国連携NEWS': 'Tokyo 23 Wards Nationwide Partnership NEWS',
  '東京23区 全国連携NEWS（2023年3月）': 'Tokyo 23 Wards Nationwide Partnership NEWS (March 2023)',
  '特別区連携自治体数一覧（令和5年8月1日現在）':
    'List of the numbers of local governments linked with the special wards (as of 1 August 2023)',
  '連携事業一覧（令和5年8月1日現在）': 'List of partnership projects (as of 1 August 2023)',
  '東京23区 全国連携NEWS（2023年12月）': 'Tokyo 23 Wards Nationwide Partnership NEWS (December 2023)',
  '特別区全国連携プロジェクト パンフレット（2024年）':
    'Special Wards Nationwide Partnership Project: leaflet (2024)',
  '特別区全国連携プロジェクト 推進方針':
    'Special Wards Nationwide Partnership Project: policy for carrying it forward',
  特別区全国連携プロジェクトについて: 'About the Special Wards Nationwide Partnership Project',
};

/** Notes to publications of the project. */
export const ENGLISH_NEWSLETTER_NOTES: Readonly<Record<string, string>> = {
  特別区長会: 'Special Wards Mayors’ Association',
  発行日の記載なし: 'Date of issue not stated',
  内容は未収録: 'Content not held here',
  '保存された文字では「平成31315」。平成31年3月15日と読む':
    'The stored text has 平成31315, which is read as 15 March 2019',
  '発行日の後に「7」とあるが、号の数かページの数か確かめられない':
    'A “7” stands after the date of issue; whether it is the number of the issue or of pages cannot be confirmed',
  '公表あり・未収録（PDF）。古い版もある': 'Published, not held here (PDF). There are older editions too',
  '公表あり・未収録（XLSX）。古い版もある': 'Published, not held here (XLSX). There are older editions too',
  '発行日の後に「8」とあるが、号の数かページの数か確かめられない':
    'An “8” stands after the date of issue; whether it is the number of the issue or of pages cannot be confirmed',
  '公表あり・未収録（PDF）。発行日の記載なし': 'Published, not held here (PDF). Date of issue not stated',
  令和7年度交流イベントの資料: 'Material of the meeting of FY2025',
};
