/** Words of the list of a ward's places and of the key to its marks. */
export const wardLens = {
  compareWith: 'くらべる区',
  noCompare: 'くらべない',
  kind: '特別区の記録',
  records: (count: string) => `記録 ${count}件`,
  partnersOf: (ward: string) => `${ward}の相手`,
  shared: '共通の相手',
  only: (ward: string) => `${ward}だけの相手`,
  nobody: '記録にありません。',
  wholePrefecture: '都道府県の全体',
  sourceNumber: (number: string) => `出典${number}`,
  sources: '出典',
  lines: '線で結ぶ',
  keyLabel: '地図の印',
  toList: '一覧へ',
  note: {
    partial: '記録は、公開ページで確かめられたものだけで、すべてではない。',
    example: (ward: string, figure: string, date: string) =>
      `${ward}だけで、連携する自治体は${date}に${figure}とされ、多くは名前が公表されていない。`,
    unnamed: (year: string) => `${year}の一覧は、どの区の相手かを示していないため、ここには入れていない。`,
    years: '締結の日が分からない記録もあるため、年度によらず、すべての記録を示す。',
    published: '区の公表などに見える数',
  },
};
