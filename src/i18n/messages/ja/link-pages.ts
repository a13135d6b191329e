/** Words of what a link shows when it is sent on: a title, a sentence and a picture with one figure. */
export const linkPages = {
  alt: (title: string, figure: string, unit: string, note: string) => `${title}　${note} ${figure}${unit}`,
  edition: (date: string) => `データの版：${date}`,
  forward: (title: string) => `「${title}」を開く`,
  known: '連携が確認できる市町村',
  ofAll: (all: string) => `／${all}市町村`,
  prefecture: {
    title: (name: string) => [`${name}と`, '東京23区の', 'つながり'],
    description: (name: string, known: string, all: string) =>
      `${name}の${all}市町村のうち、${known}市町村で東京23区との連携が確認できる。一覧・協定・災害支援の記録を、出典とともに。`,
  },
  map: {
    title: ['東京23区と', '全国の', 'つながり'],
    description:
      '東京23区と全国の市町村のつながりを地図で見る。交流市町村、広域連携協定、災害の支援を、出典とともに。',
  },
  growth: {
    title: ['協定は、', 'どう広がって', 'きたか'],
    description: '広域連携協定、会員登録、連携自治体の移り変わりを、公表された数のままに図と表で見る。',
    unit: '自治体',
    note: '広域連携協定に加わる自治体の数',
  },
  disasters: {
    title: ['災害のときに', '支え合う'],
    description:
      '災害のたびに東京23区が続けてきた支援を、年表と地図で見る。支援先、内容、金額を、出典とともに。',
    unit: 'の災害',
    note: '資料に挙がる、支援をした災害の数',
  },
  coverage: {
    title: ['どこまで', 'つながったか'],
    description:
      '連携が確認できる市町村の割合を、地方・都道府県・市町村の別に表で見る。公表の数との差も理由とともに。',
    unit: '％',
    note: '連携が確認できる市町村の割合',
  },
  about: {
    title: ['このデータ', 'について'],
    description: 'この地図のデータの出典、数え方、公表の数との差、使うときの決まりを読む。',
    unit: '件',
    note: 'もとにした資料と公開ページの数',
  },
  present: {
    title: ['発表：', 'プロジェクトの', '歩み'],
    description: '特別区全国連携プロジェクトの歩みを、場面を送りながら大きな画面で見る。',
    unit: '都道府県',
    note: '連携が確認できる市町村のある都道府県',
  },
};
