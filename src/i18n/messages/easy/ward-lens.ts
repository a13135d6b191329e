import type { wardLens as japanese } from '../ja/ward-lens.ts';

export const wardLens: typeof japanese = {
  compareWith: 'くらべる区',
  noCompare: 'くらべない',
  kind: '特別区（東京の 23区）の 記録',
  records: (count) => `記録 ${count}件`,
  partnersOf: (ward) => `${ward}の 相手`,
  shared: '両方に 同じ 相手',
  only: (ward) => `${ward}だけの 相手`,
  nobody: '記録に ありません。',
  wholePrefecture: '都道府県の 全体',
  sourceNumber: (number) => `もとの資料${number}`,
  sources: 'もとの資料',
  lines: '線で つなぐ',
  keyLabel: '地図の しるし',
  toList: '一覧へ',
  note: {
    partial:
      '記録は、公開ページ（だれでも 見られる ページ）で 確かめた ものだけです。これが 全部では ありません。',
    example: (ward, figure, date) =>
      `${ward}だけで、つながりの ある 自治体（県・市・町・村など）は、${date}に「${figure}」と 書いてあります。その多くは、名前の 発表が ありません。`,
    unnamed: (year) => `${year}の 一覧は、どの 区の 相手かを 書いていません。だから、ここに 入れていません。`,
    years:
      '協定（約束）を 結んだ 日が わからない 記録も あります。だから、年度に 関係なく、全部の 記録を 見せます。',
    published: '区の 発表などに ある 数',
  },
};
